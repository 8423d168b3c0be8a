import { addYears, isYear, quartersOf, type Year } from '../calendar/year'
import type { ReleasedMean, ReleasedScore } from '../disclosure/released'
import type { BreakReason } from '../scoring/line-break'
import { DIMENSIONS, type Dimension } from '../framework/framework'
import type { CellStatus, Column } from './columns'
import type { RegionReport } from './region-model'
import { isDemonstrable, shownDifference, type ShownDifference } from './shown-difference'
import { shownFigures, type ShownFigures } from './shown-figures'
import type { YearGroup } from './year-groups'

/** One form of the region in a calendar year, as released. */
export interface RegionYear extends ShownFigures {
  readonly year: Year
  /** Why the line is interrupted before this year; null where it goes on. */
  readonly lineBreak: BreakReason | null
  /** From the year before; null without a score that rests on answers, and for the first year. */
  readonly change: ShownDifference | null
}

/** What a form's panel says first; the sentences are in words/. */
export type YearFinding =
  | {
      /** The newest year beside the one before it: demonstrably changed, or tested and not. */
      readonly key: 'compared'
      readonly values: {
        readonly form: Dimension
        readonly year: Year
        readonly change: ShownDifference
      }
    }
  | {
      readonly key: 'score'
      readonly values: {
        readonly form: Dimension
        readonly year: Year
        readonly score: NonNullable<ReleasedMean>
      }
    }
  | {
      readonly key: 'lacking'
      readonly values: {
        readonly form: Dimension
        readonly year: Year
        readonly status: CellStatus
      }
    }

/** A region over the calendar years that are over. */
export interface RegionYears {
  /** In order of time, without holes; empty where no year is over yet. */
  readonly years: readonly Year[]
  /** As long as `years`: in how many of the year's quarters somebody answered, 0…4. */
  readonly answered: readonly number[]
  readonly forms: Readonly<Record<Dimension, readonly RegionYear[]>>
  /** As long as `years`. */
  readonly index: readonly RegionYear[]
  /** null without years. */
  readonly findings: Readonly<Record<Dimension, YearFinding>> | null
}

/** The region's page with its longer view. */
export type RegionReportOverYears = RegionReport & {
  readonly overYears: RegionYears
  /** Of the newest year. */
  readonly yearGroups: readonly YearGroup[]
}

/**
 * The longer view of a region: a pure function of what may be shown, so it tells nothing more.
 * @param rows released scores of the region, of quarters and of years
 */
export function regionYearsOf(rows: readonly ReleasedScore[]): RegionYears {
  const years = yearsWithoutHoles(rows)
  const found = new Map(rows.map((row) => [`${row.dimension} ${row.period}`, row]))
  const courseOf = (column: Column) =>
    years.map((year) => {
      const rowOf = (period: Year) => found.get(`${column} ${period}`)
      return yearOf(year, rowOf(year), rowOf(addYears(year, -1)))
    })
  const forms = byForm(courseOf)
  const heard = new Set(rows.flatMap((row) => (row.n === 0 ? [] : [row.period])))
  return {
    years,
    answered: years.map((year) => quartersOf(year).filter((each) => heard.has(each)).length),
    forms,
    index: courseOf('index'),
    findings: years.length === 0 ? null : byForm((form) => findingOf(form, forms[form])),
  }
}

function byForm<Value>(valueOf: (form: Dimension) => Value): Record<Dimension, Value> {
  return Object.fromEntries(DIMENSIONS.map((form) => [form, valueOf(form)])) as Record<
    Dimension,
    Value
  >
}

function yearsWithoutHoles(rows: readonly ReleasedScore[]): Year[] {
  const known = rows.map(({ period }) => period).filter(isYear)
  const [first, last] = [known.sort().at(0), known.at(-1)]
  if (first === undefined || last === undefined) return []
  const count = Number(last) - Number(first) + 1
  return Array.from({ length: count }, (_, step) => addYears(first, step))
}

function yearOf(
  year: Year,
  row: ReleasedScore | undefined,
  before: ReleasedScore | undefined,
): RegionYear {
  const reference = { against: 'previous_year', quarter: null } as const
  return {
    year,
    ...shownFigures(row),
    lineBreak: row?.lineBreak ?? null,
    change: before === undefined ? null : shownDifference(row, reference, before),
  }
}

function findingOf(form: Dimension, course: readonly RegionYear[]): YearFinding {
  const { year, status, score, change } = course.at(-1) as RegionYear
  if (score === null) return { key: 'lacking', values: { form, year, status } }
  const isTold = change !== null && (isDemonstrable(change) || change.outcome === 'same')
  if (!isTold) return { key: 'score', values: { form, year, score } }
  return { key: 'compared', values: { form, year, change } }
}
