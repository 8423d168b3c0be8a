import type { Framework } from '#app/domain/framework/framework'
import type { Quarter } from '#app/domain/calendar/quarter'
import { csvBytes, DUTCH_EXCEL, numberText } from './csv-dialect'
import { MARKET_SET, shownName, type MarketRegion } from './geography'
import type { Random } from './random'
import { organisationNames } from './respondents'

/** Registers that were drawn up; without weights the groups count equally. */
interface Register {
  readonly region: MarketRegion
  readonly period: Quarter
  /** Weight of every row of a group (the group counts their sum); null: none given. */
  readonly weights: Readonly<Record<string, number>> | null
}

const REGISTERS: readonly Register[] = [
  { region: 'Plassenland', period: '2023-Q4', weights: null },
  { region: 'Stadsrand', period: '2023-Q4', weights: null },
  { region: 'Rivierenhoek', period: '2025-Q1', weights: null },
  { region: 'Heidekant', period: '2024-Q1', weights: null },
  {
    region: 'Plassenland',
    period: '2026-Q1',
    weights: {
      huurders: 0.75,
      gemeente: 0.4,
      zorg_welzijn: 0.5,
      collega_corporatie: 1,
      overig: 0.5,
    },
  },
]

/** People invited per organisation and wave, by group. */
const INVITED: Readonly<Record<string, number>> = {
  huurders: 55,
  gemeente: 24,
  zorg_welzijn: 40,
  collega_corporatie: 35,
  overig: 32,
}

const POSITIONS = ['voorstander', 'neutraal', 'kritisch'] as const

/** The stakeholder register as bytes: a row per organisation, tenants without one in a row of their own. */
export function stakeholderFile(framework: Framework, random: Random): Uint8Array {
  const rows: string[][] = [
    [
      'region_set',
      'region',
      'period',
      'stakeholder_group',
      'organisation',
      'interest',
      'influence',
      'position',
      'invited',
      'weight',
    ],
  ]
  for (const { region, period, weights } of REGISTERS)
    for (const { code } of framework.groups) {
      const names = [...organisationNames(code, region), ...(code === 'huurders' ? [''] : [])]
      const weight = weights ? (weights[code] ?? 0) : null
      for (const name of names)
        rows.push([
          MARKET_SET,
          shownName(region),
          period,
          code,
          name,
          String(random.integer(3, 5)),
          String(code === 'huurders' ? random.integer(1, 3) : random.integer(2, 5)),
          random.pick(POSITIONS),
          String((INVITED[code] ?? 30) + random.integer(-6, 6)),
          numberText(DUTCH_EXCEL, weight),
        ])
    }
  return csvBytes(DUTCH_EXCEL, rows)
}
