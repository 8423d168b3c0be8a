/** What stands in the place of an id where there is none. */
const WORDS: ReadonlySet<string> = new Set([
  ...['anoniem', 'anonymous', 'anonymus', 'anon', 'onbekend', 'unknown', 'geen', 'none', 'null'],
  ...['n.v.t.', 'nvt', 'n/a', 'na', 'nan', '-', '--', '.', '?', '0'],
])
const LONGEST = 9

/** Whether a cell for a respondent's id says that there is none: each such row is of somebody else. */
export function isNoId(text: string): boolean {
  return text === '' || (text.length <= LONGEST && WORDS.has(text.toLowerCase()))
}
