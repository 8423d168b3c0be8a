import type { ByteReader } from './byte-reader'
import type { SavDictionary } from './sav-dictionary'

/** Codes of a compressed file: a literal value follows, spaces, a missing number, the end. */
const [SKIP, ENDED, LITERAL, SPACES, MISSING] = [0, 252, 253, 254, 255]

/**
 * The cases of an SPSS file, each as the same buffer of 8-byte units: a caller takes out what it needs before the next. A file that ends within a case ends before it.
 * @param start of the first case
 */
export function* casesOf(
  reader: ByteReader,
  { units, isCompressed, bias }: SavDictionary,
  start: number,
): Generator<Buffer> {
  const record = Buffer.alloc(units * 8)
  reader.at = start
  let codes: Buffer = Buffer.alloc(0)
  let code = 0
  const left = () => reader.buffer.length - reader.at
  const literal = (at: number) => {
    reader.bytes(8).copy(record, at)
  }
  if (units === 0) return
  for (;;) {
    for (let unit = 0; unit < units; unit += 1) {
      const at = unit * 8
      if (!isCompressed) {
        if (left() < 8) return
        literal(at)
        continue
      }
      for (;;) {
        if (code === codes.length) {
          if (left() < 8) return
          codes = reader.bytes(8)
          code = 0
        }
        const next = codes[code++] ?? SKIP
        if (next === SKIP) continue
        if (next === ENDED) return
        if (next === LITERAL) {
          if (left() < 8) return
          literal(at)
        } else if (next === SPACES) record.fill(' ', at, at + 8)
        else if (next === MISSING) writeNumber(record, at, Number.NaN, reader.isBigEndian)
        else writeNumber(record, at, next - bias, reader.isBigEndian)
        break
      }
    }
    yield record
  }
}

function writeNumber(record: Buffer, at: number, value: number, isBigEndian: boolean): void {
  if (isBigEndian) record.writeDoubleBE(value, at)
  else record.writeDoubleLE(value, at)
}
