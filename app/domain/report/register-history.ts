/** What is known of an import that holds a version. */
export interface VersionFacts {
  readonly fileName: string
  /** ISO moment in UTC. */
  readonly committedAt: string | null
  /** null where the log does not tell any more, or the command line was used. */
  readonly who: string | null
}

/** What somebody changed at once in a row of a register. */
export interface RegisterChange<Column extends string = string> {
  readonly importId: number
  readonly fileName: string
  /** ISO moment in UTC. */
  readonly at: string | null
  readonly who: string | null
  /** Of the first version every cell that is filled in. */
  readonly cells: readonly {
    readonly column: Column
    readonly before: string
    readonly after: string
  }[]
}

/**
 * Who changed what when, newest first; a file that says the same again is no change.
 * @param columns those that are told
 * @param versions of one row by column, oldest first
 */
export function registerHistory<Column extends string>(
  columns: readonly Column[],
  versions: readonly {
    readonly importId: number
    readonly cells: Readonly<Record<Column, string>>
  }[],
  factsOf: (importId: number) => VersionFacts,
): readonly RegisterChange<Column>[] {
  return versions
    .map(({ importId, cells: after }, at): RegisterChange<Column> => {
      const before = versions[at - 1]?.cells
      const { fileName, committedAt, who } = factsOf(importId)
      return {
        ...{ importId, fileName, who, at: committedAt },
        cells: columns
          .map((column) => ({ column, before: before?.[column] ?? '', after: after[column] }))
          .filter((cell) => cell.before !== cell.after),
      }
    })
    .filter((change) => change.cells.length > 0)
    .reverse()
}
