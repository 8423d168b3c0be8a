import { DIMENSIONS, type Dimension } from '../framework/framework'
import type { Gap, OverviewFinding } from './overview-finding'
import type { OverviewCell, OverviewRegion } from './overview-cells'
import { positionOf } from './position'

/** A cell of the matrix with where it stands. */
export interface PlacedCell {
  readonly region: string
  readonly form: Dimension
  readonly cell: OverviewCell
}

/** Counts regions with one weakest form; a tie within a region counts for neither form. */
export function weakestForm(regions: readonly OverviewRegion[]): OverviewFinding | null {
  const comparing = regions.filter((region) => region.compared >= 2)
  const single = comparing.flatMap(({ weakest }) => (weakest.length === 1 ? weakest : []))
  const counts = DIMENSIONS.map((form) => single.filter((other) => other === form).length)
  const count = Math.max(...counts)
  if (count === 0) return null
  const forms = DIMENSIONS.filter((_, at) => counts[at] === count)
  const region = comparing.length === 1 ? (comparing[0]?.region ?? null) : null
  return { key: 'weakest_form', values: { forms, count, regions: comparing.length, region } }
}

/** The lowest score of a form, by where it lies as to the bound of weak; null for a single score. */
export function lowestScore(
  shown: readonly PlacedCell[],
  weakBelow: number,
): OverviewFinding | null {
  const scores = shown.map(({ cell }) => positionOf(cell.score ?? 0))
  const lowest = Math.min(...scores)
  const first = shown[scores.indexOf(lowest)]
  if (!first || first.cell.score === null || shown.length < 2) return null
  const { ciLow, ciHigh, score } = first.cell
  const place = lowest < weakBelow && ciHigh !== null ? 'across' : 'other'
  const ties = scores.filter((other) => other === lowest).length - 1
  const { region, form } = first
  return {
    key: 'lowest_score',
    values: { region, form, score, ciLow, ciHigh, ties, weakBelow, place },
  }
}

/** The lowest and the highest index; null where they are the same. */
export function indexRange(regions: readonly OverviewRegion[]): OverviewFinding | null {
  const shown = regions.flatMap(({ region, cells: { index } }) =>
    index.score === null ? [] : [{ region, score: index.score, cell: index }],
  )
  if (shown.length === 0) return { key: 'index_missing', values: { regions: regions.length } }
  const ordered = [...shown].sort((a, b) => positionOf(a.score) - positionOf(b.score))
  const lowest = ordered[0]
  const highest = ordered.at(-1)
  if (!lowest || !highest || positionOf(lowest.score) === positionOf(highest.score)) return null
  const reach = lowest.cell.ciHigh
  const start = highest.cell.ciLow
  return {
    key: 'index_range',
    values: {
      lowest: { region: lowest.region, score: lowest.score },
      highest: { region: highest.region, score: highest.score },
      overlap: reach === null || start === null ? null : reach >= start,
    },
  }
}

/** Which scores are not shown, by reason; null where all are. */
export function notShown(regions: readonly OverviewRegion[]): OverviewFinding | null {
  const gapsOf = (isMissing: (cell: OverviewCell) => boolean): Gap[] =>
    regions.flatMap(({ region, cells }) => {
      const forms = DIMENSIONS.filter((form) => isMissing(cells[form]))
      return forms.length === 0 ? [] : [{ region, forms }]
    })
  const suppressed = gapsOf((cell) => cell.status === 'suppressed')
  const insufficient = gapsOf((cell) => cell.status === 'insufficient')
  const unanswered = gapsOf((cell) => cell.status === 'no_data' || cell.status === 'records_only')
  if (suppressed.length + insufficient.length + unanswered.length === 0) return null
  return { key: 'not_shown', values: { suppressed, insufficient, unanswered } }
}

/** How many of the scores are provisional; null where none is. */
export function provisional(cells: readonly OverviewCell[]): OverviewFinding | null {
  const count = cells.filter((cell) => cell.status === 'provisional').length
  return count === 0 ? null : { key: 'provisional', values: { count, scores: cells.length } }
}
