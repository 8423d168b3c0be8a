import { keyOf } from '../../grouping'
import { nameKey } from '../text/text-key'

interface Seen {
  readonly id: string
  readonly row: number
}

/** Ids of one place and period that differ by no more than marks, noughts and what cannot be seen: PA-1, PA 1, PA.01. */
export class AlikeIds {
  private readonly seen = new Map<string, Seen>()

  /** The first that is written in another way, if any. */
  note(id: string, of: readonly unknown[], row: number): Seen | null {
    const key = keyOf(bareId(id), JSON.stringify(of))
    const first = this.seen.get(key)
    if (first === undefined) this.seen.set(key, { id, row })
    return first === undefined || nameKey(first.id) === nameKey(id) ? null : first
  }
}

function bareId(id: string): string {
  return nameKey(id)
    .replace(/\p{Cf}/gu, '')
    .replace(/^(\d+)[.,]0+$/, '$1')
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/(?<!\d)0+(?=\d)/g, '')
}
