import type { AgreementDetail, RecordScores } from '../agreements/record-score'
import type { ReleasedRecordPart } from '../disclosure/record-door'
import type { ReleasedScore } from '../disclosure/released'
import { roundOrNull } from '../disclosure/rounding'
import type { Dimension, Framework } from '../framework/framework'
import type { ExplainedAgreement, ExplainedRecords } from './explanation-model'

const ORDER = ['counted', 'unknown', 'left_out'] as const

/**
 * What every agreement did in the record score of a form. Agreements hold no persons; whose hands they
 * are in is left out all the same.
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
  }
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
