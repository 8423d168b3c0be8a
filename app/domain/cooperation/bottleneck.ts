import type { Day } from '../calendar/day'
import { groupBy } from '../grouping'
import { nameKey } from '../ingest/text/text-key'

/** Who has a bottleneck in hand, from below. */
export const BOTTLENECK_LEVELS = ['floor', 'managers', 'steering'] as const
export type BottleneckLevel = (typeof BOTTLENECK_LEVELS)[number]

/**
 * What keeps a cooperation from working, entered by those who do the work. Key: its id; the newest
 * import wins.
 */
export interface Bottleneck {
  readonly bottleneckId: string
  readonly cooperationId: string
  readonly bottleneck: string
  /** The interest that blocks. */
  readonly interest: string | null
  readonly raisedOn: Day
  /** Where it was put, and since when; from there on it climbs by rule. */
  readonly level: BottleneckLevel
  /** null: since it was raised. */
  readonly levelSince: Day | null
  readonly settledOn: Day | null
  /** By what it was settled; never null where it is. */
  readonly how: string | null
  /** The agreement that was changed for it. */
  readonly agreementId: string | null
  /** When it came back after it had been settled. */
  readonly recurredOn: Day | null
}

export interface ImportedBottleneck extends Bottleneck {
  readonly importId: number
}

export function bottleneckKey({ bottleneckId }: Pick<Bottleneck, 'bottleneckId'>): string {
  return nameKey(bottleneckId)
}

/** The versions of each bottleneck, oldest import first; the last one counts. @param rows by import */
export function bottleneckVersions<Row extends ImportedBottleneck>(
  rows: readonly Row[],
): ReadonlyMap<string, readonly [Row, ...Row[]]> {
  return groupBy(rows, bottleneckKey)
}

/** Of each bottleneck the version of the newest import. @param rows by import */
export function bottlenecksInForce<Row extends ImportedBottleneck>(
  rows: readonly Row[],
): readonly Row[] {
  return [...bottleneckVersions(rows).values()].map((versions) => versions.at(-1) ?? versions[0])
}
