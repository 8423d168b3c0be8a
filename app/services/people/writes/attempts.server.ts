import { createHash } from 'node:crypto'
import {
  ACCOUNT_LIMIT,
  ADDRESS_LIMIT,
  FORGET_AFTER,
  networkOf,
  pausedUntil,
  type AttemptLimit,
} from '#app/access/login-limit'
import { inWriteTransaction, type Database } from '#db/client.server'
import { writeAlone } from '#db/exclusive.server'
import * as attempts from '#db/repositories/login-attempts.server'
import type { At, LoginSource } from './command'
import { momentAfter } from '../moment'

interface LoginPermission {
  /** null: go on. Otherwise the attempt is not made, and this is the earliest next one. */
  readonly pausedUntil: string | null
}

/**
 * Counts an attempt before it is made, so that many at the same moment count as many; or says until
 * when none may be made, and then counts nothing.
 */
export function beginLogin(
  db: Database,
  { at, ...source }: LoginSource & At,
): Promise<LoginPermission> {
  return inWriteTransaction(db, async (transaction) => {
    await writeAlone(transaction, 'login_attempt')
    await attempts.deleteUntil(transaction, momentAfter(at, -FORGET_AFTER))
    const until = await findPause(transaction, source, at)
    if (until !== null) return { pausedUntil: until }
    for (const { key } of countersOf(source)) await attempts.increment(transaction, key, at)
    return { pausedUntil: null }
  })
}

/** Until when no attempt may be made; null when one may. */
export async function findPause(
  db: Database,
  source: LoginSource,
  at: string,
): Promise<string | null> {
  let latest: number | null = null
  for (const { key, limit } of countersOf(source)) {
    const counted = await attempts.findByKey(db, key)
    if (counted === null) continue
    const moments = { attempts: counted.attempts, lastAt: Date.parse(counted.lastAt) }
    const until = pausedUntil(limit, moments, Date.parse(at))
    if (until !== null) latest = Math.max(latest ?? until, until)
  }
  return latest === null ? null : new Date(latest).toISOString()
}

/** A password that was just set has not been guessed at yet. */
export async function forgetAttempts(transaction: Database, email: string): Promise<void> {
  await attempts.deleteByKey(transaction, keyOf('account', email))
}

/** The right password: the account starts anew, the network address gets this attempt back. */
export async function forgiveAttempts(transaction: Database, source: LoginSource): Promise<void> {
  const [, address] = countersOf(source)
  await forgetAttempts(transaction, source.email)
  await attempts.decrement(transaction, address.key)
}

interface Counter {
  readonly key: string
  readonly limit: AttemptLimit
}

function countersOf({ email, address }: LoginSource): readonly [Counter, Counter] {
  return [
    { key: keyOf('account', email), limit: ACCOUNT_LIMIT },
    { key: keyOf('address', networkOf(address)), limit: ADDRESS_LIMIT },
  ]
}

/** Hashed, for people type passwords into the wrong field, and an address is somebody's. */
function keyOf(kind: 'account' | 'address', value: string): string {
  return createHash('sha256').update(`${kind}:${value}`).digest('hex')
}
