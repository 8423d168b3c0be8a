import type { Day } from '../calendar/day'
import { lastDayOf } from '../calendar/quarter'
import type { Framework } from '../framework/framework'
import { nameKey } from '../ingest/text/text-key'
import { linearForecast, type LinearForecast } from '../statistics/linear-forecast'
import type { AgreementReport } from './agreement'
import { attainment } from './attainment'
import type { AgreementCourse } from './course'
import {
  buildsUp,
  elapsedShare,
  isMeasured,
  shareOfTarget,
  type MeasuredReport,
} from './numeric-attainment'

/** From so many reports on a line is drawn through them. */
const FEWEST_REPORTS = 4

/** How a forecast lies to the target: its whole interval, or only what is expected, reaches it or misses it. */
export type Outlook = 'reaches' | 'may_miss' | 'may_reach' | 'misses'

/** How fast an agreement goes, on the day that its newest report speaks of (method section 6). */
export interface Pace {
  /** Of the target, 0…1; null without figures. */
  readonly realisedShare: number | null
  /** Of the term, 0…1, all of it once the deadline has passed; null without both dates. */
  readonly elapsedShare: number | null
  /** Whether the two are to be held against each other: what builds up should keep step with time. */
  readonly inStep: boolean
  /** What it will come to on its deadline, in its own unit; null with few or old reports, or past it. */
  readonly forecast: LinearForecast | null
  readonly outlook: Outlook | null
  /**
   * Share of the target that it comes to at this pace, 0…1: by the forecast, else by attainment as the
   * record score judges it (method section 3), past the deadline what was realised; null where unknown.
   */
  readonly expectedShare: number | null
}

/** The pace of an agreement, told on a day on or after its newest report came in. */
export function paceOf(agreement: AgreementCourse, asOf: Day, framework: Framework): Pace {
  const { report, judgedOn } = agreement
  const isOver = report.deadline !== null && report.deadline < asOf
  const elapsed = elapsedShare(report, isOver ? report.deadline : judgedOn)
  const common = {
    elapsedShare: elapsed === null ? null : Math.min(1, Math.max(0, elapsed)),
    inStep: buildsUp(report),
  }
  const byRecord = shareByRecord(agreement, framework)
  const plain = { ...common, forecast: null, outlook: null }
  if (!isMeasured(report)) return { ...plain, realisedShare: null, expectedShare: byRecord }
  const realisedShare = shareOf(report.realised, report)
  if (isOver) return { ...plain, realisedShare, expectedShare: realisedShare }
  const forecast = forecastOf(agreement)
  if (forecast === null) return { ...plain, realisedShare, expectedShare: byRecord }
  const expectedShare = shareOf(forecast.expected, report)
  return { ...common, realisedShare, expectedShare, forecast, outlook: outlookOf(forecast, report) }
}

function forecastOf({ report, judgedOn, tooOld, course }: AgreementCourse): LinearForecast | null {
  const { deadline } = report
  if (tooOld || deadline === null || deadline <= judgedOn) return null
  const points = course.flatMap((each) =>
    each.realised !== null && each.status !== 'not_started' && sameUnit(each, report)
      ? [{ x: lastDayOf(each.period), y: each.realised }]
      : [],
  )
  return points.length < FEWEST_REPORTS ? null : linearForecast(points, deadline)
}

function sameUnit(one: AgreementReport, other: AgreementReport): boolean {
  return nameKey(one.unit ?? '') === nameKey(other.unit ?? '')
}

function outlookOf(
  { expected, low, high }: LinearForecast,
  { target, direction }: MeasuredReport,
): Outlook {
  const [best, worst] = direction === 'higher' ? [high, low] : [low, high]
  const isReached = (value: number) => (direction === 'higher' ? value >= target : value <= target)
  if (isReached(worst)) return 'reaches'
  if (isReached(expected)) return 'may_miss'
  return isReached(best) ? 'may_reach' : 'misses'
}

function shareOf(value: number, { target, direction }: MeasuredReport): number {
  return shareOfTarget(value, target, direction) / 100
}

function shareByRecord({ report, judgedOn }: AgreementCourse, framework: Framework): number | null {
  const { value } = attainment(report, judgedOn, judgedOn, framework)
  return value === null ? null : value / 100
}
