import type { ReleasedItem, ReleasedItems } from '../disclosure/item-door'
import type { ReleasedMean } from '../disclosure/released'
import { SCALES, type Bilingual, type Framework, type Scale } from '../framework/framework'

/** A statement with its wording. */
export interface RegionItem extends ReleasedItem {
  readonly text: Bilingual
  /** Put the other way round; mean and shares are turned. */
  readonly reversed: boolean
}

/** The statements of one form in a region and quarter, the most unfavourable first. */
export interface RegionItems {
  /** A form, or the cooperation scale. */
  readonly form: Scale
  /** null: not shown. */
  readonly n: number | null
  readonly items: readonly RegionItem[]
  readonly waiting: boolean
}

/** Of every form of which anything is known. */
export function regionItemsOf(
  rows: readonly ReleasedItems[],
  { items }: Framework,
): readonly RegionItems[] {
  return SCALES.flatMap((form) => {
    const row = rows.find(({ dimension }) => dimension === form)
    if (row === undefined) return []
    const known = row.items.flatMap((item): RegionItem[] => {
      const asked = items.find(({ code }) => code === item.code)
      return asked === undefined ? [] : [{ ...item, text: asked.text, reversed: asked.reversed }]
    })
    const inOrder = known.sort((one, other) => unfavourable(other) - unfavourable(one))
    return [{ form, n: row.n, waiting: row.waiting, items: inOrder }]
  })
}

/** A share or mean as it is drawn: a bound at its end. */
export function drawnAt(value: ReleasedMean): number | null {
  return value === '≤5' ? 5 : value === '≥95' ? 95 : value
}

/** By the share on that side; of a blank one, and on short scales, by the mean. */
function unfavourable({ shares: [share], mean }: RegionItem): number {
  return drawnAt(share) ?? 100 - (drawnAt(mean) ?? 100)
}
