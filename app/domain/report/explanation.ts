import type { RecordScores } from '../agreements/record-score'
import { parseIsoDay, type Day } from '../calendar/day'
import { firstDayOf, lastDayOf, type Quarter } from '../calendar/quarter'
import type { ReleasedBand } from '../disclosure/band-door'
import type { ReleasedRecordPart } from '../disclosure/record-door'
import type { ReleasedGroupScore, ReleasedScore } from '../disclosure/released'
import { DIMENSIONS, type Dimension, type Framework } from '../framework/framework'
import type { ExpectedWeight } from '../scoring/expected-weights'
import { minimumAnswered } from '../scoring/minimum-answered'
import { explainedImports, type ImportFacts } from './explained-imports'
import { explainedRecords } from './explained-records'
import { explainedSurvey } from './explained-survey'
import type {
  AskedFramework,
  Explanation,
  ExplainedArea,
  ExplainedForm,
  ExplainedItems,
  FormFormula,
  IndexFormula,
  WeightSource,
} from './explanation-model'
import type { Column } from './columns'
import { quartersWithRows } from './quarters'
import { DEFAULT_REFERENCE, referencesIn } from './reference'
import { differencesOf } from './shown-difference'
import { cellStatusOf, isHidden } from './standing'
import { statusRuleOf } from './status-rule'

/** What may be shown of the region in the quarter. */
export interface ExplanationRows {
  readonly scores: readonly ReleasedScore[]
  readonly groups: readonly ReleasedGroupScore[]
  /** How the agreements count in what is on show. */
  readonly records: readonly ReleasedRecordPart[]
  /** Of the quarter. */
  readonly bands: readonly ReleasedBand[]
}

/** Facts that are nobody's answers. */
export interface ExplanationFacts {
  readonly regionSet: string
  readonly region: string
  readonly quarter: Quarter
  readonly dimension: Column
  /** The one that the score was made with. */
  readonly framework: Framework
  readonly askedWith: readonly AskedFramework[]
  readonly expected: readonly ExpectedWeight[]
  readonly weights: WeightSource
  readonly records: RecordScores
  /** Place → how it is called. */
  readonly placeNames: ReadonlyMap<number, string>
  /** Every membership of the region. */
  readonly areas: readonly Omit<ExplainedArea, 'onLastDay'>[]
  readonly imports: readonly ImportFacts[]
  readonly asOf: string | null
  readonly sample: boolean
}

/** How a score was made: a pure function of what may be shown and of facts, so it tells nothing more. */
export function explanationOf(rows: ExplanationRows, facts: ExplanationFacts): Explanation {
  const { regionSet, region, quarter, dimension, framework, records, asOf, sample } = facts
  const ofQuarter = rows.scores.filter(({ period }) => period === quarter)
  const rowOf = (column: Column) => ofQuarter.find((row) => row.dimension === column)
  const row = rowOf(dimension)
  const forms = DIMENSIONS.map((form): ExplainedForm => {
    return { dimension: form, status: cellStatusOf(rowOf(form)), score: rowOf(form)?.score ?? null }
  })
  const part = rows.records.find((each) => {
    return each.dimension === dimension && each.period === quarter
  })
  const band = rows.bands.find((each) => each.dimension === dimension)
  const common = {
    regionSet,
    region,
    quarter,
    dimension,
    row: row ?? null,
    status: cellStatusOf(row),
    rule: statusRuleOf(row, framework, part?.recordKnownShare ?? null, forms),
    differences: differencesOf(
      rows.scores,
      dimension,
      quarter,
      referencesIn(DEFAULT_REFERENCE, quarter, quartersWithRows(rows.scores)),
    ),
    sensitivity: band ? { low: band.low, high: band.high } : null,
    areas: areasIn(facts.areas, quarter),
    imports: explainedImports(facts.imports),
    framework: {
      version: row?.frameworkVersion ?? framework.version,
      bands: framework.bands,
      coverage: framework.coverage,
      variance: framework.variance,
    },
    askedWith: facts.askedWith,
    asOf,
    sample,
  }
  if (dimension === 'index') {
    const formula = indexFormula(row, forms, framework)
    return { ...common, formula, survey: null, items: null, records: null }
  }
  const groups = rows.groups.filter(
    (group) => group.period === quarter && group.dimension === dimension,
  )
  return {
    ...common,
    formula: formFormula(row, part),
    survey: explainedSurvey(row, groups, facts.expected, facts.weights, framework),
    items: itemsOf(dimension, framework),
    records:
      row !== undefined && isHidden(row)
        ? null
        : explainedRecords(
            records,
            dimension,
            { row, part },
            framework,
            facts.placeNames,
            asOf === null ? null : parseIsoDay(asOf.slice(0, 10)),
          ),
  }
}

function formFormula(
  row: ReleasedScore | undefined,
  part: ReleasedRecordPart | undefined,
): FormFormula {
  const { score = null, surveyScore = null, recordScore = null } = row ?? {}
  const recordWeight = part?.recordWeight ?? null
  return {
    kind: 'form',
    score,
    surveyScore,
    recordScore,
    recordWeight,
    fromParts: blend(surveyScore, recordScore, recordWeight),
  }
}

function blend(
  survey: FormFormula['surveyScore'],
  record: number | null,
  weight: number | null,
): number | null {
  if (weight === null || (weight < 1 && typeof survey !== 'number')) return null
  if (weight > 0 && record === null) return null
  return (1 - weight) * (typeof survey === 'number' ? survey : 0) + weight * (record ?? 0)
}

function indexFormula(
  row: ReleasedScore | undefined,
  forms: readonly ExplainedForm[],
  { indexFloor: floor }: Framework,
): IndexFormula {
  const scores = forms.flatMap(({ score }) => (typeof score === 'number' ? [score] : []))
  const holds = row?.waiting !== true
  const isComplete = typeof row?.score === 'number' && scores.length === forms.length
  const product = scores.reduce((product, score) => product * Math.max(score, floor), 1)
  return {
    kind: 'index',
    score: row?.score ?? null,
    forms,
    floor,
    holds,
    fromParts: isComplete && holds ? product ** (1 / forms.length) : null,
    arithmeticMean: row?.arithmeticMean ?? null,
  }
}

function itemsOf(dimension: Dimension, framework: Framework): ExplainedItems {
  const items = framework.items.filter(({ scale }) => scale === dimension)
  return {
    answerScale: framework.answerScale,
    minimum: minimumAnswered(framework, items.length),
    items: items.map(({ code, text, reversed }) => ({ code, text, reversed })),
  }
}

function areasIn(areas: ExplanationFacts['areas'], quarter: Quarter): ExplainedArea[] {
  const [first, last] = [firstDayOf(quarter), lastDayOf(quarter)]
  return areas
    .filter((area) => (area.from ?? first) <= last && (area.to ?? last) >= first)
    .map((area) => ({ ...area, onLastDay: holds(area, last) }))
}

function holds({ from, to }: Pick<ExplainedArea, 'from' | 'to'>, day: Day): boolean {
  return (from === null || from <= day) && (to === null || to >= day)
}
