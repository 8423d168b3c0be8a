import type { Language } from './language'

const DECIMAL_MARK = { nl: ',', en: '.' } as const
const GROUP_MARK = { nl: '.', en: ',' } as const

/**
 * A number as it is written in the language: 61,4 or 61.4; 1.250 or 1,250; a real minus sign. Made by
 * hand so that server and browser never differ.
 *
 * @param decimals digits after the mark; the value is expected to be rounded already
 */
export function formatNumber(value: number, decimals: number, language: Language): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, GROUP_MARK[language])
  const digits = fraction ? `${grouped}${DECIMAL_MARK[language]}${fraction}` : grouped
  return value < 0 && /[1-9]/.test(digits) ? `−${digits}` : digits
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
  const percent = formatNumber(Math.round(share * 100), 0, language)
  return language === 'nl' ? `${percent}\u00a0%` : `${percent}%`
}

/** A difference with its sign: `+3,2`, `−6,2`. */
export function formatChange(change: number, language: Language): string {
  const text = formatNumber(change, 1, language)
  return change > 0 ? `+${text}` : text
}

const COUNTS = {
  nl: 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'.split(' '),
  en: 'none one two three four five six seven eight nine ten eleven twelve'.split(' '),
}

/** A count in a sentence: in words up to twelve, in figures from there. */
export function spellCount(count: number, language: Language): string {
  return COUNTS[language][count] ?? formatNumber(count, 0, language)
}
