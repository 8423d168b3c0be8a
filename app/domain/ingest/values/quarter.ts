import { isQuarter, type Quarter } from '../../calendar/quarter'
import { bad, type Read } from './value'

const YEAR_FIRST = /^(\d{4})[\s_/-]*[QK]([1-4])$/i
const QUARTER_FIRST = /^[QK]([1-4])[\s_/-]*(\d{4})$/i
const IN_WORDS =
  /^([1-4])(?:e|ste|de|st|nd|rd|th)?\s*(?:kwartaal|kw\.?|quarter)\s*(?:of|van)?\s*(\d{4})$/i

/** `2026-Q3`, `Q3 2026`, `2026K3`, `3e kwartaal 2026`, `3rd quarter 2026`; else period_not_understood. */
export function readQuarter(text: string): Read<Quarter> {
  const trimmed = text.trim()
  if (isQuarter(trimmed)) return { value: trimmed }
  const yearFirst = YEAR_FIRST.exec(trimmed)
  if (yearFirst) return existing(`${yearFirst[1]}-Q${yearFirst[2]}`)
  const quarterFirst = QUARTER_FIRST.exec(trimmed) ?? IN_WORDS.exec(trimmed)
  if (quarterFirst) return existing(`${quarterFirst[2]}-Q${quarterFirst[1]}`)
  return bad('period_not_understood')
}

function existing(quarter: Quarter): Read<Quarter> {
  return isQuarter(quarter) ? { value: quarter } : bad('period_not_understood')
}
