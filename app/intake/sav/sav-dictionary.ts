import iconv from 'iconv-lite'
import { heldIn } from '#app/domain/grouping'
import { createDecoder } from '#app/domain/ingest/text/decoder'
import { Utf8Validator } from '#app/domain/ingest/text/utf8-validator'
import { ByteReader } from './byte-reader'

/** A variable of an SPSS file. */
export interface SavVariable {
  readonly name: string
  /** '' without. */
  readonly label: string
  /** Of a text in bytes; 0: a number. */
  readonly width: number
  /** Index of its first unit of 8 bytes in a case. */
  readonly unit: number
  /** As SPSS numbers formats: 20 and on are dates. */
  readonly format: number
  /** What is taken for no answer: values, texts without the spaces behind them, and a range with both ends. */
  readonly missing: readonly (number | string)[]
  readonly missingRange: readonly [number, number] | null
  /** Value → its label; a text without the spaces behind it. */
  readonly labels: ReadonlyMap<number | string, string>
}

export interface SavDictionary {
  readonly variables: readonly SavVariable[]
  /** Units of 8 bytes in a case. */
  readonly units: number
  readonly isCompressed: boolean
  /** As the header says; null where the program that wrote it did not know. */
  readonly cases: number | null
  readonly bias: number
  readonly encoding: string
  /** Name of the variable by which SPSS weights; null without. */
  readonly weight: string | null
}

interface RawVariable {
  readonly unit: number
  readonly width: number
  readonly name: Buffer
  readonly label: Buffer
  readonly format: number
  /** Eight bytes each. */
  readonly missing: readonly Buffer[]
  readonly isMissingRange: boolean
}

interface RawLabels {
  readonly units: readonly number[]
  readonly entries: readonly (readonly [value: Buffer, label: Buffer])[]
}

const [VARIABLE, LABELS, DOCUMENTS, EXTENSION, END] = [2, 3, 6, 7, 999]
const [MACHINE, LONG_NAMES, LONG_TEXTS, ENCODING] = [3, 13, 14, 20]
/** Of texts longer than 8 bytes, for which the plain records have no room. */
const [LONG_LABELS, LONG_MISSING] = [21, 22]
/** A text longer than this is kept in segments of so many bytes. */
export const SEGMENT = 255
/** More no survey has; a file may say anything. */
const [MOST_VARIABLES, MOST_LABELS] = [50_000, 200_000]
/** By the number in which SPSS keeps a code page; all others are Windows' own. */
const UTF8 = 65_001

/**
 * The dictionary of an SPSS system file, up to the first case; texts in whatever code page.
 * @throws RangeError where it ends early or is none
 */
export function readDictionary(reader: ByteReader): SavDictionary {
  reader.skip(64)
  const layout = reader.int32()
  if (layout !== 2 && layout !== 3) {
    reader.isBigEndian = true
    reader.at -= 4
    if (![2, 3].includes(reader.int32())) throw new RangeError('no layout of SPSS')
  }
  reader.skip(4)
  const compression = reader.int32()
  // What is packed otherwise (.zsav) would be read as numbers of chance
  if (compression !== 0 && compression !== 1) throw new RangeError('no compression that is known')
  const weightUnit = reader.int32() - 1
  const cases = reader.int32()
  const bias = reader.double()
  reader.skip(84)
  const raw: RawVariable[] = []
  const rawLabels: RawLabels[] = []
  const extensions = new Map<number, Buffer>()
  let [units, labels] = [0, 0]
  for (let type = reader.int32(); type !== END; type = reader.int32()) {
    if (type === VARIABLE) {
      const variable = readVariable(reader, units)
      if (variable !== null) raw.push(variable)
      if (raw.length > MOST_VARIABLES) throw new RangeError('too many variables')
      units += 1
    } else if (type === LABELS) {
      const found = readLabels(reader)
      rawLabels.push(found)
      labels += found.entries.length
      if (labels > MOST_LABELS) throw new RangeError('too many labels')
    } else if (type === DOCUMENTS) reader.skip(80 * reader.int32())
    else if (type === EXTENSION) {
      const kind = reader.int32()
      extensions.set(kind, reader.bytes(reader.int32() * reader.int32()))
    } else throw new RangeError('no record of SPSS')
  }
  reader.int32()
  const encoding = encodingOf(extensions, [raw, rawLabels], reader.isBigEndian)
  const text = (bytes: Buffer) => {
    const decoder = createDecoder(encoding)
    return (decoder.write(bytes) + decoder.end()).replace(/[\0 ]+$/, '')
  }
  const pairs = (kind: number) => pairsOf(text(extensions.get(kind) ?? Buffer.alloc(0)))
  const [names, widths] = [pairs(LONG_NAMES), pairs(LONG_TEXTS)]
  const number = (bytes: Buffer) =>
    reader.isBigEndian ? bytes.readDoubleBE() : bytes.readDoubleLE()
  const labelsOf = new Map<number, RawLabels['entries']>()
  for (const { units: ofUnits, entries } of rawLabels) {
    for (const unit of ofUnits) if (!labelsOf.has(unit)) labelsOf.set(unit, entries)
  }
  // One record may be the labels of thousands of variables
  type Labels = SavVariable['labels']
  const [ofNumbers, ofTexts] = [1, 2].map(() => new Map<RawLabels['entries'], Labels>())
  const labelsAs = (entries: RawLabels['entries'], isNumber: boolean) =>
    heldIn((isNumber ? ofNumbers : ofTexts)!, entries, () => {
      const valueOf = isNumber ? number : text
      return new Map(entries.map(([value, label]) => [valueOf(value), text(label)]))
    })
  const ofLongTexts = readLongTexts(extensions, reader.isBigEndian, text)
  const variables: SavVariable[] = []
  let segments = 0
  for (const [at, variable] of raw.entries()) {
    segments -= 1
    if (segments > 0) continue
    const short = text(variable.name)
    const width = Number(widths.get(short) ?? variable.width)
    // Only what is longer than a plain text is cut, into pieces that count as 252 each.
    segments = width > SEGMENT ? Math.ceil(width / (SEGMENT - 3)) : 1
    if (!isOfTexts(raw.slice(at, at + segments), width, segments)) {
      throw new RangeError('a text without room for it')
    }
    const entries = labelsOf.get(variable.unit)
    const name = names.get(short) ?? short
    const long = ofLongTexts.get(name) ?? ofLongTexts.get(short)
    const { unit, format, missing, isMissingRange } = variable
    const values = missing.map((bytes) => (width === 0 ? number(bytes) : text(bytes)))
    const [low, high] = isMissingRange ? missing.map(number) : []
    variables.push({
      ...{ name, unit, format, width },
      label: text(variable.label),
      missing: long?.missing ?? (isMissingRange ? values.slice(2) : values),
      missingRange: low === undefined || high === undefined ? null : [low, high],
      labels: long?.labels ?? (entries === undefined ? new Map() : labelsAs(entries, width === 0)),
    })
  }
  const weight = variables.find(({ unit }) => unit === weightUnit)?.name ?? null
  return {
    ...{ variables, units, isCompressed: compression === 1, bias, encoding, weight },
    cases: cases < 0 ? null : cases,
  }
}

/** Whether the pieces of a variable are what its width needs: a long text's are texts, and all there. */
function isOfTexts(pieces: readonly RawVariable[], width: number, segments: number): boolean {
  if (segments === 1) return width === pieces[0]?.width
  return pieces.length === segments && pieces.every((piece) => piece.width > 0)
}

/** null for a further unit of a text. */
function readVariable(reader: ByteReader, unit: number): RawVariable | null {
  const width = reader.int32()
  const hasLabel = reader.int32() === 1
  const missingCount = reader.int32()
  const format = (reader.int32() >> 16) & 0xff
  reader.skip(4)
  const name = reader.bytes(8)
  const length = hasLabel ? reader.int32() : 0
  const label = reader.bytes(length)
  reader.skip((4 - (length % 4)) % 4)
  const missing = Array.from({ length: Math.abs(missingCount) }, () => reader.bytes(8))
  if (width < 0) return null
  return { unit, width, name, label, format, missing, isMissingRange: missingCount < 0 }
}

interface OfLongText {
  readonly labels?: ReadonlyMap<string, string>
  readonly missing?: readonly string[]
}

/** Labels and missing values of long texts, by the name of their variable. */
function readLongTexts(
  extensions: ReadonlyMap<number, Buffer>,
  isBigEndian: boolean,
  text: (bytes: Buffer) => string,
): ReadonlyMap<string, OfLongText> {
  const found = new Map<string, OfLongText>()
  const each = (kind: number, read: (record: ByteReader, sized: () => string) => OfLongText) => {
    const record = new ByteReader(extensions.get(kind) ?? Buffer.alloc(0))
    record.isBigEndian = isBigEndian
    const sized = () => text(record.bytes(record.int32()))
    while (record.at < record.buffer.length) {
      const name = sized()
      found.set(name, { ...found.get(name), ...read(record, sized) })
    }
  }
  each(LONG_LABELS, (record, sized) => {
    record.int32()
    const count = record.int32()
    if (count > MOST_LABELS) throw new RangeError('too many labels')
    const labels = new Map<string, string>()
    for (let at = 0; at < count; at++) labels.set(sized(), sized())
    return { labels }
  })
  each(LONG_MISSING, (record) => {
    const count = record.bytes(1)[0] ?? 0
    const length = record.int32()
    return { missing: Array.from({ length: count }, () => text(record.bytes(length))) }
  })
  return found
}

/** Labels, and the record behind them that says of which variables. */
function readLabels(reader: ByteReader): RawLabels {
  const entries = Array.from({ length: Math.min(reader.int32(), MOST_LABELS + 1) }, () => {
    const value = reader.bytes(8)
    const length = reader.bytes(1)[0] ?? 0
    const label = reader.bytes(length)
    reader.skip((8 - ((length + 1) % 8)) % 8)
    return [value, label] as const
  })
  if (reader.int32() !== 4) throw new RangeError('labels of no variable')
  const units = Array.from({ length: reader.int32() }, () => reader.int32() - 1)
  return { entries, units }
}

/** `SHORT=Long\tOTHER=Longer` */
function pairsOf(text: string): ReadonlyMap<string, string> {
  const pairs = text.split(/[\t\0]+/).map((pair) => pair.split('='))
  return new Map(pairs.flatMap(([key, value]) => (key && value ? [[key, value.trim()]] : [])))
}

function encodingOf(
  extensions: ReadonlyMap<number, Buffer>,
  [variables, labels]: readonly [readonly RawVariable[], readonly RawLabels[]],
  isBigEndian: boolean,
): string {
  const named = extensions.get(ENCODING)?.toString('latin1').trim() ?? ''
  if (named !== '' && iconv.encodingExists(named)) return named.toLowerCase()
  const machine = extensions.get(MACHINE)
  const code =
    machine && machine.length >= 32
      ? isBigEndian
        ? machine.readInt32BE(28)
        : machine.readInt32LE(28)
      : 0
  if (code === UTF8) return 'utf-8'
  if (code > 100 && iconv.encodingExists(`cp${code}`))
    return code > 1000 ? `windows-${code}` : `cp${code}`
  const utf8 = new Utf8Validator()
  for (const { name, label } of variables) [name, label].forEach((bytes) => utf8.push(bytes))
  for (const [, label] of labels.flatMap(({ entries }) => entries)) utf8.push(label)
  utf8.end()
  return utf8.malformed === 0 ? 'utf-8' : 'windows-1252'
}
