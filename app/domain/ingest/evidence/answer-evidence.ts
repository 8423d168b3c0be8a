import type { AnswerScale } from '../../framework/framework'
import type { IngestIssue } from '../issue'
import { answerTo, ask, type Answers } from '../question'

/** Scales that surveys use, narrowest first. */
const OTHER_SCALES: readonly (readonly [number, number])[] = [
  [0, 4],
  [1, 7],
  [0, 6],
  [1, 10],
  [0, 10],
  [0, 100],
]

/** So many answers outside the scale, and such a share of all, are no slips of the pen. */
const MINIMUM_OUTSIDE = 3
const MINIMUM_SHARE = 0.01

/** What survey tools put where there is no answer; on a scale to 10 a 9 may be an answer. */
const MISSING_CODES: ReadonlySet<number> = new Set([
  ...[-1, -2, -7, -8, -9, -77, -88, -98, -99, -999],
  ...[77, 88, 97, 98, 99, 888, 997, 998, 999, 9999],
])
const MISSING_DIGITS: ReadonlySet<number> = new Set([0, 8, 9])

/** What all answers together tell about the scale on which they were given. */
export class AnswerEvidence {
  private inside = 0
  private hasTop = false
  private hasBottom = false
  private readonly outside = new Map<number, number>()

  constructor(private readonly scale: AnswerScale) {}

  add(raw: string): void {
    const text = raw.length === 1 ? raw : raw.trim()
    const number = /^[+-]?\d{1,5}(?:[.,]0*)?$/.test(text) ? parseInt(text, 10) : null
    if (number === null || MISSING_CODES.has(number)) return
    if (number < this.scale.min || number > this.scale.max) {
      this.outside.set(number, (this.outside.get(number) ?? 0) + 1)
      return
    }
    this.inside++
    if (number === this.scale.max) this.hasTop = true
    if (number === this.scale.min) this.hasBottom = true
  }

  /** @returns what is added to each answer to bring it on the framework's scale */
  conclude(answers: Answers | undefined): { shift: number; issues: IngestIssue[] } {
    const { min, max } = this.scale
    const own = `${min}-${max}`
    const answered = answerTo(answers, 'answer_scale', null)
    if (answered === own) return { shift: 0, issues: [] }
    const shifted = `${min - 1}-${max - 1}`
    if (answered === shifted) return { shift: 1, issues: [] }
    const count = this.suspects().reduce((sum, [, times]) => sum + times, 0)
    const share = count / (count + this.inside)
    const found = this.fitting()
    if (found === null || count < MINIMUM_OUTSIDE || share < MINIMUM_SHARE) {
      return { shift: 0, issues: [] }
    }
    const scale = `${found[0]}-${found[1]}`
    const choices = scale === shifted ? [shifted, own] : [own]
    const about = { code: 'answer_scale', about: null, count, choices } as const
    return { shift: 0, issues: [ask(about, 'refused', { minimum: min, maximum: max, scale })] }
  }

  /** Those outside that are not codes for "no answer": a lonely 0, 8 or 9 may be one. */
  private suspects(): (readonly [number, number])[] {
    const all = [...this.outside]
    const beyond = all.filter(([number]) => !MISSING_DIGITS.has(number))
    if (beyond.length > 0) return all
    return this.hasTop ? [] : all.filter(([number]) => number === this.scale.min - 1)
  }

  private fitting(): readonly [number, number] | null {
    const numbers = this.suspects().map(([number]) => number)
    const lowest = Math.min(...numbers, this.hasBottom ? this.scale.min : Infinity)
    const highest = Math.max(...numbers, this.hasTop ? this.scale.max : this.scale.max - 1)
    return OTHER_SCALES.find(([from, to]) => from <= lowest && highest <= to) ?? null
  }
}
