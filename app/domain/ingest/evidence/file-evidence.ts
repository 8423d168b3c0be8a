import type { Framework } from '../../framework/framework'
import type { IngestIssue, Parsed } from '../issue'
import type { ColumnMapping } from '../columns/mapping'
import type { Answers } from '../question'
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
  /** Added to every answer to bring it on the framework's scale. */
  readonly answerShift: number
}

export const PLAIN_READINGS: Readings = {
  dateOrders: new Map(),
  decimalMarks: new Map(),
  answerShift: 0,
}

const DATE_COLUMNS: ReadonlySet<string> = new Set([
  'completed_at',
  ...['established_on', 'start_on', 'deadline', 'published_on', 'reported_on', 'fed_back_on'],
  ...['valid_from', 'valid_to'],
])
const NUMBER_COLUMNS: ReadonlySet<string> = new Set([
  ...['weight', 'target', 'realised', 'interest', 'influence', 'invited'],
])

/** What the columns of a file as a whole tell, before any row of it is judged. */
export class FileEvidence {
  private readonly dates: readonly (readonly [number, DateEvidence])[]
  private readonly numbers: readonly (readonly [number, NumberEvidence])[]
  private readonly ids: readonly (readonly [number, IdEvidence])[]
  private readonly answers: AnswerEvidence
  private readonly items: readonly number[]

  /** @param items indices of the columns that hold answers */
  constructor(
    { header, columns }: ColumnMapping<string>,
    framework: Framework,
    items: readonly number[] = [],
  ) {
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
    this.answers = new AnswerEvidence(framework.answerScale)
    this.items = items
  }

  add(record: readonly string[]): void {
    for (const witnesses of [this.dates, this.numbers, this.ids]) {
      for (const [index, witness] of witnesses) witness.add(record[index] ?? '')
    }
    for (const index of this.items) this.answers.add(record[index] ?? '')
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
    for (const [index, numbers] of this.numbers) {
      const found = numbers.conclude(answers)
      if (found.mark !== null) decimalMarks.set(index, found.mark)
      issues.push(...found.issues)
    }
    const { shift, issues: ofScale } = this.answers.conclude(answers)
    const data = { dateOrders, decimalMarks, answerShift: shift }
    return { data, issues: [...issues, ...ofScale] }
  }
}
