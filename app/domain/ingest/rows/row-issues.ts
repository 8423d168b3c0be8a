import type { IngestIssue } from '../issue'
import { excerpt, type BadValue } from '../values/value'

/** More than this about one row helps nobody. */
const MAXIMUM_ISSUES_PER_ROW = 5

/** Gathers what is wrong, row after row. */
export class RowIssues {
  /** True once anything in the present row was rejected. */
  rejected = false
  private row = 0
  private ofRow = 0
  private issues: IngestIssue[] = []

  open(row: number): void {
    this.row = row
    this.ofRow = 0
    this.rejected = false
  }

  /**
   * @param heading as it stands in the file; null where the whole row is meant
   * @param value as found, for the sentence about it; never a respondent's id
   */
  reject(heading: string | null, bad: BadValue, value?: string): null {
    this.rejected = true
    this.add(heading, bad, 'rejected', value)
    return null
  }

  warn(heading: string | null, bad: BadValue, value?: string): void {
    this.add(heading, bad, 'warning', value)
  }

  /** Questions and remarks that were made elsewhere, not about one row. */
  addOfFile(issues: readonly IngestIssue[]): void {
    this.issues.push(...issues)
  }

  /** Everything since it was last taken. */
  take(): IngestIssue[] {
    const taken = this.issues
    this.issues = []
    return taken
  }

  private add(
    column: string | null,
    bad: BadValue,
    severity: 'rejected' | 'warning',
    value?: string,
  ): void {
    if (++this.ofRow > MAXIMUM_ISSUES_PER_ROW) return
    const params: Record<string, string | number> = { ...bad.params }
    if (value !== undefined) params.value = excerpt(value.trim())
    this.issues.push({ row: this.row, column, code: bad.code, severity, params })
  }
}
