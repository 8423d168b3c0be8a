import { loopCells, type LoopPlaceCells } from '../export/loops-file'
import type { ImportedLoop } from '../followup/in-force'
import { LOOP_COLUMNS } from '../ingest/columns/columns'
import type { LoopChange } from './loop-page'
import { registerHistory, type VersionFacts } from './register-history'

/** Who changed what of one expectation when, newest first. @param versions oldest first */
export function loopHistory(
  versions: readonly ImportedLoop[],
  places: ReadonlyMap<number, LoopPlaceCells>,
  factsOf: (importId: number) => VersionFacts,
): readonly LoopChange[] {
  const columns = LOOP_COLUMNS.map(({ name }) => name).filter((name) => name !== 'loop_id')
  const cells = versions.map((version) => ({
    importId: version.importId,
    cells: loopCells(version, places.get(version.placeId)),
  }))
  return registerHistory(columns, cells, factsOf)
}
