import { dayOf, type Day } from '../calendar/day'
import { firstDayOf, lastDayOf, quarterIndex, type Quarter } from '../calendar/quarter'
import { UNSTAMPED } from './columns/limesurvey'
import type { SurveyMapping } from './columns/recognise-survey'
import type { Readings } from './evidence/file-evidence'
import { FileRefused, refusal } from './file-refused'
import type { RowIssues } from './rows/row-issues'
import { MomentReader } from './values/moment-reader'
import type { BadValue } from './values/value'

/** Nobody answered before this day, nor later than tomorrow: such a date is a slip of the pen. */
const EARLIEST = dayOf(2000, 1, 1) ?? 0
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
  private readonly column: number
  private readonly heading: string
  private readonly submitted: boolean
  private readonly moments: MomentReader
  private readonly period: { index: number; first: Day; last: Day } | null

  constructor(
    mapping: SurveyMapping,
    readings: Readings,
    private readonly context: MomentContext,
    private readonly issues: RowIssues,
  ) {
    const { period } = context
    this.column = mapping.columns.get('completed_at') ?? -1
    this.heading = mapping.header[this.column] ?? 'completed_at'
    this.submitted = mapping.submittedColumn >= 0
    this.moments = new MomentReader(readings.dateOrders.get(this.column) ?? null)
    this.period =
      period === null
        ? null
        : { index: quarterIndex(period), first: firstDayOf(period), last: lastDayOf(period) }
  }

  /** Rejects the row whose moment cannot be. @throws FileRefused dates_not_kept */
  read(record: readonly string[]): void {
    const text = this.column < 0 ? '' : (record[this.column] ?? '').trim()
    if (text === '') {
      if (this.period === null) this.reject({ code: 'value_missing' })
      this.undated()
      return
    }
    const { moments } = this
    const bad = moments.read(text)
    if (bad !== null) {
      this.undated()
      this.reject(bad, text)
      return
    }
    if (this.submitted && moments.day === UNSTAMPED) {
      if (this.period === null) throw this.notKept()
      this.undated()
      return
    }
    this.day = moments.day
    this.seconds = moments.seconds
    this.quarter = moments.quarter
    this.judge(text, moments.day)
  }

  private judge(text: string, day: Day): void {
    if (day < EARLIEST) this.reject({ code: 'date_too_early' }, text)
    else if (day > this.context.today + DAYS_AHEAD) this.reject({ code: 'date_in_future' }, text)
    else if (this.period !== null && (day < this.period.first || day > this.period.last)) {
      const params = { period: this.context.period ?? '' }
      this.reject({ code: 'date_outside_period', params }, text)
    }
  }

  private undated(): void {
    this.day = null
    this.seconds = Number.NaN
    this.quarter = this.period?.index ?? 0
  }

  private notKept(): FileRefused {
    return new FileRefused([refusal('dates_not_kept', {}, null, this.heading)])
  }

  private reject(bad: BadValue, text?: string): void {
    this.issues.reject(this.heading, bad, text)
  }
}
