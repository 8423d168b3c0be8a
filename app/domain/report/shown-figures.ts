import type { ReleasedMean, ReleasedScore } from '../disclosure/released'
import type { CellStatus } from './columns'
import { cellStatusOf } from './standing'

/** What a page shows of a score: of a cell, a region's quarter or its year alike. */
export interface ShownFigures {
  readonly status: CellStatus
  readonly score: ReleasedMean
  /** The 95 % interval; null where it may not be shown. */
  readonly ciLow: number | null
  readonly ciHigh: number | null
  readonly n: number | null
  /** 0…1. */
  readonly coverage: number | null
  readonly surveyScore: ReleasedMean
  readonly recordScore: number | null
  /** Newer answers wait: the figures are of an earlier edition. */
  readonly waiting: boolean
}

/** Nothing where there is no row. */
export function shownFigures(row: ReleasedScore | undefined): ShownFigures {
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
  }
}
