import { isKept, type ScaleEnds } from '../../framework/answer-byte'
import type { AnswerScale } from '../../framework/framework'
import { heldIn } from '../../grouping'
import type { IngestIssue } from '../issue'
import { answerTo, ask, type Answers } from '../question'
import { labelKey, labelPoints, saysDoNotKnow } from '../values/answer-labels'
import { areSigns } from '../values/answer-signs'
import { AnswerCounts } from './answer-counts'

const SEVEN: ScaleEnds = { min: 1, max: 7 }
const FOUR: ScaleEnds = { min: 1, max: 4 }
/** So many labels without a neutral one among them are of a scale that has none. */
const ENOUGH_LABELS = 100
/** Scales that surveys use, narrowest first. */
const OTHER_SCALES: readonly ScaleEnds[] = [
  { min: 0, max: 4 },
  SEVEN,
  { min: 0, max: 6 },
  { min: 1, max: 10 },
  { min: 0, max: 10 },
  { min: 0, max: 100 },
]

/** So many answers outside the scale, and such a share of all, are no slips of the pen. */
const MINIMUM_OUTSIDE = 3
const MINIMUM_SHARE = 0.01
/** Of fewer of its numbers the labels do not tell how a column runs. */
const SHARE_TURNED = 0.05
/** Where more of the columns are, the file as a whole is on another scale. */
const SHARE_OF_FILE = 0.1

interface Column {
  readonly heading: string
  readonly counts: AnswerCounts
}

/** By index of the column; a column that is not among them is on the framework's scale. */
type GivenScales = ReadonlyMap<number, ScaleEnds>

/** What all answers of a column, and of the columns together, tell about the scale on which they were given. */
export class AnswerEvidence {
  private readonly columns: readonly (readonly [number, Column])[]

  /**
   * @param columns index and heading
   * @param hasCodes whether answers may be LimeSurvey's answer codes, A6 for 6
   */
  constructor(
    private readonly scale: AnswerScale,
    columns: readonly (readonly [number, string])[],
    hasCodes: boolean,
  ) {
    this.columns = columns.map(([index, heading]) => [
      index,
      { heading, counts: new AnswerCounts(scale, hasCodes) },
    ])
  }

  add(record: readonly string[]): void {
    for (const [index, { counts }] of this.columns) counts.add(record[index] ?? '')
  }

  /**
   * Columns in which numbers run the other way round: the labels beside them say so, and none against it. One
   * such label among many bare numbers is a slip of the pen.
   */
  get turned(): ReadonlySet<number> {
    const found = this.columns.filter(([, { counts }]) => {
      const { turned, straight, inside } = counts
      return turned > 0 && straight === 0 && turned >= SHARE_TURNED * inside
    })
    return new Set(found.map(([index]) => index))
  }

  /** Whether the answers of the file are signs, from -- to ++, and nothing else: no number, and no word. */
  get hasSigns(): boolean {
    if (this.scale.max - this.scale.min !== 4) return false
    const counts = this.columns.map(([, column]) => column.counts)
    return (
      counts.every(({ inside }) => inside === 0) &&
      areSigns(
        counts.flatMap(({ texts }) => [...texts.keys()]).filter((text) => !saysDoNotKnow(text)),
      )
    )
  }

  conclude(answers: Answers | undefined): { scales: GivenScales; issues: IngestIssue[] } {
    const scales = new Map<number, ScaleEnds>()
    const open: Column[] = []
    for (const [index, column] of this.columns) {
      const answered = this.scaleOf(answerTo(answers, 'answer_scale', column.heading))
      if (answered === null) open.push(column)
      else scales.set(index, answered)
    }
    return { scales, issues: this.questions(open) }
  }

  /** Of the file as a whole, or of each column that alone is on another scale. */
  private questions(columns: readonly Column[]): IngestIssue[] {
    const all = new AnswerCounts(this.scale)
    for (const { counts } of columns) all.addAll(counts)
    const worded = this.wordedQuestion(all) ?? this.withoutNeutral(all) ?? this.aroundZero(all)
    if (worded !== null) return [worded]
    const beyond = columns.filter(({ counts }) => counts.outside(all.reachesTop).length > 0)
    if (beyond.length > SHARE_OF_FILE * columns.length)
      return this.question(null, all, all.reachesTop)
    return beyond.flatMap(({ heading, counts }) => this.question(heading, counts, all.reachesTop))
  }

  /** "Enigszins eens" beside "eens": labels of seven points, of which ours would make one. */
  private wordedQuestion(all: AnswerCounts): IngestIssue | null {
    const points = labelPoints(this.scale)
    const steps = new Map<number, Map<string, number>>()
    for (const [text, times] of all.texts) {
      const point = points.get(labelKey(text))
      if (point === undefined) continue
      const strengths = heldIn(steps, point.step, () => new Map<string, number>())
      strengths.set(point.strength, (strengths.get(point.strength) ?? 0) + times)
    }
    const count = [...steps.values()].reduce((sum, strengths) => {
      const times = [...strengths.values()]
      return sum + times.reduce((total, each) => total + each, 0) - Math.max(...times)
    }, 0)
    if (count < MINIMUM_OUTSIDE || !isKept(SEVEN, this.scale.max - this.scale.min)) return null
    return this.asked(null, count, [nameOf(SEVEN)])
  }

  /** All labels but the neutral one, time and again: four points, or five of which one was never chosen. */
  private withoutNeutral(all: AnswerCounts): IngestIssue | null {
    const times = new Map(all.besideNumbers)
    const points = labelPoints(this.scale)
    for (const [text, count] of all.texts) {
      const step = points.get(labelKey(text))?.step
      if (step !== undefined) times.set(step, (times.get(step) ?? 0) + count)
    }
    const count = [...times.values()].reduce((sum, each) => sum + each, 0)
    const isPlain = all.inside > 0 && all.besideNumbers.size === 0
    const isWhole = times.size === 4 && !times.has(2) && this.scale.max - this.scale.min === 4
    if (isPlain || !isWhole || count < ENOUGH_LABELS) return null
    return this.asked(null, count, [nameOf(FOUR)])
  }

  /** From −2 to 2, where the middle is 0: not two codes for "no answer" below a scale that begins at 0. */
  private aroundZero({ aroundZero: found }: AnswerCounts): IngestIssue | null {
    if (found === null || found.count < MINIMUM_OUTSIDE) return null
    const scale = { min: -found.end, max: found.end }
    const isFit = isKept(scale, this.scale.max - this.scale.min)
    return isFit ? this.asked(null, found.count, [nameOf(scale)]) : null
  }

  private question(about: string | null, counts: AnswerCounts, reachesTop: boolean): IngestIssue[] {
    const outside = counts.outside(reachesTop)
    const count = outside.reduce((sum, [, times]) => sum + times, 0)
    const fitting = this.fitting(outside, counts).map(nameOf)
    const isSlip = count < MINIMUM_OUTSIDE || count < MINIMUM_SHARE * (count + counts.inside)
    if (isSlip || fitting.length === 0 || counts.fractions > count) return []
    return [this.asked(about, count, fitting)]
  }

  private asked(about: string | null, count: number, fitting: readonly string[]): IngestIssue {
    const { min, max } = this.scale
    const choices = [...fitting, nameOf(this.scale)]
    const params = { minimum: min, maximum: max, scale: fitting.join(', ') }
    const asked = ask({ code: 'answer_scale', about, count, choices }, 'refused', params)
    return { ...asked, column: about }
  }

  private fitting(
    outside: readonly (readonly [number, number])[],
    { inside, reachesBottom, reachesTop }: AnswerCounts,
  ): readonly ScaleEnds[] {
    const { min, max } = this.scale
    const numbers = outside.map(([number]) => number)
    const lowest = Math.min(...numbers, reachesBottom ? min : Infinity)
    const highest = Math.max(...numbers, reachesTop ? max : max - 1)
    // Recoded values: as many as the scale has points, begun elsewhere
    const isShifted = inside === 0 && highest - lowest === max - min
    const shifted = isShifted ? [{ min: lowest, max: highest }] : []
    const isSame = (scale: ScaleEnds) => isShifted && scale.min === lowest && scale.max === highest
    return [...shifted, ...OTHER_SCALES.filter((scale) => !isSame(scale))].filter(
      (scale) => scale.min <= lowest && highest <= scale.max && isKept(scale, max - min),
    )
  }

  /** `1-7` as a person may name any scale that can be kept. */
  private scaleOf(answer: string | null): ScaleEnds | null {
    const [, min, max] = /^(-?\d{1,3})-(\d{1,3})$/.exec(answer ?? '') ?? []
    const scale = { min: Number(min), max: Number(max) }
    return isKept(scale, this.scale.max - this.scale.min) ? scale : null
  }
}

function nameOf({ min, max }: ScaleEnds): string {
  return `${min}-${max}`
}
