import type { Day } from '#app/domain/calendar/day'
import {
  addQuarters,
  lastDayOf,
  quarterIndex,
  quarterOfDay,
  type Quarter,
} from '#app/domain/calendar/quarter'
import type { AgreementStatus } from '#app/domain/agreements/agreement'
import { CANCEL_REASONS, FOLLOW_UPS } from './agreement-templates'
import { chanceAt, type Agreement } from './agreements'
import type { Random } from './random'
import { SAMPLE_QUARTERS, storyOf } from './stories'

/** What was known of an agreement at the end of a quarter. */
export interface Report {
  readonly agreement: Agreement
  readonly period: Quarter
  readonly realised: number | null
  readonly status: AgreementStatus
  readonly publishedOn: Day | null
  readonly establishedOn: Day | null
  readonly reportedOn: Day | null
  readonly fedBackOn: Day | null
  readonly followUp: string | null
  readonly cancelReason: string | null
}

/** Quarters that are reported on; in the first quarter of the sample nobody did yet. */
const REPORTED_QUARTERS = SAMPLE_QUARTERS.slice(1)

function elapsedShare({ startOn, deadline }: Agreement, on: Day): number {
  return Math.min(1, Math.max(0, (on - startOn) / (deadline - startOn)))
}

/** How far along, as a share of what should have been done by then; 1 is on schedule. */
function progress(agreement: Agreement, on: Day, random: Random): number {
  if (on >= agreement.deadline) return agreement.ending
  return agreement.ending + random.between(-0.08, 0.08)
}

function realisedOn(agreement: Agreement, on: Day, share: number, random: Random): number | null {
  const { target, template } = agreement
  if (target === null || template.measure === null || random.chance(0.04)) return null
  const { unit, direction, step } = template.measure
  const digits = Number.isInteger(step) ? 1 : 10
  // Rounded towards the side that the share is on, so that rounding never turns success into failure.
  const rounded = (value: number, up: boolean) =>
    (up ? Math.ceil(value * digits - 1e-6) : Math.floor(value * digits + 1e-6)) / digits
  if (direction === 'lager') {
    const running = 1 + 0.15 * (1 - elapsedShare(agreement, on))
    const level = share >= 1 ? 2 - share : 1 + 0.6 * (1 - share)
    return rounded(target * level * running, share < 1)
  }
  if (unit === '%') return rounded(Math.min(100, target * (0.6 + 0.4 * share)), share >= 1)
  return rounded(target * share * elapsedShare(agreement, on), share >= 1)
}

/** Whether the figures, or without figures the share, say that all is well by now. */
function isWell(agreement: Agreement, on: Day, share: number, realised: number | null): boolean {
  const { target, template } = agreement
  if (target === null || realised === null || !template.measure) return share >= 1
  const { direction, unit } = template.measure
  if (direction === 'lager') return realised <= target
  return realised >= (unit === '%' ? target : target * elapsedShare(agreement, on))
}

function statusOn(
  agreement: Agreement,
  on: Day,
  share: number,
  realised: number | null,
): AgreementStatus {
  if (agreement.cancelled && on >= agreement.cancelled.on) return 'cancelled'
  if (on < agreement.startOn) return 'not_started'
  const well = isWell(agreement, on, share, realised)
  if (on < agreement.deadline) {
    if (share < 0.4 && elapsedShare(agreement, on) < 0.3) return 'not_started'
    if (well) return 'on_schedule'
    return share >= 0.85 && realised === null ? 'partly' : 'delayed'
  }
  if (well) return 'achieved'
  return share >= 0.55 ? 'partly' : 'not_achieved'
}

/** The quarterly reports of one agreement: from its start until the quarter after its deadline. */
function reportsOf(agreement: Agreement, random: Random): readonly Report[] {
  const reports: Report[] = []
  const firstPeriod = addQuarters(
    quarterOfDay(agreement.startOn),
    agreement.id.startsWith('MJ') ? -1 : 0,
  )
  const duePeriod = quarterOfDay(agreement.deadline)
  const lastPeriod = addQuarters(duePeriod, 1)
  const missing = storyOf(agreement.region).missingReports
  let reportedOn: Day | null = null
  let fedBackOn: Day | null = null
  let settled: { realised: number | null; status: AgreementStatus } | null = null

  for (const period of REPORTED_QUARTERS) {
    const position = quarterIndex(period)
    if (position < quarterIndex(firstPeriod) || position > quarterIndex(lastPeriod)) continue
    const end = lastDayOf(period)
    const closing = period === lastPeriod
    const share = progress(agreement, end, random)
    const drawn = realisedOn(agreement, end, share, random)
    const realised: number | null = settled && closing ? settled.realised : drawn
    const status: AgreementStatus =
      settled && closing ? settled.status : statusOn(agreement, end, share, realised)
    if (period === duePeriod) settled = { realised, status }

    const openness = chanceAt(agreement.region, 'feedback', end)
    const running = end < agreement.deadline && end > agreement.startOn
    if (running && agreement.reticence < openness) reportedOn = end - random.integer(2, 30)
    if (running && agreement.reticence < openness * 0.9) fedBackOn = end - random.integer(0, 20)
    if (closing) {
      const inTime = agreement.reticence < openness
      reportedOn = inTime ? agreement.deadline + random.integer(15, 85) : null
      fedBackOn = agreement.reticence < openness * 0.9 ? end - random.integer(0, 40) : null
    }
    const short = status === 'partly' || status === 'delayed' || status === 'not_achieved'
    const followUp = short && random.chance(openness) ? random.pick(FOLLOW_UPS) : null
    const reason = agreement.cancelled?.withReason ? random.pick(CANCEL_REASONS) : null
    const lost = random.chance(missing)
    if (lost && !closing && reports.length > 0) continue
    reports.push({
      agreement,
      period,
      realised: status === 'cancelled' || status === 'not_started' ? null : realised,
      status,
      establishedOn: agreement.establishedOn <= end ? agreement.establishedOn : null,
      publishedOn:
        agreement.publishedOn !== null && agreement.publishedOn <= end
          ? agreement.publishedOn
          : null,
      reportedOn,
      fedBackOn,
      followUp,
      cancelReason: status === 'cancelled' ? reason : null,
    })
    if (status === 'cancelled') break
  }
  return reports
}

/** Every report, by period and then in the order of the agreements; three say more than their figures. */
export function makeReports(agreements: readonly Agreement[], random: Random): readonly Report[] {
  const reports = agreements.flatMap((agreement) =>
    reportsOf(agreement, random.fork(`reports ${agreement.id}`)),
  )
  const overstated = reports
    .filter((report) => report.status === 'not_achieved' && report.realised !== null)
    .filter((_, position) => position % 4 === 1)
    .slice(0, 3)
  return reports
    .map((report): Report =>
      overstated.includes(report) ? { ...report, status: 'achieved' } : report,
    )
    .sort((one, other) => quarterIndex(one.period) - quarterIndex(other.period))
}
