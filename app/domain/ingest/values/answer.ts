import type { AnswerScale } from '../../framework/framework'
import { detached, wordKey } from '../text/text-key'

/** How an answer is stored: see db/schema ResponseTable.answers. */
export const BLANK = 0
export const DO_NOT_KNOW = 255
/** No answer; never stored. */
export const NOT_UNDERSTOOD = -1
const OUTSIDE_SCALE = -2

const DO_NOT_KNOW_WORDS = [
  'weet niet',
  'weet ik niet',
  'weet het niet',
  'geen mening',
  'geen antwoord',
  'n.v.t.',
  'niet van toepassing',
  "don't know",
  'do not know',
  'dk',
  'no opinion',
  'no answer',
  'n/a',
  'not applicable',
].map(wordKey)

/** Other words that survey tools use for the labels of the default scale. */
const LABEL_SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  'helemaal oneens': ['helemaal mee oneens', 'zeer mee oneens', 'zeer oneens'],
  oneens: ['mee oneens'],
  neutraal: ['niet eens en niet oneens', 'niet eens, niet oneens', 'noch eens noch oneens'],
  eens: ['mee eens'],
  'helemaal eens': ['helemaal mee eens', 'zeer mee eens', 'zeer eens'],
  neutral: ['neither agree nor disagree'],
}

/** So many different texts for a handful of answers: not worth remembering more. */
const MAXIMUM_REMEMBERED = 10_000

/**
 * Answers by scale point (`4`, `4,0`), label (`mee eens`), or both (`4 - mee eens`). Remembers what it
 * has read, for a million rows hold the same few texts.
 */
export class AnswerReader {
  private readonly scale: AnswerScale
  private readonly codes: boolean
  private readonly labels = new Map<string, number>()
  private readonly remembered = new Map<string, number>()
  /** Stored byte of the one-digit answers, by digit. */
  private readonly digits: Int16Array

  /** @param codes whether answers may also be LimeSurvey's answer codes, A1 or AO01 for point 1 */
  constructor(scale: AnswerScale, codes = false) {
    this.scale = scale
    this.codes = codes
    for (const labels of [scale.labels.nl, scale.labels.en]) {
      labels.forEach((label, index) => {
        for (const word of [label, ...(LABEL_SYNONYMS[label] ?? [])]) {
          this.labels.set(wordKey(word), index + 1)
        }
      })
    }
    for (const word of DO_NOT_KNOW_WORDS) this.labels.set(word, DO_NOT_KNOW)
    this.digits = Int16Array.from({ length: 10 }, (_, digit) => this.byteOf(digit))
  }

  /** The byte to store, or NOT_UNDERSTOOD, or OUTSIDE_SCALE. */
  read(text: string): number {
    if (text.length === 1) {
      const digit = text.charCodeAt(0) - 48
      if (digit >= 0 && digit <= 9) return this.digits[digit] as number
    }
    if (text === '') return BLANK
    const known = this.remembered.get(text)
    if (known !== undefined) return known
    const byte = this.interpret(text.trim())
    if (this.remembered.size < MAXIMUM_REMEMBERED) this.remembered.set(detached(text), byte)
    return byte
  }

  private interpret(text: string): number {
    if (text === '') return BLANK
    const number = /^([+-]?\d{1,9})(?:[.,]0*)?$/.exec(text)
    if (number) return this.byteOf(Number(number[1]))
    if (/^[+-]?\d*[.,]?\d+$/.test(text)) return OUTSIDE_SCALE
    const code = this.codes ? /^AO?0*(\d{1,3})$/i.exec(text) : null
    if (code) return this.byteOf(Number(code[1]))
    const byLabel = this.labels.get(wordKey(text))
    if (byLabel !== undefined) return byLabel
    const both = /^(-?\d+)\s*[-–=:.)]\s*(\D.*)$/.exec(text)
    if (both === null) return NOT_UNDERSTOOD
    const point = this.byteOf(Number(both[1]))
    return this.labels.get(wordKey(both[2] ?? '')) === point ? point : NOT_UNDERSTOOD
  }

  private byteOf(point: number): number {
    const { min, max } = this.scale
    return Number.isInteger(point) && point >= min && point <= max ? point - min + 1 : OUTSIDE_SCALE
  }
}
