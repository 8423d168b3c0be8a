import { isQuarter, quarterOfDay, type Quarter } from '../../calendar/quarter'
import { readDay } from './moment'
import { withMonthNumber } from './month-names'
import { bad, type Read } from './value'

const YEAR_FIRST = /^(\d{4})[\s_/-]*(?:Q|K|KW\.?|kwartaal|quarter)\s*([1-4])$/i
const QUARTER_FIRST = /^(?:Q|K|KW\.?|kwartaal|quarter)\s*([1-4])[\s_/'’-]*(\d{4}|\d{2})$/i
const COUNTED = '([1-4])(?:e|ste|de|st|nd|rd|th)?\\s*(?:kwartaal|kw\\.?|quarter)'
const IN_WORDS = new RegExp(`^${COUNTED}\\s*(?:of|van)?\\s*(\\d{4})$`, 'i')
const IN_WORDS_LAST = new RegExp(`^(\\d{4})[\\s-]*${COUNTED}$`, 'i')
const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde', 'first', 'second', 'third', 'fourth']
const ORDINAL = new RegExp(`^(${ORDINALS.join('|')})(?=\\s)`, 'i')
/** `2026-09`, `09-2026`, `september 2026`: a month is of one quarter. */
const MONTH = /^(?:(\d{4})[-/](\d{2})|(\d{2})[-/](\d{4}))$/
/** `2026-03`: March, or the third quarter? In letters, or above 4, it is a month; 01 is of the first either way. */
const MONTH_OR_QUARTER = /^(?:\d{4}[-/]0[2-4]|0[2-4][-/]\d{4})$/

/**
 * `2026-Q3`, `Q3 2026`, `2026K3`, `3e kwartaal 2026`, `derde kwartaal 2026`, `3rd quarter 2026`; the quarter of
 * a day or a month; else period_not_understood.
 */
export function readQuarter(text: string): Read<Quarter> {
  const trimmed = text.trim().replace(ORDINAL, (word) => {
    return String((ORDINALS.indexOf(word.toLowerCase()) % 4) + 1)
  })
  if (isQuarter(trimmed)) return { value: trimmed }
  const yearFirst = YEAR_FIRST.exec(trimmed) ?? IN_WORDS_LAST.exec(trimmed)
  if (yearFirst) return existing(`${yearFirst[1]}-Q${yearFirst[2]}`)
  const quarterFirst = QUARTER_FIRST.exec(trimmed) ?? IN_WORDS.exec(trimmed)
  if (quarterFirst) return existing(`20${quarterFirst[2]}`.slice(-4) + `-Q${quarterFirst[1]}`)
  return quarterOfDate(trimmed)
}

function quarterOfDate(text: string): Read<Quarter> {
  if (MONTH_OR_QUARTER.test(text)) return bad('period_not_understood')
  const month = MONTH.exec(withMonthNumber(`1 ${text}`).slice(0, 7)) ?? MONTH.exec(text)
  const [year, number] = month?.[1] === undefined ? [month?.[4], month?.[3]] : month.slice(1)
  const day = readDay(month === null ? text : `${year}-${number}-1`)
  return 'bad' in day ? bad('period_not_understood') : { value: quarterOfDay(day.value) }
}

function existing(quarter: Quarter): Read<Quarter> {
  return isQuarter(quarter) ? { value: quarter } : bad('period_not_understood')
}
