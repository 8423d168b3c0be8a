import { detached } from '../text/text-key'
import { readNumber, type DecimalMark } from './number'
import { bad, type BadValue, type Read } from './value'

const MAXIMUM_REMEMBERED = 100_000

/** A design weight: a finite number above 0; blank is 1. */
function readWeight(text: string, mark: DecimalMark | null): Read<number> {
  if (text.trim() === '') return { value: 1 }
  const read = readNumber(text, mark)
  return 'bad' in read || read.value > 0 ? read : bad('weight_not_positive')
}

/** readWeight for millions of rows: a file has few different weights. */
export class WeightReader {
  value = 1
  private readonly remembered = new Map<string, number>()

  /** @param mark the decimal mark of the column, where it is known */
  constructor(private readonly mark: DecimalMark | null = null) {}

  /** null where the text was read, the weight standing in `value`; else what is wrong with it. */
  read(text: string): BadValue | null {
    const known = this.remembered.get(text)
    if (known !== undefined) {
      this.value = known
      return null
    }
    const read = readWeight(text, this.mark)
    if ('bad' in read) return read.bad
    this.value = read.value
    if (this.remembered.size < MAXIMUM_REMEMBERED) this.remembered.set(detached(text), read.value)
    return null
  }
}
