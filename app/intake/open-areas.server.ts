import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { textOf } from '#app/domain/geography/json'
import { propertiesOf, readAreas } from '#app/domain/geography/read-areas'
import { readFeatures, type FeatureFile } from '#app/domain/geography/read-features'
import type { ExplicitMapping } from '#app/domain/ingest/columns/mapping'
import { assertNotRefused, FileRefused, refusal } from '#app/domain/ingest/file-refused'
import type { OpenedFile, ReadSpecification } from '#app/domain/ingest/opened-file'
import type { Inspection } from './inspect.server'

/** A file is read as a whole, and takes some twelve times its size. Maps of the country are far smaller. */
const MAXIMUM_BYTES = 36 * 1024 * 1024
const FIRST_ROWS = 5

interface JsonFile {
  readonly file: FeatureFile
  readonly sha256: string
  readonly bytes: number
}

/**
 * Opens a file of borders: GeoJSON or TopoJSON.
 * @throws FileRefused where the file, its properties, or all of its areas cannot be taken
 */
export async function openAreas(specification: ReadSpecification): Promise<OpenedFile> {
  const { mapping: explicit, year = null, credit = null, placesByAreaCode } = specification
  const { file, sha256, bytes } = await readJson(specification.path)
  const { data: mapping, issues } = propertiesOf(file, explicit ?? {})
  assertNotRefused(issues)
  const known = new Set(placesByAreaCode.keys())
  return {
    ...{ sha256, format: file.format, encoding: 'utf-8', delimiter: '', issues, bytes },
    columns: [...mapping.columns.keys()],
    askedScales: [],
    async *batches() {
      yield await Promise.resolve(readAreas(file, mapping, { year, credit, known }, bytes))
    },
    close: () => Promise.resolve(),
  }
}

/** What is recognised in a file of borders. @throws FileRefused where it is none */
export async function inspectAreas(
  source: string,
  explicit: ExplicitMapping = {},
): Promise<Inspection> {
  const { file, sha256, bytes } = await readJson(source)
  const { data, issues } = propertiesOf(file, explicit)
  const { header, columns } = data
  return {
    ...{ fileName: path.basename(source), bytes, sha256, encoding: 'utf-8', delimiter: '' },
    ...{ kind: 'areas', format: file.format, header, headerRow: 1, issues, explicit },
    columns: [...columns].map(([name, index]) => {
      const heading = header[index] ?? ''
      const isChosen = Object.values(explicit).includes(heading)
      const state = isChosen ? 'chosen' : 'same'
      return { index, heading, meaning: name, state, proposal: null }
    }),
    mapping: Object.fromEntries([...columns].map(([name, at]) => [name, header[at] ?? ''])),
    firstRows: file.features
      .slice(0, FIRST_ROWS)
      .map(({ properties }) => header.map((name) => textOf(properties[name]) ?? '')),
  }
}

/** @throws FileRefused file_empty, areas_too_large, json_broken, file_not_areas, file_no_areas */
async function readJson(source: string): Promise<JsonFile> {
  const { size } = await stat(source)
  if (size > MAXIMUM_BYTES) {
    const value = Math.ceil(size / 1024 / 1024)
    const maximum = MAXIMUM_BYTES / 1024 / 1024
    throw new FileRefused([refusal('areas_too_large', { value, maximum })])
  }
  const content = await readFile(source)
  const sha256 = createHash('sha256').update(content).digest('hex')
  return { file: readFeatures(parse(decoded(content))), sha256, bytes: content.length }
}

function decoded(content: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content)
  } catch {
    throw new FileRefused([refusal('json_broken')])
  }
}

function parse(text: string): unknown {
  if (text.trim() === '') throw new FileRefused([refusal('file_empty')])
  try {
    return JSON.parse(text)
  } catch {
    try {
      // Some programs write what is no number as such; then the feature is named, not the file refused.
      return JSON.parse(text.replaceAll(/([[,:]\s*)-?(?:NaN|Infinity)\b/g, '$1null'))
    } catch {
      throw new FileRefused([refusal('json_broken')])
    }
  }
}
