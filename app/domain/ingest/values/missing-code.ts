import { wordKey } from '../text/text-key'

/** What programs and people put where there is no answer. */
const NUMBERS: ReadonlySet<number> = new Set([
  ...[0, 6, 7, 8, 9, 66, 77, 88, 96, 97, 98, 99],
  ...[666, 777, 888, 996, 997, 998, 999, 9998, 9999, 99999],
  ...[-1, -2, -3, -4, -5, -6, -7, -8, -9, -66, -77, -88, -97, -98, -99, -999, -9999],
])
const TEXTS: ReadonlySet<string> = new Set([
  ...['na', 'nan', 'nb', 'null', 'none', 'nil', 'missing', 'mis', 'ontbreekt', 'leeg', 'empty'],
  ...['onbekend', 'unknown', 'geenidee', 'noidea', 'oth', 'blanco', 'sysmis', 'waarde', 'value'],
  ...['nietingevuld', 'nietgevraagd', 'notasked', 'skip', 'blank', 'systemmissing', 'wn'],
  ...['questionnotshown', 'nietbekend', 'weigert', 'weigering', 'dkna', 'dknr'],
  ...['refused', 'geweigerd', 'skipped', 'overgeslagen', 'notshown', 'nietgetoond', 'x'],
])

const NUMBER = /^-?\d{1,5}(?:[.,]0+)?$/
/** `#REF!`, `#DEEL/0!`, `#NAAM?`: a formula that came to nothing. */
const SPREADSHEET_ERROR = /^#[A-Z/\d]{2,10}[!?]$/

/** A number that is no point of any scale: one digit may be. */
export function isMissingNumber(number: number): boolean {
  return (number < 0 || number > 9) && NUMBERS.has(number)
}

/** Whether a cell that is no answer looks like a code for "no answer"; somebody has to say so. */
export function looksLikeMissingCode(text: string): boolean {
  const trimmed = text.trim()
  if (/^[.\-–—?*_#/\\]+$/.test(trimmed)) return true
  if (SPREADSHEET_ERROR.test(trimmed) || TEXTS.has(wordKey(trimmed))) return true
  return NUMBER.test(trimmed) && NUMBERS.has(Number(trimmed.replace(',', '.')))
}
