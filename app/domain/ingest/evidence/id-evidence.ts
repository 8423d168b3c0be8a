import type { IngestIssue } from '../issue'
import { refusal } from '../file-refused'
import { isNoId } from '../values/no-id'

/** 1,23457E+14: a spreadsheet has thrown the other digits away. */
const SCIENTIFIC = /^\d([.,]\d+)?E\+\d+$/i
/** ########: it found its column too narrow. */
const HIDDEN = /^#{2,}$/
/** Spreadsheets keep fifteen digits and make zeros of the others. */
const LONG = /^\d{16,}$/
const ROUNDED = /^\d{15}0+$/
const MINIMUM_ROUNDED = 3

/** Rows in which ids are counted; so many with one id, and such a share of them, are a remark worth. */
const ROWS_COUNTED = 5_000
const [MINIMUM_REPEATED, SHARE_REPEATED] = [5, 0.2]

/** Whether the ids of respondents still tell them apart. */
export class IdEvidence {
  private scientific = 0
  private long = 0
  private rounded = 0
  private none = 0
  private readonly counts = new Map<string, number>()
  private counted = 0

  constructor(private readonly heading: string) {}

  add(raw: string): void {
    const text = raw.trim()
    if (isNoId(text)) {
      if (text !== '') this.none++
      return
    }
    if (this.counted < ROWS_COUNTED) {
      this.counted++
      this.counts.set(text, (this.counts.get(text) ?? 0) + 1)
    }
    if (SCIENTIFIC.test(text) || HIDDEN.test(text)) this.scientific++
    if (!LONG.test(text)) return
    this.long++
    if (ROUNDED.test(text)) this.rounded++
  }

  /** Rows that have the id that most of them have; 0 where that are few. */
  private get repeated(): number {
    const most = Math.max(0, ...this.counts.values())
    return most >= MINIMUM_REPEATED && most > SHARE_REPEATED * this.counted ? most : 0
  }

  private remark(code: 'ids_missing' | 'ids_repeated', count: number): IngestIssue[] {
    if (count === 0) return []
    const params = { count, rows: this.counted }
    return [{ row: null, column: this.heading, code, severity: 'warning', params }]
  }

  conclude(): IngestIssue[] {
    const isRounded = this.rounded >= MINIMUM_ROUNDED && this.rounded === this.long
    const count = this.scientific + (isRounded ? this.rounded : 0)
    if (count > 0) return [refusal('ids_spoilt', { count }, null, this.heading)]
    return [...this.remark('ids_missing', this.none), ...this.remark('ids_repeated', this.repeated)]
  }
}
