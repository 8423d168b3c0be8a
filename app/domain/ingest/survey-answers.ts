import type { Framework } from '../framework/framework'
import type { SurveyMapping } from './columns/recognise-survey'
import type { RowIssues } from './rows/row-issues'
import { AnswerReader, BLANK, DO_NOT_KNOW, NOT_UNDERSTOOD } from './values/answer'

/** The answers of one row after another, as stored bytes. */
export class SurveyAnswers {
  private readonly reader: AnswerReader
  private readonly columns: Int32Array

  constructor(
    private readonly mapping: SurveyMapping,
    private readonly framework: Framework,
    private readonly issues: RowIssues,
  ) {
    this.reader = new AnswerReader(framework.answerScale, mapping.format === 'limesurvey')
    this.columns = Int32Array.from(mapping.itemColumns)
  }

  /**
   * Writes a byte per item of the framework, from `start` on. Rejects the row for every answer that is
   * none, and where no item has an answer: "weet niet" to everything says nothing.
   */
  read(record: readonly string[], bytes: Uint8Array, start: number): void {
    const { columns, reader } = this
    let answered = false
    for (let item = 0; item < columns.length; item++) {
      const index = columns[item] as number
      const byte = index < 0 ? BLANK : reader.read(record[index] as string)
      if (byte < 0) this.reject(byte, index, record[index] ?? '')
      else bytes[start + item] = byte
      if (byte !== BLANK && byte !== DO_NOT_KNOW) answered = true
    }
    if (!answered) this.issues.reject(null, { code: 'no_answers' })
  }

  private reject(byte: number, index: number, text: string): void {
    const code = byte === NOT_UNDERSTOOD ? 'answer_not_understood' : 'answer_outside_scale'
    const { min, max } = this.framework.answerScale
    const params = { minimum: min, maximum: max }
    this.issues.reject(this.mapping.header[index] ?? null, { code, params }, text)
  }
}
