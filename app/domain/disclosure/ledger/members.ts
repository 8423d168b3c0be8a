import { groupBy, heldIn } from '../../grouping'
import type { Choice, Held, Source } from './choices'
import type { Holding } from './columns'
import { DETERMINED_FROM, NEEDED, PROTECTED_PERSONS } from './determined'
import { keepWeight } from './heaviest'
import { outstanding } from './links'
import { RowSums } from './row-sums'

/** A member around which determined sets are looked for: one that may have the largest entry. */
export interface Anchor {
  readonly source: number
  readonly choice: Choice
  /** The one of `held` that has it. */
  readonly held: Held
  /** Persons that can be taken besides. */
  readonly left: number
}

/** Who of a component's persons can be members of sets. */
export interface Members {
  readonly sources: readonly Source[]
  readonly sums: RowSums
  /** Of choices that are not heavy. */
  readonly lightSums: RowSums
  /** Of the same, share/(0.9 − D) in the place of √share: see SetsAround. */
  readonly lightSquares: RowSums
  /** By column. */
  readonly anchors: ReadonlyMap<number, readonly Anchor[]>
  /** By persons still to be taken: the most entries of a set with one choice more than those. */
  readonly entries: readonly number[]
  /** See Columns. */
  readonly whole: number
  /** By persons still to be taken: the most of any column that choices which are not heavy can add up to. */
  readonly lightest: readonly number[]
}

/** Share of a column from which a choice is heavy. */
const HEAVY_FROM = 0.5

/** Nothing slips through by rounding. */
const A_LITTLE_MORE = 1 + 1e-7

/**
 * √share, by which an entry counts beside the largest one of the eigenvector: at most as much as that, and
 * less where it can only be small. Of `entries` the largest has a square of at least 1/entries.
 */
function bounded({ root, most }: Held, entries: number): number {
  return root * Math.min(1, Math.sqrt(entries * most))
}

/**
 * @param singles by column the largest shares of persons with one answer, descending
 * @param holdings persons with answers in several columns of the component
 * @param whole see Columns
 */
export function membersOf(
  singles: readonly (readonly number[])[],
  holdings: readonly Holding[],
  whole = 1,
): Members {
  const spread = thinned(holdings)
  const several = heaviestByColumn(spread)
  const most = Math.max(1, ...spread.map(({ columns }) => columns.length))
  const entries = Array.from({ length: PROTECTED_PERSONS }, (_, left) => most * (1 + left))
  const ofColumns = singles.map((shares, column) =>
    choicesOf([column], [shares], { entries, whole }, (_, persons) =>
      topOf(several.get(column) ?? [], 4 - persons),
    ),
  )
  const everybody = new Map(
    [...several].map(([column, shares]) => {
      const all = [...shares]
      for (const share of singles[column] ?? []) keepWeight(all, share)
      return [column, all]
    }),
  )
  const ofSpread = spread.map(({ columns, weights, count }) => {
    const shares = weights.map((share) => Array<number>(Math.min(count, 4)).fill(share))
    return choicesOf(columns, shares, { entries, whole }, (column, persons) =>
      topOf(everybody.get(column) ?? [], 4 - persons),
    )
  })
  const sources = [...ofColumns, ...ofSpread]
    .filter((choices) => choices.length > 0)
    .map((choices): Source => ({ choices, densest: densestOf(choices) }))
  const anchors = new Map<number, Anchor[]>()
  sources.forEach(({ choices }, source) => {
    for (const choice of choices) {
      const left = PROTECTED_PERSONS - choice.persons
      for (const held of choice.held) {
        if (held.most * (entries[left] as number) < 1) continue
        heldIn(anchors, held.column, () => []).push({ source, choice, held, left })
      }
    }
  })
  const sums = new RowSums(sources)
  const lightest = lightestOf(sources, singles.length, whole)
  const isLight = ({ heavy }: Choice) => !heavy
  const lightSums = new RowSums(sources, isLight)
  // Shares of a column add up only where several persons of a set have answers in it and elsewhere.
  const squares = ({ held }: Choice) =>
    held.map(({ share }) => {
      return Float64Array.from(lightest, (sum) => share / (NEEDED - (most === 1 ? share : sum)))
    })
  const lightSquares = new RowSums(sources, isLight, squares)
  return { sources, sums, lightSums, lightSquares, anchors, entries, whole, lightest }
}

function lightestOf(sources: readonly Source[], columns: number, whole: number): number[] {
  return Array.from({ length: PROTECTED_PERSONS }, (_, left) => {
    const sums = new Float64Array(columns)
    for (const { choices } of sources) {
      const light = choices.findLast(({ heavy, persons }) => !heavy && persons <= left)
      for (const { column, share } of light?.held ?? []) sums[column]! += share
    }
    return sums.reduce((most, sum) => Math.max(most, Math.min(whole, sum)), 0)
  })
}

/** Of persons with answers in the same columns those who are not outweighed everywhere by four others. */
function thinned(holdings: readonly Holding[]): Holding[] {
  const byColumns = groupBy(holdings, ({ columns }) => columns.join())
  return [...byColumns.values()].flatMap((same) => outstanding(same))
}

function heaviestByColumn(holdings: readonly Holding[]): Map<number, number[]> {
  const found = new Map<number, number[]>()
  for (const { columns, weights, count } of holdings) {
    columns.forEach((column, place) => {
      const shares = heldIn(found, column, () => [])
      for (let time = 0; time < Math.min(count, 4); time++) {
        keepWeight(shares, weights[place] as number)
      }
    })
  }
  return found
}

/** The heaviest 1, 2, … of alike persons. @param shares by column, of each person, descending */
function choicesOf(
  columns: readonly number[],
  shares: readonly (readonly number[])[],
  { entries, whole }: Pick<Members, 'entries' | 'whole'>,
  othersIn: (column: number, persons: number) => number,
): Choice[] {
  const count = shares[0]?.length ?? 0
  return Array.from({ length: count }, (_, at): Choice => {
    const persons = at + 1
    const held = columns.map((column, place): Held => {
      const share = Math.min(whole, topOf(shares[place] as readonly number[], persons))
      const left = whole - Math.min(whole, share + othersIn(column, persons))
      // What is left of rounding is nothing left.
      const slack = ((whole - DETERMINED_FROM) / DETERMINED_FROM) * A_LITTLE_MORE
      const most = left < 1e-9 ? Infinity : (slack * share) / left
      return { column, share, root: Math.sqrt(share), most }
    })
    const strengths = held.map((one) => Float64Array.from(entries, (most) => bounded(one, most)))
    return { persons, held, heavy: held.some(({ share }) => share >= HEAVY_FROM), strengths }
  })
}

function topOf(shares: readonly number[], count: number): number {
  let sum = 0
  for (let at = 0; at < count && at < shares.length; at++) sum += shares[at] as number
  return sum
}

function densestOf(choices: readonly Choice[]): number {
  return Math.max(
    ...choices.map(({ persons, held }) => Math.max(...held.map(({ share }) => share)) / persons),
  )
}
