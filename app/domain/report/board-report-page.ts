import { DIMENSIONS, type Dimension } from '../framework/framework'
import type {
  BoardDiscussion,
  BoardPage,
  BoardReportRegion,
  BoardRow,
  DiscussedBecause,
} from './board-report-model'
import { groupRows } from './group-rows'
import type { RegionDiscussion } from './region-discussion'
import type { RegionReport } from './region-model'
import { differenceFrom, isDemonstrable } from './shown-difference'
import type { Statement } from './statements'

/** Questions for the table, at most. */
const MOST_QUESTIONS = 3

/** The page of a region; null where nothing of it demonstrably moved or is weak. */
export function boardPage(
  { report, items, discussion, agreements }: BoardReportRegion,
  row: BoardRow,
): BoardPage | null {
  const { title, sentences } = report.findings
  if (title.key !== 'statement') return null
  const opening = title.values
  const statements = [opening, ...sentences]
  const opposite = sentences.find((each) => isOpposite(opening, each)) ?? null
  const discussed = discussion && discussionIn(discussion, statements)
  return {
    region: row.region,
    report,
    row,
    opening,
    opposite,
    indexHides: opposite !== null && !hasMoved(report, opening),
    forms: formsInOrder(statements),
    groups: groupRows(report),
    items: items.find(({ form }) => form === discussed?.form) ?? null,
    agreements,
    discussion: discussed,
  }
}

/** Forms that moved the other way, with a change to tell. */
function isOpposite(opening: Statement, { kind, since, parts }: Statement): boolean {
  if (since === null || opening.since === null) return false
  if (parts.every(({ form }) => form === 'index')) return false
  return (kind === 'rising') !== (opening.kind === 'rising')
}

/** Whether the index moved demonstrably since that of which it is said. */
function hasMoved({ differences }: RegionReport, { since }: Statement): boolean {
  return since !== null && isDemonstrable(differenceFrom(since, differences.index))
}

function discussionIn(
  { form, questions }: RegionDiscussion,
  statements: readonly Statement[],
): BoardDiscussion {
  const said = statements.find(
    ({ kind, parts }) => kind !== 'rising' && parts.some((part) => part.form === form),
  )
  const because: DiscussedBecause = said?.kind === 'rising' ? 'lowest' : (said?.kind ?? 'lowest')
  return { form, because, questions: questions.slice(0, MOST_QUESTIONS) }
}

/** Those of which something is said in its order, then the others. */
function formsInOrder(statements: readonly Statement[]): readonly Dimension[] {
  const said = statements.flatMap(({ parts }) => parts.map(({ form }) => form))
  const forms = said.flatMap((form) => DIMENSIONS.filter((each) => each === form))
  return [...new Set([...forms, ...DIMENSIONS])]
}
