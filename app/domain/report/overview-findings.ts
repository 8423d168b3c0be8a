import type { Quarter } from '../calendar/quarter'
import { DIMENSIONS } from '../framework/framework'
import {
  indexRange,
  lowestScore,
  notShown,
  provisional,
  weakestForm,
} from './overview-descriptions'
import { movesOf, type Moves } from './moves'
import type { OverviewRegion } from './overview-cells'
import { restsOnAnswers, type Column } from './columns'
import type { Reference } from './reference'
import type { ShownDifference } from './shown-difference'
import type { OverviewFinding, OverviewFindings } from './overview-finding'

/** What the findings are about beside the regions. */
export interface FindingContext {
  readonly quarter: Quarter | null
  readonly reference: Reference
  /** A score's difference from the other regions, whatever the reference is. */
  readonly apart: (region: string, column: Column) => ShownDifference | null
  /** Lower bounds of fair, good, strong. */
  readonly bands: readonly [number, number, number]
}

const MOST_SENTENCES = 3
/** Demonstrable differences that a sentence names. */
const NAMED_MOVES = 2

/**
 * The title and up to three sentences above the matrix. First what is demonstrably higher or lower than
 * the reference, or that nothing is; then which regions differ demonstrably from the others; then what
 * describes the figures, and what is not shown.
 */
export function overviewFindings(
  regions: readonly OverviewRegion[],
  { quarter, reference, apart, bands }: FindingContext,
): OverviewFindings {
  const cells = regions.flatMap((region) =>
    DIMENSIONS.map((form) => ({ region: region.region, form, cell: region.cells[form] })),
  )
  const hasData = cells.some(({ cell }) => cell.status !== 'no_data')
  if (quarter === null || !hasData) {
    return { title: { key: 'no_scores', values: { quarter } }, sentences: [] }
  }
  const gaps = notShown(regions)
  const shown = cells.filter(({ cell }) => restsOnAnswers(cell.status) && cell.score !== null)
  const counted = { quarter, regions: regions.length }
  if (shown.length === 0) {
    return { title: { key: 'nothing_shown', values: counted }, sentences: gaps ? [gaps] : [] }
  }
  const found = compared(regions, reference, apart)
  const weakest = weakestForm(regions)
  const title = found[0] ?? weakest ?? { key: 'scores_shown', values: counted }
  const first = found.slice(1, MOST_SENTENCES)
  const last = gaps ?? provisional(shown.map(({ cell }) => cell))
  const described = [
    title === weakest ? null : weakest,
    lowestScore(shown, bands[0]),
    indexRange(regions),
  ].filter((finding) => finding !== null)
  const room = MOST_SENTENCES - first.length - (last === null ? 0 : 1)
  const sentences = [...first, ...described.slice(0, Math.max(0, room)), last]
  return {
    title,
    sentences: sentences.filter((finding) => finding !== null).slice(0, MOST_SENTENCES),
  }
}

/** What the tests say: first what the title takes, then the sentences in their order. */
function compared(
  regions: readonly OverviewRegion[],
  reference: Reference,
  apart: FindingContext['apart'],
): OverviewFinding[] {
  const moves = movesOf(regions, ({ cells }, column) => cells[column].difference)
  const found = movedFindings(moves, reference)
  if (reference.against === 'others') return found
  const others = movesOf(regions, ({ region }, column) => apart(region, column))
  const standing = others.all.length === 0 ? [] : movedFindings(others, OTHERS)
  if (moves.all.length > 0) return [...found, ...standing.slice(1)]
  // Where nothing changed, a region that stands apart is what matters.
  const [first, ...rest] = standing
  return first === undefined ? found : [first, ...found, ...rest]
}

const OTHERS: Reference = { against: 'others', quarter: null }

function movedFindings(moves: Moves, reference: Reference): OverviewFinding[] {
  const { all, clauses, tested, restIsSteady } = moves
  if (all.length === 0) return tested === 0 ? [] : [{ key: 'steady', values: { reference } }]
  const higher = all.filter(({ difference }) => difference > 0).length
  const counts = { higher, lower: all.length - higher }
  const named = all.slice(0, NAMED_MOVES)
  return [
    { key: 'moved', values: { reference, clauses, ...counts, restIsSteady } },
    {
      key: 'largest_moves',
      values: { reference, moves: named, more: all.length - named.length },
    },
  ]
}
