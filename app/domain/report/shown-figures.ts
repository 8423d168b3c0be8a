import type { ReleasedScore } from '../disclosure/released'
import { cellStatusOf } from './standing'

/** What a page shows of a score, of a quarter or a year alike; nothing where there is no row. */
export function shownFigures(row: ReleasedScore | undefined) {
  return {
    status: cellStatusOf(row),
    score: row?.score ?? null,
    ciLow: row?.ciLow ?? null,
    ciHigh: row?.ciHigh ?? null,
    n: row?.n ?? null,
    coverage: row?.coverage ?? null,
    surveyScore: row?.surveyScore ?? null,
    recordScore: row?.recordScore ?? null,
    waiting: row?.waiting ?? false,
    lineBreak: row?.lineBreak ?? null,
  }
}
