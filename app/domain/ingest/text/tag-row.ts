/** Rows of tags that programs read, and no person; how many rows of headings stand above. */
const TAGS = [
  // HXL
  { tag: /^#[a-z+,_\s]+$/i, above: 1 },
  // Qualtrics: names, then texts
  { tag: /^\{\s*"ImportId"\s*:/, above: 2 },
] as const

/** Of a row of tags, how many rows of headings stand above it; 0: it is none. */
export function headingsAboveTags(record: readonly string[]): number {
  const filled = record.filter((cell) => cell.trim() !== '')
  if (filled.length < 2) return 0
  return TAGS.find(({ tag }) => filled.every((cell) => tag.test(cell.trim())))?.above ?? 0
}
