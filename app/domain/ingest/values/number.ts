import { bad, type Read } from './value'

export type DecimalMark = ',' | '.'

/** 12 · -0,5 · 1234.56 · ,5 · 1e-3: at most one mark, and it can only be a decimal one. */
const PLAIN = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i
/** 1.234,5 · 1,234.5 · 1 234 567,8: the marks of thousands and decimals differ. */
const GROUPED = /^[+-]?\d{1,3}(([., '])\d{3})(\2\d{3})*([.,]\d+)?$/
/** 1.234 · 1,234: twelve hundred, or one and a quarter? A leading 0 tells (0,125). */
const AMBIGUOUS = /^[+-]?[1-9]\d{0,2}([.,])\d{3}$/

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 }
const MILLIONS = /^([+-]?[\d.,]+) ?(mln|mio|miljoen|million|mld|miljard|billion)\.?$/i

/**
 * The digits and marks alone: without a currency in front, a percent sign or `,-` behind; every kind
 * of space a plain one. `€ 1.200,-` → `1.200`.
 */
export function bareNumber(text: string): string {
  return text
    .replace(/^'(?=[\d+-])/, '')
    .replace(/[\s\u00a0\u2007\u2009\u202f]+/g, ' ')
    .replace(/^ *(€|eur(o|os)?)(?=[ \d+-])/i, '')
    .replace(/ ?(%|procent|percent|€|euro)$/i, '')
    .replace(/[.,](-+|=)$/, '')
    .trim()
    .replace(/[’`´]/g, "'")
    .replace(/^[−–](?=\d)/, '-')
}

/** Whether a number is written as a percentage. */
export function isPercentage(text: string): boolean {
  return /(%|procent|percent)\s*$/i.test(text)
}

/**
 * A number as people write it: decimal comma or point, thousands marks, a currency, a percent sign
 * (95 % is 95), millions in words. Never guesses: what can be read in two ways is number_ambiguous.
 * Else number_not_understood, number_out_of_range.
 * @param known the decimal mark of its column, where that is known
 */
export function readNumber(text: string, known: DecimalMark | null = null): Read<number> {
  const bare = bareNumber(text)
  const mark = known ?? dashedMark(text)
  const millions = MILLIONS.exec(bare)
  if (millions !== null) return scaled(readNumber(millions[1] ?? '', mark), millions[2] ?? '')
  const trimmed = withFraction(bare)
  const ambiguous = AMBIGUOUS.exec(trimmed)
  if (ambiguous !== null) {
    const [one, other] = [trimmed.replace(',', '.'), trimmed.replace(/[.,]/, '')]
    if (mark === null) return bad('number_ambiguous', { one, other })
    return { value: Number(ambiguous[1] === mark ? one : other) }
  }
  let plain = trimmed
  if (!PLAIN.test(trimmed)) {
    const match = GROUPED.exec(trimmed)
    if (!match) return bad('number_not_understood')
    const thousands = match[2] as string
    // 1.234.567,8 is clear; 1.234.5 is not a number at all
    if (match[4]?.startsWith(thousands)) return bad('number_not_understood')
    plain = trimmed.replaceAll(thousands, '')
  }
  const value = Number(plain.replace(',', '.'))
  return Number.isFinite(value) ? { value } : bad('number_out_of_range')
}

/**
 * The decimal mark of `1.200,-`, where a dash stands for no cents; null without one. In `1.200.-` it is not the point,
 * and in `950.-` it may or may not be.
 */
export function dashedMark(text: string): DecimalMark | null {
  const [, number = '', mark] = /^(.*)([.,])(?:-+|=)\s*$/.exec(text) ?? []
  if (mark === undefined || (mark === '.' && !/[.,]/.test(number))) return null
  return (mark === ',') === number.includes(mark) ? '.' : ','
}

/** `½`, `1½`, `1 ½` */
function withFraction(text: string): string {
  const [, whole = '', fraction = ''] = /^(\d{0,9}) ?([½¼¾])$/.exec(text) ?? []
  const part = FRACTIONS[fraction]
  return part === undefined ? text : String(Number(whole) + part)
}

function scaled(read: Read<number>, word: string): Read<number> {
  if ('bad' in read) return read
  return { value: read.value * (/^m(ln|io|iljoen|illion)$/i.test(word) ? 1e6 : 1e9) }
}
