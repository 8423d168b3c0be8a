import { ask, answerTo, type Answers } from '../question'
import type { IngestIssue } from '../issue'
import type { DateOrder } from '../values/moment'

/** Day and month as the first two, or the last two, of three numbers with a mark between them. */
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2\d{4}(?=$|[T\s])/
const YEAR_FIRST = /^\d{4}[-/.]\d{1,2}[-/.](\d{1,2})(?=$|[T\s])/

/** Texts of one notation, by what their parts prove. Counts. */
interface Notation {
  count: number
  /** The part that stands where the day is taken to be is above 12: it is a day. */
  provenDays: number
  example: string
}

/** What a whole column of dates tells about any one of them. */
export class DateEvidence {
  private dayFirst = 0
  private monthFirst = 0
  private open = 0
  /** Of the open ones, those with a slash: with other marks the day comes first unless proved otherwise. */
  private openSlashes = 0
  private example = ''
  private readonly notations = new Map<string, Notation>()

  constructor(private readonly heading: string) {}

  add(raw: string): void {
    const text = raw.trim()
    const last = YEAR_LAST.exec(text)
    if (last === null) {
      const first = YEAR_FIRST.exec(text)
      if (first !== null) this.note('jjjj-mm-dd', text, Number(first[1]))
      return
    }
    const [, one = '', mark = '', two = ''] = last
    this.weigh(Number(one), Number(two), mark, text)
    const padding = /^0/.test(one) || /^0/.test(two) ? 'dd' : one.length + two.length < 4 ? 'd' : ''
    this.note(`${padding}${mark}`, text, Math.max(Number(one), Number(two)))
  }

  /** null: unknown, texts that can be read in two ways stay ambiguous. */
  conclude(answers: Answers | undefined): { order: DateOrder | null; issues: IngestIssue[] } {
    const issues = this.swapped(answers)
    const answered = answerTo(answers, 'date_order', this.heading)
    if (answered === 'day_first' || answered === 'month_first') return { order: answered, issues }
    const isProved = this.dayFirst > 0 !== this.monthFirst > 0
    if (isProved) return { order: this.dayFirst > 0 ? 'day_first' : 'month_first', issues }
    const isMixed = this.dayFirst > 0
    if (!isMixed && this.openSlashes === 0) return { order: null, issues }
    const count = isMixed ? this.dayFirst + this.monthFirst + this.open : this.openSlashes
    const about = { code: 'date_order', about: this.heading, count } as const
    const choices = ['day_first', 'month_first']
    const severity = isMixed ? 'refused' : 'warning'
    issues.push(ask({ ...about, choices }, severity, { value: this.example }))
    return { order: null, issues }
  }

  private weigh(one: number, two: number, mark: string, text: string): void {
    if (one > 12 && two <= 12) this.dayFirst++
    else if (two > 12 && one <= 12) this.monthFirst++
    else if (one !== two && one <= 12) {
      this.open++
      if (mark === '/') this.openSlashes++
      if (this.example === '') this.example = text
    }
  }

  private note(kind: string, text: string, day: number): void {
    const notation = this.notations.get(kind) ?? { count: 0, provenDays: 0, example: text }
    notation.count++
    if (day > 12) notation.provenDays++
    this.notations.set(kind, notation)
  }

  /**
   * A spreadsheet that takes the month for the day turns the texts it can into dates, written its own
   * way, and leaves the others as text: one notation then has no day above 12 and another nothing else.
   */
  private swapped(answers: Answers | undefined): IngestIssue[] {
    const kinds = [...this.notations.values()]
    const suspect = kinds.find(({ provenDays }) => provenDays === 0)
    const certain = kinds.find(({ count, provenDays }) => provenDays === count)
    if (suspect === undefined || certain === undefined) return []
    if (answerTo(answers, 'date_notations', this.heading) === 'as_written') return []
    const about = { code: 'date_notations', about: this.heading, count: suspect.count } as const
    const examples = { one: suspect.example, other: certain.example }
    return [ask({ ...about, choices: ['as_written'] }, 'refused', examples)]
  }
}
