import type { Framework } from '../../framework/framework'
import { wordKey } from '../text/text-key'
import type { ColumnDefinition } from './columns'

/** The headings by which each statement is known: its code, its text, or both. */
export function statementColumns({ items }: Framework): ColumnDefinition<string>[] {
  return items.map(({ code, text }) => ({
    name: code,
    synonyms: [text.nl, text.en].flatMap((words) => [words, `${code} ${words}`]),
  }))
}

/** wordKey of each of these headings → the code. */
export function statementKeys(framework: Framework): ReadonlyMap<string, string> {
  const columns = statementColumns(framework)
  return new Map(
    columns.flatMap(({ name, synonyms }) => {
      return [name, ...synonyms].map((words) => [wordKey(words), name] as const)
    }),
  )
}
