import { isQuarter } from '#app/domain/calendar/quarter'
import { DEFAULT_REFERENCE, type AskedReference } from '#app/domain/report/reference'

/** The name in the URL of what scores are held against. */
export const REFERENCE_PARAMETER = 'vergelijk'

const NAMES = {
  previous_quarter: 'vorig-kwartaal',
  previous_year: 'vorig-jaar',
  two_years_ago: 'twee-jaar-geleden',
  others: 'andere-regios',
} as const

/** Reads it; what is not understood counts as not given. */
export function referenceOf(parameters: URLSearchParams): AskedReference {
  const text = parameters.get(REFERENCE_PARAMETER)
  if (text !== null && isQuarter(text)) return { against: 'chosen_quarter', quarter: text }
  const names = Object.keys(NAMES) as (keyof typeof NAMES)[]
  const against = names.find((name) => NAMES[name] === text)
  return against ? { against } : DEFAULT_REFERENCE
}

/** Its value in the URL. */
export function referenceText(reference: AskedReference): string {
  return reference.against === 'chosen_quarter' ? reference.quarter : NAMES[reference.against]
}

/** Puts it in the URL; the default is left out. */
export function setReference(parameters: URLSearchParams, reference: AskedReference): void {
  if (reference.against === DEFAULT_REFERENCE.against) return
  parameters.set(REFERENCE_PARAMETER, referenceText(reference))
}
