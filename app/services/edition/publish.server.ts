import { gzipSync } from 'node:zlib'
import { amsterdamDay } from '#app/domain/calendar/amsterdam'
import { formatIsoDay } from '#app/domain/calendar/day'
import { addQuarters, lastDayOf, type Quarter } from '#app/domain/calendar/quarter'
import { canonicalJson } from '#app/domain/edition/canonical-json'
import type { EditionHead, EditionKind, SignOff } from '#app/domain/edition/edition'
import { differenceText } from '#app/domain/edition/json-differences'
import { EditionRefused } from '#app/domain/edition/refusal'
import { releasesOf } from '#app/domain/edition/release-plan'
import { badText, isOneLine } from '#app/domain/ingest/values/free-text'
import { inWriteTransaction, type Database } from '#db/client.server'
import { writeAlone } from '#db/exclusive.server'
import { withFirmCommits } from '#db/loose-commits.server'
import * as auditLog from '#db/repositories/audit-log.server'
import * as readers from '#db/repositories/edition-readers.server'
import * as editions from '#db/repositories/editions.server'
import * as releasePlans from '#db/repositories/release-plans.server'
import * as settings from '#db/repositories/settings.server'
import { queuePublished } from '../mail/queue.server'
import { gatherEdition, type EditionSelection } from './gather.server'
import { seal } from './seal.server'
import { addToSignedList, comingNumber, findPrevious } from './signed-list.server'
import { ensureSigningKey } from './signing-key.server'
import { verifyQuarter } from './verify.server'

export interface PublishRequest extends Omit<EditionSelection, 'on'> {
  readonly signOff: Omit<SignOff, 'at'>
  /** Of a revision always. */
  readonly reason: string | null
  /** Of a revision: it was announced, and nothing was wrong. */
  readonly planned: boolean
  /** Also where an earlier edition of the quarter is altered or gone. */
  readonly overAltered?: boolean
  /** null: the command line. */
  readonly accountId: number | null
  /** ISO moment in UTC. */
  readonly at: string
  /** The revision of the data that was prepared; null where nothing has to be. */
  readonly prepared: number | null
}

export interface Published {
  readonly id: number
  readonly regionSet: string
  readonly quarter: Quarter
  readonly edition: number
  readonly kind: EditionKind
  readonly reason: string | null
  readonly publishedAt: string
  readonly sha256: string
  readonly publicKey: string
}

/** Characters of a name, role, reason or note. */
const LONGEST_TEXT = 2000
/** Of an edition that was altered; `verify` tells all. */
const DIFFERENCES_TOLD = 3

/**
 * Freezes a quarter as an edition, in one transaction: there is all of it or nothing. What it tells is
 * gathered before, so that others can write meanwhile; where they changed the data it is gathered anew.
 * @throws EditionRefused
 */
export async function publishEdition(db: Database, request: PublishRequest): Promise<Published> {
  requireTexts(request)
  requireOver(request)
  const { regionSet, quarter } = request
  const over = await editionsPublishedOver(db, request)
  const number = await comingNumber(db, request)
  const kind = kindOf(request, number)
  const key = await ensureSigningKey(db)
  for (;;) {
    const revision = await settings.findDataRevision(db)
    if (request.prepared !== null && request.prepared !== revision) {
      throw new EditionRefused('edition_changed_since_prepared', { quarter })
    }
    const draft = await gatherEdition({ db }, { ...request, on: amsterdamDay(request.at) })
    const last = await findPrevious(db)
    const chained = { previous: last?.previous ?? null, ...(over.length > 0 && { over }) }
    const head = { ...(await headOf(db, draft.head, request, { number, kind })), ...chained }
    const signed = seal({ ...draft, head }, key)
    const copy = gzipSync(signed.text)
    const write = async (transaction: Database) => {
      await writeAlone(transaction, 'edition')
      if ((await settings.findDataRevision(transaction)) !== revision) return null
      const newest = await editions.findNewestNumber(transaction, regionSet, quarter)
      if (newest >= number) throw new EditionRefused('edition_taken', { quarter, edition: newest })
      if ((await editions.findLast(transaction))?.id !== last?.id) return null
      const stored = { regionSet, quarter, number, head: canonicalJson(head), copy, ...signed }
      const editionId = await editions.insert(transaction, stored)
      const { sha256 } = signed
      await addToSignedList(transaction, { regionSet, quarter, edition: number, sha256 }, key)
      await auditLog.insert(transaction, {
        ...{ at: request.at, accountId: request.accountId, action: 'publish', outcome: 'done' },
        subject: `edition:${editionId}`,
      })
      await queuePublished(transaction, { editionId, regionSet, at: request.at })
      return editionId
    }
    const id = await withFirmCommits(db, () => inWriteTransaction(db, write))
    if (id === null) continue
    const { sha256, publicKey } = signed
    const { reason } = head
    const facts = { id, regionSet, quarter, edition: number, kind, reason }
    return { ...facts, publishedAt: request.at, sha256, publicKey }
  }
}

/**
 * Numbers of the quarter's editions that are not what was signed any more. A reason for a revision does not
 * tell that somebody knows of it, so that is asked for apart.
 */
async function editionsPublishedOver(
  db: Database,
  { regionSet, quarter, overAltered = false }: PublishRequest,
): Promise<number[]> {
  const unsound = await verifyQuarter(db, { regionSet, quarter })
  if (unsound.length > 0 && !overAltered) {
    const differences = unsound.flatMap((verdict) => verdict.differences)
    const code = differences.length > 0 ? 'edition_over_altered' : 'edition_over_unsound'
    throw new EditionRefused(code, {
      ...{ quarter, regionSet, editions: unsound.map(({ edition }) => edition ?? '–').join(', ') },
      differences: differences.slice(0, DIFFERENCES_TOLD).map(differenceText).join('; '),
    })
  }
  return unsound.flatMap(({ edition }) => edition ?? [])
}

function requireTexts({ signOff, reason }: PublishRequest): void {
  for (const what of ['name', 'role'] as const) {
    if (signOff[what].trim() === '') throw new EditionRefused('edition_name_missing', { what })
  }
  for (const text of [signOff.name, signOff.role, signOff.note, reason]) {
    if (text !== null && badText(text, LONGEST_TEXT) !== null) {
      throw new EditionRefused('edition_text_unfit')
    }
  }
  if (![signOff.name, signOff.role].every(isOneLine)) throw new EditionRefused('edition_text_unfit')
}

/** A quarter in which people still answer is not frozen. */
function requireOver({ quarter, at }: PublishRequest): void {
  const lastDay = lastDayOf(quarter)
  if (amsterdamDay(at) <= lastDay) {
    throw new EditionRefused('edition_quarter_open', { quarter, lastDay: formatIsoDay(lastDay) })
  }
}

function kindOf(
  { regionSet, quarter, reason, planned }: PublishRequest,
  number: number,
): EditionKind {
  if (number === 1) {
    if (planned) throw new EditionRefused('edition_nothing_to_revise', { quarter })
    return 'first'
  }
  if ((reason ?? '').trim() === '') {
    const edition = number - 1
    throw new EditionRefused('edition_reason_needed', { quarter, regionSet, edition })
  }
  return planned ? 'planned' : 'unplanned'
}

async function headOf(
  db: Database,
  draft: EditionHead,
  { regionSet, quarter, signOff, reason, at }: PublishRequest,
  { number, kind }: { readonly number: number; readonly kind: EditionKind },
): Promise<EditionHead> {
  const next = releasesOf(await releasePlans.findAll(db, addQuarters(quarter, 1))).at(0)
  return {
    ...draft,
    ...{ edition: number, kind, reason, publishedAt: at },
    signOff: { ...signOff, at },
    seenBefore: await readers.findPreviews(db, { regionSet, quarter, number }),
    nextRelease: next?.releaseAt ?? null,
  }
}
