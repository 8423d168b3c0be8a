import type { IngestIssue, IssueCode } from './issue'
import { cell } from './rows/cell'

/** A rule of a survey tool, and the column that it looks at. */
export interface LeftOutColumn {
  readonly column: number
  readonly code: IssueCode
  readonly isOut: (text: string) => boolean
}

/** The first rule that a row is left out by; null: it stays. */
export function whyOut(
  columns: readonly LeftOutColumn[],
  record: readonly string[],
): IssueCode | null {
  return columns.find(({ column, isOut }) => isOut(cell(record, column).trim()))?.code ?? null
}

/** Rows that are nobody's answers, such as previews: left out, and counted by kind. */
export class LeftOutRows {
  private readonly counts = new Map<IssueCode, number>()

  constructor(private readonly columns: readonly LeftOutColumn[]) {}

  isOut(record: readonly string[]): boolean {
    const code = whyOut(this.columns, record)
    if (code !== null) this.counts.set(code, (this.counts.get(code) ?? 0) + 1)
    return code !== null
  }

  issues(): IngestIssue[] {
    return [...this.counts].map(([code, count]) => {
      return { row: null, column: null, code, severity: 'warning', params: { count } }
    })
  }
}
