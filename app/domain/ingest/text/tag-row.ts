/** Rows of tags that programs read, and no person; how many rows of headings stand above. */
const TAGS = [
  // HXL
  { tag: /^#[a-z][a-z0-9+,_\s]*$/i, above: 1 },
  // Qualtrics: names, then texts
  { tag: /^\{\s*"ImportId"\s*:/, above: 2 },
] as const

/** Who answered, as SurveyMonkey heads it: below that its second row of headings is blank. */
const ANSWERED = ['Respondent ID', 'Collector ID']

/** Who answered and when, as Qualtrics names it: below that stand its words for it, in any language. */
const NAMED = ['ResponseId', 'RecordedDate']

/** Whether a row is the second of two rows of headings, the first of which stands above it. */
export function isSecondRow(above: readonly string[], record: readonly string[]): boolean {
  const below = (names: readonly string[]) =>
    names.map((name) => record[above.findIndex((cell) => cell.trim() === name)]?.trim())
  const hasWords = record.some((cell) => cell.trim() !== '')
  if (hasWords && below(ANSWERED).every((text) => text === '')) return true
  // Of a response there is a digit in both, of a row of tags a brace
  return below(NAMED).every((text) => text !== undefined && /^[^\d{]+$/.test(text))
}

/** Of a row of tags, how many rows of headings stand above it; 0: it is none. */
export function headingsAboveTags(record: readonly string[]): number {
  const filled = record.filter((cell) => cell.trim() !== '')
  if (filled.length < 2) return 0
  return TAGS.find(({ tag }) => filled.every((cell) => tag.test(cell.trim())))?.above ?? 0
}
