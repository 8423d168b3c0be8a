import { createHash, timingSafeEqual } from 'node:crypto'

/** A cryptographic source, as node:crypto has it. */
export type RandomBytes = (count: number) => Uint8Array

const TOKEN_BYTES = 32

/** 256 random bits, as text for a cookie, a link or a console. */
export function newToken(random: RandomBytes): string {
  return Buffer.from(random(TOKEN_BYTES)).toString('base64url')
}

/**
 * Hex SHA-256: all that is stored of a token. Without salt or repetition, for a token cannot be
 * guessed to begin with.
 */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Compares two hashes in a time that tells nothing of where they differ. */
export function equalHashes(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))
}
