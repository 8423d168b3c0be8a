import { createHash } from 'node:crypto'
import { canonicalJson } from '#app/domain/edition/canonical-json'

/** Hex SHA-256 of a value as canonical JSON. */
export function fingerprintOf(value: unknown): string {
  return sha256(canonicalJson(value))
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
