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
  readonly warnings: readonly RecordWarning[]
}

/**
 * Record scores of a region in a quarter or year (method sections 3 and 6): per form the weighted mean over its
 * agreements of attainment (output) or of the checks (input, process, feedback).
 * @param reports of every place that the region holds on the period's last day, of all periods
 */
export function recordEstimates(
  reports: readonly AgreementReport[],
  period: Period,
  framework: Framework,
): RecordScores {
  const agreements = newestReports(reports, lastQuarterOf(period), framework)
  const details = agreements.map((agreement) => judge(agreement, period, framework))
  return {
    estimates: DIMENSIONS.map((dimension) => estimate(dimension, details, framework)),
    details,
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

function estimate(
  dimension: Dimension,
  details: readonly AgreementDetail[],
  framework: Framework,
): RecordEstimate {
  let agreements = 0
  let applicableWeight = 0
  let knownWeight = 0
  let weightedValues = 0
  for (const { report, judgements } of details) {
    const judgement = judgements[dimension]
    if (judgement.state === 'left_out') continue
    agreements += 1
    applicableWeight += report.weight
    if (judgement.state === 'unknown') continue
    knownWeight += report.weight
    weightedValues += report.weight * judgement.value
  }
  if (agreements === 0) return { dimension, score: null, knownShare: null, agreements }
  const knownShare = knownWeight / applicableWeight
  const counts = knownWeight > 0 && knownShare >= framework.record.minimumKnown - TOLERANCE
  return { dimension, score: counts ? weightedValues / knownWeight : null, knownShare, agreements }
}
