import { groupBy, keyOf } from '../grouping'
import type { Quarter } from '../calendar/quarter'
import type { ReleasedScore } from '../disclosure/released'
import { DIMENSIONS, type Bilingual, type Framework } from '../framework/framework'
import { COLUMNS, type Column } from './columns'
import { spanOf, type AskedComparison, type ComparisonChoice } from './comparison-choice'
import { comparisonFindings } from './comparison-findings'
import type {
  Compared,
  ComparedLine,
  ComparedPair,
  ComparedScore,
  Comparison,
  ComparisonRows,
} from './comparison-model'
import { quartersToShow, quartersWithRows } from './quarters'
import { gapsOf } from './region-gaps'
import { OTHERS, referenceIn } from './reference'
import { shownDifference, shownPair, type ShownDifference } from './shown-difference'
import { shownFigures } from './shown-figures'

/** What the rows do not tell. */
export interface ComparisonContext {
  readonly asked: AskedComparison
  readonly choice: ComparisonChoice
  readonly regionSet: string | null
  readonly regionSets: readonly string[]
  readonly regions: readonly string[]
  readonly framework: Framework
  readonly asOf: string | null
  readonly sample: boolean
}

/** Regions, quarters or groups side by side: a pure function of what may be shown, so it tells nothing more. */
export function comparisonOf(rows: ComparisonRows, context: ComparisonContext): Comparison {
  const { asked, choice, framework, regionSet, regionSets, regions, asOf, sample } = context
  const { kind, region, quarter } = choice
  const columns: readonly Column[] = kind === 'groups' ? DIMENSIONS : COLUMNS
  const known = quartersWithRows(rows.scores)
  const span = spanOf(quartersToShow(known, known[0] ?? null), asked.from, asked.to)
  const compared = comparedOf(rows, context, columns)
  const { version, bands, coverage } = framework
  return {
    ...{ kind, regionSet, regionSets, region: kind === 'regions' ? null : region },
    quarter: kind === 'quarters' ? null : quarter,
    options: optionsOf(context, known),
    ...{ regions, quarters: known, columns, compared },
    lines: linesOf(rows, context, columns, span),
    pairs: pairsOf(rows, columns),
    gaps: gapsOf(rows.gaps.filter(isCompared(choice)), framework).all,
    ...{ span, unknown: choice.unknown, tooMany: choice.tooMany },
    findings: comparisonFindings(rows, choice, { columns, compared }, framework),
    framework: { version, bands, coverage },
    ...{ asOf, sample },
  }
}

function pairsOf({ pairs }: ComparisonRows, columns: readonly Column[]): Comparison['pairs'] {
  const found = columns.map((form): [Column, ComparedPair[]] => {
    const ofForm = pairs.filter(({ dimension }) => dimension === form)
    return [form, ofForm.map((pair) => ({ ...pair, shown: shownPair(pair) }))]
  })
  return Object.fromEntries(found)
}

function isCompared({ keys }: ComparisonChoice) {
  return ({ one, other }: { readonly one: string; readonly other: string }) =>
    keys.includes(one) && keys.includes(other)
}

function optionsOf({ choice, regions, framework }: ComparisonContext, known: readonly Quarter[]) {
  const named = (key: string) => ({ key, name: alike(key) })
  switch (choice.kind) {
    case 'regions':
      return regions.map(named)
    case 'quarters':
      return known.map(named)
    case 'groups':
      return framework.groups.map(({ code, name }) => ({ key: code, name }))
  }
}

/** A name of its own, the same in both languages. */
function alike(name: string): Bilingual {
  return { nl: name, en: name }
}

function comparedOf(
  { scores, groups, since }: ComparisonRows,
  { choice, framework }: ComparisonContext,
  columns: readonly Column[],
): Compared[] {
  const { kind, keys, region, quarter } = choice
  const rowOf = new Map(scores.map((row) => [keyOf(row.region, row.period, row.dimension), row]))
  const rowAt = (of: string | null, at: Quarter | null, column: Column) =>
    rowOf.get(keyOf(of, at, column))
  const [newest = ''] = keys
  return keys.map((key): Compared => {
    switch (kind) {
      case 'regions':
        return {
          ...{ key, name: alike(key) },
          scores: scoresOf(columns, (column) => {
            const row = rowAt(key, quarter, column)
            return { row, difference: shownDifference(row, OTHERS, undefined) }
          }),
        }
      case 'quarters':
        return {
          ...{ key, name: alike(key) },
          scores: scoresOf(columns, (column) => {
            const earlier = rowAt(region, key, column)
            const later = since[key]?.find((row) => row.dimension === column)
            const reference = referenceIn({ against: 'chosen_quarter', quarter: key }, newest)
            const difference = shownDifference(later, reference, earlier)
            return { row: earlier, difference }
          }),
        }
      case 'groups':
        return {
          ...{ key, name: groupName(framework, key) },
          scores: scoresOf(columns, (column) => ({
            row: groups.find(
              (row) =>
                row.stakeholderGroup === key && row.period === quarter && row.dimension === column,
            ),
            difference: null,
          })),
        }
    }
  })
}

function scoresOf(
  columns: readonly Column[],
  at: (column: Column) => {
    readonly row: ReleasedScore | undefined
    readonly difference: ShownDifference | null
  },
): Compared['scores'] {
  return Object.fromEntries(
    columns.map((column): [Column, ComparedScore] => {
      const { row, difference } = at(column)
      return [column, { ...figuresOf(row), difference }]
    }),
  )
}

/** Of a group that nobody answered for there is nothing: too few were not heard, but nobody. */
function figuresOf(row: ReleasedScore | undefined) {
  return shownFigures(row !== undefined && isUnheardGroup(row) ? undefined : row)
}

function isUnheardGroup(row: ReleasedScore): boolean {
  return 'stakeholderGroup' in row && row.n === 0
}

function groupName({ groups }: Framework, key: string): Bilingual {
  return groups.find(({ code }) => code === key)?.name ?? alike(key)
}

/** Of compared quarters the one line of their region. */
function linesOf(
  { scores, groups }: ComparisonRows,
  { choice, framework }: ComparisonContext,
  columns: readonly Column[],
  span: readonly Quarter[],
): ComparedLine[] {
  const { kind, keys, region } = choice
  if (kind === 'groups') {
    const byGroup = groupBy(groups, ({ stakeholderGroup }) => stakeholderGroup)
    return keys.map((key) => {
      return lineOf(groupName(framework, key), byGroup.get(key) ?? [], columns, span)
    })
  }
  const named = kind === 'regions' ? keys : region === null ? [] : [region]
  const byRegion = groupBy(scores, (row) => row.region)
  return named.map((name) => lineOf(alike(name), byRegion.get(name) ?? [], columns, span))
}

function lineOf(
  name: Bilingual,
  rows: readonly ReleasedScore[],
  columns: readonly Column[],
  span: readonly Quarter[],
): ComparedLine {
  const byQuarter = new Map(rows.map((row) => [keyOf(row.dimension, row.period), row]))
  const course = columns.map((column) => [
    column,
    span.map((quarter) => {
      const row = byQuarter.get(keyOf(column, quarter))
      return { quarter, ...figuresOf(row), lineBreak: row?.lineBreak ?? null }
    }),
  ])
  return { name, course: Object.fromEntries(course) as ComparedLine['course'] }
}
