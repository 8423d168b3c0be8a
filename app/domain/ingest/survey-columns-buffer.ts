import { BATCH_SIZE } from './rows/record-reader'

/** The typed arrays of one SurveyBatch while it is being filled. */
export class SurveyColumnsBuffer {
  count = 0
  private readonly items: number
  readonly rowNumber = new Int32Array(BATCH_SIZE)
  readonly hasRespondent = new Uint8Array(BATCH_SIZE)
  readonly respondentHigh = new Int32Array(BATCH_SIZE)
  readonly respondentLow = new Int32Array(BATCH_SIZE)
  readonly contentKind = new Uint8Array(BATCH_SIZE)
  readonly contentHigh = new Int32Array(BATCH_SIZE)
  readonly contentLow = new Int32Array(BATCH_SIZE)
  readonly completedAt = new Float64Array(BATCH_SIZE)
  readonly quarter = new Int32Array(BATCH_SIZE)
  readonly place = new Int32Array(BATCH_SIZE)
  readonly group = new Uint8Array(BATCH_SIZE)
  readonly organisation = new Int32Array(BATCH_SIZE)
  readonly weight = new Float64Array(BATCH_SIZE)
  readonly answers: Uint8Array

  /** @param items number of items in the framework */
  constructor(items: number) {
    this.items = items
    this.answers = new Uint8Array(BATCH_SIZE * items)
  }

  /** The filled part, in arrays that own their memory and so can be handed to another thread. */
  taken() {
    const { count } = this
    const whole = count === BATCH_SIZE
    const part = <T extends { slice(start: number, end: number): T }>(array: T): T =>
      whole ? array : array.slice(0, count)
    return {
      count,
      rowNumber: part(this.rowNumber),
      hasRespondent: part(this.hasRespondent),
      respondentHigh: part(this.respondentHigh),
      respondentLow: part(this.respondentLow),
      contentKind: part(this.contentKind),
      contentHigh: part(this.contentHigh),
      contentLow: part(this.contentLow),
      completedAt: part(this.completedAt),
      quarter: part(this.quarter),
      place: part(this.place),
      group: part(this.group),
      organisation: part(this.organisation),
      weight: part(this.weight),
      answers: whole ? this.answers : this.answers.slice(0, count * this.items),
    }
  }
}
