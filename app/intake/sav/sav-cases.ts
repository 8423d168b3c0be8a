import type { ByteReader } from './byte-reader'
import type { SavDictionary } from './sav-dictionary'

/** Codes of a compressed file: a literal value follows, spaces, a missing number, the end. */
const [SKIP, ENDED, LITERAL, SPACES, MISSING] = [0, 252, 253, 254, 255]

/**
 * The cases of an SPSS file, each as the same buffer of 8-byte units: a caller takes out what it needs before the
 * next.
 * @param start of the first case
 * @throws RangeError where the file ends within a case, or before as many cases as it says that it has
 */
export function* casesOf(
  reader: ByteReader,
  { units, isCompressed, bias, cases }: SavDictionary,
  start: number,
): Generator<Buffer> {
  const record = Buffer.alloc(units * 8)
  reader.at = start
  let codes: Buffer = Buffer.alloc(0)
  let code = 0
  let count = 0
  const isOver = (unit: number) => {
    if (unit > 0 || count < (cases ?? 0)) throw new RangeError('the file ends before its cases do')
    return true
  }
  const isAtEnd = (unit: number) => reader.buffer.length - reader.at < 8 && isOver(unit)
  const literal = (at: number) => {
    reader.bytes(8).copy(record, at)
  }
  if (units === 0) return
  for (;;) {
    for (let unit = 0; unit < units; unit += 1) {
      const at = unit * 8
      if (!isCompressed) {
        if (isAtEnd(unit)) return
        literal(at)
        continue
      }
      for (;;) {
        if (code === codes.length) {
          if (isAtEnd(unit)) return
          codes = reader.bytes(8)
          code = 0
        }
        const next = codes[code++] ?? SKIP
        if (next === SKIP) continue
        if (next === ENDED && isOver(unit)) return
        if (next === LITERAL) {
          literal(at)
        } else if (next === SPACES) record.fill(' ', at, at + 8)
        else if (next === MISSING) writeNumber(record, at, Number.NaN, reader.isBigEndian)
        else writeNumber(record, at, next - bias, reader.isBigEndian)
        break
      }
    }
    count += 1
    yield record
  }
}

function writeNumber(record: Buffer, at: number, value: number, isBigEndian: boolean): void {
  if (isBigEndian) record.writeDoubleBE(value, at)
  else record.writeDoubleLE(value, at)
}
