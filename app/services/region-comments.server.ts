import { may } from '#app/access/policy'
import { addQuarters, type Quarter } from '#app/domain/calendar/quarter'
import { releaseComments, type GivenComment } from '#app/domain/disclosure/comments'
import { mapDisclosed } from '#app/domain/disclosure/map-disclosed'
import type { Disclosed } from '#app/domain/disclosure/released'
import { keyOf } from '#app/domain/grouping'
import type { Person } from '#app/domain/people/person'
import { placedEver, type EverPlaced } from '#app/domain/regions/placed-ever'
import { isGone } from '#app/domain/scoring/answers-gone'
import type { Database } from '#db/client.server'
import * as memberships from '#db/repositories/memberships.server'
import * as placeEvents from '#db/repositories/place-events.server'
import * as regions from '#db/repositories/regions.server'
import * as responseComments from '#db/repositories/response-comments.server'
import { findGoneThrough } from './keep/kept-answers.server'
import { remembered } from './remembered.server'

interface CommentSelection {
  readonly regionSet: string
  readonly region: string
  readonly quarter: Quarter
}

/** What people wrote, in an order that tells nothing. */
export interface RegionComments {
  readonly texts: readonly string[]
  /** Where there is nothing to tell of this quarter: the newest of the four before it with something. */
  readonly earlier: Quarter | null
  /** They were not kept as long as this. */
  readonly gone: boolean
}

const QUARTERS_BACK = [1, 2, 3, 4]

/**
 * What people wrote about a region in a quarter, as far as it may be told (method section 9): of the
 * first region set alone, so that no two selections differ by an area.
 * @returns null for somebody who may not see comments, and for another region set
 */
export async function readRegionComments(
  { db }: { readonly db: Database },
  { roles }: Pick<Person, 'roles'>,
  { regionSet, region, quarter }: CommentSelection,
): Promise<Disclosed<RegionComments> | null> {
  if (!may(roles, 'view_comments')) return null
  const first = (await memberships.findAllActive(db)).at(0)
  if (first?.regionSet !== regionSet) return null
  const named = await regions.findAllByName(db, [region])
  const id = named.find((each) => each.regionSet === regionSet)?.id
  const textsOf = async (of: Quarter) => {
    const told = await commentsOfQuarter(db, { regionSetId: first.regionSetId, quarter: of })
    return mapDisclosed({ told }, (given) => given.told.get(id ?? 0) ?? [])
  }
  const texts = await textsOf(quarter)
  let earlier: Quarter | null = null
  for (const back of texts.length > 0 ? [] : QUARTERS_BACK) {
    const before = addQuarters(quarter, -back)
    earlier ??= (await textsOf(before)).length > 0 ? before : null
  }
  const gone = isGone(quarter, await findGoneThrough(db))
  return mapDisclosed({ texts }, (given) => ({ ...given, earlier, gone }))
}

const commentsOfQuarter = remembered(
  async (
    { db }: { readonly db: Database },
    { regionSetId, quarter }: { readonly regionSetId: number; readonly quarter: Quarter },
  ) => {
    const ofSet = (await regions.findAll(db)).filter((each) => each.regionSetId === regionSetId)
    const named = ofSet.flatMap(({ id, placeId }): [number, EverPlaced][] =>
      placeId === null ? [] : [[placeId, { regions: new Set([id]), since: 0, now: id }]],
    )
    const ever = placedEver(await memberships.findAllEver(db, regionSetId), quarter)
    const placed = new Map([...ever, ...named])
    const found = await responseComments.findByPlaces(db, quarter, [...placed.keys()])
    const heldUpTo = await erasedUpTo(db, quarter, placed)
    const given = found.flatMap((comment): GivenComment[] => {
      const at = placed.get(comment.placeId)
      const [region] = at?.regions ?? []
      if (at === undefined || region === undefined) return []
      // An area that went from one region to another would be the difference between before and after.
      if (at.regions.size > 1) for (const each of at.regions) heldUpTo.set(each, Infinity)
      const since = Math.max(comment.importId, at.since)
      const present = comment.active && at.now === region
      const { importId, comment: text } = comment
      return [{ importId, person: personOf(comment), text, region, since, present }]
    })
    return releaseComments(given, heldUpTo)
  },
  { beside: 'comments' },
)

function personOf(comment: responseComments.KnownComment): string {
  const { respondentHigh, respondentLow, contentHigh, contentLow } = comment
  if (respondentHigh !== null) return keyOf('id', respondentHigh, respondentLow)
  if (contentHigh !== null) return keyOf('content', contentHigh, contentLow)
  return keyOf('row', comment.importId, comment.rowNumber)
}

/** Region → the newest import that had answers of one of its places before somebody there was erased. */
async function erasedUpTo(
  db: Database,
  quarter: Quarter,
  placed: ReadonlyMap<number, EverPlaced>,
): Promise<Map<number, number>> {
  const newest = new Map<number, number>()
  const heldUpTo = new Map<number, number>()
  // In the order in which they happened at each place.
  for (const { placeId, event } of await placeEvents.findByQuarters(db, [quarter])) {
    const known = newest.get(placeId) ?? 0
    if (event.kind === 'import') newest.set(placeId, Math.max(known, event.importId))
    if (event.kind !== 'gone') continue
    for (const region of placed.get(placeId)?.regions ?? []) {
      heldUpTo.set(region, Math.max(heldUpTo.get(region) ?? 0, known))
    }
  }
  return heldUpTo
}
