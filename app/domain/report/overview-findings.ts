import type { Quarter } from '../calendar/quarter'
import type { ReleasedMean } from '../disclosure/released'
import { DIMENSIONS, type Dimension } from '../framework/framework'
import {
  positionOf,
  restsOnAnswers,
  type OverviewCell,
  type OverviewRegion,
} from './overview-model'

/** Forms of one region that are not shown for one reason. */
export interface Gap {
  readonly region: string
  readonly forms: readonly Dimension[]
}

interface Extreme {
  readonly region: string
  readonly score: NonNullable<ReleasedMean>
}

/** What the matrix says, as keys and values; the sentences are in words/. */
export type OverviewFinding =
  | { readonly key: 'no_scores'; readonly values: { readonly quarter: Quarter | null } }
  | {
      readonly key: 'nothing_shown'
      readonly values: { readonly quarter: Quarter; readonly regions: number }
    }
  | {
      readonly key: 'scores_shown'
      readonly values: { readonly quarter: Quarter; readonly regions: number }
    }
  | {
      /** Forms that are the weakest one of `count` regions each, out of `regions` that compare. */
      readonly key: 'weakest_form'
      readonly values: {
        readonly forms: readonly Dimension[]
        readonly count: number
        readonly regions: number
        /** Set where only one region compares. */
        readonly region: string | null
      }
    }
  | {
      readonly key: 'lowest_score'
      readonly values: Extreme & {
        readonly form: Dimension
        readonly ciLow: number | null
        readonly ciHigh: number | null
        /** Other scores that are equally low. */
        readonly ties: number
        readonly weakBelow: number
        /** Where score and interval lie as to the bound of weak. */
        readonly place: 'below' | 'across' | 'other'
      }
    }
  | {
      readonly key: 'index_range'
      readonly values: {
        readonly lowest: Extreme
        readonly highest: Extreme
        /** null where one of the two has no interval. */
        readonly overlap: boolean | null
      }
    }
  | { readonly key: 'index_missing'; readonly values: { readonly regions: number } }
  | {
      readonly key: 'not_shown'
      readonly values: {
        readonly suppressed: readonly Gap[]
        readonly insufficient: readonly Gap[]
        readonly unanswered: readonly Gap[]
      }
    }
  | {
      readonly key: 'provisional'
      readonly values: { readonly count: number; readonly scores: number }
    }

export interface OverviewFindings {
  readonly title: OverviewFinding
  /** At most three. */
  readonly sentences: readonly OverviewFinding[]
}

/**
 * The title and up to three sentences above the matrix: lowest score, range of the index, what is not
 * shown. Descriptions of released figures only; no claim of difference or change is made here.
 *
 * @param bands lower bounds of fair, good, strong
 */
export function overviewFindings(
  regions: readonly OverviewRegion[],
  quarter: Quarter | null,
  bands: readonly [number, number, number],
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
  const title = weakestForm(regions) ?? { key: 'scores_shown', values: counted }
  const last = gaps ?? provisional(shown.map(({ cell }) => cell))
  const sentences = [lowestScore(shown, bands[0]), indexRange(regions), last]
  return { title, sentences: sentences.filter((finding) => finding !== null) }
}

interface PlacedCell {
  readonly region: string
  readonly form: Dimension
  readonly cell: OverviewCell
}

/** Counts regions with one weakest form; a tie within a region counts for neither form. */
function weakestForm(regions: readonly OverviewRegion[]): OverviewFinding | null {
  const comparing = regions.filter((region) => region.compared >= 2)
  const single = comparing.flatMap(({ weakest }) => (weakest.length === 1 ? weakest : []))
  const counts = DIMENSIONS.map((form) => single.filter((other) => other === form).length)
  const count = Math.max(...counts)
  if (count === 0) return null
  const forms = DIMENSIONS.filter((_, at) => counts[at] === count)
  const region = comparing.length === 1 ? (comparing[0]?.region ?? null) : null
  return { key: 'weakest_form', values: { forms, count, regions: comparing.length, region } }
}

function lowestScore(shown: readonly PlacedCell[], weakBelow: number): OverviewFinding | null {
  const scores = shown.map(({ cell }) => positionOf(cell.score ?? 0))
  const lowest = Math.min(...scores)
  const first = shown[scores.indexOf(lowest)]
  if (!first || first.cell.score === null || shown.length < 2) return null
  const { ciLow, ciHigh, score } = first.cell
  const weak = lowest < weakBelow && ciHigh !== null
  const place = !weak ? 'other' : ciHigh < weakBelow ? 'below' : 'across'
  const ties = scores.filter((other) => other === lowest).length - 1
  const { region, form } = first
  return {
    key: 'lowest_score',
    values: { region, form, score, ciLow, ciHigh, ties, weakBelow, place },
  }
}

function indexRange(regions: readonly OverviewRegion[]): OverviewFinding | null {
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

function notShown(regions: readonly OverviewRegion[]): OverviewFinding | null {
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

function provisional(cells: readonly OverviewCell[]): OverviewFinding | null {
  const count = cells.filter((cell) => cell.status === 'provisional').length
  return count === 0 ? null : { key: 'provisional', values: { count, scores: cells.length } }
}
