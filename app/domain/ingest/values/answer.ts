import { BLANK, byteOf, DO_NOT_KNOW, type ScaleEnds } from '../../framework/answer-byte'
import type { AnswerScale } from '../../framework/framework'
import { detached } from '../text/text-key'
import { labelBytes, labelKey, saysDoNotKnow } from './answer-labels'
import { SIGN_STEPS } from './answer-signs'

/** No answer; never stored. */
export const NOT_UNDERSTOOD = -1
const OUTSIDE_SCALE = -2
/** `3,5`, which is no answer on a scale of whole points. */
export const BETWEEN_POINTS = -3

/**
 * `4 - eens`, `4 (eens)`, `(4) eens`, `eens (4)`; null where it is no number with a label. Marks and spaces between the two
 * stay with the label: as a word key it has none.
 */
export function numberAndLabel(text: string): { number: number; label: string } | null {
  const [, first, label] = /^[([]?(-?\d+)(\D.*)$/s.exec(text) ?? []
  const [, name, last] = /^(.*\D)(\d+)\s*\)?$/s.exec(text) ?? []
  const number = first ?? last
  return number === undefined ? null : { number: Number(number), label: label ?? name ?? '' }
}

/** Without markup of a survey tool, `="4"` and `'4` as spreadsheets keep numbers that are text. */
function bareAnswer(text: string): string {
  return text
    .replace(/<\/?[a-z][^<>]*>|&nbsp;/g, ' ')
    .trim()
    .replace(/^="([^"]*)"$|^'(?=[\d+-])/, '$1')
}

/** `4/5`, `4 van de 5`, `8 out of 10`; not `4 of 5`, one of the two in Dutch */
const OF_ALL =
  /^(\d{1,3})\s?(?:\/|van(?: de)?|out of)\s?(\d{1,3})(?: (?:sterren|stars|punten|points))?$/i
/** `★★★☆☆`, or those that were given alone; none is more than ten. */
const STARS = /^((?:[★⭐]\uFE0F?){1,10})((?:☆\uFE0F?){0,9})$/

/** A point, and of how many, where an answer says so: `4/5`, `★★★★☆`; null where it is no such answer. */
export function pointOf(text: string): { point: number; of: number | null } | null {
  const [, part, whole] = OF_ALL.exec(text) ?? []
  if (whole !== undefined) return { point: Number(part), of: Number(whole) }
  const [, given, blank = ''] = STARS.exec(text) ?? []
  if (given === undefined) return null
  const [point, left] = [given, blank].map((each) => each.replaceAll('\uFE0F', '').length)
  return { point: point ?? 0, of: left ? (point ?? 0) + left : null }
}

/** Where a scale ends here its answers may be percentages. */
const PERCENT = 100

/** What is longer is no label, and costs time. Characters. */
const LONGEST_LABEL = 500

const NEGATED = /^\s*(?:niet|not|noch|neither)\b/i

/** So many different texts for a handful of answers: not worth remembering more. */
const MAXIMUM_REMEMBERED = 10_000

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/**
 * Answers by scale point (`4`, `4,0`), label (`mee eens`), or both (`4 - mee eens`). Remembers what it
 * has read, for a million rows hold the same few texts.
 */
export class AnswerReader {
  private readonly scale: AnswerScale
  private readonly labels: ReadonlyMap<string, number>
  private readonly remembered = new Map<string, number>()
  /** Stored byte of the one-digit answers, by digit. */
  private readonly digits: Int16Array

  /**
   * @param codes whether answers may also be LimeSurvey's answer codes, A1 or AO01 for point 1
   * @param given the scale of the numbers in the file
   * @param isTurned whether the numbers run the other way round, 1 for agreeing most
   * @param hasSigns whether answers are signs, from -- to ++
   */
  constructor(
    scale: AnswerScale,
    private readonly codes = false,
    private readonly given: ScaleEnds = scale,
    private readonly isTurned = false,
    private readonly hasSigns = false,
  ) {
    this.scale = scale
    this.labels = labelBytes(scale, given)
    this.digits = Int16Array.from({ length: 10 }, (_, digit) => this.byteOf(digit))
  }

  /** The byte to store, or NOT_UNDERSTOOD, OUTSIDE_SCALE or BETWEEN_POINTS. */
  read(text: string): number {
    if (text.length === 1 && isDigit(text.charCodeAt(0))) return this.ofDigit(text.charCodeAt(0))
    if (text === '') return BLANK
    const known = this.remembered.get(text)
    if (known !== undefined) return known
    const byte = this.interpret(bareAnswer(text))
    if (this.remembered.size < MAXIMUM_REMEMBERED) this.remembered.set(detached(text), byte)
    return byte
  }

  /** The same for a text of one character, by its code; below 0 for what is no digit. */
  ofDigit(code: number): number {
    return isDigit(code) ? (this.digits[code - 48] as number) : NOT_UNDERSTOOD
  }

  private interpret(text: string): number {
    if (text === '') return BLANK
    const step = this.hasSigns ? SIGN_STEPS.get(text) : undefined
    if (step !== undefined) return step + 1
    const bare = this.given.max === PERCENT ? text.replace(/\s*%$/, '') : text
    const number = /^([+-]?\d{1,9})(?:[.,]0*)?$/.exec(bare)
    if (number) return this.byteOf(Number(number[1]))
    if (/^[+-]?(?:\d*[.,])?\d+$/.test(bare)) {
      const { min, max } = this.given
      const between = Number(bare.replace(',', '.'))
      return between > min && between < max ? BETWEEN_POINTS : OUTSIDE_SCALE
    }
    // Programs write NA where they have no value; a person's n/a is an answer
    if (text === 'NA') return NOT_UNDERSTOOD
    const code = this.codes ? /^AO?0*(\d{1,3})$/i.exec(text) : null
    if (code) return this.byteOf(Number(code[1]))
    if (text.length > LONGEST_LABEL) return NOT_UNDERSTOOD
    const rated = pointOf(text)
    if (rated !== null) {
      return (rated.of ?? this.given.max) === this.given.max
        ? this.byteOf(rated.point)
        : NOT_UNDERSTOOD
    }
    return this.labelled(text) ?? this.bothOf(text) ?? this.allOf(text)
  }

  private labelled(text: string): number | undefined {
    return this.labels.get(labelKey(text)) ?? (saysDoNotKnow(text) ? DO_NOT_KNOW : undefined)
  }

  /** `4 - eens`, `4 (eens)`, `eens (4)`: number and label have to agree. */
  private bothOf(text: string): number | null {
    const parts = numberAndLabel(text)
    if (parts === null) return null
    const { number, label } = parts
    const byLabel = this.labelled(label)
    if (byLabel === undefined) return null
    if (byLabel === DO_NOT_KNOW) return byLabel
    return this.byteOf(number) === byLabel ? byLabel : NOT_UNDERSTOOD
  }

  /** `weet niet / geen mening`: labels that say the same. `niet eens/oneens` says it of neither of the two. */
  private allOf(text: string): number {
    const parts = text.split(/[/,]| of | or /)
    const bytes = parts.map((part) => this.labelled(part))
    const [byte = NOT_UNDERSTOOD] = bytes
    const isOfNeither = byte !== DO_NOT_KNOW && parts.some((part) => NEGATED.test(part))
    return bytes.every((each) => each === byte) && !isOfNeither ? byte : NOT_UNDERSTOOD
  }

  private byteOf(answer: number): number {
    const { min, max } = this.scale
    const number = this.isTurned ? this.given.min + this.given.max - answer : answer
    return byteOf(number, this.given, max - min) ?? OUTSIDE_SCALE
  }
}
