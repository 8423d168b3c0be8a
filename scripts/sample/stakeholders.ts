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

/** How heavy choices weigh on a group, and why it counts for what it does. */
const OF_GROUP: Readonly<Record<string, { readonly burden: string; readonly reason: string }>> = {
  huurders: { burden: 'zwaar', reason: 'dragen de gevolgen van verkoop en sloop' },
  gemeente: { burden: 'geen', reason: 'gekozen en controleerbaar' },
  zorg_welzijn: { burden: 'enige', reason: 'spreken voor wie zelf niet antwoordt' },
  collega_corporatie: { burden: 'enige', reason: 'beslissen zelf al mee' },
  overig: { burden: 'enige', reason: 'scholen, politie en bewonersgroepen' },
}

/**
 * Who bears much and is never heard: group, name, interest, influence, burden, position and how many are
 * invited. In Plassenland nobody asked the Havenbuurt before it was to be pulled down.
 */
const UNHEARD: Readonly<Partial<Record<MarketRegion, readonly (readonly string[])[]>>> = {
  Plassenland: [
    ['huurders', 'Bewoners Havenbuurt (verzonnen)', '5', '1', 'zwaar', 'kritisch', '0'],
    ['overig', 'Woningzoekenden tot 25 (verzonnen)', '5', '1', 'zwaar', 'kritisch', '0'],
    ['overig', 'Statushouders (verzonnen)', '4', '1', 'zwaar', 'neutraal', '14'],
    ['zorg_welzijn', 'Mantelzorgnetwerk (verzonnen)', '4', '2', 'enige', 'neutraal', '9'],
  ],
  Rivierenhoek: [['overig', 'Woonwagenbewoners (verzonnen)', '4', '1', 'zwaar', 'kritisch', '12']],
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
      'burden',
      'weight_reason',
    ],
  ]
  for (const { region, period, weights } of REGISTERS) {
    for (const [group = '', name = '', interest = '', influence = '', ...more] of UNHEARD[region] ??
      []) {
      const [burden = '', position = '', invited = ''] = more
      const weight = weights ? '0' : ''
      rows.push([
        ...[MARKET_SET, shownName(region), period, group, name, interest, influence],
        ...[position, invited, weight, burden, ''],
      ])
    }
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
          OF_GROUP[code]?.burden ?? '',
          OF_GROUP[code]?.reason ?? '',
        ])
    }
  }
  return csvBytes(DUTCH_EXCEL, rows)
}
