import { loopCells } from '../export/loops-file'
import type { ExportRow } from '../export/score-columns'
import type { LoopStatus } from '../followup/standing'
import type { Bilingual } from '../framework/framework'
import { keyOf } from '../grouping'
import { LOOP_COLUMNS } from '../ingest/columns/columns'
import type { EditionContent, EditionHead, EditionImport, EditionLoop } from './edition'
import {
  COMPARED,
  type BasisDifference,
  type EditionDifference,
  type EditionTexts,
  type FigureDifference,
  type ImportDifference,
  type LoopDifference,
  type SignOffDifference,
  type TextDifference,
} from './edition-difference'

type Compared = Pick<
  EditionContent,
  'head' | 'scores' | 'groupScores' | 'regions' | 'loops' | 'imports'
>

/**
 * Where two editions of a quarter tell something else, by kind: figures of the quarter itself first, then of
 * the quarters before it, newest first, in the order of their files; then what is said, what was heard, what
 * it is made of, and who signed.
 * @param textsOf what each says in the reader's language
 */
export function editionDifferences<Content extends Compared>(
  before: Content,
  after: Content,
  textsOf: (content: Content) => readonly EditionTexts[],
): EditionDifference[] {
  const names = new Map([...groupNames(before), ...groupNames(after)])
  return [
    ...figureDifferences(before.scores, after.scores, names),
    ...figureDifferences(before.groupScores, after.groupScores, names),
    ...textDifferences(textsOf(before), textsOf(after)),
    ...loopDifferences(before.loops, after.loops),
    ...basisDifferences(before.head, after.head),
    ...importDifferences(before.imports, after.imports),
    ...signOffDifferences(before.head, after.head),
  ]
}

function figureDifferences(
  before: readonly ExportRow[],
  after: readonly ExportRow[],
  names: ReadonlyMap<string, Bilingual>,
): FigureDifference[] {
  const earlier = byKey(before, rowKey)
  const later = byKey(after, rowKey)
  const all = keysOf(later, earlier).flatMap((key) => {
    const [one, other] = [earlier.get(key), later.get(key)]
    const named = other ?? one
    if (named === undefined) return []
    return COMPARED.flatMap((column): FigureDifference[] => {
      const [was, is] = [one?.[column] ?? null, other?.[column] ?? null]
      if (was === is) return []
      const { region, period, dimension, stakeholder_group: code = null } = named
      const group = code === null ? null : (names.get(String(code)) ?? bothWays(String(code)))
      const where = { region: String(region), period: String(period), dimension: String(dimension) }
      return [{ kind: 'figure', ...where, group, column, before: was, after: is }]
    })
  })
  return all.sort((one, other) =>
    one.period > other.period ? -1 : Number(one.period < other.period),
  )
}

/** By code. */
function groupNames({ regions }: Pick<EditionContent, 'regions'>): [string, Bilingual][] {
  const groups = regions.flatMap(({ report }) => Object.values(report.groups).flat())
  return groups.map(({ code, name }) => [code, name])
}

/** Of a group that neither tells of by name. */
function bothWays(code: string): Bilingual {
  return { nl: code, en: code }
}

function rowKey({ region, period, dimension, stakeholder_group: group }: ExportRow): string {
  return keyOf(String(region), String(period), String(dimension), String(group ?? ''))
}

/** Titles stand first, and are told one in the place of the other; sentences by whether they are there. */
function textDifferences(
  before: readonly EditionTexts[],
  after: readonly EditionTexts[],
): TextDifference[] {
  const earlier = byKey(before, ({ region }) => region)
  const later = byKey(after, ({ region }) => region)
  return keysOf(later, earlier).flatMap((region) => {
    const [wasTitle = null, ...was] = earlier.get(region)?.texts ?? []
    const [isTitle = null, ...is] = later.get(region)?.texts ?? []
    const of = { kind: 'text', region } as const
    return [
      ...(wasTitle === isTitle ? [] : [{ ...of, before: wasTitle, after: isTitle }]),
      ...was
        .filter((text) => !is.includes(text))
        .map((text) => ({ ...of, before: text, after: null })),
      ...is
        .filter((text) => !was.includes(text))
        .map((text) => ({ ...of, before: null, after: text })),
    ]
  })
}

function loopDifferences(
  before: readonly EditionLoop[],
  after: readonly EditionLoop[],
): LoopDifference[] {
  const earlier = byKey(before, ({ loopId }) => loopId)
  const later = byKey(after, ({ loopId }) => loopId)
  return keysOf(later, earlier).flatMap((loopId): LoopDifference[] => {
    const [one, other] = [earlier.get(loopId), later.get(loopId)]
    const named = other ?? one
    if (named === undefined) return []
    const of = { kind: 'loop', region: named.region, name: nameOf(named) } as const
    if (one === undefined || other === undefined) {
      const standing = (loop: EditionLoop | undefined): LoopStatus | '' => loop?.status ?? ''
      return [{ ...of, column: 'there', before: standing(one), after: standing(other) }]
    }
    const [was, is] = [cellsOf(one), cellsOf(other)]
    const columns = [...LOOP_COLUMNS.map(({ name }) => name), 'status' as const]
    return columns
      .filter((column) => was[column] !== is[column])
      .map((column) => ({ ...of, column, before: was[column], after: is[column] }))
  })
}

function nameOf({ source, action, heard }: EditionLoop): string {
  return source === 'meeting' && action !== null ? action : heard
}

function cellsOf(loop: EditionLoop) {
  const place = { area_code: loop.place, region: loop.region, region_set: '' }
  return { ...loopCells({ theme: null, ...loop }, place), status: loop.status }
}

function basisDifferences(before: EditionHead, after: EditionHead): BasisDifference[] {
  const basis = ({ methodVersion, framework, product }: EditionHead) => ({
    method: methodVersion,
    framework: `${framework.version} (${framework.fingerprint.slice(0, 8)})`,
    product,
  })
  const [was, is] = [basis(before), basis(after)]
  return (['method', 'framework', 'product'] as const)
    .filter((what) => was[what] !== is[what])
    .map((what) => ({ kind: 'basis', what, before: was[what], after: is[what] }))
}

function importDifferences(
  before: readonly EditionImport[],
  after: readonly EditionImport[],
): ImportDifference[] {
  const [was, is] = [before, after].map((files) => new Set(files.map(({ id }) => id)))
  return [
    ...after
      .filter(({ id }) => !was?.has(id))
      .map((file) => ({ kind: 'import', file, came: true }) as const),
    ...before
      .filter(({ id }) => !is?.has(id))
      .map((file) => ({ kind: 'import', file, came: false }) as const),
  ]
}

/** Of a draft nobody signed yet: nothing is told of it. */
function signOffDifferences(
  { signOff: before }: EditionHead,
  { signOff: after }: EditionHead,
): SignOffDifference[] {
  if (before === null || after === null) return []
  return (['name', 'role', 'note'] as const)
    .filter((what) => before[what] !== after[what])
    .map((what) => ({ kind: 'sign_off', what, before: before[what], after: after[what] }))
}

function byKey<Row, Key>(rows: readonly Row[], key: (row: Row) => Key): ReadonlyMap<Key, Row> {
  return new Map(rows.map((row) => [key(row), row]))
}

function keysOf<Key>(...maps: readonly ReadonlyMap<Key, unknown>[]): Key[] {
  return [...new Set(maps.flatMap((map) => [...map.keys()]))]
}
