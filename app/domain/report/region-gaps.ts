import type { ReleasedGap } from '../disclosure/gap-door'
import type { Bilingual, Dimension, Framework } from '../framework/framework'

/** Two groups of the region on a form, as released: the one that gives less first. */
export interface RegionGap extends Pick<ReleasedGap, 'margin' | 'p' | 'demonstrable'> {
  readonly form: Dimension
  readonly lower: Bilingual
  readonly higher: Bilingual
  /** By how much, in whole points, ≥ 0. */
  readonly points: number
}

export interface RegionGaps {
  /** All that can be tested, the furthest apart first. */
  readonly all: readonly RegionGap[]
  /** What is said: at most three of those that are demonstrable. */
  readonly told: readonly RegionGap[]
}

const MOST_TOLD = 3

export function gapsOf(
  released: readonly ReleasedGap[],
  { groups }: Pick<Framework, 'groups'>,
): RegionGaps {
  const nameOf = (code: string) =>
    groups.find((group) => group.code === code)?.name ?? { nl: code, en: code }
  const all = released
    .map(({ dimension: form, one, other, difference, margin, p, demonstrable }): RegionGap => {
      const [lower, higher] = difference > 0 ? [other, one] : [one, other]
      const names = { lower: nameOf(lower), higher: nameOf(higher) }
      return { form, ...names, points: Math.abs(difference), margin, p, demonstrable }
    })
    .sort((a, b) => b.points - a.points)
  const told = all.filter(({ demonstrable, points }) => demonstrable && points > 0)
  return { all, told: told.slice(0, MOST_TOLD) }
}
