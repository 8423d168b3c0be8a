import type { Day } from '../calendar/day'
import { firstDayOf, lastDayOf, quarterIndex, type Quarter } from '../calendar/quarter'
import { UNSTAMPED_TEXT } from './columns/profiles/limesurvey'
import type { SurveyMapping } from './columns/recognise-survey'
import type { Readings } from './evidence/file-evidence'
import { FileRefused, refusal } from './file-refused'
import type { IngestIssue } from './issue'
import { cell } from './rows/cell'
import type { RowIssues } from './rows/row-issues'
import { EARLIEST } from './values/moment'
import { MomentReader } from './values/moment-reader'
import type { BadValue } from './values/value'

/** Nobody answered later than tomorrow. */
const DAYS_AHEAD = 1

export interface MomentContext {
  /** Rows without a day belong to it; rows with a day outside it are rejected. */
  readonly period: Quarter | null
  readonly today: Day
}

/** When the responses of a file were completed. The last one read stands in day, seconds and quarter. */
export class SurveyMoments {
  /** null: the row belongs to the period of the import. */
  day: Day | null = null
  /** Seconds since 1970-01-01 in civil time; NaN without a day. */
  seconds = Number.NaN
  /** calendar/quarter quarterIndex. */
  quarter = 0
  private readonly columns: readonly { readonly index: number; readonly reader: MomentReader }[]
  private readonly isLimeSurvey: boolean
  private readonly period: { index: number; first: Day; last: Day } | null
  /** Rows that are of another quarter by the Dutch calendar than by that of their zone. */
  private ofOtherQuarter = 0

  constructor(
    private readonly mapping: SurveyMapping,
    readings: Readings,
    private readonly context: MomentContext,
    private readonly issues: RowIssues,
  ) {
    const { period } = context
    const { zone } = mapping
    this.columns = mapping.momentColumns.map((index) => {
      return { index, reader: new MomentReader(readings.dateOrders.get(index) ?? null, zone) }
    })
    this.isLimeSurvey = mapping.format === 'limesurvey'
    this.period =
      period === null
        ? null
        : { index: quarterIndex(period), first: firstDayOf(period), last: lastDayOf(period) }
  }

  /** Rejects the row whose moment cannot be. @throws FileRefused dates_not_kept */
  read(record: readonly string[]): void {
    for (const { index, reader } of this.columns) {
      const text = cell(record, index).trim()
      if (text === '') continue
      this.readCell(text, index, reader)
      return
    }
    if (this.period === null) this.reject(this.columns[0]?.index ?? -1, { code: 'value_missing' })
    this.undated()
  }

  /**
   * Reads a text of the first of its columns, of which there is nothing to say; false where there is, or it
   * cannot be read: then nothing came of it.
   */
  readPlainly(text: string): boolean {
    const moments = this.columns[0]?.reader
    if (moments === undefined || (this.isLimeSurvey && UNSTAMPED_TEXT.test(text))) return false
    if (moments.read(text) !== null || moments.isOfOtherQuarter) return false
    if (this.whyNot(moments.day) !== null) return false
    this.take(moments)
    return true
  }

  /** What can only be said of the whole file. */
  remarks(): IngestIssue[] {
    const count = this.ofOtherQuarter
    if (count === 0) return []
    const { zone } = this.mapping
    // Of times that name their zone themselves there is none to name
    const params = { count, zone: zone === null ? '' : ` (${zone})` }
    return [{ row: null, column: null, code: 'quarter_by_zone', severity: 'warning', params }]
  }

  private readCell(text: string, column: number, moments: MomentReader): void {
    if (this.isLimeSurvey && UNSTAMPED_TEXT.test(text)) {
      if (this.period === null) throw this.notKept(column)
      this.undated()
      return
    }
    const bad = moments.read(text)
    if (bad !== null) {
      this.undated()
      this.reject(column, bad, text)
      return
    }
    this.take(moments)
    if (moments.isOfOtherQuarter) this.ofOtherQuarter++
    const cannotBe = this.whyNot(moments.day)
    if (cannotBe !== null) this.reject(column, cannotBe, text)
  }

  private take({ day, seconds, quarter }: MomentReader): void {
    this.day = day
    this.seconds = seconds
    this.quarter = quarter
  }

  private whyNot(day: Day): BadValue | null {
    if (day < EARLIEST) return { code: 'date_too_early' }
    if (day > this.context.today + DAYS_AHEAD) return { code: 'date_in_future' }
    if (this.period === null || (day >= this.period.first && day <= this.period.last)) return null
    return { code: 'date_outside_period', params: { period: this.context.period ?? '' } }
  }

  private undated(): void {
    this.day = null
    this.seconds = Number.NaN
    this.quarter = this.period?.index ?? 0
  }

  private notKept(column: number): FileRefused {
    return new FileRefused([refusal('dates_not_kept', {}, null, this.heading(column))])
  }

  private reject(column: number, bad: BadValue, text?: string): void {
    this.issues.reject(this.heading(column), bad, text)
  }

  private heading(column: number): string {
    return this.mapping.header[column] ?? 'completed_at'
  }
}
