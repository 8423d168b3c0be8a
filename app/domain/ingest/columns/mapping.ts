import { refusal } from '../file-refused'
import type { IngestIssue } from '../issue'
import { wordKey } from '../text/text-key'
import type { ColumnDefinition } from './columns'

/** Which cell of a record holds what. */
export interface ColumnMapping<Name extends string> {
  /** The headings as they stand in the file. */
  readonly header: readonly string[]
  /** Canonical name → index of the cell; names that the file does not have are absent. */
  readonly columns: ReadonlyMap<Name, number>
}

/** A person's own choice, canonical name → heading in the file; it goes before what we recognise. */
export type ExplicitMapping = Readonly<Record<string, string>>

/**
 * Finds the canonical columns among the headings.
 * Issues: column_twice (refused), column_missing for a heading that the explicit mapping names and
 * the file lacks (refused), column_unknown (warning; the column is left alone).
 * @param readAs a survey tool's heading in our own words; '' for a column to pass over in silence
 */
export function mapColumns<Name extends string>(
  header: readonly string[],
  definitions: readonly ColumnDefinition<Name>[],
  explicit: ExplicitMapping = {},
  readAs: (heading: string) => string = (heading) => heading,
): { mapping: ColumnMapping<Name>; issues: IngestIssue[] } {
  const issues: IngestIssue[] = []
  const columns = new Map<Name, number>()
  const taken = new Set<number>()
  const names = new Map<string, Name>()
  for (const definition of definitions) {
    for (const word of [definition.name, ...definition.synonyms]) {
      names.set(wordKey(word), definition.name)
    }
  }

  for (const [chosen, heading] of Object.entries(explicit)) {
    const name = names.get(wordKey(chosen))
    const index = indexOfHeading(header, heading)
    if (name === undefined) {
      issues.push(unknownColumn(chosen))
    } else if (index < 0) {
      issues.push(refusal('column_missing', { alternatives: heading }, null, heading))
    } else {
      columns.set(name, index)
      taken.add(index)
    }
  }

  const explicitNames = new Set(columns.keys())
  header.forEach((heading, index) => {
    const words = readAs(heading)
    if (taken.has(index) || words.trim() === '') return
    const name = names.get(wordKey(words))
    if (name === undefined) {
      issues.push(unknownColumn(heading))
    } else if (explicitNames.has(name)) {
      issues.push(unknownColumn(heading))
    } else if (columns.has(name)) {
      const first = header[columns.get(name) as number] ?? name
      issues.push(refusal('column_twice', { name, first }, null, heading))
    } else {
      columns.set(name, index)
    }
  })
  return { mapping: { header, columns }, issues }
}

/** A refusal where none of the columns is there. `names` are alternatives for one another. */
export function requireColumn<Name extends string>(
  mapping: ColumnMapping<Name>,
  definitions: readonly ColumnDefinition<Name>[],
  names: readonly Name[],
): IngestIssue[] {
  if (names.some((name) => mapping.columns.has(name))) return []
  const alternatives = names.flatMap((name) => {
    const definition = definitions.find((candidate) => candidate.name === name)
    return [name, ...(definition?.synonyms.slice(0, 1) ?? [])]
  })
  return [
    refusal('column_missing', { alternatives: alternatives.join(', ') }, null, names[0] ?? null),
  ]
}

function indexOfHeading(header: readonly string[], heading: string): number {
  const exact = header.indexOf(heading)
  if (exact >= 0) return exact
  return header.findIndex((candidate) => wordKey(candidate) === wordKey(heading))
}

function unknownColumn(heading: string): IngestIssue {
  return {
    row: null,
    column: heading.slice(0, 100),
    code: 'column_unknown',
    severity: 'warning',
    params: {},
  }
}
