import { dayOf, type Day } from '../../calendar/day'
import { firstDayOf, lastDayOf } from '../../calendar/quarter'
import { readDay, type DateOrder } from './moment'
import { withMonthNumber } from './month-names'
import { readQuarter } from './quarter'

/** Which day of a period is meant where something begins, or has to be done, in it. */
export type PeriodEdge = 'first' | 'last'

const BEFORE: Readonly<Record<PeriodEdge, RegExp>> = {
  first: /^(?:(?:vanaf|met ingang van|from|as of)\s+)?(?:(?:het )?begin(?: van)?\s+|start of\s+)?/i,
  last: /^(?:(?:uiterlijk|t\/m|tot en met|verlengd tot(?: en met)?|by|no later than)\s+)?(?:(?:het )?einde?(?: van)?\s+|ultimo\s+|(?:the )?end of\s+)?/i,
}
const YEAR = /^20\d{2}$/
/** `december 2026`, `dec-26`, `dec '26`; in `december 26` it may be the day. */
const MONTH_IN_LETTERS =
  /^(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|mrt|mar(?:ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|aug(?:ustus|ust)?|sept?(?:ember)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?(?:[\s-]+\d{4}|-\d{2}|\s*['’]\d{2})$/i
/** A month by itself names no quarter here. */
const NAMES_QUARTER = /(?:^|[\d\s-])[qk][\d\s]|kw|quarter/i
/** Up to 4 it may be a quarter. */
const MONTH = /^(?:(0?[5-9]|1[0-2])[-/](20\d{2})|(20\d{2})[-/](0[5-9]|1[0-2]))$/
/** `(verlengd)`, `, verlengd`: how it became so; `is verlengd` is of another one. */
const EXTENDED = /,?\s{0,3}\(?(?:verlengd|bijgesteld|herzien|nieuw|aangepast|extended|revised)\)?$/i

/**
 * The day that `Q4 2026`, `eind 2026`, `december 2026`, `2026` stand for, or what stands behind `uiterlijk`; null where
 * it is none of these.
 */
export function dayAtEdge(text: string, edge: PeriodEdge, order: DateOrder | null): Day | null {
  const trimmed = text.trim()
  const bare = trimmed.replace(EXTENDED, '').replace(BEFORE[edge], '')
  const day = bare === trimmed ? null : readDay(bare, order)
  if (day !== null && 'value' in day) return day.value
  if (YEAR.test(bare))
    return edge === 'first' ? dayOf(Number(bare), 1, 1) : dayOf(Number(bare), 12, 31)
  const [, monthFirst, yearLast, ofYear = yearLast, inDigits = monthFirst] = MONTH.exec(bare) ?? []
  const named = MONTH_IN_LETTERS.test(bare)
    ? withMonthNumber(`1 ${bare.replace(/\s*['’]/, ' ')}`).split('-')
    : []
  const [year, month] = inDigits === undefined ? [named[0], named[1]] : [ofYear, inDigits]
  if (month !== undefined) return edgeOfMonth(Number(year), Number(month), edge)
  const quarter = NAMES_QUARTER.test(bare) ? readQuarter(bare) : null
  if (quarter === null || 'bad' in quarter) return null
  return edge === 'first' ? firstDayOf(quarter.value) : lastDayOf(quarter.value)
}

function edgeOfMonth(year: number, month: number, edge: PeriodEdge): Day | null {
  if (edge === 'first') return dayOf(year, month, 1)
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)
  return next === null ? null : next - 1
}
