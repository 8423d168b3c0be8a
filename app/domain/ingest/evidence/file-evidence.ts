import type { ScaleEnds } from '../../framework/answer-byte'
import type { Framework } from '../../framework/framework'
import type { IngestIssue, Parsed } from '../issue'
import { namesHolding } from '../columns/column-contents'
import type { ColumnMapping } from '../columns/mapping'
import type { SurveyMapping } from '../columns/recognise-survey'
import { whyOut, type LeftOutColumn } from '../left-out-rows'
import type { Answers } from '../question'
import { cell } from '../rows/cell'
import type { DateOrder } from '../values/moment'
import type { DecimalMark } from '../values/number'
import { AnswerEvidence } from './answer-evidence'
import { DateEvidence } from './date-evidence'
import { IdEvidence } from './id-evidence'
import { NumberEvidence } from './number-evidence'

/** How cells are to be read that can be read in two ways; by index of the column. */
export interface Readings {
  readonly dateOrders: ReadonlyMap<number, DateOrder>
  readonly decimalMarks: ReadonlyMap<number, DecimalMark>
  /** Of columns with answers on another scale than the framework's. */
  readonly answerScales: ReadonlyMap<number, ScaleEnds>
  /** Columns with answers of which the numbers run the other way round. */
  readonly turned: ReadonlySet<number>
  /** Whether the answers of the file are signs, from -- to ++. */
  readonly hasSigns: boolean
}

export const PLAIN_READINGS: Readings = {
  dateOrders: new Map(),
  decimalMarks: new Map(),
  answerScales: new Map(),
  turned: new Set(),
  hasSigns: false,
}

const DATE_COLUMNS = namesHolding('day')
const NUMBER_COLUMNS = namesHolding('number', 'one_to_five')

/** What of a survey tells about its columns. */
export interface SurveyCells {
  /** Indices of the columns that hold answers. */
  readonly items: readonly number[]
  /** Whether these may be LimeSurvey's answer codes. */
  readonly hasCodes: boolean
  readonly leftOut: readonly LeftOutColumn[]
  /** Index of a number that rises with the time of answering; −1: there is none. */
  readonly risingNumber: number
}

const NO_SURVEY: SurveyCells = { items: [], hasCodes: false, leftOut: [], risingNumber: -1 }

export function surveyCells(mapping: SurveyMapping): SurveyCells {
  const { itemColumns, format, leftOut, responseNumberColumn } = mapping
  return {
    items: itemColumns.filter((index) => index >= 0),
    hasCodes: format === 'limesurvey',
    leftOut,
    risingNumber: format === 'microsoft_forms' ? responseNumberColumn : -1,
  }
}

/** What the columns of a file as a whole tell, before any row of it is judged. */
export class FileEvidence {
  private readonly dates: readonly (readonly [number, DateEvidence])[]
  private readonly numbers: readonly (readonly [number, NumberEvidence])[]
  private readonly ids: readonly (readonly [number, IdEvidence])[]
  private readonly answers: AnswerEvidence

  private readonly leftOut: readonly LeftOutColumn[]
  private readonly number: number

  constructor(
    { header, columns }: ColumnMapping<string>,
    framework: Framework,
    { items, hasCodes, leftOut, risingNumber }: SurveyCells = NO_SURVEY,
  ) {
    this.leftOut = leftOut
    this.number = risingNumber
    const found = [...columns]
    const heading = (index: number) => header[index] ?? ''
    const ofNames = (names: ReadonlySet<string>) =>
      found.filter(([name]) => names.has(name)).map(([, index]) => index)
    this.dates = ofNames(DATE_COLUMNS).map((index) => [index, new DateEvidence(heading(index))])
    this.numbers = ofNames(NUMBER_COLUMNS).map((index) => [
      index,
      new NumberEvidence(heading(index)),
    ])
    const ids = new Set(['respondent_id'])
    this.ids = ofNames(ids).map((index) => [index, new IdEvidence(heading(index))])
    const columnsOfItems = items.map((index) => [index, heading(index)] as const)
    this.answers = new AnswerEvidence(framework.answerScale, columnsOfItems, hasCodes)
  }

  add(record: readonly string[]): void {
    if (whyOut(this.leftOut, record) !== null) return
    const number = cell(record, this.number)
    for (const [index, dates] of this.dates) dates.add(record[index] ?? '', number)
    for (const witnesses of [this.numbers, this.ids]) {
      for (const [index, witness] of witnesses) witness.add(record[index] ?? '')
    }
    this.answers.add(record)
  }

  conclude(answers: Answers | undefined): Parsed<Readings> {
    const issues: IngestIssue[] = this.ids.flatMap(([, ids]) => ids.conclude())
    const dateOrders = new Map<number, DateOrder>()
    for (const [index, dates] of this.dates) {
      const found = dates.conclude(answers)
      if (found.order !== null) dateOrders.set(index, found.order)
      issues.push(...found.issues)
    }
    const decimalMarks = new Map<number, DecimalMark>()
    const proved = new Set(this.numbers.flatMap(([, { proved: mark }]) => mark ?? []))
    const [elsewhere = null] = proved.size === 1 ? proved : []
    for (const [index, numbers] of this.numbers) {
      const found = numbers.conclude(answers, elsewhere)
      if (found.mark !== null) decimalMarks.set(index, found.mark)
      issues.push(...found.issues)
    }
    const { scales, issues: ofScale } = this.answers.conclude(answers)
    const { turned, hasSigns } = this.answers
    const data = { dateOrders, decimalMarks, answerScales: scales, turned, hasSigns }
    return { data, issues: [...issues, ...ofScale, ...readingIssues(turned.size, hasSigns)] }
  }
}

/** Tells how answers were read that are no plain numbers or words. */
function readingIssues(turned: number, hasSigns: boolean): IngestIssue[] {
  const all = { row: null, column: null, severity: 'warning' } as const
  return [
    ...(turned === 0
      ? []
      : [{ ...all, code: 'answers_turned', params: { count: turned } } as const]),
    ...(hasSigns ? [{ ...all, code: 'answers_by_signs', params: {} } as const] : []),
  ]
}
