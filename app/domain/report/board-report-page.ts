import type { EditionRegion } from '../edition/edition'
import { DIMENSIONS, type Dimension } from '../framework/framework'
import type { BoardDiscussion, BoardPage } from './board-report-model'
import { groupRows } from './group-rows'
import type { OverviewRegion } from './overview-cells'
import type { RegionDiscussion } from './region-discussion'
import type { RegionReport } from './region-model'
import { differenceFrom } from './shown-difference'
import type { Statement } from './statements'

/** Questions for the table, at most. */
const MOST_QUESTIONS = 3

/** The page of a region: what moved in it, who says so, what to talk about. */
export function boardPage(
  { report, items, discussion, agreements, feedbackEffect }: EditionRegion,
  row: OverviewRegion,
): BoardPage {
  const { title, sentences } = report.findings
  const opening = title.key === 'statement' ? title.values : null
  const statements = opening === null ? [] : [opening, ...sentences]
  const groups = groupRows(report)
  const opposite = sentences.find((each) => opening && isOpposite(opening, each)) ?? null
  return {
    ...{ region: row.region, report, row, agreements, feedbackEffect, opening, groups, opposite },
    index: statements.map(ofIndex).find((each) => each.parts.length > 0) ?? null,
    indexHides: opposite !== null && stoodStill(report, opposite),
    forms: formsInOrder(statements),
    since: statements.find(({ since }) => since !== null)?.since ?? null,
    items: items.find(({ form }) => form === groups.leading) ?? null,
    discussion: discussion && discussionIn(discussion, statements),
  }
}

/** A form that moved the other way. */
function isOpposite(opening: Statement, { kind, since, parts }: Statement): boolean {
  if (since === null || opening.since === null) return false
  return (kind === 'rising') !== (opening.kind === 'rising') && parts[0]?.form !== 'index'
}

/** What a statement says of the index alone. */
function ofIndex({ parts, ...statement }: Statement): Statement {
  return { ...statement, parts: parts.filter(({ form }) => form === 'index') }
}

/** Whether the index was tested since that of which it is said, and did not move. */
function stoodStill({ differences }: RegionReport, { since }: Statement): boolean {
  return since !== null && differenceFrom(since, differences.index)?.outcome === 'same'
}

function discussionIn(
  { form, questions }: RegionDiscussion,
  statements: readonly Statement[],
): BoardDiscussion {
  const said = statements.find(({ parts }) => parts.some((part) => part.form === form))
  const because = said === undefined || said.kind === 'rising' ? 'lowest' : said.kind
  return { form, because, questions: questions.slice(0, MOST_QUESTIONS) }
}

/** Those of which something is said in its order, then the others. */
function formsInOrder(statements: readonly Statement[]): readonly Dimension[] {
  const said = statements.flatMap(({ parts }) => parts.map(({ form }) => form))
  const forms = said.flatMap((form) => DIMENSIONS.filter((each) => each === form))
  return [...new Set([...forms, ...DIMENSIONS])]
}
