import type { Year } from '../calendar/year'
import type { ReleasedQuality } from '../disclosure/quality-door'
import type { ReleasedScore } from '../disclosure/released'
import { roundHalfAway } from '../disclosure/rounding'
import { groupBy, keyOf } from '../grouping'
import {
  DIMENSIONS,
  SCALES,
  type Bilingual,
  type Dimension,
  type Framework,
  type Scale,
} from '../framework/framework'
import { FORM_PAIRS } from '../scoring/instrument'

/** What α says of a scale; `unknown` where nothing varies. */
export type AlphaVerdict = 'good' | 'caution' | 'warning' | 'unknown'

export interface QualityOfScale {
  readonly scale: Scale
  /** Persons, 30 or more. */
  readonly n: number
  readonly alpha: number | null
  readonly verdict: AlphaVerdict
  readonly waiting: boolean
  readonly items: readonly {
    readonly code: string
    readonly text: Bilingual
    readonly reversed: boolean
    readonly itemRest: number | null
    readonly alphaIfDropped: number | null
  }[]
}

/** How well scores tell the regions of a set apart. */
export interface RegionReliability {
  readonly regionSet: string
  readonly form: Dimension
  readonly regions: number
  readonly reliability: number
}

/** How the survey measured in a calendar year that is over, with one version of the framework. */
export interface QualityReport {
  /** Years of which something is known, newest first. */
  readonly years: readonly Year[]
  /** null where there is none. */
  readonly year: Year | null
  readonly versions: readonly {
    readonly frameworkVersion: string
    readonly scales: readonly QualityOfScale[]
    /** null where not told. */
    readonly correlations: {
      readonly n: number
      readonly waiting: boolean
      readonly pairs: readonly {
        readonly forms: readonly [Dimension, Dimension]
        readonly r: number | null
      }[]
    } | null
  }[]
  readonly reliability: readonly RegionReliability[]
  readonly asOf: string | null
  readonly sample: boolean
}

interface QualityContext {
  /** null: the newest. */
  readonly year: Year | null
  /** By version. */
  readonly frameworks: ReadonlyMap<string, Framework>
  readonly asOf: string | null
  readonly sample: boolean
}

const [WARN_BELOW, CAUTION_BELOW] = [0.6, 0.7]
/** Of fewer regions the variance between them says little. */
const MINIMUM_REGIONS = 8

/** Made of what may be shown, so it tells nothing more. */
export function qualityReportOf(
  quality: readonly ReleasedQuality[],
  scores: readonly ReleasedScore[],
  { year: asked, frameworks, asOf, sample }: QualityContext,
): QualityReport {
  const known = quality.filter(({ scales }) => Object.keys(scales).length > 0)
  const years = [...new Set(known.map(({ year }) => year))].sort().reverse()
  const year = asked ?? years[0] ?? null
  return {
    ...{ years, year, asOf, sample },
    versions: known
      .filter((row) => row.year === year)
      .map(({ frameworkVersion, scales, correlations }) => ({
        frameworkVersion,
        scales: SCALES.flatMap((scale): QualityOfScale[] => {
          const told = scales[scale]
          if (told === undefined) return []
          const { alpha } = told
          const items = told.items.flatMap((item) => {
            const asked = frameworks
              .get(frameworkVersion)
              ?.items.find(({ code }) => code === item.code)
            return asked ? [{ ...item, text: asked.text, reversed: asked.reversed }] : []
          })
          return [{ ...told, scale, verdict: verdictOf(alpha), items }]
        }),
        correlations: correlations && {
          ...{ n: correlations.n, waiting: correlations.waiting },
          pairs: FORM_PAIRS.map((forms, at) => ({ forms, r: correlations.pairs[at] ?? null })),
        },
      })),
    reliability: reliabilityOf(scores.filter(({ period }) => period === year)),
  }
}

function verdictOf(alpha: number | null): AlphaVerdict {
  if (alpha === null) return 'unknown'
  if (alpha < WARN_BELOW) return 'warning'
  return alpha < CAUTION_BELOW ? 'caution' : 'good'
}

/**
 * max(0, 1 − mean SE² / variance between regions), over regions whose score and SE are on show (method
 * section 7), from 8 on; none where they do not differ.
 */
function reliabilityOf(scores: readonly ReleasedScore[]): RegionReliability[] {
  const bySet = groupBy(scores, ({ regionSet, dimension }) => keyOf(regionSet, dimension))
  return [...bySet.values()].flatMap((rows) => {
    const form = DIMENSIONS.find((each) => each === rows[0].dimension)
    const shown = rows.flatMap(({ score, se, waiting }) =>
      typeof score === 'number' && se !== null && !waiting ? [{ score, se }] : [],
    )
    if (form === undefined || shown.length < MINIMUM_REGIONS) return []
    const mean = shown.reduce((sum, { score }) => sum + score, 0) / shown.length
    const between = shown.reduce((sum, { score }) => sum + (score - mean) ** 2, 0)
    if (between === 0) return []
    const error = shown.reduce((sum, { se }) => sum + se ** 2, 0) / shown.length
    const reliability = Math.max(0, 1 - error / (between / (shown.length - 1)))
    const { regionSet } = rows[0]
    return [{ regionSet, form, regions: shown.length, reliability: roundHalfAway(reliability, 2) }]
  })
}
