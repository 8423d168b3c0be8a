import type { AgreementDetail, RecordScores } from '../agreements/record-score'
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
  row: ReleasedScore | undefined,
  framework: Framework,
  placeNames: ReadonlyMap<number, string>,
): ExplainedRecords {
  const estimate = records.estimates.find((each) => each.dimension === dimension)
  const conflicts = new Set(records.warnings.map(({ report }) => report))
  const score = roundOrNull(estimate?.score ?? null, 1)
  return {
    score,
    knownShare: estimate?.knownShare ?? null,
    minimumKnown: framework.record.minimumKnown,
    isCurrent: row === undefined || row.recordScore === score,
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
