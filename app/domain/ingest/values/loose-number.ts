import { bareNumber } from './number'

/** `± 40`, `ca. 40`, `minimaal 40`, `≥ 40`: words and signs that do not change the number meant. */
const BEFORE =
  /^(?:±|\+\/-|[~≈<>≤≥]=?|>=|<=|ca\.?|circa|ongeveer|plm\.?|plusminus|rond(?: de)?|bijna|ruim|minimaal|min\.|ten minste|minstens|maximaal|max\.|hoogstens|ten hoogste|tot|about|approx(?:imately|\.)?|at (?:least|most)|up to)\s*(?=[€$+\d-])/i
/** Behind a number: `40+`, `45 (van 60)`, `100 woningen per jaar`, `10 m2`; no other number, no power of ten. */
const BEHIND =
  /^(.*?\d)(?:\+|\s*\(.*\)|\s*(?!(?:k|m|mln|mld|à|a|of|van|op|x)\b)[a-zà-ÿ][a-zà-ÿ .]*[²23]?)$/i

/**
 * The number in a cell without the words around it that say how exact it is or of what: `± 40` → `40`.
 * null where nothing of it is there.
 */
export function looseNumber(text: string): string | null {
  const before = bareNumber(text).replace(BEFORE, '')
  const number = bareNumber(BEHIND.exec(before)?.[1] ?? before)
  return number === bareNumber(text) ? null : number
}
