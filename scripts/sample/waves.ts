import type { Quarter } from '#app/domain/calendar/quarter'
import type { CsvDialect } from './csv-dialect'

/** How one quarter's survey was exported: every file reads a little differently, as in life. */
export interface Wave {
  readonly quarter: Quarter
  readonly dialect: CsvDialect
  readonly headings: 'nl' | 'en'
  /** How somebody retyped the headings. */
  readonly headingStyle: 'plain' | 'capitals and spaces'
  readonly answers: 'points' | 'labels'
  readonly groups: 'codes' | 'names'
  readonly order: 'by day' | 'newest first'
  readonly itemsFirst: boolean
  readonly withCooperation: boolean
  readonly withWeights: boolean
  readonly withComments: boolean
  /** Some fellow associations answer for their region instead of a municipality. */
  readonly withRegions: boolean
  /** People who answered twice; the newest counts. */
  readonly duplicates: number
}

const DUTCH: CsvDialect = {
  delimiter: ';',
  newline: '\n',
  encoding: 'utf-8',
  dates: 'dutch',
  decimal: ',',
}

const ENGLISH: CsvDialect = { ...DUTCH, delimiter: ',', dates: 'iso', decimal: '.' }

const USUAL: Omit<Wave, 'quarter'> = {
  dialect: DUTCH,
  headings: 'nl',
  headingStyle: 'plain',
  answers: 'points',
  groups: 'codes',
  order: 'by day',
  itemsFirst: false,
  withCooperation: true,
  withWeights: false,
  withComments: true,
  withRegions: false,
  duplicates: 0,
}

export const WAVES: readonly Wave[] = [
  {
    ...USUAL,
    quarter: '2023-Q4',
    dialect: { ...DUTCH, encoding: 'windows-1252', newline: '\r\n' },
    withCooperation: false,
  },
  { ...USUAL, quarter: '2024-Q1', dialect: { ...DUTCH, encoding: 'utf-8-bom', newline: '\r\n' } },
  { ...USUAL, quarter: '2024-Q2', dialect: ENGLISH, headings: 'en', duplicates: 2 },
  { ...USUAL, quarter: '2024-Q3', answers: 'labels' },
  { ...USUAL, quarter: '2024-Q4', order: 'newest first', withWeights: true, duplicates: 3 },
  {
    ...USUAL,
    quarter: '2025-Q1',
    dialect: { ...ENGLISH, delimiter: ';' },
    headings: 'en',
    withWeights: true,
  },
  { ...USUAL, quarter: '2025-Q2', dialect: { ...DUTCH, delimiter: '\t' }, duplicates: 2 },
  { ...USUAL, quarter: '2025-Q3', dialect: ENGLISH, headings: 'en', answers: 'labels' },
  { ...USUAL, quarter: '2025-Q4', withWeights: true, itemsFirst: true },
  {
    ...USUAL,
    quarter: '2026-Q1',
    headingStyle: 'capitals and spaces',
    withWeights: true,
    duplicates: 2,
  },
  { ...USUAL, quarter: '2026-Q2', groups: 'names', withRegions: true, withWeights: true },
  { ...USUAL, quarter: '2026-Q3', withWeights: true, withComments: false, duplicates: 3 },
]
