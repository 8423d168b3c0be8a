import { isFarQuarter, type Quarter } from '#app/domain/calendar/quarter'

/** The first quarter in an address that lies outside 1900–2100; null where there is none. */
export function farQuarterIn(parameters: URLSearchParams): Quarter | null {
  return [...parameters.values()].find(isFarQuarter) ?? null
}
