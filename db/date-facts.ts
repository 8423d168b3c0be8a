import type { DateFact } from '#app/domain/agreements/agreement'

/** What a column of days holds of a fact. */
export function dayIn(fact: DateFact): number | null {
  return typeof fact === 'number' ? fact : null
}

/** Columns of dates that nobody knows, each followed by a space. */
export function unknownIn(facts: Readonly<Record<string, DateFact>>): string {
  const unknown = Object.entries(facts).filter(([, fact]) => fact === 'unknown')
  return unknown.map(([column]) => `${column} `).join('')
}

/** Reads a fact back from its column. @param unknown as unknownIn made it */
export function factIn(unknown: string): (column: string, day: number | null) => DateFact {
  const columns = new Set(unknown.split(' '))
  return (column, day) => day ?? (columns.has(column) ? 'unknown' : 'not_done')
}
