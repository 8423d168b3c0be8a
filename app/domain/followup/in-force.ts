import { groupBy } from '../grouping'
import { nameKey } from '../ingest/text/text-key'
import type { Loop } from './loop'

/** A loop as one import has it. */
export interface ImportedLoop extends Loop {
  readonly importId: number
}

/** What versions of one loop share: ids that differ in case or spaces only are one. */
export function loopKey({ loopId }: Pick<Loop, 'loopId'>): string {
  return nameKey(loopId)
}

/** The versions of each loop, oldest import first; the last one counts. @param loops by import */
export function versionsOf<Row extends ImportedLoop>(
  loops: readonly Row[],
): ReadonlyMap<string, readonly [Row, ...Row[]]> {
  return groupBy(loops, loopKey)
}

/** Of each loop the version of the newest import. @param loops by import */
export function loopsInForce<Row extends ImportedLoop>(loops: readonly Row[]): readonly Row[] {
  return [...versionsOf(loops).values()].map((versions) => versions[versions.length - 1] as Row)
}
