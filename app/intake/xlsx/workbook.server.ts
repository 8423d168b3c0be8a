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

/** @throws FileRefused file_not_supported where the archive is no workbook; file_broken */
export async function readWorkbook(zip: Zip): Promise<Workbook> {
  const main = zip.names.find((name) => /(^|\/)workbook\.xml$/.test(name))
  if (main === undefined) {
    const kind = zip.names.some((name) => name.endsWith('workbook.bin'))
      ? 'xlsb'
      : zip.has('content.xml')
        ? 'ods'
        : 'zip'
    throw new FileRefused([refusal('file_not_supported', { kind })])
  }
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const targets = await readTargets(zip, folder, main)
  const sheets: SheetEntry[] = []
  let from1904 = false
  await scan(zip, main, {
    open(name, attributes) {
      if (name === 'workbookPr') {
        from1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '')
      }
      if (name !== 'sheet') return
      const path = targets.get(attribute(attributes, 'id') ?? '')
      if (path === undefined || !zip.has(path)) return
      const isHidden = /^(hidden|veryHidden)$/.test(attribute(attributes, 'state') ?? '')
      sheets.push({ name: attribute(attributes, 'name') ?? '', isHidden, path })
    },
  })
  const formats = await readFormats(zip, `${folder}styles.xml`)
  const texts = await readTexts(zip, `${folder}sharedStrings.xml`)
  return { zip, sheets, from1904, formats, texts }
}

/** The parts that the workbook names, by their id. */
async function readTargets(
  zip: Zip,
  folder: string,
  main: string,
): Promise<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>()
  await scan(zip, `${folder}_rels/${main.slice(folder.length)}.rels`, {
    open(name, attributes) {
      if (name !== 'Relationship') return
      const target = attribute(attributes, 'Target') ?? ''
      const path = target.startsWith('/') ? target.slice(1) : folder + target
      targets.set(attribute(attributes, 'Id') ?? '', path)
    },
  })
  return targets
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
  const decoder = new TextDecoder()
  for await (const { bytes, share } of zip.read(path)) {
    yield { text: decoder.decode(bytes, { stream: true }), share }
  }
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
