import { encodeSums, viewSums } from '#app/domain/sums/bytes'

/** What a field holds, or null. */
export type PackedField = 'number' | 'flag' | 'text'

type Value = number | boolean | string | null

/** The text forms of all texts of some rows, each once, and the fields in the order of the numbers. */
interface Head {
  readonly fields: readonly string[]
  readonly texts: readonly string[]
}

const WORD = Float64Array.BYTES_PER_ELEMENT

/**
 * Rows that are always written and read together, as one value of a database: tens of thousands of rows of
 * a few numbers take longer to write than to make. First the length of a head (int32), the head as JSON with
 * the names of the fields and the texts, blanks up to a whole float64; then the rows one after the other as
 * little-endian float64, all digits kept: null is NaN, a text its place among the texts.
 *
 * Rows of before a field was there have null in it; a field that is not asked for any more is passed over.
 */
export class PackedRows<Row extends object> {
  readonly #fields: readonly (keyof Row & string)[]
  readonly #kinds: Readonly<Record<string, PackedField>>

  constructor(fields: Readonly<Record<keyof Row & string, PackedField>>) {
    this.#kinds = fields
    this.#fields = Object.keys(fields) as (keyof Row & string)[]
  }

  pack(rows: readonly Row[]): Uint8Array {
    const fields = this.#fields
    const numbers = new Float64Array(rows.length * fields.length)
    const places = new Map<string, number>()
    let at = 0
    for (const row of rows) {
      for (const field of fields) numbers[at++] = numberOf(row[field] as Value, places)
    }
    const head: Head = { fields, texts: [...places.keys()] }
    const text = Buffer.from(JSON.stringify(head))
    const start = Math.ceil((4 + text.length) / WORD) * WORD
    const bytes = new Uint8Array(start + numbers.byteLength).fill(0x20, 4, start)
    new DataView(bytes.buffer).setInt32(0, text.length, true)
    bytes.set(text, 4)
    bytes.set(encodeSums(numbers), start)
    return bytes
  }

  /** @param beside what every row has besides */
  unpack<Beside extends object>(bytes: Uint8Array, beside: Beside): (Beside & Row)[] {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const end = 4 + view.getInt32(0, true)
    const text = Buffer.from(bytes.buffer, bytes.byteOffset + 4, end - 4).toString()
    const { fields, texts } = JSON.parse(text) as Head
    const numbers = viewSums(bytes.subarray(Math.ceil(end / WORD) * WORD))
    const columns = this.#fields.map((field) => {
      return { field, kind: this.#kinds[field], place: fields.indexOf(field) }
    })
    // A copy with every field is made at once; to give a row one field after the other takes ten times as long.
    const blank = { ...beside } as Record<string, unknown>
    for (const { field } of columns) blank[field] = null
    const rows: (Beside & Row)[] = []
    for (let from = 0; from < numbers.length; from += fields.length) {
      const row = { ...blank }
      for (const { field, kind, place } of columns) {
        const number = place < 0 ? NaN : (numbers[from + place] as number)
        if (number !== number) continue
        if (kind === 'number') row[field] = number
        else row[field] = kind === 'flag' ? number === 1 : texts[number]
      }
      rows.push(row as Beside & Row)
    }
    return rows
  }
}

function numberOf(value: Value | undefined, places: Map<string, number>): number {
  if (typeof value === 'number') return value
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value !== 'string') return NaN
  const known = places.get(value)
  if (known !== undefined) return known
  places.set(value, places.size)
  return places.size - 1
}
