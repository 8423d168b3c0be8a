import type { IngestIssue } from '#app/domain/ingest/issue'
import type { SurveyBatch } from '#app/domain/ingest/survey-batch'
import type { Hash64 } from '#app/domain/ingest/values/siphash'

/**
 * Keeps respondents who were erased out of a file that still has them. Only how many rows were left
 * out is told, not which: that would point at who was erased.
 */
export class ErasedRespondents {
  readonly #lows = new Map<number, Set<number>>()
  readonly #organisations = new Set<number>()
  #count = 0

  constructor(erased: readonly Readonly<Hash64>[]) {
    for (const { high, low } of erased) {
      const lows = this.#lows.get(high)
      if (lows === undefined) this.#lows.set(high, new Set([low]))
      else lows.add(low)
    }
  }

  /** The batches without the rows of the erased, as if the file had never had them. */
  async *leftOutOf(batches: AsyncIterable<SurveyBatch>): AsyncGenerator<SurveyBatch> {
    for await (const batch of batches) yield this.#without(batch)
  }

  /** Numbers, within the file, of organisations that rows left out name; perhaps others do as well. */
  get organisations(): readonly number[] {
    return [...this.#organisations]
  }

  /** A warning where rows were left out. */
  get issues(): readonly IngestIssue[] {
    if (this.#count === 0) return []
    const params = { count: this.#count }
    return [{ row: null, column: null, code: 'respondent_erased', severity: 'warning', params }]
  }

  #without(batch: SurveyBatch): SurveyBatch {
    const kept: number[] = []
    const rowsLeftOut = new Set<number>()
    if (this.#lows.size === 0) return batch
    for (let row = 0; row < batch.count; row += 1) {
      if (!this.#isErased(batch, row)) {
        kept.push(row)
        continue
      }
      rowsLeftOut.add(batch.rowNumber[row]!)
      if (batch.organisation[row]! >= 0) this.#organisations.add(batch.organisation[row]!)
    }
    if (rowsLeftOut.size === 0) return batch
    this.#count += rowsLeftOut.size
    return pick(batch, kept, rowsLeftOut)
  }

  #isErased(batch: SurveyBatch, row: number): boolean {
    if (batch.hasRespondent[row] === 0) return false
    return this.#lows.get(batch.respondentHigh[row]!)?.has(batch.respondentLow[row]!) ?? false
  }
}

function pick(
  batch: SurveyBatch,
  kept: readonly number[],
  rowsLeftOut: ReadonlySet<number>,
): SurveyBatch {
  const items = batch.answers.length / batch.count
  const place = new Map(kept.map((row, index) => [row, index]))
  const ints = (column: Int32Array) => Int32Array.from(kept, (row) => column[row]!)
  const bytes = (column: Uint8Array) => Uint8Array.from(kept, (row) => column[row]!)
  const floats = (column: Float64Array) => Float64Array.from(kept, (row) => column[row]!)
  const answers = new Uint8Array(kept.length * items)
  kept.forEach((row, index) => {
    answers.set(batch.answers.subarray(row * items, (row + 1) * items), index * items)
  })
  return {
    ...batch,
    count: kept.length,
    rowNumber: ints(batch.rowNumber),
    hasRespondent: bytes(batch.hasRespondent),
    respondentHigh: ints(batch.respondentHigh),
    respondentLow: ints(batch.respondentLow),
    contentKind: bytes(batch.contentKind),
    contentHigh: ints(batch.contentHigh),
    contentLow: ints(batch.contentLow),
    completedAt: floats(batch.completedAt),
    quarter: ints(batch.quarter),
    place: ints(batch.place),
    group: bytes(batch.group),
    organisation: ints(batch.organisation),
    weight: floats(batch.weight),
    answers,
    comments: batch.comments.flatMap(({ row, text }) => {
      const at = place.get(row)
      return at === undefined ? [] : [{ row: at, text }]
    }),
    rowsRead: batch.rowsRead - rowsLeftOut.size,
    issues: batch.issues.filter(({ row }) => row === null || !rowsLeftOut.has(row)),
  }
}
