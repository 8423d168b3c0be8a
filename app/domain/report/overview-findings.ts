import type { Quarter } from '../calendar/quarter'
import { DIMENSIONS, type Dimension } from '../framework/framework'
import { restsOnAnswers } from './columns'
import type { OverviewRegion } from './overview-cells'
import {
  indexRange,
  lowestScore,
  notShown,
  provisional,
  weakestForm,
} from './overview-descriptions'
import type { OverviewFinding, OverviewFindings } from './overview-finding'
import type { Statement } from './statements'

/** What the findings are about beside the regions. */
export interface FindingContext {
  readonly quarter: Quarter | null
  /** What is said first, in its order. */
  readonly statements: readonly Statement[]
  /** Whether any change of a form was tested. */
  readonly isTested: boolean
  /** Lower bounds of fair, good, strong. */
  readonly bands: readonly [number, number, number]
  /** A form that was asked for and is the weakest of no region; the regions are all of them then. */
  readonly noneIn: Dimension | null
}

/** One more than a page shows below its title, which may hold two statements. */
const MOST_SENTENCES = 4

/**
 * The title and the sentences above the matrix: what is said first (statements), or that nothing changed
 * demonstrably; where less is to be said, what describes the figures and what is not shown.
 */
export function overviewFindings(
  regions: readonly OverviewRegion[],
  { quarter, statements, isTested, bands, noneIn }: FindingContext,
): OverviewFindings {
  const cells = regions.flatMap((region) =>
    DIMENSIONS.map((form) => ({ region: region.region, form, cell: region.cells[form] })),
  )
  const hasData = cells.some(({ cell }) => cell.status !== 'no_data')
  if (quarter === null || !hasData) {
    return { title: { key: 'no_scores', values: { quarter } }, sentences: [] }
  }
  if (noneIn !== null) {
    return { title: { key: 'none_weakest', values: { form: noneIn } }, sentences: [] }
  }
  const gaps = notShown(regions)
  const shown = cells.filter(({ cell }) => restsOnAnswers(cell.status) && cell.score !== null)
  const counted = { quarter, regions: regions.length }
  if (shown.length === 0) {
    return { title: { key: 'nothing_shown', values: counted }, sentences: gaps ? [gaps] : [] }
  }
  const weakest = weakestForm(regions)
  const last = gaps ?? provisional(shown.map(({ cell }) => cell))
  const [first, ...more] = statements.map((values): OverviewFinding => ({
    key: 'statement',
    values,
  }))
  if (first !== undefined) {
    const sentences = [...more, ...known([last])].slice(0, MOST_SENTENCES)
    const meanwhile = meanwhileOf(statements)
    const isSaid = sentences.slice(0, -1).some(({ values }) => values === meanwhile)
    return { title: first, sentences, ...(meanwhile && !isSaid ? { meanwhile } : {}) }
  }
  const title: OverviewFinding = isTested
    ? { key: 'steady', values: {} }
    : (weakest ?? { key: 'scores_shown', values: counted })
  const described = known([
    title === weakest ? null : weakest,
    lowestScore(shown, bands[0]),
    indexRange(regions),
  ])
  const room = MOST_SENTENCES - 1 - (last === null ? 0 : 1)
  return { title, sentences: known([...described.slice(0, room), last]) }
}

function meanwhileOf([first, ...others]: readonly Statement[]): Statement | undefined {
  if (first?.kind !== 'falling' && first?.kind !== 'weak_and_falling') return undefined
  return others.find(
    ({ kind, region, since }) =>
      kind === 'rising' && region === first.region && since?.against === first.since?.against,
  )
}

function known(findings: readonly (OverviewFinding | null)[]): OverviewFinding[] {
  return findings.filter((finding) => finding !== null)
}
