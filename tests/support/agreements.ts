import type { AgreementRow } from '#app/domain/report/agreement-row'
import {
  agreementsReport,
  type AgreementFilter,
  type AgreementsReport,
} from '#app/domain/report/agreements'
import type { AgreementsPageReport } from '#app/domain/report/agreements-page'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { day } from './builders'

export const NO_FILTER: AgreementFilter = {
  theme: null,
  region: null,
  partner: null,
  standing: null,
}

/** 110 homes until the end of 2026 in Beek, Noord; 46 of them at the end of September. */
export function agreementRow(overrides: Partial<AgreementRow> = {}): AgreementRow {
  return {
    id: 'A-1',
    title: '110 woningen naar label B',
    theme: 'duurzaamheid',
    placeId: 1,
    place: 'Beek',
    region: 'Noord',
    partners: ['Gemeente Beek'],
    target: 110,
    realised: 46,
    unit: 'woningen',
    status: 'delayed',
    deadline: day('2026-12-31'),
    reportedTo: day('2026-09-30'),
    untold: false,
    standing: 'behind',
    pace: {
      realisedShare: 46 / 110,
      elapsedShare: 0.75,
      inStep: true,
      forecast: null,
      outlook: null,
      expectedShare: 46 / 110 / 0.75,
    },
    isPast: false,
    ...overrides,
  }
}

/** What a filter leaves of these. */
export function reportOf(
  rows: readonly AgreementRow[],
  filter: Partial<AgreementFilter> = {},
  page = 1,
): AgreementsReport {
  return agreementsReport(rows, { ...NO_FILTER, ...filter }, page, DEFAULT_FRAMEWORK)
}

/** The same for the page, on 29 November 2026. */
export function pageReport(
  rows: readonly AgreementRow[],
  overrides: Partial<AgreementsPageReport> = {},
  filter: Partial<AgreementFilter> = {},
): AgreementsPageReport {
  return {
    ...reportOf(rows, filter),
    regionSet: 'Markt',
    regionSets: ['Markt', 'Bestuurlijk'],
    regions: ['Noord', 'Zuid'],
    today: day('2026-11-29'),
    isEmpty: rows.length === 0,
    mayExport: false,
    mayCorrect: false,
    mayWriteDown: false,
    framework: { version: '1' },
    asOf: null,
    sample: false,
    ...overrides,
  }
}
