import iconv from 'iconv-lite'

/** A variable of a file to be written; a width makes it a text. */
export interface WrittenVariable {
  readonly name: string
  readonly label?: string
  readonly width?: number
  /** 5 is a plain number, 22 a day with a time. */
  readonly format?: number
  readonly missing?: readonly (number | string)[]
  /** Both ends; what stands in `missing` comes on top of it. */
  readonly missingRange?: readonly [number, number]
  /** Of a text by its value. */
  readonly labels?: Readonly<Record<string, string>>
}

export interface WrittenSav {
  readonly variables: readonly WrittenVariable[]
  /** null: missing as SPSS has it. */
  readonly cases: readonly (readonly (number | string | null)[])[]
  readonly isCompressed: boolean
  /** Of the texts; the file says 1252 or 65001 of it. */
  readonly encoding: 'latin1' | 'utf8'
  /** Index of the variable by which SPSS weights. */
  readonly weight?: number
  readonly isBigEndian?: boolean
  /** Of the texts: as the file names it, instead of the number of a code page. */
  readonly named?: string
  /** How many cases the header says there are; as many as there are where absent. */
  readonly declared?: number
  /** By `V1`, `V2`: widths of texts that are kept in pieces, of which this is the first. */
  readonly longTexts?: string
  readonly compression?: number
}

const SYSTEM_MISSING = -Number.MAX_VALUE

/** An SPSS system file as SPSS lays it out. */
export function savFile(file: WrittenSav): Buffer {
  const { variables, cases, isCompressed, encoding, weight, longTexts = '', named = '' } = file
  const { i32, f64 } = numbersOf(file)
  const text = (value: string) =>
    named === '' ? Buffer.from(value, encoding) : iconv.encode(value, named)
  const valueOf = (value: number | string, width: number) =>
    width === 0 ? f64(Number(value)) : padded(text(String(value)), 8)
  const unitsOf = ({ width = 0 }: WrittenVariable) => Math.max(1, Math.ceil(width / 8))
  const firsts = variables.map((_, at) => {
    return variables.slice(0, at).reduce((sum, variable) => sum + unitsOf(variable), 1)
  })
  const units = variables.reduce((sum, variable) => sum + unitsOf(variable), 0)
  const header = Buffer.concat([
    padded(text('$FL2@(#) SPSS DATA FILE'), 64),
    ...[
      2,
      units,
      file.compression ?? (isCompressed ? 1 : 0),
      weight === undefined ? 0 : (firsts[weight] ?? 0),
    ].map(i32),
    ...[
      i32(file.declared ?? cases.length),
      f64(100),
      padded(text('15 Nov 26'), 9),
      padded(text('10:00:00'), 8),
    ],
    Buffer.alloc(67, ' '),
  ])
  const dictionary = variables.flatMap((variable, at) => {
    const { label = '', width = 0, format = 5, missingRange = [] } = variable
    const isLong = width > 8
    const missing = isLong ? [] : [...missingRange, ...(variable.missing ?? [])]
    const missingCount = missingRange.length > 0 ? -missing.length : missing.length
    const encoded = text(label)
    const shape = (format << 16) | (8 << 8)
    const facts = [2, width, label === '' ? 0 : 1, missingCount, shape, shape].map(i32)
    const labelled = label === '' ? [] : [i32(encoded.length), padded(encoded, 4)]
    const short = padded(text(`V${at + 1}`), 8)
    const continued = Buffer.concat([...[2, -1, 0, 0, 0, 0].map(i32), Buffer.alloc(8, ' ')])
    const more = Array.from({ length: unitsOf(variable) - 1 }, () => continued)
    return [...facts, short, ...labelled, ...missing.map((each) => valueOf(each, width)), ...more]
  })
  const labels = variables.flatMap(({ labels: given = {}, width = 0 }, at) => {
    const entries = Object.entries(given)
    if (entries.length === 0 || width > 8) return []
    const written = entries.flatMap(([value, label]) => {
      const encoded = text(label)
      return [
        valueOf(value, width),
        padded(Buffer.concat([Buffer.from([encoded.length]), encoded]), 8),
      ]
    })
    return [i32(3), i32(entries.length), ...written, i32(4), i32(1), i32(firsts[at] ?? 0)]
  })
  const names = text(variables.map(({ name }, at) => `V${at + 1}=${name}`).join('\t'))
  const sized = (bytes: Buffer) => [i32(bytes.length), bytes]
  const long = variables.filter(({ width = 0 }) => width > 8 && width <= 255)
  const longLabels = Buffer.concat(
    long.flatMap(({ name, width = 0, labels: given = {} }) => {
      const entries = Object.entries(given)
      const written = entries.flatMap((entry) => entry.flatMap((each) => sized(text(each))))
      return entries.length === 0
        ? []
        : [...sized(text(name)), i32(width), i32(entries.length), ...written]
    }),
  )
  const longMissing = Buffer.concat(
    long.flatMap(({ name, missing = [] }) => {
      const values = missing.map((each) => padded(text(String(each)), 8))
      return missing.length === 0
        ? []
        : [...sized(text(name)), Buffer.from([missing.length]), i32(8), ...values]
    }),
  )
  const extension = (kind: number, bytes: Buffer) =>
    bytes.length === 0 ? [] : [...[7, kind, 1, bytes.length].map(i32), bytes]
  const machine = [20, 0, 0, 1, 1, 1, 2, encoding === 'utf8' ? 65_001 : 1252].map(i32)
  return Buffer.concat([
    header,
    ...dictionary,
    ...labels,
    ...[7, 3, 4, 8].map(i32),
    ...machine,
    ...[7, 13, 1, names.length].map(i32),
    names,
    ...[7, 14, 1, longTexts.length].map(i32),
    text(longTexts),
    ...extension(20, Buffer.from(named)),
    ...extension(21, longLabels),
    ...extension(22, longMissing),
    ...[999, 0].map(i32),
    ...dataOf(file, text),
  ])
}

/** Units of 8 bytes; compressed: eight codes, then the units for which a code does not do. */
function dataOf(file: WrittenSav, text: (value: string) => Buffer) {
  const { cases, variables, isCompressed, isBigEndian = false } = file
  const { f64 } = numbersOf(file)
  const units = cases.flatMap((cells) =>
    cells.flatMap((cell, at): (Buffer | null)[] => {
      if (cell === null) return [null]
      if (typeof cell === 'number') return [f64(cell)]
      const width = Math.ceil((variables[at]?.width ?? 0) / 8) * 8
      const bytes = padded(text(cell.padEnd(1)), width)
      return Array.from({ length: width / 8 }, (_, unit) => bytes.subarray(unit * 8, unit * 8 + 8))
    }),
  )
  if (!isCompressed) return units.map((unit) => unit ?? f64(SYSTEM_MISSING))
  const blocks: Buffer[] = []
  for (let at = 0; at < units.length; at += 8) {
    const eight = units.slice(at, at + 8)
    const codes = eight.map((unit) => {
      if (unit === null) return 255
      if (unit.equals(Buffer.alloc(8, ' '))) return 254
      const number = isBigEndian ? unit.readDoubleBE() : unit.readDoubleLE()
      return Number.isInteger(number) && number > -100 && number < 152 ? number + 100 : 253
    })
    const literals = eight.filter((_, index) => codes[index] === 253) as Buffer[]
    blocks.push(Buffer.from([...codes, ...Array<number>(8 - eight.length).fill(0)]), ...literals)
  }
  return blocks
}

/** With spaces up to a multiple of `size`. */
function padded(bytes: Buffer, size: number): Buffer {
  return Buffer.concat([bytes, Buffer.alloc((size - (bytes.length % size)) % size, ' ')])
}

/** In the order of the machine that writes them. */
function numbersOf({ isBigEndian = false }: Pick<WrittenSav, 'isBigEndian'>) {
  return {
    i32: (value: number) => {
      const bytes = Buffer.alloc(4)
      if (isBigEndian) bytes.writeInt32BE(value)
      else bytes.writeInt32LE(value)
      return bytes
    },
    f64: (value: number) => {
      const bytes = Buffer.alloc(8)
      if (isBigEndian) bytes.writeDoubleBE(value)
      else bytes.writeDoubleLE(value)
      return bytes
    },
  }
}
