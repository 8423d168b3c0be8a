import { guardFormula } from '../formula-guard'
import { FORMULA_GUARD } from './columns/profiles/profile'
import type { IngestIssue } from './issue'

/** Headings that a file of rejected rows has before those of the file they are from: row, and reason. */
export const REJECT_HEADINGS = {
  nl: ['afgewezen_rij', 'afgewezen_reden'],
  en: ['rejected_row', 'rejected_reason'],
} as const

/** A plain number is never run by a spreadsheet. */
const NUMBER = /^[+-]?[\d.,]+%?$/

/** Whether rows are from a file of rejected rows: it may be mended, and comes back as it is. */
export function isRejectsHeader(header: readonly string[]): boolean {
  return Object.values(REJECT_HEADINGS).some((own) => own.every((name) => header.includes(name)))
}

/** A record, of a file with this header, as it was before a file of rejected rows was made of it. */
export function ownCells(header: readonly string[], record: readonly string[]): string[] {
  const ours = new Set<string>(Object.values(REJECT_HEADINGS).flat())
  const own = record.filter((_, index) => !ours.has(header[index] ?? ''))
  return own.map((cell) => cell.replace(FORMULA_GUARD, ''))
}

/** A cell that a spreadsheet shows, and does not run. */
export function guarded(cell: string): string {
  return NUMBER.test(cell.trim()) ? cell : guardFormula(cell)
}

/** Row → everything for which it was rejected. */
export function reasonsByRow(
  issues: Iterable<IngestIssue>,
  sentence: (issue: IngestIssue) => string,
): ReadonlyMap<number, string> {
  const reasons = new Map<number, string>()
  for (const issue of issues) {
    if (issue.severity !== 'rejected' || issue.row === null) continue
    const before = reasons.get(issue.row)
    const text = sentence({ ...issue, row: null })
    reasons.set(issue.row, before === undefined ? text : `${before} ${text}`)
  }
  return reasons
}
