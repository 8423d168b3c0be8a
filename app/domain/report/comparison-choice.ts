import { addQuarters, type Quarter } from '../calendar/quarter'
import type { ReleasedScore } from '../disclosure/released'
import { MOST_COMPARED, type ComparedKind } from './comparison-model'
import { positionOf } from './position'
import { restsOnAnswers } from './columns'
import { quartersWithRows } from './quarters'

/** What somebody asks to see side by side; empty and null where that is left to us. */
export interface AskedComparison {
  readonly kind: ComparedKind
  /** Side by side, or whose quarters or groups: the first. */
  readonly regions: readonly string[]
  /** Side by side, newest first, or the one looked at: the first. */
  readonly quarters: readonly Quarter[]
  /** Codes. */
  readonly groups: readonly string[]
  /** Ends of the trends, in either order; null: as far as there are scores. */
  readonly from: Quarter | null
  readonly to: Quarter | null
}

interface Chosen {
  readonly keys: readonly string[]
  readonly unknown: readonly string[]
  readonly tooMany: boolean
}

/** What stands side by side, of what is known. */
export interface ComparisonChoice extends Chosen {
  readonly kind: ComparedKind
  /** Whose quarters or groups; of compared regions null. */
  readonly region: string | null
  /** The one that is looked at; of compared quarters null. */
  readonly quarter: Quarter | null
}

/**
 * @param rows of the region set
 * @param known regions of the set by name, and codes of the stakeholder groups in the framework's order
 */
export function comparisonChoice(
  asked: AskedComparison,
  rows: readonly ReleasedScore[],
  known: {
    readonly regions: readonly string[]
    readonly groups: readonly string[]
    /** The quarter that a page opens with. */
    readonly opening: Quarter | null
  },
): ComparisonChoice {
  const { kind } = asked
  const all = quartersWithRows(rows)
  const opening = known.opening ?? all[0] ?? null
  const one = chosenOf(asked.quarters.slice(0, 1), all, () => [opening ?? []].flat())
  if (kind === 'regions') {
    const quarter = one.keys[0] ?? opening
    const chosen = chosenOf(asked.regions, known.regions, () =>
      regionsFarthestApart(rows, known.regions, quarter),
    )
    const unknown = [...chosen.unknown, ...one.unknown]
    return { ...chosen, kind, region: null, quarter, unknown }
  }
  const of = chosenOf(asked.regions.slice(0, 1), known.regions, () => known.regions.slice(0, 1))
  const region = of.keys[0] ?? known.regions[0] ?? null
  if (kind === 'quarters') {
    const ofRegion = quartersWithRows(rows.filter((row) => row.region === region))
    const chosen = chosenOf(asked.quarters, ofRegion, () => sameSeason(ofRegion))
    const keys = chosen.keys.toSorted().reverse()
    return {
      ...chosen,
      kind,
      keys,
      region,
      quarter: null,
      unknown: [...of.unknown, ...chosen.unknown],
    }
  }
  const chosen = chosenOf(asked.groups, known.groups, () => known.groups.slice(0, MOST_COMPARED))
  const unknown = [...of.unknown, ...one.unknown, ...chosen.unknown]
  return { ...chosen, kind, region, quarter: one.keys[0] ?? opening, unknown }
}

/**
 * Those of what is asked for that are known, each once and at most four.
 * @param otherwise where nothing is asked for
 */
function chosenOf(
  asked: readonly string[],
  known: readonly string[],
  otherwise: () => readonly string[],
): Chosen {
  const different = [...new Set(asked)]
  const found = different.filter((key) => known.includes(key))
  return {
    keys: (different.length === 0 ? otherwise() : found).slice(0, MOST_COMPARED),
    unknown: different.filter((key) => !known.includes(key)),
    tooMany: found.length > MOST_COMPARED,
  }
}

/** The regions with the lowest and the highest index of a quarter, else the first two by name. */
function regionsFarthestApart(
  rows: readonly ReleasedScore[],
  regions: readonly string[],
  quarter: Quarter | null,
): readonly string[] {
  const ranked = rows
    .filter((row) => row.dimension === 'index' && row.period === quarter)
    .filter(({ region, status, score }) => {
      return regions.includes(region) && score !== null && restsOnAnswers(status)
    })
    .toSorted((one, other) => positionOf(one.score ?? 0) - positionOf(other.score ?? 0))
  const [lowest, highest] = [ranked.at(0), ranked.at(-1)]
  if (lowest === undefined || highest === undefined || lowest === highest)
    return regions.slice(0, 2)
  return [lowest.region, highest.region]
}

/** The newest quarter, and the same one a year and two years before, where there are. */
function sameSeason(known: readonly Quarter[]): readonly Quarter[] {
  const [newest] = known
  if (newest === undefined) return []
  return [newest, addQuarters(newest, -4), addQuarters(newest, -8)].filter((quarter) =>
    known.includes(quarter),
  )
}

/** The quarters between two ends, in order of time. @param all in order of time */
export function spanOf(
  all: readonly Quarter[],
  from: Quarter | null,
  to: Quarter | null,
): readonly Quarter[] {
  const [first, last] = [from ?? all.at(0) ?? '', to ?? all.at(-1) ?? ''].sort() as [string, string]
  return all.filter((quarter) => quarter >= first && quarter <= last)
}
