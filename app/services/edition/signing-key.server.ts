import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import type { Database } from '#db/client.server'
import * as settings from '#db/repositories/settings.server'

/**
 * PKCS #8 in base64. It stands in the database, not beside it: a backup then signs and verifies as before,
 * PostgreSQL has no beside, and who can write to the database could exchange any file's public half too.
 */
const SIGNING_KEY = 'edition_signing_key'

/** The Ed25519 key of this installation, made when it is first needed. */
export async function ensureSigningKey(db: Database): Promise<KeyObject> {
  return privateKeyOf(await settings.ensureByKey(db, SIGNING_KEY, newKey))
}

/** Its public half, SPKI in base64; null before anything was published. */
export async function findPublicKey(db: Database): Promise<string | null> {
  const stored = await settings.findByKey(db, SIGNING_KEY)
  return stored === null ? null : publicHalfOf(privateKeyOf(stored))
}

export function publicHalfOf(key: KeyObject): string {
  return createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64')
}

function newKey(): string {
  const { privateKey } = generateKeyPairSync('ed25519')
  return privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64')
}

function privateKeyOf(stored: string): KeyObject {
  return createPrivateKey({ key: Buffer.from(stored, 'base64'), type: 'pkcs8', format: 'der' })
}
