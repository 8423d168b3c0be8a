/**
 * What makes two spellings the same word: case, accents, spaces and punctuation do not count.
 * `Stakeholder group`, `stakeholder_group` and `STAKEHOLDERGROUP` → `stakeholdergroup`.
 */
export function wordKey(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '')
}

/** What makes two spellings one organisation or region: lower case, spaces folded, accents kept. */
export function nameKey(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
}

/**
 * A copy that does not keep its source alive. Values cut from a chunk of text hold on to the whole
 * chunk in V8, so whatever is remembered beyond its batch is copied first.
 */
export function detached(text: string): string {
  return ` ${text}`.slice(1)
}
