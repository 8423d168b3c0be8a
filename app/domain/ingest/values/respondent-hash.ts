import { SipHash, sipKeyOf, type Hash64 } from './siphash'

/** What a key is told by: its hash of a text that everybody may know. */
const FINGERPRINT_OF = 'draagvlak respondent key'

/**
 * The keyed hash of a respondent id as the survey reader makes it: without surrounding spaces.
 * @param key 16 bytes, secret of the installation
 * @returns null for a blank id: such rows are nobody's
 */
export function hashRespondent(key: Uint8Array, respondentId: string): Hash64 | null {
  const trimmed = respondentId.trim()
  return trimmed === '' ? null : new SipHash(sipKeyOf(key)).hash(trimmed)
}

/**
 * The hash in the place of an id's own where the ids of a file are said to be of other people than those
 * of before: it follows from that and the group, so that whoever is erased is so under each.
 */
export function textWithinGroup(respondent: Readonly<Hash64>, group: string): string {
  return `${formatHash(respondent)}\n${group}`
}

/** The hashes of ids, and with each of them all that stand in its place. */
export function withThoseOfGroups(
  key: Uint8Array,
  respondents: readonly Readonly<Hash64>[],
  groups: readonly string[],
): readonly Hash64[] {
  const hash = new SipHash(sipKeyOf(key))
  return respondents.flatMap((respondent) => [
    { high: respondent.high, low: respondent.low },
    ...groups.map((group) => hash.hash(textWithinGroup(respondent, group))),
  ])
}

/** Tells keys apart without giving one away: 16 hexadecimal digits. */
export function keyFingerprint(key: Uint8Array): string {
  return formatHash(new SipHash(sipKeyOf(key)).hash(FINGERPRINT_OF))
}

/** 16 hexadecimal digits. */
export function formatHash({ high, low }: Readonly<Hash64>): string {
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}

/** The reverse of formatHash; null where it is not one. */
export function parseHash(text: string): Hash64 | null {
  if (!/^[0-9a-f]{16}$/.test(text)) return null
  return { high: parseInt(text.slice(0, 8), 16) | 0, low: parseInt(text.slice(8), 16) | 0 }
}
