import type { Quarter } from '#app/domain/calendar/quarter'
import { ANSWERS_ALONE } from '#app/domain/ingest/content-hash'
import { FileRefused } from '#app/domain/ingest/file-refused'
import type { IngestIssue } from '#app/domain/ingest/issue'
import { answerTo, ask, type Answers } from '#app/domain/ingest/question'
import type { SurveyBatch } from '#app/domain/ingest/survey-batch'
import type { Database } from '#db/client.server'
import * as responses from '#db/repositories/responses.server'
import { eachRepeatable, type Repeatable } from '../responses/each-response.server'
import type { Settlement } from '../responses/settle.server'

/** By what the rows of a file without an id are known again, a byte a row. */
export class ContentKinds {
  #kinds = new Uint8Array(1024)

  /** The same batches, looked at as they pass. */
  async *noted(batches: AsyncIterable<SurveyBatch>): AsyncGenerator<SurveyBatch> {
    for await (const batch of batches) {
      for (let row = 0; row < batch.count; row += 1) {
        this.#set(batch.rowNumber[row]!, batch.contentKind[row]!)
      }
      yield batch
    }
  }

  of(rowNumber: number): number {
    return this.#kinds[rowNumber] ?? 0
  }

  #set(rowNumber: number, kind: number): void {
    if (rowNumber >= this.#kinds.length) {
      const longer = new Uint8Array(Math.max(2 * this.#kinds.length, rowNumber + 1))
      longer.set(this.#kinds)
      this.#kinds = longer
    }
    this.#kinds[rowNumber] = kind
  }
}

/** What of a file was in earlier files already. */
export interface Repeats {
  /** The same response again: it counts once. */
  readonly doubles: number
  readonly issues: readonly IngestIssue[]
}

/**
 * Finds the responses of a staged import that take the place of earlier ones.
 * @param settlement of this import with the others
 * @throws FileRefused id_reused, same_answers: what nobody has said about them yet
 */
export async function findRepeats(
  db: Database,
  importId: number,
  quarters: readonly Quarter[],
  settlement: Settlement,
  kinds: ContentKinds,
  answers: Answers | undefined,
): Promise<Repeats> {
  const earlier = new Map<string, string>()
  for (const [other, { superseded }] of settlement) {
    if (other === importId) continue
    for (const row of await responses.findRepeatableByRows(db, other, superseded)) {
      earlier.set(keyOf(row), row.group)
    }
  }
  if (earlier.size === 0) return { doubles: 0, issues: [] }
  const rows: number[] = []
  const counts = { doubles: 0, alike: 0, replaced: 0, others: 0 }
  await eachRepeatable(db, importId, quarters, (row) => {
    if (!row.counts || !earlier.has(keyOf(row))) return
    if (row.hasRespondent) rows.push(row.rowNumber)
    else if (kinds.of(row.rowNumber) === ANSWERS_ALONE) counts.alike += 1
    else counts.doubles += 1
  })
  for (const row of await responses.findRepeatableByRows(db, importId, rows)) {
    counts.replaced += 1
    if (earlier.get(keyOf(row)) !== row.group) counts.others += 1
  }
  refuseUnanswered(counts, answers)
  const { doubles, alike, replaced } = counts
  return { doubles: doubles + alike, issues: replaced === 0 ? [] : [replacedAnswers(replaced)] }
}

function refuseUnanswered(
  { alike, replaced, others }: Record<'alike' | 'replaced' | 'others', number>,
  answers: Answers | undefined,
): void {
  const choices = ['same_people', 'other_people']
  const questions: IngestIssue[] = []
  if (others > 0 && answerTo(answers, 'id_reused', null) === null) {
    const asked = { code: 'id_reused', about: null, count: replaced, choices } as const
    questions.push(ask(asked, 'refused', { others }))
  }
  if (alike > 0 && answerTo(answers, 'same_answers', null) === null) {
    questions.push(ask({ code: 'same_answers', about: null, count: alike, choices }, 'refused'))
  }
  if (questions.length > 0) throw new FileRefused(questions)
}

function replacedAnswers(count: number): IngestIssue {
  return {
    row: null,
    column: null,
    code: 'answers_replaced',
    severity: 'warning',
    params: { count },
  }
}

function keyOf({ high, low, placeId, quarter }: Repeatable) {
  return `${high} ${low} ${placeId} ${quarter}`
}
