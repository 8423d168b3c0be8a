import type { SurveyBatch } from '#app/domain/ingest/survey-batch'

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
