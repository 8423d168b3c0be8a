import { parseIsoDay, type Day } from '#app/domain/calendar/day'

/**
 * Invented municipalities in two region sets over the same areas. Every name that can reach a screen
 * says so itself; the codes are far above those that Dutch municipalities have.
 */
const INVENTED = '(verzonnen)'

export const MARKET_SET = "Woningmarktregio's (voorbeeld)"
export const ADMINISTRATIVE_SET = 'Bestuurlijke samenwerking (voorbeeld)'

export const MARKET_REGIONS = [
  'Plassenland',
  'Heidekant',
  'Rivierenhoek',
  'Eilandkust',
  'Stadsrand',
] as const
export type MarketRegion = (typeof MARKET_REGIONS)[number]

type AdministrativeRegion = 'Noordvleugel' | 'Middenverband' | 'Zuidflank'

export interface Municipality {
  readonly name: string
  readonly code: string
  readonly market: MarketRegion
  readonly administrative: AdministrativeRegion
  /** Relative number of people asked; 1 is usual. */
  readonly size: number
}

function municipality(
  name: string,
  number: number,
  market: MarketRegion,
  administrative: AdministrativeRegion,
  size: number,
): Municipality {
  return { name, code: `GM99${String(number).padStart(2, '0')}`, market, administrative, size }
}

/** The municipalities that exist when the sample begins. */
export const MUNICIPALITIES: readonly Municipality[] = [
  municipality('Rietmeer', 1, 'Plassenland', 'Noordvleugel', 1.4),
  municipality('Veenderwoud', 2, 'Plassenland', 'Noordvleugel', 0.9),
  municipality('Plashuizen', 3, 'Plassenland', 'Noordvleugel', 0.7),
  municipality('Lisdoornen', 4, 'Plassenland', 'Noordvleugel', 0.8),
  municipality('Waterambt', 5, 'Plassenland', 'Noordvleugel', 1.2),
  municipality('Heideloo', 6, 'Heidekant', 'Middenverband', 1.5),
  municipality('Zandwolde', 7, 'Heidekant', 'Middenverband', 0.9),
  municipality('Bremhorst', 8, 'Heidekant', 'Middenverband', 0.8),
  municipality('Stuifbergen', 9, 'Heidekant', 'Middenverband', 0.8),
  municipality('Jeneverveld', 10, 'Heidekant', 'Middenverband', 1),
  municipality('Waardrecht', 11, 'Rivierenhoek', 'Zuidflank', 1.7),
  municipality('Uiterveer', 12, 'Rivierenhoek', 'Zuidflank', 1.1),
  municipality('Kribhaven', 13, 'Rivierenhoek', 'Zuidflank', 1),
  municipality('Griendewaard', 14, 'Rivierenhoek', 'Zuidflank', 1.2),
  municipality('Schelpwijk', 15, 'Eilandkust', 'Noordvleugel', 0.3),
  municipality('Noordergors', 16, 'Eilandkust', 'Noordvleugel', 0.25),
  municipality('Zeeburcht', 17, 'Eilandkust', 'Noordvleugel', 0.25),
  municipality('Nieuwstede', 18, 'Stadsrand', 'Middenverband', 1.6),
  municipality('Singelhove', 19, 'Stadsrand', 'Zuidflank', 0.9),
  municipality('Parkenrode', 20, 'Stadsrand', 'Middenverband', 1),
  municipality('Molendrecht', 21, 'Stadsrand', 'Zuidflank', 0.9),
  municipality('Oudambacht', 22, 'Stadsrand', 'Middenverband', 0.6),
]

/** Oudambacht and Singelhove go on as one; in the administrative set Oudambacht changes region with it. */
export const MERGER = {
  parts: ['GM9922', 'GM9919'] as readonly string[],
  result: municipality('Ambachtshove', 23, 'Stadsrand', 'Zuidflank', 1.5),
  lastDay: parseIsoDay('2025-11-14') as Day,
}

/** Zandwolde changes its administrative region at the turn of a year; nothing merges. */
const MOVE = {
  code: 'GM9907',
  to: 'Noordvleugel' as AdministrativeRegion,
  lastDay: parseIsoDay('2024-12-31') as Day,
}

const FIRST_DAY = parseIsoDay('2015-01-01') as Day

/** `Plassenland` → `Plassenland (verzonnen)`, as every file writes it. */
export function shownName(name: string): string {
  return `${name} ${INVENTED}`
}

/** The municipality that an inhabitant of `home` belongs to on a day. */
export function municipalityOn(home: Municipality, day: Day): Municipality {
  return day > MERGER.lastDay && MERGER.parts.includes(home.code) ? MERGER.result : home
}

/** One row of regions.csv; null is open. */
export interface MembershipRow {
  readonly set: string
  readonly region: string
  readonly code: string
  readonly name: string
  readonly from: Day | null
  readonly to: Day | null
}

/** Both sets in full, the default one first. */
export function membershipRows(): readonly MembershipRow[] {
  const rows: MembershipRow[] = []
  const add = (set: string, region: string, area: Municipality, from: Day | null, to: Day | null) =>
    rows.push({
      set,
      region: shownName(region),
      code: area.code,
      name: shownName(area.name),
      from,
      to,
    })
  const lastDayOf = (area: Municipality) =>
    MERGER.parts.includes(area.code) ? MERGER.lastDay : null
  for (const area of MUNICIPALITIES) add(MARKET_SET, area.market, area, FIRST_DAY, lastDayOf(area))
  add(MARKET_SET, MERGER.result.market, MERGER.result, MERGER.lastDay + 1, null)
  for (const area of MUNICIPALITIES) {
    if (area.code === MOVE.code) {
      add(ADMINISTRATIVE_SET, area.administrative, area, null, MOVE.lastDay)
      add(ADMINISTRATIVE_SET, MOVE.to, area, MOVE.lastDay + 1, null)
    } else add(ADMINISTRATIVE_SET, area.administrative, area, null, lastDayOf(area))
  }
  add(ADMINISTRATIVE_SET, MERGER.result.administrative, MERGER.result, MERGER.lastDay + 1, null)
  return rows
}
