import { BLANK, byteOf, DO_NOT_KNOW, type ScaleEnds } from '../framework/answer-byte'
import type { Framework } from '../framework/framework'
import type { SurveyMapping } from './columns/recognise-survey'
import type { Readings } from './evidence/file-evidence'
import type { IngestIssue, IssueCode } from './issue'
import { answerTo, ask, type Answers } from './question'
import type { RowIssues } from './rows/row-issues'
import { detached } from './text/text-key'
import { AnswerReader, BETWEEN_POINTS, NOT_UNDERSTOOD } from './values/answer'
import { looksLikeMissingCode } from './values/missing-code'
import { askedWord, UnknownWords } from './values/unknown-words'

/** A single 6, 7 or 8 is a slip of the pen rather than a code. */
function fewest(text: string): number {
  return /^[678]$/.test(text) ? 3 : 1
}

/** What may be said of a label, besides a point of the scale. */
const NO_ANSWER = 'no_answer'

/** Why a byte is none, where it does not lie outside the scale. */
const WHY: Readonly<Record<number, IssueCode>> = {
  [NOT_UNDERSTOOD]: 'answer_not_understood',
  [BETWEEN_POINTS]: 'answer_between_points',
}

/** So many different texts that are no answers are no codes, but another question. */
const MAXIMUM_CODES = 40

/** Of more columns than this, codes for "no answer" are asked together. */
const MOST_COLUMNS_ASKED = 3

function askCodes(
  about: string | null,
  columns: string,
  codes: ReadonlyMap<string, number>,
): IngestIssue {
  const count = [...codes.values()].reduce((sum, times) => sum + times, 0)
  const values = [...codes].map(([text, times]) => `${text} (${times})`).join(', ')
  const asked = { code: 'missing_codes', about, count, choices: ['missing'] } as const
  return ask(asked, 'warning', { values, columns })
}

/** The answers of one row after another, as stored bytes. */
export class SurveyAnswers {
  /** By item. */
  private readonly readers: readonly AnswerReader[]
  private readonly columns: Int32Array
  /** By column: text that may be a code for "no answer" → how often. */
  private readonly codes = new Map<number, Map<string, number>>()

  /** Of all columns together. */
  private readonly words: UnknownWords
  /** Those of the row in hand: a row is counted once a word. */
  private readonly wordsOfRow = new Set<string>()

  constructor(
    private readonly mapping: SurveyMapping,
    private readonly framework: Framework,
    private readonly readings: Readings,
    private readonly answers: Answers | undefined,
    private readonly issues: RowIssues,
  ) {
    this.columns = Int32Array.from(mapping.itemColumns)
    const { min, max } = framework.answerScale
    const points = Array.from({ length: max - min + 1 }, (_, step) => String(min + step))
    this.words = new UnknownWords({ code: 'answer_word', choices: [...points, NO_ANSWER] })
    const isLimeSurvey = mapping.format === 'limesurvey'
    const byScale = new Map<string, AnswerReader>()
    this.readers = mapping.itemColumns.map((index) => {
      const given = this.scaleAt(index)
      const isTurned = readings.turned.has(index)
      const name = `${given.min}-${given.max} ${isTurned}`
      const reader =
        byScale.get(name) ??
        new AnswerReader(framework.answerScale, isLimeSurvey, given, isTurned, readings.hasSigns)
      byScale.set(name, reader)
      return reader
    })
  }

  /**
   * Writes a byte per item of the framework, from `start` on. Rejects the row for every answer that is
   * none, and where no item has an answer: "weet niet" to everything says nothing.
   */
  read(record: readonly string[], bytes: Uint8Array, start: number): void {
    const { columns, readers } = this
    let answered = false
    this.wordsOfRow.clear()
    for (let item = 0; item < columns.length; item++) {
      const index = columns[item] as number
      const reader = readers[item] as AnswerReader
      let byte = index < 0 ? BLANK : reader.read(record[index] as string)
      if (byte < 0 && this.isMissing(index, record[index] ?? '')) byte = BLANK
      if (byte === NOT_UNDERSTOOD) byte = this.said(record[index] ?? '')
      if (byte < 0) this.reject(byte, index, record[index] ?? '')
      else bytes[start + item] = byte
      if (byte !== BLANK && byte !== DO_NOT_KNOW) answered = true
    }
    if (!answered) this.issues.reject(null, { code: 'no_answers' })
  }

  /** Byte of a text of one character to an item; below 0 where more is to be known of it. */
  ofDigit(item: number, code: number): number {
    return (this.readers[item] as AnswerReader).ofDigit(code)
  }

  /** The same of any text. */
  ofText(item: number, text: string): number {
    return (this.readers[item] as AnswerReader).read(text)
  }

  /** Whether what is no answer, but looks like a code for none, is one (asked a column at a time), and what labels mean. */
  questions(): IngestIssue[] {
    // So many are what people wrote, not what they ticked
    const words = this.words.areTooMany ? [] : this.words.questions()
    return [...this.codeQuestions(), ...words]
  }

  /** The byte that somebody says a label is; asked once a label where nobody does. */
  private said(text: string): number {
    const answer = answerTo(this.answers, 'answer_word', askedWord(text))
    if (answer === NO_ANSWER) return BLANK
    const { min, max } = this.framework.answerScale
    const byte = answer === null ? null : byteOf(Number(answer), { min, max }, max - min)
    if (byte !== null) return byte
    const word = askedWord(text)
    if (!looksLikeMissingCode(text) && !this.wordsOfRow.has(word)) this.words.note(text)
    this.wordsOfRow.add(word)
    return NOT_UNDERSTOOD
  }

  /** By column, or of all at once where many have such codes. */
  private codeQuestions(): IngestIssue[] {
    const found = [...this.codes].flatMap(([index, codes]) => {
      const all = [...codes].filter(([text, times]) => times >= fewest(text))
      return all.length === 0 ? [] : [{ heading: this.heading(index), codes: new Map(all) }]
    })
    if (found.length <= MOST_COLUMNS_ASKED) {
      return found.map(({ heading, codes }) => askCodes(heading, heading, codes))
    }
    const together = new Map<string, number>()
    for (const { codes } of found) {
      for (const [text, times] of codes) together.set(text, (together.get(text) ?? 0) + times)
    }
    const first = found.slice(0, MOST_COLUMNS_ASKED).map(({ heading }) => heading)
    return [askCodes(null, `${first.join(', ')}, … (${found.length})`, together)]
  }

  private isMissing(index: number, raw: string): boolean {
    const text = raw.trim()
    if (!looksLikeMissingCode(text)) return false
    const answer = answerTo(this.answers, 'missing_codes', this.heading(index))
    if (answer === 'missing') return true
    if (answer?.split(/[,;]/).some((code) => code.trim() === text)) return true
    const codes = this.codes.get(index) ?? new Map<string, number>()
    if (codes.has(text) || codes.size < MAXIMUM_CODES) {
      codes.set(detached(text), (codes.get(text) ?? 0) + 1)
    }
    this.codes.set(index, codes)
    return false
  }

  private scaleAt(index: number): ScaleEnds {
    return this.readings.answerScales.get(index) ?? this.framework.answerScale
  }

  private heading(index: number): string {
    return this.mapping.header[index] ?? ''
  }

  private reject(byte: number, index: number, text: string): void {
    const code = WHY[byte] ?? 'answer_outside_scale'
    const { min, max } = this.scaleAt(index)
    const params = { minimum: min, maximum: max }
    this.issues.reject(this.heading(index), { code, params }, text)
  }
}
