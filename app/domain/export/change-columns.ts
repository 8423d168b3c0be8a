import { previousPeriod } from '../calendar/period'
import type { Quarter } from '../calendar/quarter'
import type { ReleasedDifference, ReleasedScore } from '../disclosure/released'
import { changeAgainst } from '../scoring/difference'
import type { ExportableScore } from './score-columns'

/**
 * A released row with its change against the previous quarter (of a year: year), or against the one that was
 * asked for, and with the period that the change is against. Where there is no change the reasons say why, by
 * their codes between semicolons; nothing is said where the other quarter has no row.
 *
 * @param chosen null for the previous quarter or year
 */
export function withChangeAgainst<Row extends ReleasedScore>(
  row: Row,
  chosen: Quarter | null,
): Row & ExportableScore {
  const kind = chosen === null ? changeAgainst(row.period) : 'chosen_quarter'
  const change = row.differences.find(({ against }) => against === kind)
  return {
    ...row,
    change: change?.difference ?? null,
    changeP: change?.p ?? null,
    changeDemonstrable: change?.demonstrable ?? null,
    changeAgainst: change === undefined ? null : (chosen ?? previousPeriod(row.period)),
    changeReason: codesOf(change?.reasons ?? []),
    changeFrom: change?.earlier ?? null,
    changeTo: change?.later ?? null,
    changeBasis: change === undefined ? null : changeBasisOf(change),
  }
}

/** What sets the two scores of a change apart from those on show, as codes; null where nothing does. */
export function changeBasisOf({
  constantWeights,
  surveyOnly,
}: Pick<ReleasedDifference, 'constantWeights' | 'surveyOnly'>): string | null {
  return codesOf([
    ...(constantWeights ? ['constant_weights'] : []),
    ...(surveyOnly ? ['survey_only'] : []),
  ])
}

function codesOf(codes: readonly string[]): string | null {
  return codes.length === 0 ? null : codes.join(';')
}
