import type { SurveyMapping } from './columns/recognise-survey'
import { WRITTEN_GROUP } from './values/group'

/**
 * Undoes what a survey tool does to the cells of a record: its guard against formulas, and columns of
 * their own for every version of a form. null where it does nothing.
 */
export function tidier({
  guard,
  versions,
  writtenGroups,
}: SurveyMapping): ((record: readonly string[]) => readonly string[]) | null {
  if (guard === null && versions.size === 0) return null
  return (record) => {
    const cells = guard === null ? [...record] : record.map((cell) => cell.replace(guard, ''))
    for (const [column, others] of versions) {
      const filled = [column, ...others].find((index) => (cells[index] ?? '').trim() !== '')
      const isWritten = filled !== undefined && writtenGroups.has(filled)
      cells[column] = isWritten ? WRITTEN_GROUP : (cells[filled ?? column] ?? '')
    }
    return cells
  }
}
