import { judgeProcess, type DatedCheck } from '../agreements/process-record'
import {
  weighedProcesses,
  type AgreementDetail,
  type RecordScores,
} from '../agreements/record-score'
import type { Day } from '../calendar/day'
import type { ReleasedRecordPart } from '../disclosure/record-door'
import type { ReleasedScore } from '../disclosure/released'
import { roundOrNull } from '../disclosure/rounding'
import type { Dimension, Framework } from '../framework/framework'
import type { ExplainedAgreement, ExplainedProcess, ExplainedRecords } from './explanation-model'
import { feedbackEffect } from './feedback-effect'

const ORDER = ['counted', 'unknown', 'left_out'] as const

/**
 * What every agreement, choice and loop did in the record score of a form. They hold no persons; whose hands
 * they are in is left out all the same.
 * @param asOf day of the data's last change: what can still be met after it is not missed yet
 */
export function explainedRecords(
  records: RecordScores,
  dimension: Dimension,
  shown: {
    readonly row: ReleasedScore | undefined
    readonly part: ReleasedRecordPart | undefined
  },
  framework: Framework,
  placeNames: ReadonlyMap<number, string>,
  asOf: Day | null,
): ExplainedRecords {
  const estimate = records.estimates.find((each) => each.dimension === dimension)
  const conflicts = new Set(records.warnings.map(({ report }) => report))
  const today = {
    score: roundOrNull(estimate?.score ?? null, 1),
    knownShare: roundOrNull(estimate?.knownShare ?? null, 2),
  }
  const { row, part } = shown
  const { score, knownShare } =
    row === undefined || part === undefined
      ? today
      : { score: row.recordScore, knownShare: part.recordKnownShare }
  const isSame = score === today.score && knownShare === today.knownShare
  return {
    score,
    knownShare,
    minimumKnown: framework.record.minimumKnown,
    today: isSame ? null : today,
    agreements: records.details
      .map((detail) => agreementOf(detail, dimension, placeNames, conflicts.has(detail.report)))
      .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state)),
    processes: processesOf(records, dimension, framework, placeNames, asOf),
    effect: dimension === 'feedback' ? feedbackEffect(records, shown, framework) : null,
  }
}

function processesOf(
  records: RecordScores,
  dimension: Dimension,
  framework: Framework,
  placeNames: ReadonlyMap<number, string>,
  asOf: Day | null,
): readonly ExplainedProcess[] {
  const [{ weight } = { weight: 0 }] = weighedProcesses(dimension, records, framework)
  return records.processes.flatMap((process) => {
    const judgement = judgeProcess(process, dimension)
    if (judgement === null || dimension === 'output') return []
    const { kind, id, title, placeId, importId } = process
    const isOpen = ({ outcome, by }: DatedCheck) =>
      outcome === 'not_done' && asOf !== null && by >= asOf
    return {
      ...{ kind, id, title, importId },
      place: placeNames.get(placeId) ?? '',
      weight: roundOrNull(weight, 2) ?? 0,
      value: roundOrNull(judgement.value, 1),
      checks: (process.checks[dimension] ?? []).map((check): DatedCheck => {
        return isOpen(check) ? { ...check, outcome: 'not_yet' } : check
      }),
    }
  })
}

function agreementOf(
  { report, judgements, checks }: AgreementDetail,
  dimension: Dimension,
  placeNames: ReadonlyMap<number, string>,
  hasConflict: boolean,
): ExplainedAgreement {
  const { state, value, reason } = judgements[dimension]
  return {
    id: report.agreementId,
    title: report.title,
    theme: report.theme,
    place: placeNames.get(report.placeId) ?? '',
    period: report.period,
    weight: report.weight,
    state,
    value: roundOrNull(value, 1),
    reason,
    checks: dimension === 'output' || state === 'left_out' ? [] : checks[dimension],
    hasConflict: hasConflict && dimension === 'output',
    importId: report.importId,
  }
}
