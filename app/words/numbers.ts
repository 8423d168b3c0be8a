import { bilingual, type Language } from './language'

const DUTCH = {
  decimalMark: ',',
  groupMark: '.',
  percent: '\u00a0%',
  counts: 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' '),
}

const ENGLISH: typeof DUTCH = {
  decimalMark: '.',
  groupMark: ',',
  percent: '%',
  counts: 'none one two three four five six seven eight nine ten eleven twelve'.split(' '),
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/**
 * A number as it is written in the language: 61,4 or 61.4; 1.250 or 1,250; a real minus sign. Made by
 * hand so that server and browser never differ.
 *
 * @param decimals digits after the mark; the value is expected to be rounded already
 */
export function formatNumber(value: number, decimals: number, language: Language): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, wordsIn(language).groupMark)
  const digits = fraction ? `${grouped}${wordsIn(language).decimalMark}${fraction}` : grouped
  return value < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits
}

/** A number as it is, with the language's decimal mark. */
export function withDecimalMark(value: number, language: Language): string {
  return String(value).replace('.', wordsIn(language).decimalMark)
}

/** A score as released: one decimal, or the bound ("≤5", "≥95") as it is. */
export function formatScore(score: number | '≤5' | '≥95', language: Language): string {
  return typeof score === 'number' ? formatNumber(score, 1, language) : score
}

/** The two ends of an interval: `57,1–65,7`. */
export function formatInterval(low: number, high: number, language: Language): string {
  return `${formatNumber(low, 1, language)}–${formatNumber(high, 1, language)}`
}

/** A share 0…1 as whole per cent: `54 %` in Dutch, `54%` in English. */
export function formatShare(share: number, language: Language): string {
  return formatNumber(Math.round(share * 100), 0, language) + wordsIn(language).percent
}

/** A difference with its sign: `+3,2`, `−6,2`. */
export function formatChange(change: number, language: Language): string {
  const text = formatNumber(change, 1, language)
  return change > 0 ? `+${text}` : text
}

/**
 * What one of these functions wrote, as a number again with the places that it is shown with; a share with
 * its sign. null for anything else.
 */
export function numberIn(
  text: string,
  language: Language,
): { readonly value: number; readonly decimals: 0 | 1 | 2 | 'percent' } | null {
  const { decimalMark, groupMark, percent } = wordsIn(language)
  const isShare = text.endsWith(percent)
  const digits = (isShare ? text.slice(0, -percent.length) : text)
    .replaceAll(groupMark, '')
    .replace(decimalMark, '.')
    .replace('−', '-')
  const found = /^[+-]?\d+(?:\.(\d{1,2}))?$/.exec(digits)
  if (found === null) return null
  if (isShare) return { value: Number(digits) / 100, decimals: 'percent' }
  return { value: Number(digits), decimals: (found[1]?.length ?? 0) as 0 | 1 | 2 }
}

/** A count in a sentence: in words up to twelve, in figures from there. */
export function spellCount(count: number, language: Language): string {
  return wordsIn(language).counts[count] ?? formatNumber(count, 0, language)
}
