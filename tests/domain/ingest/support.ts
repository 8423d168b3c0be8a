import { dayOf } from '#app/domain/calendar/day'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { recogniseSurvey } from '#app/domain/ingest/columns/recognise-survey'
import type { SurveyBatch } from '#app/domain/ingest/survey-batch'
import { SurveyReader, type SurveyContext } from '#app/domain/ingest/survey-reader'

/** What a file is read against, unless a test says otherwise. */
export function surveyContext(overrides: Partial<SurveyContext> = {}): SurveyContext {
  return {
    placesByAreaCode: new Map([
      ['GM0034', 7],
      ['GM0035', 8],
    ]),
    regionsByName: new Map<string, number | 'ambiguous'>([
      ['noord', 70],
      ['midden', 'ambiguous'],
    ]),
    areasByRegion: new Map(),
    areaCodesByName: new Map(),
    today: dayOf(2026, 11, 23) ?? 0,
    createRegions: false,
    period: null,
    respondentKey: [0x03020100, 0x07060504, 0x0b0a0908, 0x0f0e0d0c],
    ...overrides,
  }
}

/** One batch of rows under a header; row 2 is the first. */
export function readSurveyRows(
  header: string,
  rows: readonly string[],
  overrides: Partial<SurveyContext> = {},
): SurveyBatch {
  const context = surveyContext(overrides)
  const { data } = recogniseSurvey(header.split(';'), DEFAULT_FRAMEWORK, { period: context.period })
  const reader = new SurveyReader(data, DEFAULT_FRAMEWORK, context)
  rows.forEach((row, index) => reader.accept(row.split(';'), index + 2))
  return reader.takeBatch(0)
}
