import { loopCells } from '../export/loops-file'
import type { LoopPlaceCells } from '../export/loops-file'
import type { ImportedLoop } from '../followup/in-force'
import { LOOP_COLUMNS } from '../ingest/columns/columns'
import type { LoopChange } from './loop-page'

/** What is known of an import that holds a version. */
export interface VersionFacts {
  readonly fileName: string
  readonly committedAt: string | null
  readonly who: string | null
}

/**
 * Who changed what when, newest first; a file that says the same again is no change.
 * @param versions of one expectation, oldest first
 */
export function loopHistory(
  versions: readonly ImportedLoop[],
  places: ReadonlyMap<number, LoopPlaceCells>,
  factsOf: (importId: number) => VersionFacts,
): readonly LoopChange[] {
  const cells = versions.map((version) => loopCells(version, places.get(version.placeId)))
  return versions
    .map(({ importId }, at): LoopChange => {
      const [before, after] = [cells[at - 1], cells[at]]
      const { fileName, committedAt, who } = factsOf(importId)
      return {
        ...{ importId, fileName, who, at: committedAt },
        cells: LOOP_COLUMNS.map(({ name }) => ({
          column: name,
          before: before?.[name] ?? '',
          after: after?.[name] ?? '',
        })).filter((cell) => cell.column !== 'loop_id' && cell.before !== cell.after),
      }
    })
    .filter((change) => change.cells.length > 0)
    .reverse()
}
