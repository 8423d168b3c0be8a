import type { Quarter } from '../calendar/quarter'
import type { Scale } from '../framework/framework'
import type { UnprotectedItem } from '../scoring/item-estimate'
import type { ItemTold, OnShowItems } from './items'
import type { Disclosed, ReleasedMean } from './released'
import { isBound, releasedMean } from './rounding'

/** A statement as it may leave; mean and shares are whole numbers, null where not told. */
export interface ReleasedItem {
  readonly code: string
  readonly mean: ReleasedMean
  /** Percent of the persons; all null on short scales. A share beside a bound may be blank. */
  readonly shares: readonly [
    unfavourable: ReleasedMean,
    neutral: ReleasedMean,
    favourable: ReleasedMean,
  ]
}

/** The items of a form in a region and quarter; hidden: n null, no items. */
export interface ReleasedItems {
  readonly regionSet: string
  readonly region: string
  readonly period: Quarter
  readonly dimension: Scale
  readonly n: number | null
  readonly items: readonly ReleasedItem[]
  /** Newer answers wait until they can be shown beside these. */
  readonly waiting: boolean
}

/** The one door for single statements (method section 9); what may be shown was decided before. */
export function releaseItemsOnShow(
  rows: readonly OnShowItems[],
): Disclosed<readonly ReleasedItems[]> {
  const released = rows.map(
    ({ regionSet, region, period, dimension, state, n, items, told }): ReleasedItems => {
      const isHidden = state === 'hidden'
      return {
        ...{ regionSet, region, period, dimension },
        n: isHidden ? null : n,
        items: isHidden ? [] : items.map((item) => releasedItem(item, told[item.code])),
        waiting: state === 'old',
      }
    },
  )
  return released as readonly ReleasedItems[] as Disclosed<readonly ReleasedItems[]>
}

/** Whether a mean of an item leaves exactly or as a bound. */
export function itemTold(mean: number): 'exact' | 'bound' {
  return isBound(releasedMean(mean, 0)) ? 'bound' : 'exact'
}

function releasedItem(
  { code, mean, persons }: UnprotectedItem,
  told: ItemTold | undefined,
): ReleasedItem {
  return {
    code,
    mean: told === 'both' ? null : releasedMean(mean, 0),
    shares: persons === null ? [null, null, null] : releasedShares(persons),
  }
}

/**
 * Shares of persons in whole percent. Where one is a bound the middle one of the three, the smaller of the
 * other two, stays blank: else the rest to a hundred would tell the bound's number.
 */
function releasedShares(
  persons: readonly [number, number, number],
): [ReleasedMean, ReleasedMean, ReleasedMean] {
  const all = persons[0] + persons[1] + persons[2]
  const shareOf = (count: number) => releasedMean((100 * count) / all, 0)
  const shares = persons.map(shareOf) as [ReleasedMean, ReleasedMean, ReleasedMean]
  if (!shares.some(isBound)) return shares
  const [, middle] = [0, 1, 2].sort(
    (one, other) => (persons[one] as number) - (persons[other] as number),
  ) as [number, number, number]
  shares[middle] = null
  return shares
}
