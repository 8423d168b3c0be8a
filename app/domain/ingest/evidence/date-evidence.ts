import { dayOf, formatIsoDay } from '../../calendar/day'
import { heldIn, keyOf } from '../../grouping'
import { ask, answerTo, type Answers } from '../question'
import type { IngestIssue } from '../issue'
import { UNSTAMPED_TEXT } from '../columns/profiles/limesurvey'
import { DATE_ORDERS, type DateOrder } from '../values/moment'
import { RisingDates } from './rising-dates'
import { isSerial, plainMoment, secondsOfSerial } from '../values/written-moment'

/** Day and month as the first two, or the last two, of three numbers with a mark between them. */
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?=$|[T\s])/
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?=$|[T\s])/
/** Three days of five prove themselves by being above 12: of a quarter of the dates they are no slips of a pen. */
const [ENOUGH_DAYS, SHARE_OF_DAYS] = [2, 0.25]

/** `dd` with noughts before single digits, `d` without; null: each part has two digits, so either. */
type Padding = 'dd' | 'd' | null

/** Texts of one notation, by what their parts prove. Counts. */
interface Notation {
  /** Mark and digits of the year, or that the year comes first. */
  readonly form: string
  readonly padding: Padding
  count: number
  /** The part that stands where the day is taken to be is above 12: it is a day. */
  provenDays: number
  example: string
}

/** Whether it is a date in one of the orders: 31-02-2026 proves nothing. */
function isSomeDay(one: string, two: string, year: string): boolean {
  const exists = (month: string, day: string) =>
    dayOf(2000 + (Number(year) % 100), Number(month), Number(day)) !== null
  return exists(two, one) || exists(one, two)
}

/** What a whole column of dates tells about any one of them. */
export class DateEvidence {
  private dayFirst = 0
  private monthFirst = 0
  private open = 0
  /**
   * Texts that nothing but the column makes certain: open ones with a slash, as with other marks the day
   * comes first unless proved otherwise, and years of two digits.
   */
  private unsure = 0
  private example = ''
  /** The first text that proves that the day, and that the month, comes first. */
  private readonly proofs = { day: '', month: '' }
  /** Whether a date with its year in full proves which part is the day. */
  private isProvedInFull = false
  /** Numbers of a spreadsheet, and the first of them. */
  private serials = 0
  private serial = ''
  /** With the year first: which of the others can only be the day, and those of which either can. */
  private readonly yearFirst = { second: 0, third: 0, open: 0, example: '' }
  private readonly rising = new RisingDates()
  private readonly firstParts = new Set<number>()
  private readonly lastParts = new Set<number>()
  private readonly notations = new Map<string, Notation>()

  constructor(private readonly heading: string) {}

  /** @param number that rises with time; '' where there is none */
  add(raw: string, number = ''): void {
    const text = plainMoment(raw.trim())
    if (number !== '') this.rising.add(text, number)
    if (UNSTAMPED_TEXT.test(text)) return
    if (isSerial(text)) {
      this.serials++
      if (this.serial === '') this.serial = text
      return
    }
    const last = YEAR_LAST.exec(text)
    if (last === null) {
      const first = YEAR_FIRST.exec(text)
      if (first === null) return
      const [, year = '', , month = '', day = ''] = first
      // What was written otherwise, with the name of a month, is in the usual order for sure
      this.weighYearFirst(Number(month), Number(day), text, raw.trim().startsWith(first[0]))
      if (dayOf(Number(year), Number(month), Number(day)) === null) return
      this.note('year first', null, text, Number(day))
      return
    }
    const [, one = '', mark = '', two = '', year = ''] = last
    if (!isSomeDay(one, two, year)) return
    const isShort = year.length === 2
    this.weigh(Number(one), Number(two), isShort, mark === '/', text)
    if (isShort) {
      this.firstParts.add(Number(one))
      this.lastParts.add(Number(year))
    }
    const padding =
      /^0/.test(one) || /^0/.test(two) ? 'dd' : one.length + two.length < 4 ? 'd' : null
    this.note(`${mark}${year.length}`, padding, text, Math.max(Number(one), Number(two)))
  }

  /** null: unknown, texts that can be read in two ways stay ambiguous. */
  conclude(answers: Answers | undefined): { order: DateOrder | null; issues: IngestIssue[] } {
    const answered = answerTo(answers, 'date_order', this.heading)
    const said = DATE_ORDERS.find((order) => order === answered)
    // What was taken for a day above 12 was the year
    const swapped = said === 'year_first' ? [] : this.swapped(answers)
    const issues = [...this.numbered(), ...swapped]
    if (said !== undefined) return { order: said, issues }
    const ofYearFirst = this.orderBehindYear()
    if (ofYearFirst === 'year_day_month') return { order: ofYearFirst, issues }
    if (ofYearFirst === 'unsure') return { order: null, issues: [...issues, this.asksBehindYear()] }
    const isProved = this.dayFirst > 0 !== this.monthFirst > 0
    if (isProved && !this.mayHaveYearFirst)
      return { order: this.dayFirst > 0 ? 'day_first' : 'month_first', issues }
    const isMixed = this.dayFirst > 0 && this.monthFirst > 0
    if (!isMixed && this.unsure === 0 && !isProved) return { order: null, issues }
    const risen = isMixed ? null : this.rising.order()
    if (risen !== null) return { order: risen, issues: [...issues, this.byNumber(risen)] }
    const all = this.dayFirst + this.monthFirst + this.open
    const count = isMixed || isProved ? all : this.unsure
    const about = { code: 'date_order', about: this.heading, count } as const
    const hasShortYears = this.firstParts.size > 0
    const choices = DATE_ORDERS.slice(0, hasShortYears ? 3 : 2)
    const severity = isMixed ? 'refused' : 'warning'
    // Of proofs of both the rarer one is the slip of the pen, or of a spreadsheet
    const rarer = this.dayFirst < this.monthFirst ? this.proofs.day : this.proofs.month
    issues.push(ask({ ...about, choices }, severity, { value: isMixed ? rarer : this.example }))
    return { order: null, issues }
  }

  /**
   * Days before months behind a year in full, where days prove it and none is against it; null: as everywhere else.
   * A few among many are slips of a pen.
   */
  private orderBehindYear(): 'year_day_month' | 'unsure' | null {
    const { second, third, open } = this.yearFirst
    if (second === 0 || second < SHARE_OF_DAYS * (second + third + open)) return null
    if (second < ENOUGH_DAYS) return third > 0 ? null : 'unsure'
    const isAlone = third === 0 && this.dayFirst + this.monthFirst + this.open === 0
    return isAlone ? 'year_day_month' : 'unsure'
  }

  private asksBehindYear(): IngestIssue {
    const { second, third, open, example } = this.yearFirst
    const about = { code: 'date_order', about: this.heading, count: second + third + open } as const
    const choices = ['year_first', 'year_day_month']
    return ask({ ...about, choices }, 'refused', { value: example })
  }

  private weighYearFirst(second: number, third: number, text: string, isAsWritten: boolean): void {
    const { yearFirst } = this
    if (second <= 12 && (third > 12 || !isAsWritten)) yearFirst.third++
    else if (second > 12 && second <= 31 && third <= 12) {
      yearFirst.second++
      yearFirst.example ||= text
    } else if (second <= 12 && second !== third) yearFirst.open++
  }

  private byNumber(order: DateOrder): IngestIssue {
    const value = this.example
    const params = { count: this.open, value, read: RisingDates.told(value, order) }
    return { row: null, column: this.heading, code: 'dates_by_number', severity: 'warning', params }
  }

  /** That dates stand there as numbers: read as a spreadsheet does, and said. */
  private numbered(): IngestIssue[] {
    if (this.serials === 0) return []
    const seconds = secondsOfSerial(this.serial) ?? 0
    const day = formatIsoDay(Math.floor(seconds / 86_400))
    const params = { count: this.serials, value: this.serial, read: day }
    const column = this.heading
    return [{ row: null, column, code: 'dates_as_numbers', severity: 'warning', params }]
  }

  /** Of years of two digits: days vary more than years do, and where neither does both may be the year. */
  private get mayHaveYearFirst(): boolean {
    const [first, last] = [this.firstParts.size, this.lastParts.size]
    const isOpen = first > 0 && last === first && this.monthFirst === 0 && !this.isProvedInFull
    return last > first || isOpen
  }

  private weigh(one: number, two: number, isShort: boolean, hasSlash: boolean, text: string): void {
    if (isShort && this.example === '') this.example = text
    if (!isShort && one > 12 !== two > 12) this.isProvedInFull = true
    if (one > 12 && two <= 12) {
      this.dayFirst++
      this.proofs.day ||= text
    } else if (two > 12 && one <= 12) {
      this.monthFirst++
      this.proofs.month ||= text
    } else if ((one !== two || isShort) && one <= 12) {
      this.open++
      if (isShort || hasSlash) this.unsure++
      if (this.example === '') this.example = text
    }
  }

  private note(form: string, padding: Padding, text: string, day: number): void {
    const notation = heldIn(this.notations, keyOf(form, padding), () => {
      return { form, padding, count: 0, provenDays: 0, example: text }
    })
    notation.count++
    if (day > 12) notation.provenDays++
  }

  /**
   * A spreadsheet that takes the month for the day turns the texts it can into dates, written its own
   * way, and leaves the others as text: one notation then has no day above 12 and another nothing else.
   */
  private swapped(answers: Answers | undefined): IngestIssue[] {
    const kinds = this.toldApart()
    const suspect = kinds.find(({ provenDays }) => provenDays === 0)
    const certain = kinds.find(({ count, provenDays }) => provenDays === count)
    if (suspect === undefined || certain === undefined) return []
    if (answerTo(answers, 'date_notations', this.heading) === 'as_written') return []
    const about = { code: 'date_notations', about: this.heading, count: suspect.count } as const
    const examples = { one: suspect.example, other: certain.example }
    return [ask({ ...about, choices: ['as_written'] }, 'refused', examples)]
  }

  /**
   * What is of either padding is of the one that stands beside it, of noughts where both do: so a notation
   * without a day above 12 is not made certain by it.
   */
  private toldApart(): Notation[] {
    const all = [...this.notations.values()]
    const [either, padded] = [true, false].map((isEither) =>
      all.filter(({ padding }) => (padding === null) === isEither),
    ) as [Notation[], Notation[]]
    const homeOf = ({ form }: Notation) => {
      const beside = padded.filter((other) => other.form === form)
      return beside.find(({ padding }) => padding === 'dd') ?? beside[0]
    }
    const moved = padded.map((one) => {
      const more = either.find((each) => homeOf(each) === one)
      if (more === undefined) return one
      const provenDays = one.provenDays + more.provenDays
      return { ...one, count: one.count + more.count, provenDays }
    })
    return [...either.filter((one) => homeOf(one) === undefined), ...moved]
  }
}
