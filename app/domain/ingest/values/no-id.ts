/** What stands in the place of an id where there is none. */
const WORDS: ReadonlySet<string> = new Set([
  ...['anoniem', 'anonymous', 'anonymus', 'anon', 'onbekend', 'unknown', 'geen', 'none', 'null'],
  ...['n.v.t.', 'nvt', 'n/a', 'na', 'nan', '-', '--', '.', '?', '0'],
])
const LONGEST = 9
/** As LimeSurvey's own format for corrections has it. */
const NOT_SHOWN = '{question_not_shown}'
const BRACE = 0x7b

/** Whether ASCII bytes, without spaces around them, are an id for sure: of some length, or a number but 0. */
export function isSurelyId(bytes: Uint8Array, start: number, end: number): boolean {
  const first = bytes[start]
  if (end - start > LONGEST) {
    return first !== 0x20 && first !== BRACE && bytes[end - 1] !== 0x20
  }
  for (let at = start; at < end; at++) {
    const byte = bytes[at] as number
    if (byte < 0x30 || byte > 0x39) return false
  }
  return end > start && (end - start > 1 || first !== 0x30)
}

/** Whether a cell for a respondent's id says that there is none: each such row is of somebody else. */
export function isNoId(text: string): boolean {
  if (text === '' || text === NOT_SHOWN) return true
  return text.length <= LONGEST && WORDS.has(text.toLowerCase())
}
