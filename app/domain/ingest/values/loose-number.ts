import { bareNumber } from './number'

/** `± 40`, `ca. 40`, `minimaal 40`, `≥ 40`, `meer dan 40`: words and signs that do not change the number meant. */
const BEFORE =
  /^(?:±|\+\/-|[~≈<>≤≥]=?|>=|<=|ca\.?|circa|ongeveer|plm\.?|plusminus|rond(?: de)?|bijna|ruim|minimaal|min\.|ten minste|minstens|meer dan|minder dan|more than|less than|maximaal|max\b\.?|niet meer dan|no more than|hoogstens|ten hoogste|tot|about|approx(?:imately|\.)?|at (?:least|most)|up to)\s*(?=[€$+\d-])/i
/** What makes another number of it, counts from elsewhere, or makes it no number: `3e`, `31 mei`, `10 minder`. */
const OTHERWISE =
  /^\s*(?:(?:k|m|mln|mio|mld|mrd|mille|ton|duizend|thousand|honderd|hundred|miljoen|miljard|million|billion|dozijn|dozen|à|a|e|de|ste|st|nd|rd|th|of|or|van|op|tot|to|en|and|x|half|halve)(?![a-zà-ÿ.²\d])|(?:jan|feb|mrt|maa?r|apr|mei|may|jun|jul|aug|sep|o[kc]t|nov|dec)[a-z]*\.?(?:\s|$))|(?:^|\s)(?:minder|meer|te|onder|boven|achter|tekort|over|less|fewer|more|below|above|short)(?:\s|$)/i
/** Behind a number: `40+`, `40*`, `45 (van 60)`, `100 woningen per jaar`, `1,5 miljoen woningen`; no other number. */
const BEHIND =
  /^(.*?\d(?: (?:mln|miljoen|million|mld|miljard|billion)\b\.?)?)(\+|\*+|\s*\((?!of\b|or\b)[^()]*\)|\s*[a-zà-ÿ][a-zà-ÿ .]*[²23]?)$/i

/**
 * The number in a cell without the words around it that say how exact it is or of what: `± 40` → `40`.
 * null where nothing of it is there.
 */
export function looseNumber(text: string): string | null {
  const before = bareNumber(text).replace(BEFORE, '')
  const [, digits = before, behind = ''] = BEHIND.exec(before) ?? []
  if (OTHERWISE.test(behind)) return null
  const number = bareNumber(digits)
  return number === bareNumber(text) ? null : number
}
