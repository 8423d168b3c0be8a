import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** The fastest: at its best it takes three times as long for a sixth less. */
const LEVEL = 1

/**
 * JSON of an object as it is stored, deflated and in base64: text of many keys and few different numbers
 * becomes a seventh. What a transaction writes in the end others wait for.
 */
export function packed(json: string): string {
  return deflateRawSync(json, { level: LEVEL }).toString('base64')
}

/** @param stored by `packed`, or the JSON itself, as it was stored before that */
export function unpacked(stored: string): string {
  if (stored.startsWith('{')) return stored
  return inflateRawSync(Buffer.from(stored, 'base64')).toString()
}
