import { addQuarters, type Quarter } from '../calendar/quarter'
import type { ReleasedDifference, ReleasedScore } from '../disclosure/released'
import { roundHalfAway } from '../disclosure/rounding'
import type { Framework } from '../framework/framework'
import { groupBy, keyOf } from '../grouping'
import { QUARTERS_BACK } from '../scoring/difference'
import type { Column } from './columns'
import type { Reference } from './reference'

/** A score of which something may be said. */
export interface SaidScore {
  readonly region: string
  readonly form: Column
  readonly row: ReleasedScore
}

/** A demonstrable change, in points; `earlier` and `later` at constant weights. */
export type DemonstrableChange = Pick<ReleasedDifference, 'constantWeights' | 'surveyOnly'> & {
  readonly earlier: number
  readonly later: number
  readonly difference: number
  readonly margin: number
}

/** What is said of one score. */
export interface StatementPart {
  readonly form: Column
  readonly score: number
  /** Half the width of the score's 95 % interval as shown, on the wider side. */
  readonly margin: number
  readonly change: DemonstrableChange | null
  /** True of a score that may still change; editions of before do not say it. */
  readonly provisional?: true
}

/** What is said of one region, of one kind and since one moment. */
export interface Statement {
  readonly kind: 'weak_and_falling' | 'weak' | 'falling' | 'rising'
  readonly region: string
  /** null where nothing is said of a change. */
  readonly since: Reference | null
  /** The one that matters most first; at least one. */
  readonly parts: readonly StatementPart[]
}

/** Of a score and its interval as they are shown. */
const DECIMALS = 1

/** The longest first: a change over it is what is said. */
const LONGEST_FIRST = ['two_years_ago', 'previous_year', 'previous_quarter'] as const

function standingReferences(quarter: Quarter): Reference[] {
  return LONGEST_FIRST.map((against) => {
    return { against, quarter: addQuarters(quarter, -QUARTERS_BACK[against]) }
  })
}

interface Said extends Omit<Statement, 'parts'> {
  /** 0 is said first; within it the largest `size`. */
  readonly rank: number
  readonly size: number
  readonly part: StatementPart
}

/**
 * What is said first of a page's scores (method section 11): weak and falling, weak, falling, rising, and
 * then what fell or rose by little. Of each score its strongest kind, over the longest time in which it is
 * demonstrable; those of one region, kind and time together. Ties in the order given.
 *
 * @param quarter of the scores
 * @param weakBelow upper end of an interval below which a score is weak
 * @param references since when a change may be said, the longest first
 */
export function statementsOf(
  scores: readonly SaidScore[],
  quarter: Quarter,
  weakBelow: number,
  { minimumChange }: Framework['statements'],
  references = standingReferences(quarter),
): Statement[] {
  const said = scores
    .flatMap((score) => strongestOf(score, references, weakBelow, minimumChange) ?? [])
    .sort((one, other) => one.rank - other.rank || other.size - one.size)
  const together = groupBy(said, ({ kind, region, since }) =>
    keyOf(kind, region, since?.against ?? null),
  )
  return [...together.values()].map((alike) => {
    const [{ kind, region, since }] = alike
    return { kind, region, since, parts: alike.map(({ part }) => part) }
  })
}

function strongestOf(
  { region, form, row }: SaidScore,
  references: readonly Reference[],
  weakBelow: number,
  minimumChange: number,
): Said | null {
  const { score, ciLow, ciHigh } = row
  // Without an interval on show there is neither a test nor a score that is surely weak.
  if (typeof score !== 'number' || ciLow === null || ciHigh === null) return null
  const margin = roundHalfAway(Math.max(score - ciLow, ciHigh - score), DECIMALS)
  const isWeak = ciHigh < weakBelow
  const [falling, rising] = [longest(row, references, -1), longest(row, references, 1)]
  const moved = falling ?? (isWeak ? null : rising)
  const part: StatementPart = {
    ...{ form, score, margin, change: moved?.change ?? null },
    ...(row.status === 'provisional' && { provisional: true }),
  }
  const said = { region, since: moved?.since ?? null, part }
  const size = Math.abs(moved?.change.difference ?? 0)
  if (isWeak && falling !== null) return { ...said, kind: 'weak_and_falling', rank: 0, size }
  if (isWeak) return { ...said, kind: 'weak', rank: 1, size: -score }
  if (moved === null) return null
  const kind = falling === null ? 'rising' : 'falling'
  const rank = size < minimumChange ? 4 : kind === 'falling' ? 2 : 3
  return { ...said, kind, rank, size }
}

/** The demonstrable change of this sign over the longest time. */
function longest(
  { differences }: ReleasedScore,
  references: readonly Reference[],
  sign: 1 | -1,
): { readonly since: Reference; readonly change: DemonstrableChange } | null {
  for (const since of references) {
    const found = differences.find(({ against }) => against === since.against)
    if (found?.demonstrable !== true) continue
    const { difference, margin, earlier, later, constantWeights, surveyOnly } = found
    if (difference === null || difference * sign <= 0) continue
    if (margin === null || earlier === null || later === null) continue
    return { since, change: { earlier, later, difference, margin, constantWeights, surveyOnly } }
  }
  return null
}
