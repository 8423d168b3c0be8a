import type { SurveyMapping } from './columns/recognise-survey'
import { WRITTEN_GROUP } from './values/group'

/**
 * Undoes what a survey tool does to the cells of a record: its guard against formulas, and columns of
 * their own for every version of a form, for every option of a question, and for a group that somebody wrote himself.
 * null where it does nothing.
 */
export function tidier({
  guard,
  versions,
  writtenGroups,
  columns,
}: SurveyMapping): ((record: readonly string[]) => readonly string[]) | null {
  if (guard === null && versions.size === 0) return null
  return (record) => {
    const cells = guard === null ? [...record] : record.map((cell) => cell.replace(guard, ''))
    for (const [column, others] of versions) {
      const filled = [column, ...others].filter((index) => (cells[index] ?? '').trim() !== '')
      const [first = column, ...more] = filled.filter((index) => !writtenGroups.has(index))
      if (filled.length > 0 && !filled.includes(first)) cells[column] = WRITTEN_GROUP
      // Nobody is of two groups: it is asked which
      else if (more.length > 0 && column === columns.get('stakeholder_group')) {
        cells[column] = [...new Set([first, ...more].map((index) => cells[index]))].join(' + ')
      } else cells[column] = cells[first] ?? ''
    }
    return cells
  }
}
