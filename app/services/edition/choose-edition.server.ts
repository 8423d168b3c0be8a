import type { Quarter } from '#app/domain/calendar/quarter'
import { groupBy, keyOf } from '#app/domain/grouping'
import type { ListedEdition } from '#db/repositories/editions.server'

/** What is asked for; null leaves it open. */
interface AskedEdition {
  readonly regionSet: string | null
  readonly quarter: Quarter | null
  readonly edition: number | null
}

/**
 * The newest edition of the newest quarter that fits what was asked for, of the set that such a one was
 * published of last; null where there is none.
 * @param listed as the repository lists them
 */
export function chooseEdition(
  listed: readonly ListedEdition[],
  { regionSet, quarter, edition }: AskedEdition,
): ListedEdition | null {
  const fitting = listed.filter(
    ({ head }) =>
      (regionSet ?? head.regionSet) === head.regionSet &&
      (quarter ?? head.quarter) === head.quarter &&
      (edition ?? head.edition) === head.edition,
  )
  const publishedAt = ({ head }: ListedEdition) => head.publishedAt ?? ''
  const [last] = [...fitting].sort((a, b) => (publishedAt(a) < publishedAt(b) ? 1 : -1))
  return fitting.find(({ head }) => head.regionSet === last?.head.regionSet) ?? null
}

/** Of every published quarter of a set the newest edition. @param listed as the repository lists them */
export function newestEditions(listed: readonly ListedEdition[]): ListedEdition[] {
  const quarters = groupBy(listed, ({ head }) => keyOf(head.regionSet, head.quarter))
  return [...quarters.values()].map(([newest]) => newest)
}
