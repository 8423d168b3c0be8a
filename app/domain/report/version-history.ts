/** What is known of an import that holds a version. */
export interface VersionFacts {
  readonly importId: number
  readonly fileName: string
  /** ISO moment in UTC. */
  readonly at: string | null
  /** null where the log does not tell any more, or the command line was used. */
  readonly who: string | null
}

/** What somebody changed at once. */
export interface VersionChange<Column extends string> extends VersionFacts {
  /** Of the first version every cell that is filled in. */
  readonly cells: readonly {
    readonly column: Column
    readonly before: string
    readonly after: string
  }[]
}

/**
 * Who changed what when, newest first; a file that says the same again is no change.
 * @param versions of one thing, oldest first
 * @param columns those of which it is told
 */
export function versionHistory<Column extends string>(
  versions: readonly {
    readonly cells: Readonly<Record<NoInfer<Column>, string>>
    readonly facts: VersionFacts
  }[],
  columns: readonly Column[],
): readonly VersionChange<Column>[] {
  return versions
    .map(({ cells, facts }, at): VersionChange<Column> => {
      const before = versions[at - 1]?.cells
      return {
        ...facts,
        cells: columns
          .map((column) => ({ column, before: before?.[column] ?? '', after: cells[column] }))
          .filter((cell) => cell.before !== cell.after),
      }
    })
    .filter((change) => change.cells.length > 0)
    .reverse()
}
