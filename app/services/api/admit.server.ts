import { tokenStateOf } from '#app/access/api-token'
import { networkOf } from '#app/access/login-limit'
import { may, type Action } from '#app/access/policy'
import { CALLER_LIMIT, STRANGER_LIMIT } from '#app/access/rate-limit'
import type { Database } from '#db/client.server'
import * as apiTokens from '#db/repositories/api-tokens.server'
import { authorise } from '../people/session.server'
import { hashToken } from '../people/tokens.server'
import { nowOf, type PeopleTools } from '../people/tools.server'
import { recordAudit } from '../people/audit.server'
import { API_TOKEN, dayOf } from './api-token'
import { RateLimiter } from './rate-limiter.server'

type Tools = Pick<PeopleTools, 'db' | 'writer' | 'clock'>

/** What a request came with. */
export interface Asking {
  /** The Authorization header; when there is one, nothing else counts. */
  readonly authorization: string | null
  /** Token of the session's cookie, of a request from this site. */
  readonly session: string | null
  /** Network address of the visitor. */
  readonly address: string
  /** What is to be read, for the audit log: `scores.csv`. */
  readonly reading: string
}

/** Whether a program may read something, and if not why. */
export type Admission =
  /** `live`: with figures as they are now; else as they are published. */
  | { readonly kind: 'granted'; readonly live: boolean }
  /** Known, but the role may not. */
  | { readonly kind: 'refused' }
  /** No token and no session, or none that works; which of the two is not told. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'too_many'; readonly retryAfter: number }

interface Limiters {
  readonly callers: RateLimiter
  readonly strangers: RateLimiter
}

/** Of each server: the database is what they have of their own. */
const LIMITERS = new WeakMap<Database, Limiters>()

/** Decides on a request of a program; reading goes into the audit log, of a token once a day. */
export async function admit(tools: Tools, asking: Asking, action: Action): Promise<Admission> {
  const { callers, strangers } = limitersOf(tools.db)
  const now = tools.clock().getTime()
  const caller = await callerOf(tools, asking, action)
  if (caller === 'unknown') {
    // Only of strangers: an office's address shall not be closed to a token by another's mistake.
    const network = networkOf(asking.address)
    const retryAfter = strangers.wait(network, now)
    if (retryAfter !== null) return { kind: 'too_many', retryAfter }
    strangers.count(network, now)
    return { kind: 'unknown' }
  }
  const wait = callers.wait(caller.key, now)
  if (wait !== null) return { kind: 'too_many', retryAfter: wait }
  callers.count(caller.key, now)
  if (!caller.allowed) return { kind: 'refused' }
  await caller.note()
  return { kind: 'granted', live: caller.live }
}

interface Caller {
  readonly key: string
  readonly live: boolean
  readonly allowed: boolean
  readonly note: () => Promise<void>
}

async function callerOf(tools: Tools, asking: Asking, action: Action): Promise<Caller | 'unknown'> {
  if (asking.authorization !== null) return tokenCaller(tools, asking, action)
  const access = await authorise(tools, asking.session, action)
  if (access.kind === 'refused') {
    return {
      key: `refused:${networkOf(asking.address)}`,
      live: false,
      allowed: false,
      note: doNothing,
    }
  }
  if (access.kind !== 'granted') return 'unknown'
  const { id, roles } = access.person
  const entry = { accountId: id, action: 'export', subject: asking.reading } as const
  return {
    key: `account:${id}`,
    live: may(roles, 'export_scores'),
    allowed: true,
    note: () => recordAudit(tools, { ...entry, outcome: 'done' }),
  }
}

async function tokenCaller(
  tools: Tools,
  { authorization, reading }: Asking,
  action: Action,
): Promise<Caller | 'unknown'> {
  const [, given = ''] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? []
  if (!API_TOKEN.test(given)) return 'unknown'
  const token = await apiTokens.findByTokenHash(tools.db, hashToken(given))
  const day = dayOf(tools.clock())
  if (token === null || tokenStateOf(token, day) !== 'works') return 'unknown'
  const isNoted = token.lastUsedOn !== null && token.lastUsedOn >= day
  const use = { tokenId: token.id, day, reading, at: nowOf(tools) }
  return {
    key: `token:${token.id}`,
    live: may([token.role], 'export_scores'),
    allowed: may([token.role], action),
    note: async () => {
      if (!isNoted) await tools.writer.run('noteApiTokenUse', use)
    },
  }
}

const doNothing = () => Promise.resolve()

function limitersOf(db: Database): Limiters {
  const known = LIMITERS.get(db)
  if (known !== undefined) return known
  const made = {
    callers: new RateLimiter(CALLER_LIMIT),
    strangers: new RateLimiter(STRANGER_LIMIT),
  }
  LIMITERS.set(db, made)
  return made
}
