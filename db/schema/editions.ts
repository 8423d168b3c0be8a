import type { Quarter } from '#app/domain/calendar/quarter'
import type { Generated } from 'kysely'

/** What was published. Triggers refuse every change. Key (region_set, quarter, number). */
export interface EditionTable {
  id: Generated<number>
  /** By its name, as it was then. */
  region_set: string
  quarter: Quarter
  /** From 1. */
  number: number
  /** JSON of EditionHead, to list editions by. */
  head: string
  /** Canonical JSON of EditionContent. */
  content: string
  /** The same text, gzipped: where the other was tampered with, it tells what it was. */
  copy: Uint8Array
  /** Hex, of the content. */
  sha256: string
  /** Ed25519 over the content, base64. */
  signature: string
  /** SPKI, DER in base64. */
  public_key: string
}

/** The figures as an analyst offers them to be signed off. Key (region_set, quarter, number). */
export interface EditionPreparationTable {
  region_set: string
  quarter: Quarter
  /** Of the edition that it would become. */
  number: number
  account_id: number
  at: string
  note: string | null
  /** The revision of the data then. */
  data_revision: number
}

/** Who saw an edition before it was published. Key (region_set, quarter, number, account_id). */
export interface EditionPreviewTable {
  region_set: string
  quarter: Quarter
  number: number
  account_id: number
  /** The first time. */
  at: string
}

/** Who opened an edition. Key (edition_id, account_id). */
export interface EditionReadingTable {
  edition_id: number
  account_id: number
  /** The first time. */
  at: string
}

/** A plan, or a change of it, of when a quarter is published; the newest is in force. */
export interface ReleasePlanTable {
  id: Generated<number>
  quarter: Quarter
  /** ISO moment in UTC. */
  release_at: string
  /** Who answers for the figures. */
  analyst: string
  /** Of a change always. */
  reason: string | null
  account_id: number
  at: string
}
