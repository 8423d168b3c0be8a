import type { AnswerScale } from '../../framework/framework'
import { detached } from '../text/text-key'
import { numberAndLabel, pointOf } from '../values/answer'
import { labelKey, labelPoints, saysDoNotKnow, type LabelPoint } from '../values/answer-labels'
import { SIGN_STEPS } from '../values/answer-signs'
import { isMissingNumber } from '../values/missing-code'

/** On a scale to 10 a 9 may be an answer. */
const MISSING_DIGITS: ReadonlySet<number> = new Set([0, 8, 9])

/** `4`, `4,0`, `75%`, and before a label: `6 - eens`, `10 helemaal eens`. */
const NUMBER = /^([+-]?\d{1,5})(?:[.,]0*)?(?:\s*(?:%|[-–—=:.)(]+\s*([^\d\s].*))?|\s([a-z].*))$/i
const FRACTION = /^0[.,]\d*[1-9]\d*$/
const CODE = /^AO?0*(\d{1,3})$/i

/** Scales around 0 end here. */
const MOST_BELOW_ZERO = 3

/** More of them are no labels. */
const MAXIMUM_TEXTS = 500

/** How often each answer was given. */
export class AnswerCounts {
  inside = 0
  /** Below one: of no scale that is known. */
  fractions = 0
  /** −3, −2 and −1: codes for "no answer", or answers where the middle of a scale is 0. */
  readonly negatives = new Map<number, number>()
  /** Whether the highest, and the lowest, answer of the framework's scale was given. */
  reachesTop = false
  reachesBottom = false
  private readonly points: ReadonlyMap<string, LabelPoint>
  private readonly digits = new Float64Array(10)
  private readonly others = new Map<number, number>()
  /** Numbers with the label that belongs to them, and with that of the other end of the scale. */
  straight = 0
  turned = 0
  /** Labels beside a number, by step of the scale. */
  readonly besideNumbers = new Map<number, number>()
  /** Texts that are no numbers. */
  readonly texts = new Map<string, number>()

  constructor(
    private readonly scale: AnswerScale,
    private readonly hasCodes = false,
  ) {
    this.points = labelPoints(scale)
  }

  add(raw: string): void {
    const digit = raw.length === 1 ? raw.charCodeAt(0) - 48 : -1
    if (digit >= 0 && digit <= 9) this.note(digit, 1)
    else if (SIGN_STEPS.has(raw)) this.noteText(raw)
    else if (raw.length > 1) {
      const trimmed = raw.trim()
      const rated = pointOf(trimmed)
      const text = rated === null ? trimmed : String(rated.point)
      const [, number, marked = '', bare = ''] =
        NUMBER.exec(text) ?? (this.hasCodes ? CODE.exec(text) : null) ?? []
      const label = marked || bare
      if (FRACTION.test(text)) this.fractions++
      // `6 = weet niet` is no sixth point
      if (number !== undefined && saysDoNotKnow(label)) return
      // Behind a space there may be anything: `2 keer`
      const isLabelled = bare === '' || this.points.has(labelKey(bare))
      if (number !== undefined && isLabelled) {
        this.note(Number(number), 1)
        if (text.length > number.length) this.compare(text)
      } else this.noteText(text)
    }
  }

  private noteText(text: string): void {
    if (this.texts.has(text) || this.texts.size < MAXIMUM_TEXTS) {
      this.texts.set(detached(text), (this.texts.get(text) ?? 0) + 1)
    }
  }

  /** Whether the number before a label is its own, or counted from the other end. */
  private compare(text: string): void {
    const parts = numberAndLabel(text)
    const step = parts === null ? undefined : this.points.get(labelKey(parts.label))?.step
    if (parts === null || step === undefined) return
    this.besideNumbers.set(step, (this.besideNumbers.get(step) ?? 0) + 1)
    const { min, max } = this.scale
    if (parts.number === min + step && 2 * step !== max - min) this.straight++
    else if (parts.number === max - step && 2 * step !== max - min) this.turned++
  }

  addAll(counts: AnswerCounts): void {
    counts.digits.forEach((times, digit) => this.note(digit, times))
    for (const [number, times] of counts.others) this.note(number, times)
    this.fractions += counts.fractions
    for (const [number, times] of counts.negatives) {
      if (isMissingNumber(number)) this.note(number, times)
    }
    for (const [step, times] of counts.besideNumbers) {
      this.besideNumbers.set(step, (this.besideNumbers.get(step) ?? 0) + times)
    }
    for (const [text, times] of counts.texts) {
      this.texts.set(text, (this.texts.get(text) ?? 0) + times)
    }
  }

  /**
   * Numbers outside the scale that are not codes for "no answer": a lonely 0, 8 or 9 may be one, but a 0
   * is an answer where nobody gives the highest.
   */
  outside(reachesTop: boolean): (readonly [number, number])[] {
    const { min, max } = this.scale
    const digits = [...this.digits].map((times, digit) => [digit, times] as const)
    const all = [...digits, ...this.others].filter(
      ([number, times]) => times > 0 && (number < min || number > max),
    )
    if (all.some(([number]) => !MISSING_DIGITS.has(number))) return all
    return reachesTop ? [] : all.filter(([number]) => number === min - 1)
  }

  /** The highest answer given; −Infinity without any. */
  private get highest(): number {
    const digits = [...this.digits.keys()].filter((digit) => this.digits[digit]! > 0)
    return Math.max(...digits, ...this.others.keys())
  }

  /** How far a scale around 0 reaches to either side, and how many answers it takes to see; null where it is none. */
  get aroundZero(): { readonly end: number; readonly count: number } | null {
    const below = [...this.negatives.values()].reduce((sum, times) => sum + times, 0)
    const zeros = this.digits[0]!
    const end = Math.max(this.highest, ...[...this.negatives.keys()].map((number) => -number))
    return below > 0 && zeros > 0 && this.highest > 0 && end <= MOST_BELOW_ZERO
      ? { end, count: below + zeros }
      : null
  }

  private note(number: number, times: number): void {
    const { min, max } = this.scale
    if (number < 0 && number >= -MOST_BELOW_ZERO) {
      this.negatives.set(number, (this.negatives.get(number) ?? 0) + times)
    }
    if (times === 0 || isMissingNumber(number)) return
    if (number >= min && number <= max) this.inside += times
    if (number === max) this.reachesTop = true
    if (number === min) this.reachesBottom = true
    if (number >= 0 && number <= 9) this.digits[number]! += times
    else this.others.set(number, (this.others.get(number) ?? 0) + times)
  }
}
