import type { Day } from '../calendar/day'
import { lastQuarterOf, periodEnd, previousPeriod, type Period } from '../calendar/period'
import { DIMENSIONS, type Dimension, type Framework } from '../framework/framework'
import type { RecordEstimate } from '../scoring/types'
import type { AgreementReport } from './agreement'
import { attainment } from './attainment'
import {
  feedbackChecks,
  inputChecks,
  judgeByChecks,
  processChecks,
  type Check,
  type CheckedDimension,
} from './checks'
import { inForceIn, type InForce } from './in-force'
import { leftOut, unknown, type Judgement } from './judgement'
import { newestReports, type KnownAgreement } from './newest-report'
import { judgeProcess, processWeight, type ProcessRecord } from './process-record'
import { figuresContradictStatus } from './status-conflict'

/** Weights are read from text: a known share that is half but for rounding is half. */
const TOLERANCE = 1e-9

/** What one agreement did in the record scores of a period, for whoever asks why. */
export interface AgreementDetail {
  /** The newest report, which everything below was judged by. */
  readonly report: AgreementReport
  /** t*: the last day of that report's period. */
  readonly judgedOn: Day
  readonly judgements: Readonly<Record<Dimension, Judgement>>
  /** The checks behind the judgement; empty where none were made. */
  readonly checks: Readonly<Record<CheckedDimension, readonly Check[]>>
}

/** The figures of a report that counts contradict its status. */
export interface RecordWarning {
  readonly code: 'numeric_status_conflict'
  readonly report: AgreementReport
}

export interface RecordScores {
  /** The four forms in framework order. */
  readonly estimates: readonly RecordEstimate[]
  /** Every agreement known at the period's end, by agreement id (code unit), then place. */
  readonly details: readonly AgreementDetail[]
  /** Choices and loops of the period. */
  readonly processes: readonly ProcessRecord[]
  readonly warnings: readonly RecordWarning[]
}

/**
 * Record scores of a region in a quarter or year (method sections 3 and 6): per form the weighted mean over its
 * agreements of attainment (output) or of the checks (input, process, feedback), and over its choices and
 * loops of their checks.
 * @param reports of every place that the region holds on the period's last day, of all periods
 * @param processes choices and loops of these places in the period
 */
export function recordEstimates(
  reports: readonly AgreementReport[],
  period: Period,
  framework: Framework,
  processes: readonly ProcessRecord[] = [],
): RecordScores {
  const agreements = newestReports(reports, lastQuarterOf(period), framework)
  const details = agreements.map((agreement) => judge(agreement, period, framework))
  return {
    estimates: DIMENSIONS.map((dimension) => {
      return recordEstimate(dimension, { details, processes }, framework)
    }),
    details,
    processes,
    warnings: details
      .filter(({ report, judgements }) => {
        const applies = DIMENSIONS.some((dimension) => judgements[dimension].state !== 'left_out')
        return applies && figuresContradictStatus(report, framework)
      })
      .map(({ report }) => ({ code: 'numeric_status_conflict', report })),
  }
}

function judge(agreement: KnownAgreement, period: Period, framework: Framework): AgreementDetail {
  const { report, judgedOn, tooOld } = agreement
  const now = inForceIn(agreement, period)
  const before = inForceIn(agreement, previousPeriod(period))
  const attained = tooOld
    ? unknown('report_too_old')
    : attainment(report, judgedOn, periodEnd(period), framework)
  const checks = {
    input: tooOld || isAway(now) ? [] : inputChecks(report),
    process: tooOld || isAway(now) ? [] : processChecks(report, period),
    feedback:
      tooOld || isAway(before) ? [] : feedbackChecks(report, period, before, attained, framework),
  }
  const judgeChecks = (inForce: InForce, made: readonly Check[]) => {
    if (isAway(inForce)) return leftOut(inForce)
    return tooOld ? unknown('report_too_old') : judgeByChecks(made)
  }
  return {
    report,
    judgedOn,
    judgements: {
      input: judgeChecks(now, checks.input),
      process: judgeChecks(now, checks.process),
      output: isAway(now) ? leftOut(now) : attained,
      feedback: judgeChecks(before, checks.feedback),
    },
    checks,
  }
}

function isAway(inForce: InForce): inForce is 'not_begun' | 'ended' {
  return inForce === 'not_begun' || inForce === 'ended'
}

/** What one record adds to a form. */
export interface WeighedRecord {
  readonly weight: number
  readonly judgement: Judgement
}

/** Choices and loops of a form with the weight of each; none where they do not count. */
export function weighedProcesses(
  dimension: Dimension,
  { details, processes }: Pick<RecordScores, 'details' | 'processes'>,
  { record }: Framework,
): readonly (WeighedRecord & { readonly process: ProcessRecord })[] {
  const agreements = weighedAgreements(dimension, details)
  const agreementWeight = agreements.reduce((sum, { weight }) => sum + weight, 0)
  const judged = processes.flatMap((process) => {
    const judgement = judgeProcess(process, dimension)
    return judgement === null ? [] : [{ process, judgement }]
  })
  const weight = processWeight(judged.length, agreementWeight, record.minimumWithoutAgreements)
  return weight === 0 ? [] : judged.map((each) => ({ ...each, weight }))
}

function weighedAgreements(
  dimension: Dimension,
  details: readonly AgreementDetail[],
): readonly WeighedRecord[] {
  return details.flatMap(({ report: { weight }, judgements }) => {
    const judgement = judgements[dimension]
    return judgement.state === 'left_out' ? [] : [{ weight, judgement }]
  })
}

/** The record score of one form, from agreements that were judged before and these choices and loops. */
export function recordEstimate(
  dimension: Dimension,
  { details, processes }: Pick<RecordScores, 'details' | 'processes'>,
  framework: Framework,
): RecordEstimate {
  const weighed = [
    ...weighedAgreements(dimension, details),
    ...weighedProcesses(dimension, { details, processes }, framework),
  ]
  const records = weighed.length
  if (records === 0) return { dimension, score: null, knownShare: null, records }
  let applicableWeight = 0
  let knownWeight = 0
  let weightedValues = 0
  for (const { weight, judgement } of weighed) {
    applicableWeight += weight
    if (judgement.state !== 'counted') continue
    knownWeight += weight
    weightedValues += weight * judgement.value
  }
  const knownShare = knownWeight / applicableWeight
  const counts = knownWeight > 0 && knownShare >= framework.record.minimumKnown - TOLERANCE
  return { dimension, score: counts ? weightedValues / knownWeight : null, knownShare, records }
}
