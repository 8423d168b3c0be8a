import type { Quarter } from '../calendar/quarter'
import type { Framework } from '../framework/framework'
import type { Column } from './columns'
import type { ComparisonChoice } from './comparison-choice'
import type {
  Compared,
  ComparedRange,
  ComparisonFinding,
  ComparisonFindings,
  ComparisonRows,
} from './comparison-model'
import { positionOf } from './position'
import { OTHERS, referenceIn } from './reference'
import { isDemonstrable, isTested, shownDifference } from './shown-difference'
import { statementsOf, type Statement } from './statements'

const MOST_SENTENCES = 3

interface Shown {
  readonly columns: readonly Column[]
  readonly compared: readonly Compared[]
}

type RangeFinding = Extract<ComparisonFinding, { key: 'range' }>

/**
 * What a comparison says first. Of regions what is said of their scores (method section 11), then which of
 * them stand apart from the other regions; of quarters what changed since the older ones; of groups the form in
 * which they lie farthest apart.
 */
export function comparisonFindings(
  rows: ComparisonRows,
  choice: ComparisonChoice,
  shown: Shown,
  framework: Framework,
): ComparisonFindings {
  const ranges = new Map(shown.columns.map((form) => [form, rangeOf(form, shown.compared)]))
  const statements = statementsIn(rows, choice, shown.columns, framework)
  const apart = choice.kind === 'regions' ? apartIn(rows, choice, shown.columns) : []
  const said: ComparisonFinding[] = [
    ...statements.map((values) => ({ key: 'statement', values }) as const),
    ...apart,
  ]
  const forms = shown.columns.map((form) => [
    form,
    saidOfForm(form, choice, statements) ?? ranges.get(form),
  ])
  const [first, ...others] = said
  // What stands apart is said beside what moved, however much moved.
  const sentences = first?.key === 'statement' ? [...apart, ...others] : others
  return {
    title:
      choice.keys.length < 2
        ? { key: 'too_few', values: null }
        : (first ?? withoutStatement(choice, shown, [...ranges.values()])),
    sentences: [...new Set(sentences)].slice(0, MOST_SENTENCES),
    forms: Object.fromEntries(forms) as ComparisonFindings['forms'],
  }
}

function withoutStatement(
  { kind }: ComparisonChoice,
  { compared }: Shown,
  ranges: readonly ComparisonFinding[],
): ComparisonFinding {
  if (kind === 'groups') {
    const shown = ranges.filter((finding) => finding.key === 'range')
    const [widest] = shown.toSorted((one, other) => widthOf(other) - widthOf(one))
    return widest ?? { key: 'beside', values: null }
  }
  const wasTested = compared.some(({ scores }) =>
    Object.values(scores).some(({ difference }) => isTested(difference)),
  )
  return { key: wasTested ? 'steady' : 'beside', values: null }
}

function widthOf({ values: { lowest, highest } }: RangeFinding): number {
  return positionOf(highest.score) - positionOf(lowest.score)
}

function statementsIn(
  { scores, since }: ComparisonRows,
  { kind, keys, quarter, region }: ComparisonChoice,
  columns: readonly Column[],
  { bands, statements: cuts }: Framework,
): Statement[] {
  const saidOf = (of: typeof scores, at: Quarter) =>
    columns.flatMap((form) =>
      of
        .filter(({ dimension, period }) => dimension === form && period === at)
        .map((row) => ({ region: row.region, form, row })),
    )
  if (kind === 'regions') {
    if (quarter === null) return []
    const ofRegions = scores.filter((row) => keys.includes(row.region))
    return statementsOf(saidOf(ofRegions, quarter), quarter, bands[0], cuts)
  }
  const [newest] = keys
  if (kind === 'groups' || newest === undefined || region === null) return []
  // The oldest first: of each form what changed over the longest time is said, and no more.
  const told = new Set<Column>()
  return keys
    .slice(1)
    .toReversed()
    .flatMap((older) => {
      const reference = referenceIn({ against: 'chosen_quarter', quarter: older }, newest)
      const said = saidOf(since[older] ?? [], newest).filter(({ form }) => !told.has(form))
      const found = statementsOf(said, newest, bands[0], cuts, [reference]).filter(
        (statement) => statement.since !== null,
      )
      for (const { form } of found.flatMap(({ parts }) => parts)) told.add(form)
      return found
    })
}

/** The largest first. */
function apartIn(
  { scores }: ComparisonRows,
  { keys, quarter }: ComparisonChoice,
  columns: readonly Column[],
): ComparisonFinding[] {
  const found = scores
    .filter(({ region, period }) => period === quarter && keys.includes(region))
    .flatMap((row) => {
      const form = columns.find((column) => column === row.dimension)
      const shown = shownDifference(row, OTHERS, undefined)
      if (form === undefined || !isDemonstrable(shown)) return []
      return [{ region: row.region, form, reference: OTHERS, shown }]
    })
  return found
    .toSorted((one, other) => Math.abs(other.shown.difference) - Math.abs(one.shown.difference))
    .map((values) => ({ key: 'apart', values }))
}

/** Of quarters, what changed in the form. */
function saidOfForm(
  form: Column,
  { kind }: ComparisonChoice,
  statements: readonly Statement[],
): ComparisonFinding | undefined {
  if (kind !== 'quarters') return undefined
  const found = statements.find(({ parts }) => parts.some((part) => part.form === form))
  if (found === undefined) return undefined
  const parts = found.parts.filter((part) => part.form === form)
  return { key: 'statement', values: { ...found, parts } }
}

function rangeOf(form: Column, compared: readonly Compared[]): ComparisonFinding {
  const shown = compared
    .flatMap(({ name, scores }): ComparedRange['lowest'][] => {
      const score = scores[form]?.score ?? null
      return score === null ? [] : [{ name, score }]
    })
    .toSorted((one, other) => positionOf(one.score) - positionOf(other.score))
  const [lowest, highest] = [shown.at(0), shown.at(-1)]
  if (lowest === undefined || highest === undefined)
    return { key: 'nothing_shown', values: { form } }
  return { key: 'range', values: { form, lowest, highest } }
}
