import { bad, type Read } from './value'

/** 12 · -0,5 · 1234.56 · ,5 · 1e-3: at most one mark, and it can only be a decimal one. */
const PLAIN = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?$/i
/** 1.234,5 · 1,234.5 · 1 234 567,8: the marks of thousands and decimals differ. */
const GROUPED = /^[+-]?\d{1,3}(([.,  '])\d{3})(\2\d{3})*([.,]\d+)?$/
/** 1.234 · 1,234: twelve hundred, or one and a quarter? A leading 0 tells (0,125). */
const AMBIGUOUS = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/

/**
 * A number with a decimal comma or point, perhaps with thousands marks. Never guesses: what can be
 * read in two ways is number_ambiguous. Else number_not_understood, number_out_of_range.
 */
export function readNumber(text: string): Read<number> {
  const trimmed = text.trim()
  if (AMBIGUOUS.test(trimmed)) {
    const digits = trimmed.replace(/[.,]/, '')
    return bad('number_ambiguous', { one: trimmed.replace(',', '.'), other: digits })
  }
  let plain = trimmed
  if (!PLAIN.test(trimmed)) {
    const match = GROUPED.exec(trimmed)
    if (!match) return bad('number_not_understood')
    const mark = match[2] as string
    // 1.234.567,8 is clear; 1.234.5 is not a number at all
    if (match[4] !== undefined && match[4].startsWith(mark)) return bad('number_not_understood')
    plain = trimmed.replaceAll(mark, '')
  }
  const value = Number(plain.replace(',', '.'))
  return Number.isFinite(value) ? { value } : bad('number_out_of_range')
}

/**
 * A weight: a single mark is always the decimal one (1.234 is a little above 1). Weights are multipliers
 * around 1, which no tool writes with marks of thousands; reading them as ambiguous would turn away
 * ordinary weighted exports. Two different marks are understood as readNumber does.
 */
export function readWeightNumber(text: string): Read<number> {
  const trimmed = text.trim()
  if (!AMBIGUOUS.test(trimmed)) return readNumber(trimmed)
  return { value: Number(trimmed.replace(',', '.')) }
}
