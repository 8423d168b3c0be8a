import { posix } from 'node:path'
import { FileRefused, refusal } from '#app/domain/ingest/file-refused'
import { numberFormatOf, type NumberFormat } from './number-format'
import { attribute, XmlScanner, type XmlHandler } from './xml-scanner'
import type { Zip } from './zip.server'

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string
  readonly isHidden: boolean
  /** Of its part in the archive. */
  readonly path: string
}

/** What a workbook keeps for all of its sheets. */
export interface Workbook {
  readonly zip: Zip
  readonly sheets: readonly SheetEntry[]
  readonly from1904: boolean
  /** By the number of a cell's style. */
  readonly formats: readonly NumberFormat[]
  /** Texts that cells point at. */
  readonly texts: readonly string[]
}

/** All texts together, in characters, and how many they are. */
const [MOST_TEXT, MOST_TEXTS] = [50_000_000, 2_000_000]

/** What one part of the archive says of another. */
interface Relation {
  /** The last word of its type: `worksheet`, `styles`; '' where it has none. */
  readonly type: string
  readonly path: string
}

/** @throws FileRefused file_not_supported where the archive is no workbook; file_broken */
export async function readWorkbook(zip: Zip): Promise<Workbook> {
  const main = await mainPartOf(zip)
  const relations = await readRelations(zip, main)
  const sheets: SheetEntry[] = []
  let [root, from1904] = ['', false]
  await scan(zip, main, {
    open(name, attributes) {
      root ||= name
      if (name === 'workbookPr') {
        from1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '')
      }
      if (name !== 'sheet') return
      const { type, path } = relations.get(attribute(attributes, 'id') ?? '') ?? NOWHERE
      // A sheet that is one chart, or a macro, has no cells
      if (type !== '' && type !== 'worksheet') return
      if (!zip.has(path)) throw brokenWorkbook()
      const isHidden = /^(hidden|veryHidden)$/.test(attribute(attributes, 'state') ?? '')
      sheets.push({ name: attribute(attributes, 'name') ?? '', isHidden, path })
    },
  })
  if (root !== 'workbook') throw unsupported(zip)
  const partOf = (type: string) =>
    [...relations.values()].find((relation) => relation.type === type)?.path ??
    resolved(main, `${type}.xml`)
  const formats = await readFormats(zip, partOf('styles'))
  const texts = await readTexts(zip, partOf('sharedStrings'))
  return { zip, sheets, from1904, formats, texts }
}

const NOWHERE: Relation = { type: '', path: '' }

/** The part that the archive names as its document; by the name that nearly all give it where it names none. */
async function mainPartOf(zip: Zip): Promise<string> {
  const relations = [...(await readRelations(zip, '')).values()]
  const named = relations.find(({ type }) => type === 'officeDocument')?.path
  const isThere = named !== undefined && named.endsWith('.xml') && zip.has(named)
  const main = isThere ? named : zip.names.find((name) => /(^|\/)workbook\.xml$/.test(name))
  if (main === undefined) throw unsupported(zip)
  return main
}

function unsupported(zip: Zip): FileRefused {
  const isBinary = zip.names.some((name) => name.endsWith('workbook.bin'))
  const kind = isBinary ? 'xlsb' : zip.has('content.xml') ? 'ods' : 'zip'
  return new FileRefused([refusal('file_not_supported', { kind })])
}

/** Of a part, by id. @param part '' for the archive itself */
async function readRelations(zip: Zip, part: string): Promise<ReadonlyMap<string, Relation>> {
  const relations = new Map<string, Relation>()
  const listed = resolved(part, `_rels/${part.slice(part.lastIndexOf('/') + 1)}.rels`)
  if (!zip.has(listed)) return relations
  await scan(zip, listed, {
    open(name, attributes) {
      if (name !== 'Relationship') return
      const type = attribute(attributes, 'Type')?.split('/').at(-1) ?? ''
      const path = resolved(part, attribute(attributes, 'Target') ?? '')
      relations.set(attribute(attributes, 'Id') ?? '', { type, path })
    },
  })
  return relations
}

/** A target as it stands in a part, perhaps with `./` or `../`, from the root of the archive. */
function resolved(part: string, target: string): string {
  return posix.resolve('/', posix.dirname(part), target.replaceAll('\\', '/')).slice(1)
}

async function readFormats(zip: Zip, path: string): Promise<readonly NumberFormat[]> {
  if (!zip.has(path)) return []
  const codes = new Map<number, string>()
  const formats: NumberFormat[] = []
  let isOfCells = false
  await scan(zip, path, {
    open(name, attributes) {
      const id = Number(attribute(attributes, 'numFmtId') ?? 0)
      if (name === 'numFmt') codes.set(id, attribute(attributes, 'formatCode') ?? '')
      if (name === 'cellXfs') isOfCells = true
      if (name === 'xf' && isOfCells) formats.push(numberFormatOf(id, codes.get(id) ?? null))
    },
    close(name) {
      if (name === 'cellXfs') isOfCells = false
    },
  })
  return formats
}

async function readTexts(zip: Zip, path: string): Promise<readonly string[]> {
  if (!zip.has(path)) return []
  const texts: string[] = []
  let total = 0
  let text = ''
  let isText = false
  let isReading = false
  await scan(zip, path, {
    open(name) {
      if (name === 'si') text = ''
      else if (name === 't') isText = !isReading
      else if (name === 'rPh') isReading = true
    },
    text(piece) {
      if (!isText) return
      text += piece
      total += piece.length
      if (total > MOST_TEXT || texts.length > MOST_TEXTS) throw new RangeError('too much text')
    },
    close(name) {
      if (name === 't') isText = false
      else if (name === 'rPh') isReading = false
      else if (name === 'si') {
        texts.push(plainText(text))
      }
    },
  })
  return texts
}

/** Characters that XML cannot hold stand as `_x000D_`. */
export function plainText(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => {
    return String.fromCharCode(parseInt(hex, 16))
  })
}

/** A part of the archive, told as it comes along. @throws FileRefused file_broken */
async function scan(zip: Zip, path: string, handler: XmlHandler): Promise<void> {
  const scanner = new XmlScanner(handler)
  for await (const { text } of textOf(zip, path)) pushed(scanner, text)
}

/** A part of the archive as text, with the share of it that was read. @throws FileRefused */
export async function* textOf(zip: Zip, path: string) {
  let decoder: TextDecoder | null = null
  for await (const { bytes, share } of zip.read(path)) {
    decoder ??= new TextDecoder(encodingOf(bytes))
    yield { text: decoder.decode(bytes, { stream: true }), share }
  }
}

/** XML is in UTF-8 or UTF-16, the latter with a mark in front. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

/** @throws FileRefused file_broken where a text or a tag is longer than any is */
export function pushed(scanner: XmlScanner, text: string): void {
  try {
    scanner.push(text)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw brokenWorkbook()
  }
}

export function brokenWorkbook(): FileRefused {
  return new FileRefused([refusal('file_broken', { kind: 'zip_or_xlsx' })])
}
