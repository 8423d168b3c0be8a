import { formatIsoDay, type Day } from '../../calendar/day'
import { readDay, type DateOrder } from '../values/moment'

const ORDERS = ['day_first', 'month_first'] as const
/** Of so many rows the dates are kept, and of fewer different ones nothing is concluded. */
const [MOST_KEPT, FEWEST] = [5_000, 3]

interface Numbered {
  readonly number: number
  readonly days: readonly [Day, Day]
}

/**
 * Dates beside numbers that rise with time: read in the wrong order they fall somewhere. What an open column
 * does not tell by itself may follow from that.
 */
export class RisingDates {
  private readonly kept: Numbered[] = []

  add(text: string, number: string): void {
    if (!/^\d{1,9}$/.test(number.trim()) || this.kept.length >= MOST_KEPT) return
    const [first, second] = ORDERS.map((order) => readDay(text, order))
    if (first === undefined || second === undefined || 'bad' in first || 'bad' in second) return
    this.kept.push({ number: Number(number), days: [first.value, second.value] })
  }

  /** The only order in which they never fall; null: neither, or both. */
  order(): DateOrder | null {
    const inOrder = this.kept.toSorted((one, other) => one.number - other.number)
    if (new Set(inOrder.map(({ days }) => days[0])).size < FEWEST) return null
    const rising = ORDERS.filter((_, at) =>
      inOrder.every(({ days }, place) => place === 0 || days[at]! >= inOrder[place - 1]!.days[at]!),
    )
    return rising.length === 1 ? rising[0]! : null
  }

  /** The day that a text is in an order, as it is told. */
  static told(text: string, order: DateOrder): string {
    const read = readDay(text, order)
    return 'bad' in read ? '' : formatIsoDay(read.value)
  }
}
