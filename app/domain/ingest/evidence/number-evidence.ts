import { ask, answerTo, type Answers } from '../question'
import type { IngestIssue } from '../issue'
import { looseNumber } from '../values/loose-number'
import { bareNumber, dashedMark, readNumber, type DecimalMark } from '../values/number'

/** 1.234: twelve hundred, or one and a quarter? */
const OPEN = /^[+-]?[1-9]\d{0,2}([.,])\d{3}$/
/** Marks in threes, perhaps with the other mark behind them: 1.234.567 · 1.234,5. */
const GROUPED = /^[+-]?\d{1,3}([.,])\d{3}(?:\1\d{3})*(?:([.,])\d+)?$/
/** A single mark that can only be decimal: 0,125 · 12,5 · 1234.567. */
const DECIMAL = /^[+-]?\d*([.,])\d+$/

/** What a whole column of numbers tells about the marks in any one of them. */
export class NumberEvidence {
  private readonly proofs = new Set<DecimalMark>()
  private readonly openMarks = new Set<DecimalMark>()
  private open = 0
  private example = ''

  constructor(private readonly heading: string) {}

  add(raw: string): void {
    const text = looseNumber(raw) ?? bareNumber(raw)
    const dashed = dashedMark(raw)
    if (dashed !== null) {
      this.proofs.add(dashed)
      return
    }
    if (OPEN.test(text)) {
      this.open++
      this.openMarks.add(text.includes('.') ? '.' : ',')
      if (this.example === '') this.example = text
      return
    }
    const decimal = DECIMAL.exec(text)?.[1]
    const thousands = GROUPED.exec(text)?.[1]
    if (decimal !== undefined) this.proofs.add(decimal === '.' ? '.' : ',')
    else if (thousands !== undefined) this.proofs.add(thousands === '.' ? ',' : '.')
  }

  /** The one decimal mark that its numbers prove; null without one, or with both. */
  get proved(): DecimalMark | null {
    const [proof, other] = this.proofs
    return other === undefined ? (proof ?? null) : null
  }

  /**
   * null: unknown, a number that can be read in two ways stays ambiguous.
   * @param elsewhere the decimal mark that all other columns prove: here it is no other, where all that is open has
   *   the other mark
   */
  conclude(
    answers: Answers | undefined,
    elsewhere: DecimalMark | null = null,
  ): { mark: DecimalMark | null; issues: IngestIssue[] } {
    const answered = answerTo(answers, 'decimal_mark', this.heading)
    if (answered === 'comma') return { mark: ',', issues: [] }
    if (answered === 'point') return { mark: '.', issues: [] }
    if (this.proved !== null) return { mark: this.proved, issues: [] }
    if (this.open === 0) return { mark: null, issues: [] }
    const isOther = elsewhere !== null && !this.openMarks.has(elsewhere)
    if (isOther && this.proofs.size === 0) {
      return { mark: elsewhere, issues: [this.readAlike(elsewhere)] }
    }
    const about = { code: 'decimal_mark', about: this.heading, count: this.open } as const
    const readings = { value: this.example, one: this.as(','), other: this.as('.') }
    return {
      mark: null,
      issues: [ask({ ...about, choices: ['comma', 'point'] }, 'warning', readings)],
    }
  }

  private readAlike(mark: DecimalMark): IngestIssue {
    const params = { count: this.open, value: this.example, read: this.as(mark) }
    const code = 'numbers_read_alike'
    return { row: null, column: this.heading, code, severity: 'warning', params }
  }

  private as(mark: DecimalMark): number {
    const read = readNumber(this.example, mark)
    return 'bad' in read ? Number.NaN : read.value
  }
}
