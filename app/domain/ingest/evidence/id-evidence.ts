import type { IngestIssue } from '../issue'
import { refusal } from '../file-refused'

/** 1,23457E+14: a spreadsheet has thrown the other digits away. */
const SCIENTIFIC = /^\d([.,]\d+)?E\+\d+$/i
/** Spreadsheets keep fifteen digits and make zeros of the others. */
const LONG = /^\d{16,}$/
const ROUNDED = /^\d{15}0+$/
const MINIMUM_ROUNDED = 3

/** Whether the ids of respondents still tell them apart. */
export class IdEvidence {
  private scientific = 0
  private long = 0
  private rounded = 0

  constructor(private readonly heading: string) {}

  add(raw: string): void {
    const text = raw.trim()
    if (SCIENTIFIC.test(text)) this.scientific++
    if (!LONG.test(text)) return
    this.long++
    if (ROUNDED.test(text)) this.rounded++
  }

  conclude(): IngestIssue[] {
    const isRounded = this.rounded >= MINIMUM_ROUNDED && this.rounded === this.long
    const count = this.scientific + (isRounded ? this.rounded : 0)
    return count === 0 ? [] : [refusal('ids_spoilt', { count }, null, this.heading)]
  }
}
