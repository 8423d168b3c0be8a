import type { KeyObject } from 'node:crypto'
import { canonicalJson } from '#app/domain/edition/canonical-json'
import {
  goneEditions,
  keyOfEdition,
  newestSigned,
  withNewest,
  type SignedEdition,
} from '#app/domain/edition/chain'
import type { Database } from '#db/client.server'
import * as editions from '#db/repositories/editions.server'
import * as settings from '#db/repositories/settings.server'
import { newestEditions } from './choose-edition.server'
import { isSignedWith, signatureOf } from './seal.server'
import { findPublicKey } from './signing-key.server'

/**
 * The newest edition of each quarter with its hash, signed: that one names the edition before it, but nothing
 * names the last. It stands apart from the editions, so that one that is taken away is missed.
 */
const SIGNED_LIST = 'editions_signed'

interface SignedList {
  /** `altered`: what stands there is not what was signed. */
  readonly state: 'none' | 'kept' | 'altered'
  /** Empty where it is altered. */
  readonly newest: readonly SignedEdition[]
}

export async function findSignedList(db: Database): Promise<SignedList> {
  const stored = await settings.findByKey(db, SIGNED_LIST)
  if (stored === null) return { state: 'none', newest: [] }
  const { newest, signature } = parsedList(stored)
  const isSigned = isSignedWith(canonicalJson(newest), signature, (await findPublicKey(db)) ?? '')
  return isSigned ? { state: 'kept', newest } : { state: 'altered', newest: [] }
}

/** To be called in the transaction in which it is published. @param key private, Ed25519 */
export async function addToSignedList(
  db: Database,
  signed: SignedEdition,
  key: KeyObject,
): Promise<void> {
  const { state, newest } = await findSignedList(db)
  // Of an installation that published before there was a list.
  const known = state === 'kept' ? newest : (await listedNewest(db)).map(signedOf)
  const next = withNewest(known, signed)
  const signature = signatureOf(canonicalJson(next), key)
  await settings.setByKey(db, SIGNED_LIST, canonicalJson({ newest: next, signature }))
}

/** The number that a quarter's next edition gets: none is given twice, not that of one that is gone either. */
export async function comingNumber(
  db: Database,
  quarter: Pick<SignedEdition, 'regionSet' | 'quarter'>,
): Promise<number> {
  const { newest } = await findSignedList(db)
  const stored = await editions.findNewestNumber(db, quarter.regionSet, quarter.quarter)
  return 1 + Math.max(stored, newestSigned(newest, quarter))
}

/** What is known to have been signed: by the list, and by each edition of the one before it. */
export function promisedBy(
  { newest }: SignedList,
  listed: readonly editions.ListedEdition[],
): SignedEdition[] {
  return [...newest, ...listed.flatMap(({ head }) => head.previous ?? [])]
}

/** Of all sets: published, and not in the database any more. */
export async function findGoneEditions(
  db: Database,
  listed: readonly editions.ListedEdition[],
): Promise<Omit<SignedEdition, 'sha256'>[]> {
  const promised = promisedBy(await findSignedList(db), listed)
  return goneEditions(
    promised,
    listed.map(({ head }) => head),
  )
}

/** The edition that was signed last, as the next one names it; null before the first. */
export async function findPrevious(
  db: Database,
): Promise<{ readonly id: number; readonly previous: SignedEdition } | null> {
  const last = await editions.findLast(db)
  if (last === null) return null
  const { newest } = await findSignedList(db)
  const own = signedOf(last)
  // Should its row be altered, the list still knows what was signed.
  const known = newest.find((each) => keyOfEdition(each) === keyOfEdition(own))
  return { id: last.id, previous: known ?? own }
}

async function listedNewest(db: Database): Promise<editions.ListedEdition[]> {
  return newestEditions(await editions.findAllListed(db, null))
}

function signedOf({ head, sha256 }: editions.ListedEdition): SignedEdition {
  const { regionSet, quarter, edition } = head
  return { regionSet, quarter, edition, sha256 }
}

function parsedList(stored: string) {
  type Stored = { readonly newest?: readonly SignedEdition[]; readonly signature?: string }
  try {
    const { newest = [], signature = '' } = JSON.parse(stored) as Stored
    return { newest, signature }
  } catch {
    return { newest: [], signature: '' }
  }
}
