import type { Generated } from 'kysely'

/** What somebody chose to be written about. Key account_id. */
export interface MailWishTable {
  account_id: number
  language: 'nl' | 'en'
  /** MailKind with a space after each. */
  kinds: string
}

/** A region that somebody follows, by name. Key (account_id, region_set, region). */
export interface MailRegionTable {
  account_id: number
  region_set: string
  region: string
}

/** A mail to somebody about one event. Key (account_id, event). */
export interface MailTable {
  id: Generated<number>
  account_id: number
  /** `published:3`: what it is about, so that it is made once. */
  event: string
  /** JSON of MailFacts. */
  facts: string
  created_at: string
  state: MailState
  /** How often it was taken up. */
  attempts: number
  /** ISO moment in UTC: not before. */
  next_at: string
  /** While claimed or handed: who took it up is taken for dead after it. */
  lease_until: string | null
}

/**
 * - `waiting`: to be taken up at next_at
 * - `claimed`: taken up; the mail server cannot have it yet
 * - `handed`: all but its last line is at the mail server, which may have it from now on
 * - `sent`: the mail server took it
 * - `refused`: the mail server did not want it, for good
 * - `unsure`: handed, and no answer came
 * - `dropped`: not to be sent any more
 */
export type MailState = 'waiting' | 'claimed' | 'handed' | 'sent' | 'refused' | 'unsure' | 'dropped'
