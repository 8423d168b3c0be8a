import { groupBy, keyOf } from '../grouping'
import { mulberry32 } from '../statistics/mulberry32'
import type { Disclosed } from './released'

/** A comment of a region and quarter, of whatever import was ever in force. */
export interface GivenComment {
  readonly importId: number
  /** Who gave it, known again in another file. */
  readonly person: string
  readonly text: string
  readonly region: number
  /** The import by which it came to this region: its own, or a later one that placed its area. */
  readonly since: number
  /** Whether it counts today: of an active import, at a place that is in the region still. */
  readonly present: boolean
}

/** What somebody wrote, once: in the region to which it came first. */
interface Said {
  readonly person: string
  readonly text: string
  readonly region: number
  readonly since: number
  readonly present: boolean
  /** The first import that had it. */
  readonly importId: number
}

/** From so many different persons on comments are told. */
const MINIMUM_PERSONS = 8

const SHUFFLE_SEED = 1

/**
 * The one door for comments (method section 9): without anything but their text, in an order that says
 * nothing. What is new is held back until it comes from eight persons, and such a block is told as a whole
 * or not at all: so between any two states of the data, the comments that were told in one of them alone
 * are of at least eight persons. What somebody wrote for several regions is told of one, or it would tell
 * who answers for both.
 *
 * @param given of the regions of one set in a quarter, of undone imports too
 * @param heldUpTo region → the import up to which nothing is told of it: the newest before somebody there
 *   was erased, who would be the difference; Infinity for nothing at all
 * @returns region → texts; a region is absent where none are told
 */
export function releaseComments(
  given: readonly GivenComment[],
  heldUpTo: ReadonlyMap<number, number>,
): Disclosed<ReadonlyMap<number, readonly string[]>> {
  const said = [...groupBy(given, ({ person, text }) => keyOf(person, text)).values()].map(saidOnce)
  const tellable = said.filter(({ region, importId }) => importId > (heldUpTo.get(region) ?? 0))
  const told = [...groupBy(tellable, ({ region }) => region)].flatMap(([region, ofRegion]) => {
    const texts = toldOf(ofRegion)
    return texts.length === 0 ? [] : [[region, shuffled(texts)] as const]
  })
  return new Map(told) as ReadonlyMap<number, readonly string[]> as Disclosed<
    ReadonlyMap<number, readonly string[]>
  >
}

function saidOnce(same: readonly [GivenComment, ...GivenComment[]]): Said {
  const { person, text, region, since } = same.reduce((first, other) =>
    other.since < first.since || (other.since === first.since && other.region < first.region)
      ? other
      : first,
  )
  const here = same.filter((one) => one.region === region)
  return {
    ...{ person, text, region, since },
    present: here.some(({ present }) => present),
    importId: Math.min(...here.map(({ importId }) => importId)),
  }
}

function toldOf(said: readonly Said[]): string[] {
  const inOrder = [...said].sort((one, other) => one.since - other.since)
  const told: string[] = []
  let block: Said[] = []
  for (const arrived of groupBy(inOrder, ({ since }) => since).values()) {
    block.push(...arrived)
    if (new Set(block.map(({ person }) => person)).size < MINIMUM_PERSONS) continue
    if (block.every(({ present }) => present)) told.push(...block.map(({ text }) => text))
    block = []
  }
  return told
}

/** The same order for the same texts, whatever order they come in (Fisher–Yates, one seed for all). */
function shuffled(texts: readonly string[]): string[] {
  const mixed = [...texts].sort()
  const next = mulberry32(SHUFFLE_SEED)
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1))
    const held = mixed[last] as string
    mixed[last] = mixed[other] as string
    mixed[other] = held
  }
  return mixed
}
