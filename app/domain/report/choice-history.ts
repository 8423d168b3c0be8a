import { groupBy } from '../grouping'
import { CHOICE_FACTS, STEP_COLUMNS, type ChoiceCells, type ChoiceChange } from './choice-page'
import type { VersionFacts } from './register-history'

/** A version of a choice: the cells of its rows. */
export interface ChoiceVersion {
  readonly importId: number
  readonly rows: readonly ChoiceCells[]
}

/**
 * Who changed what when, newest first; a file that says the same again is no change. Steps are told apart by
 * their name.
 * @param versions oldest first
 */
export function choiceHistory(
  versions: readonly ChoiceVersion[],
  factsOf: (importId: number) => VersionFacts,
): readonly ChoiceChange[] {
  return versions
    .map(({ importId, rows }, at): ChoiceChange => {
      const before = versions[at - 1]?.rows ?? []
      const [old, now] = [stepsOf(before), stepsOf(rows)]
      const { fileName, committedAt, who } = factsOf(importId)
      return {
        ...{ importId, fileName, who, at: committedAt },
        facts: CHOICE_FACTS.map((column) => ({
          column,
          before: before[0]?.[column] ?? '',
          after: rows[0]?.[column] ?? '',
        })).filter((fact) => fact.before !== fact.after),
        added: [...now.keys()].filter((name) => !old.has(name)),
        removed: [...old.keys()].filter((name) => !now.has(name)),
        changed: [...now].flatMap(([name, said]) => {
          return old.has(name) && old.get(name) !== said ? [name] : []
        }),
      }
    })
    .filter(({ facts, added, removed, changed }) => {
      return facts.length + added.length + removed.length + changed.length > 0
    })
    .reverse()
}

/** Name of a step → what is said of it. */
function stepsOf(rows: readonly ChoiceCells[]): ReadonlyMap<string, string> {
  const named = groupBy(rows, ({ step }) => step)
  return new Map(
    [...named].map(([name, same]) => {
      const said = same.map((cells) => STEP_COLUMNS.map((column) => cells[column]))
      return [name, JSON.stringify(said)] as const
    }),
  )
}
