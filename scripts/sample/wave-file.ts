import { firstDayOf, lastDayOf, type Quarter } from '#app/domain/calendar/quarter'
import type { Day } from '#app/domain/calendar/day'
import { csvBytes, dateText, DUTCH_EXCEL } from './csv-dialect'
import { versionAskedIn } from './framework'
import { MARKET_REGIONS, MARKET_SET, shownName, type MarketRegion } from './geography'
import type { Person } from './respondents'
import { storyOf } from './stories'

/** A quarter with everybody who could have answered in it. */
export interface AskedQuarter {
  readonly quarter: Quarter
  readonly everybody: readonly Person[]
}

/** Persons invited for each who is known to answer now and then: many addresses never answer. */
const INVITED_PER_PERSON: Readonly<Record<string, number>> = {
  huurders: 1.6,
  gemeente: 1,
  zorg_welzijn: 1.2,
  collega_corporatie: 1,
  overig: 1.3,
}

/** A second wave within a quarter, to which a share of those invited belongs. */
interface ExtraWave {
  readonly region: MarketRegion
  readonly quarter: Quarter
  readonly name: string
  readonly share: number
  readonly groups: readonly string[]
  /** Days after the quarter's first. */
  readonly opensAfter: number
}

const EXTRA_WAVES: readonly ExtraWave[] = [
  {
    region: 'Rivierenhoek',
    quarter: '2025-Q1',
    name: 'Extra peiling na het convenant',
    share: 0.3,
    groups: ['huurders', 'gemeente', 'zorg_welzijn', 'collega_corporatie', 'overig'],
    opensAfter: 45,
  },
  {
    region: 'Heidekant',
    quarter: '2026-Q1',
    name: 'Extra peiling zorg en welzijn',
    share: 0.5,
    groups: ['zorg_welzijn'],
    opensAfter: 40,
  },
]

/** The waves as bytes: a row per region, wave and group that was invited. */
export function waveFile(asked: readonly AskedQuarter[]): Uint8Array {
  const rows = asked.flatMap(({ quarter, everybody }) =>
    MARKET_REGIONS.flatMap((region) => wavesIn(region, quarter, everybody)),
  )
  return csvBytes(DUTCH_EXCEL, [
    [
      ...['wave', 'period', 'opens', 'closes'],
      ...['region_set', 'region', 'stakeholder_group', 'invited', 'instrument'],
    ],
    ...rows,
  ])
}

function wavesIn(
  region: MarketRegion,
  quarter: Quarter,
  everybody: readonly Person[],
): readonly (readonly string[])[] {
  const thin = storyOf(region).thinQuarters?.[quarter]
  if (thin?.most === 0) return []
  const extra = EXTRA_WAVES.find((wave) => wave.region === region && wave.quarter === quarter)
  const first = firstDayOf(quarter)
  const closes = lastDayOf(quarter) - 3
  const row = (name: string, opens: Day, group: string, invited: number) => [
    ...[name, quarter, dateText(DUTCH_EXCEL, opens), dateText(DUTCH_EXCEL, closes)],
    ...[MARKET_SET, shownName(region), group, String(invited), versionAskedIn(quarter)],
  ]
  return Object.entries(INVITED_PER_PERSON).flatMap(([group, perPerson]) => {
    if (thin?.groups && !thin.groups.includes(group)) return []
    const persons = everybody.filter(
      (person) => person.home.market === region && person.group === group,
    )
    const invited = Math.round(persons.length * perPerson)
    const later = extra?.groups.includes(group) ? Math.round(invited * extra.share) : 0
    return [
      row(`Peiling ${quarter}`, first + 3, group, invited - later),
      ...(extra && later > 0 ? [row(extra.name, first + extra.opensAfter, group, later)] : []),
    ]
  })
}
