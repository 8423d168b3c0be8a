import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import type { Quarter } from '#app/domain/calendar/quarter'
import { canonicalJson } from '#app/domain/edition/canonical-json'
import { goneEditions, keyOfEdition, type SignedEdition } from '#app/domain/edition/chain'
import { jsonDifferences, type JsonDifference } from '#app/domain/edition/json-differences'
import type { EditionFault, EditionVerdict } from '#app/domain/edition/verdict'
import { badText, MAXIMUM_NAME_LENGTH } from '#app/domain/ingest/values/free-text'
import type { Database } from '#db/client.server'
import * as editions from '#db/repositories/editions.server'
import { remembered } from '../remembered.server'
import { sha256 } from './fingerprint.server'
import { isSignedWith } from './seal.server'
import { findSignedList, promisedBy } from './signed-list.server'
import { findPublicKey } from './signing-key.server'

/** What is known of an edition before anything of it is believed. */
interface Claimed {
  readonly content?: unknown
  readonly sha256?: unknown
  readonly signature?: unknown
  readonly publicKey?: unknown
}

/** Whether a file is an edition as it was signed, and the one of this installation where that has it. */
export async function verifyFile(db: Database, fileText: string): Promise<EditionVerdict> {
  const claimed = parsed(fileText) as Claimed | null
  const text = claimed === null ? null : canonicalOrNull(claimed.content)
  if (claimed === null || text === null) return UNREADABLE
  const head = addressIn(claimed.content)
  if (head === null) return UNREADABLE
  const key = await findPublicKey(db)
  const faults = faultsOf(text, claimed, key)
  if (!saysEachThingOnce(fileText, claimed)) faults.push('other_text')
  const own = await editions.findOne(db, head.regionSet, head.quarter, head.edition)
  const signed = own && signedTextOf(own)
  const promised = promisedBy(await findSignedList(db), await editions.findAllListed(db, null))
  const isOther =
    (signed !== null && signed !== text) || isReplaced({ ...head, sha256: sha256(text) }, promised)
  return {
    ...head,
    sha256: sha256(text),
    unknownKey: key === null ? String(claimed.publicKey) : null,
    faults: isOther ? [...faults, 'other_than_here'] : faults,
    differences: isOther && signed !== null ? jsonDifferences(parsed(signed), claimed.content) : [],
  }
}

/**
 * Whether every edition in the database is what was signed, the newest first; then which are missing, and
 * whether the list of the newest is in order.
 */
export function verifyDatabase(db: Database): Promise<EditionVerdict[]> {
  return verdictsOn(db, null)
}

/** Of a quarter's editions those that are not what was signed, or gone. */
export function verifyQuarter(
  db: Database,
  { regionSet, quarter }: QuarterOfSet,
): Promise<EditionVerdict[]> {
  return verifyBeside(db, { regionSet, quarter })
}

/** Looked at each time, as only that tells; an edition of a country takes a tenth of a second the first time. */
const verifyBeside = remembered(
  async ({ db }: { readonly db: Database }, of: QuarterOfSet) =>
    (await verdictsOn(db, of)).filter(({ faults }) => faults.length > 0),
  { beside: 'edition faults', most: 0 },
)

interface QuarterOfSet {
  readonly regionSet: string
  readonly quarter: Quarter
}

/** @param of null: all */
async function verdictsOn(db: Database, of: QuarterOfSet | null): Promise<EditionVerdict[]> {
  const key = await findPublicKey(db)
  const list = await findSignedList(db)
  const listed = await editions.findAllListed(db, null)
  const promised = promisedBy(list, listed)
  const verdicts: EditionVerdict[] = []
  const there: (QuarterOfSet & { readonly edition: number })[] = []
  // One by one: each holds a whole report.
  for (const id of await editions.findAllIds(db, of)) {
    const stored = await editions.findById(db, id)
    if (stored === null) continue
    const { regionSet, quarter, number: edition } = stored
    there.push({ regionSet, quarter, edition })
    verdicts.push(knownVerdict(stored, key, promised))
  }
  const isMeant = (each: QuarterOfSet) =>
    of === null || (each.regionSet === of.regionSet && each.quarter === of.quarter)
  const gone = goneEditions(promised.filter(isMeant), there)
  const isListLost = list.state === 'none' && listed.some(({ head }) => head.previous !== undefined)
  return [
    ...verdicts,
    ...gone.map((each): EditionVerdict => ({ ...UNREADABLE, ...each, faults: ['missing'] })),
    ...(isListLost || list.state === 'altered' ? [LIST_ALTERED] : []),
  ]
}

const KNOWN = new Map<string, EditionVerdict>()
const MOST_KNOWN = 100

/** By all that it is made of: to see that none of it changed is a small part of reading and checking it. */
function knownVerdict(...of: Parameters<typeof verdictOn>): EditionVerdict {
  const [{ text, copy, ...rest }, ...others] = of
  const hash = createHash('sha256').update(text).update('\0').update(copy)
  const made = hash.update(`\0${JSON.stringify([text.length, rest, others])}`).digest('base64')
  const verdict = KNOWN.get(made) ?? verdictOn(...of)
  KNOWN.set(made, verdict)
  if (KNOWN.size > MOST_KNOWN) KNOWN.delete(KNOWN.keys().next().value as string)
  return verdict
}

function verdictOn(
  stored: editions.StoredEdition,
  key: string | null,
  promised: readonly SignedEdition[],
): EditionVerdict {
  const { text, regionSet, quarter, number } = stored
  const content = parsed(text)
  const faults = faultsOf(text, stored, key)
  const signed = signedTextOf(stored)
  const differences = signed === null ? [] : jsonDifferences(parsed(signed), content)
  if (copyOf(stored) !== text) faults.push('other_copy')
  const own = { regionSet, quarter, edition: number }
  if (isReplaced({ ...own, sha256: sha256(signed ?? text) }, promised)) faults.push('replaced')
  const listed = headDifferences(stored, signed ?? text)
  if (listed.length > 0) faults.push('other_head')
  return {
    ...own,
    sha256: sha256(text),
    unknownKey: null,
    faults,
    differences: [...differences, ...listed],
  }
}

/** Whether something else is known to have been signed under its number. */
function isReplaced(edition: SignedEdition, promised: readonly SignedEdition[]): boolean {
  const key = keyOfEdition(edition)
  return promised.some((each) => keyOfEdition(each) === key && each.sha256 !== edition.sha256)
}

function faultsOf(text: string, claimed: Claimed, key: string | null) {
  const { signature, publicKey } = claimed
  const faults: EditionFault[] = []
  if (sha256(text) !== claimed.sha256) faults.push('other_hash')
  const isSigned = isSignedWith(text, String(signature), String(publicKey))
  if (!isSigned) faults.push('other_signature')
  if (key !== null && publicKey !== key) faults.push('other_key')
  return faults
}

/** Of the two copies the one that was signed; null where neither is any more. */
function signedTextOf(stored: editions.StoredEdition): string | null {
  const { signature, publicKey } = stored
  const candidates = [stored.text, copyOf(stored)]
  const isSigned = (text: string | null) =>
    text !== null && isSignedWith(text, signature, publicKey)
  return candidates.find(isSigned) ?? null
}

function copyOf({ copy }: editions.StoredEdition): string | null {
  try {
    return gunzipSync(copy).toString('utf8')
  } catch {
    return null
  }
}

/** What stands beside the content must say what the content says. */
function headDifferences(stored: editions.StoredEdition, text: string): JsonDifference[] {
  const { regionSet, quarter, number } = stored
  const signed = (parsed(text) as { head?: unknown } | null)?.head
  const named = { ...(signed as object), regionSet, quarter, edition: number }
  return [
    ...jsonDifferences(signed, parsed(stored.head), '$.head'),
    ...jsonDifferences(signed, named, '$.head'),
  ]
}

function addressIn(content: unknown) {
  const head = (content as { head?: Record<string, unknown> } | null)?.head
  const { regionSet, quarter, edition } = head ?? {}
  if (typeof regionSet !== 'string' || typeof quarter !== 'string') return null
  // They are told on a terminal, which obeys control characters.
  const isUnfit = [regionSet, quarter].some((text) => badText(text, MAXIMUM_NAME_LENGTH) !== null)
  if (isUnfit || /[\n\r]/.test(regionSet + quarter)) return null
  return typeof edition === 'number' ? { regionSet, quarter, edition } : null
}

/** Of a name that stands twice a reader may take either, and what is not of an edition is not signed. */
function saysEachThingOnce(fileText: string, claimed: Claimed): boolean {
  const written = fileText.replace(/"(?:[^"\\]+|\\.)*"/g, '').match(/:/g)?.length ?? 0
  const { signature } = claimed
  return (
    written === namesIn(claimed) &&
    Object.keys(claimed).sort().join() === 'content,publicKey,sha256,signature' &&
    Buffer.from(String(signature), 'base64').toString('base64') === signature
  )
}

/** How many names of members there are in a JSON value, as deep as it goes. */
function namesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const own = Array.isArray(value) ? 0 : Object.keys(value).length
  return Object.values(value).reduce((sum: number, each) => sum + namesIn(each), own)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}

function canonicalOrNull(content: unknown): string | null {
  try {
    return canonicalJson(content)
  } catch {
    return null
  }
}

const UNREADABLE = {
  ...{ regionSet: null, quarter: null, edition: null, sha256: null, unknownKey: null },
  faults: ['unreadable'],
  differences: [],
} satisfies EditionVerdict

const LIST_ALTERED: EditionVerdict = { ...UNREADABLE, faults: ['other_list'] }
