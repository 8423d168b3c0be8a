import { STRANGER_LIMIT } from '#app/access/rate-limit'
import { networkOf } from '#app/access/login-limit'
import { amsterdamDay } from '#app/domain/calendar/amsterdam'
import type { CooperationEntry } from '#app/domain/cooperation/cooperation'
import { cooperationKey, entriesInForce, entryKey } from '#app/domain/cooperation/in-force'
import { cooperationCells } from '#app/domain/export/cooperation-file'
import type { IngestIssue } from '#app/domain/ingest/issue'
import type { LinkState, MirrorOutcome } from '#app/domain/report/mirror-link'
import type { Database } from '#db/client.server'
import * as cooperationEntries from '#db/repositories/cooperation-entries.server'
import * as mirrorRounds from '#db/repositories/mirror-rounds.server'
import { RateLimiter } from '../api/rate-limiter.server'
import { placeCells } from '../followup/export-loops.server'
import { writtenFile } from '../import/written-file'
import { hashToken } from '../people/tokens.server'
import type { CooperationWriter } from './handlers.server'
import { placed } from './keep.server'
import { ASKED_COLUMNS } from './read-partner.server'

interface LinkContext {
  readonly db: Database
  readonly clock: () => Date
  /** Network address of the visitor. */
  readonly address: string
}

/** Without these it is no answer. */
const NEEDED: readonly string[] = ['yield', 'expected_yield_of_others']

/** Longer than any answer. */
const LONGEST_ANSWER = 40

/** Of each server: codes that were guessed. */
const GUESSES = new WeakMap<Database, RateLimiter>()

/** What a link opens. Guesses are counted by network address. */
export async function readMirrorLink(context: LinkContext, token: string): Promise<LinkState> {
  const found = await findOpen(context, token)
  if (found.kind !== 'open') return found
  const { link, entry } = found
  const { title: cooperation, partner } = entry
  return { kind: 'open', asked: { cooperation, partner, deadline: link.deadline } }
}

/** Keeps what a partner without an account answers; the link is used up then. */
export async function answerMirror(
  context: LinkContext & { readonly writer: CooperationWriter },
  token: string,
  form: FormData,
): Promise<MirrorOutcome> {
  const found = await findOpen(context, token)
  if (found.kind !== 'open') return found
  const { entry } = found
  const values = Object.fromEntries(
    ASKED_COLUMNS.map((name) => {
      const sent = form.get(name)
      return [name, typeof sent === 'string' ? sent.trim().slice(0, LONGEST_ANSWER) : '']
    }),
  )
  const missing = NEEDED.filter((name) => values[name] === '')
  if (missing.length > 0) {
    const issues = missing.map((column): IngestIssue => {
      return { row: 2, column, code: 'value_missing', severity: 'rejected', params: {} }
    })
    return { kind: 'refused', reason: 'wrong', issues, values }
  }
  const at = context.clock().toISOString()
  const cells = cooperationCells(entry, (await placeCells(context.db)).get(entry.placeId))
  const file = writtenFile([placed({ ...cells, ...values })], at)
  const { cooperationId } = entry
  const written = { cooperationId, tokenHash: hashToken(token), file, at }
  const outcome = await context.writer.run('answerMirror', written)
  if (outcome.kind === 'kept') return { kind: 'kept' }
  if (outcome.kind === 'changed') return { kind: 'gone' }
  const issues = outcome.kind === 'wrong' ? outcome.issues : []
  return { kind: 'refused', reason: outcome.kind, issues, values }
}

type Found =
  | {
      readonly kind: 'open'
      readonly link: mirrorRounds.MirrorLink
      readonly entry: CooperationEntry
    }
  | Exclude<LinkState, { readonly kind: 'open' }>

async function findOpen({ db, clock, address }: LinkContext, token: string): Promise<Found> {
  const guesses = GUESSES.get(db) ?? new RateLimiter(STRANGER_LIMIT)
  GUESSES.set(db, guesses)
  const network = networkOf(address)
  const now = clock().getTime()
  const retryAfter = guesses.wait(network, now)
  if (retryAfter !== null) return { kind: 'too_many', retryAfter }
  const link = await mirrorRounds.findLink(db, hashToken(token))
  const isOver = link === null || amsterdamDay(clock().toISOString()) > link.deadline
  const entry = isOver || link.usedAt !== null ? undefined : await entryOf(db, link)
  if (link !== null && entry !== undefined) return { kind: 'open', link, entry }
  guesses.count(network, now)
  return { kind: 'gone' }
}

async function entryOf(db: Database, link: mirrorRounds.MirrorLink) {
  const entries = entriesInForce(await cooperationEntries.findAllActive(db))
  return entries.find((entry) => {
    const wanted = { cooperationId: entry.cooperationId, partner: link.partner, asOf: link.asOf }
    return cooperationKey(entry) === link.cooperationKey && entryKey(entry) === entryKey(wanted)
  })
}
