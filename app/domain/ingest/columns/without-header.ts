import { refusal } from '../file-refused'
import type { IngestIssue, IssueCode } from '../issue'
import { excerpt } from '../values/value'

/** Of a file without headings nothing is said of the names that we gave its columns. */
const OF_HEADINGS: readonly IssueCode[] = ['column_unknown', 'columns_unknown']
const MISSING: readonly IssueCode[] = ['column_missing', 'no_items', 'period_needed']
const CELLS_SHOWN = 4

/**
 * What is said of the columns of a file, where it has no headings: that it has none, in place of all columns
 * that are missing while nobody has said what any of them means.
 * @param first the first row
 */
export function withoutHeader(
  { isHeaderless }: { readonly isHeaderless: boolean },
  issues: readonly IngestIssue[],
  first: readonly string[] = [],
  isMapped = false,
): readonly IngestIssue[] {
  const unlessMissing = (found: readonly IngestIssue[]) =>
    isMapped ? found : found.filter(({ code }) => !MISSING.includes(code))
  if (!isHeaderless) {
    // A single row of data was taken for headings
    return issues.some(({ code }) => code === 'header_missing') ? unlessMissing(issues) : issues
  }
  const others = issues.filter(({ code }) => !OF_HEADINGS.includes(code))
  const filled = first.filter((cell) => cell.trim() !== '').slice(0, CELLS_SHOWN)
  const values = filled.map(excerpt).join(', ')
  if (!others.some(({ severity }) => severity === 'refused')) {
    const none: IngestIssue = {
      ...{ row: null, column: null, code: 'header_none', severity: 'warning' },
      params: { values },
    }
    return [none, ...others]
  }
  return [refusal('header_missing', { values }), ...unlessMissing(others)]
}
