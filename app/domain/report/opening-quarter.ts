import type { Quarter } from '../calendar/quarter'
import type { ReleasedScore } from '../disclosure/released'
import { groupBy } from '../grouping'
import { restsOnAnswers } from './columns'
import { quartersWithRows } from './quarters'

/** A quarter for which too few regions have an index yet to open with. */
export interface RunningQuarter {
  readonly quarter: Quarter
  /** Regions with an index. */
  readonly scored: number
  /** Regions of the set. */
  readonly of: number
}

export interface OpeningQuarter {
  /** null without any row. */
  readonly quarter: Quarter | null
  /** Newer ones, newest first. */
  readonly running: readonly RunningQuarter[]
}

/** Of the regions so many have to have an index for a quarter to open with. */
const LEAST_SHARE = 0.5

/**
 * The quarter that a page opens with where none is asked for: the newest in which at least half of the
 * set's regions have an index that rests on answers (method section 11); where there is none, the newest.
 *
 * @param rows of one region set
 * @param regionsIn how many regions the set has in a quarter
 */
export function openingQuarter(
  rows: readonly Pick<ReleasedScore, 'period' | 'region' | 'dimension' | 'status' | 'score'>[],
  regionsIn: (quarter: Quarter) => number,
): OpeningQuarter {
  const quarters = quartersWithRows(rows)
  const indexes = groupBy(
    rows.filter(
      ({ dimension, status, score }) =>
        dimension === 'index' && score !== null && restsOnAnswers(status),
    ),
    ({ period }) => period,
  )
  const all = quarters.map((quarter): RunningQuarter => {
    const scored = indexes.get(quarter)?.length ?? 0
    return { quarter, scored, of: Math.max(scored, regionsIn(quarter)) }
  })
  const at = all.findIndex(({ scored, of }) => scored > 0 && scored >= of * LEAST_SHARE)
  return at < 0
    ? { quarter: quarters[0] ?? null, running: [] }
    : { quarter: all[at]?.quarter ?? null, running: all.slice(0, at) }
}
