import { createPublicKey, sign, verify, type KeyObject } from 'node:crypto'
import { canonicalJson } from '#app/domain/edition/canonical-json'
import type { EditionContent } from '#app/domain/edition/edition'
import type { SignedText } from '#app/domain/edition/signed-text'
import { sha256 } from './fingerprint.server'
import { publicHalfOf } from './signing-key.server'

/** The content as canonical JSON, with its hash and a signature. @param key private, Ed25519 */
export function seal(content: EditionContent, key: KeyObject): SignedText {
  const text = canonicalJson(content)
  const signature = signatureOf(text, key)
  return { text, sha256: sha256(text), signature, publicKey: publicHalfOf(key) }
}

/** Of a text as UTF-8, in base64. @param key private, Ed25519 */
export function signatureOf(text: string, key: KeyObject): string {
  return sign(null, Buffer.from(text, 'utf8'), key).toString('base64')
}

/** Whether a signature is of this text and key; false for a key that is none. */
export function isSignedWith(text: string, signature: string, publicKey: string): boolean {
  try {
    const key = createPublicKey({
      key: Buffer.from(publicKey, 'base64'),
      ...({ type: 'spki', format: 'der' } as const),
    })
    if (key.asymmetricKeyType !== 'ed25519') return false
    return verify(null, Buffer.from(text, 'utf8'), key, Buffer.from(signature, 'base64'))
  } catch {
    return false
  }
}
