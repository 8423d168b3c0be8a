import type { Year } from '../calendar/year'
import type { Scale } from '../framework/framework'
import type { FormCorrelations, ScaleQuality } from '../scoring/instrument'
import type { ToldQuality } from './quality-editions'
import type { Disclosed } from './released'
import { roundOrNull } from './rounding'

/** How the instrument measured in a calendar year, with one version of the framework, as it is on show. */
export interface OnShowQuality {
  readonly year: Year
  readonly frameworkVersion: string
  readonly scales: Readonly<Partial<Record<Scale, ToldQuality<ScaleQuality>>>>
  readonly correlations: ToldQuality<FormCorrelations> | null
}

/** The same as it may leave: two decimals. */
export interface ReleasedQuality {
  readonly year: Year
  readonly frameworkVersion: string
  readonly scales: Readonly<Partial<Record<Scale, ReleasedFigures<ScaleQuality>>>>
  readonly correlations: ReleasedFigures<{ readonly pairs: FormCorrelations }> | null
}

type ReleasedFigures<Figures> = Figures & {
  /** Persons, 30 or more. */
  readonly n: number
  /** Newer answers wait until there are enough of them. */
  readonly waiting: boolean
}

const DECIMALS = 2

/** The one door for the quality of the instrument; what may be told was decided before (nextEdition). */
export function releaseQuality(
  rows: readonly OnShowQuality[],
): Disclosed<readonly ReleasedQuality[]> {
  const released = rows.map(({ year, frameworkVersion, scales, correlations }): ReleasedQuality => {
    return {
      ...{ year, frameworkVersion },
      scales: Object.fromEntries(
        Object.entries(scales).map(([scale, told]) => [scale, releasedScale(told)]),
      ),
      correlations: correlations && {
        ...{ n: correlations.n, waiting: correlations.waiting },
        pairs: correlations.figures.map((each) => roundOrNull(each, DECIMALS)),
      },
    }
  })
  return released as readonly ReleasedQuality[] as Disclosed<readonly ReleasedQuality[]>
}

function releasedScale({
  n,
  waiting,
  figures,
}: ToldQuality<ScaleQuality>): ReleasedFigures<ScaleQuality> {
  return {
    ...{ n, waiting },
    alpha: roundOrNull(figures.alpha, DECIMALS),
    items: figures.items.map(({ code, itemRest, alphaIfDropped }) => ({
      code,
      itemRest: roundOrNull(itemRest, DECIMALS),
      alphaIfDropped: roundOrNull(alphaIfDropped, DECIMALS),
    })),
  }
}
