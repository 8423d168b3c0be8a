import { describe, expect, test } from 'vitest'
import { dayOf, parseIsoDay } from '#app/domain/calendar/day'
import { quarterIndex } from '#app/domain/calendar/quarter'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { ANSWERS_ALONE, NOTHING } from '#app/domain/ingest/content-hash'
import { SurveyReader } from '#app/domain/ingest/survey-reader'
import { recogniseSurvey } from '#app/domain/ingest/columns/recognise-survey'
import { readSurveyRows, surveyContext } from './support'

const HEADER =
  'respondent_id;completed_at;area_code;region;stakeholder_group;organisation;weight;I1;I2'
const ITEMS = DEFAULT_FRAMEWORK.items.length

function codes(rows: readonly string[], overrides = {}): unknown[] {
  return readSurveyRows(HEADER, rows, overrides).issues.map(({ row, column, code }) => [
    row,
    column,
    code,
  ])
}

describe('a good row', () => {
  test('is stored column by column', () => {
    const batch = readSurveyRows(`${HEADER};comment`, [
      'r1;2026-09-30 14:03;GM0034;;Huurders;HV  Oost ;1,5;5;weet niet; goed zo ',
      ';30-09-2026;gm0034;;gemeente;hv oost;;;3;',
    ])
    expect(batch.issues).toEqual([])
    expect(batch.count).toBe(2)
    expect([...batch.rowNumber]).toEqual([2, 3])
    expect([...batch.hasRespondent]).toEqual([1, 0])
    expect([...batch.contentKind]).toEqual([NOTHING, ANSWERS_ALONE])
    const day = dayOf(2026, 9, 30) as number
    expect([...batch.completedAt]).toEqual([day * 86_400 + 14 * 3600 + 3 * 60, day * 86_400])
    expect([...batch.quarter]).toEqual([quarterIndex('2026-Q3'), quarterIndex('2026-Q3')])
    expect(batch.newPlaces).toEqual([{ kind: 'known', placeId: 7 }])
    expect([...batch.place]).toEqual([0, 0])
    expect([...batch.group]).toEqual([0, 1])
    expect(batch.newOrganisations).toEqual(['HV Oost'])
    expect([...batch.organisation]).toEqual([0, 0])
    expect([...batch.weight]).toEqual([1.5, 1])
    expect([...batch.answers.slice(0, 2)]).toEqual([5, 255])
    expect([...batch.answers.slice(ITEMS, ITEMS + 2)]).toEqual([0, 3])
    expect(batch.comments).toEqual([{ row: 0, text: 'goed zo' }])
  })

  test('counts by its area where a region stands beside it', () => {
    const batch = readSurveyRows(HEADER, ['r1;2026-09-30;GM0035;Noord;overig;;1;3;3'])
    expect(batch.newPlaces).toEqual([{ kind: 'known', placeId: 8 }])
  })

  test('counts by its region where the area is blank', () => {
    const batch = readSurveyRows(HEADER, ['r1;2026-09-30;;NOORD ;overig;;1;3;3'])
    expect(batch.newPlaces).toEqual([{ kind: 'known', placeId: 70 }])
  })

  test('without a day belongs to the period of the import', () => {
    const row = 'r1;;GM0034;;huurders;;1;3;3'
    const batch = readSurveyRows(HEADER, [row], { period: '2026-Q2' })
    expect([...batch.completedAt]).toEqual([Number.NaN])
    expect([...batch.quarter]).toEqual([quarterIndex('2026-Q2')])
  })

  test('brings a new place where places may be made, however it is spelled', () => {
    const rows = [
      'r1;2026-09-30;GM0999;;huurders;;1;3;3',
      'r2;2026-09-30;gm0999 ;;huurders;;1;3;3',
      'r3;2026-09-30;;Oost;huurders;;1;3;3',
    ]
    const batch = readSurveyRows(HEADER, rows, { createRegions: true })
    expect(batch.newPlaces).toEqual([
      { kind: 'new_area', areaCode: 'GM0999' },
      { kind: 'new_region', region: 'Oost' },
    ])
    expect([...batch.place]).toEqual([0, 0, 1])
  })

  test('has the same respondent hash whatever spaces stand around the id', () => {
    const batch = readSurveyRows(HEADER, [
      'abc;2026-09-30;GM0034;;huurders;;1;3;3',
      ' abc ;2026-09-30;GM0034;;huurders;;1;3;3',
      'ABC;2026-09-30;GM0034;;huurders;;1;3;3',
    ])
    expect(batch.respondentHigh[0]).toBe(batch.respondentHigh[1])
    expect(batch.respondentLow[0]).toBe(batch.respondentLow[1])
    expect(batch.respondentLow[0]).not.toBe(batch.respondentLow[2])
  })
})

describe('a bad row is rejected with its row, its column and why', () => {
  test.each([
    ['r;31-02-2026;GM0034;;huurders;;1;4;5', 'completed_at', 'date_impossible'],
    ['r;03/04/2026;GM0034;;huurders;;1;4;5', 'completed_at', 'date_ambiguous'],
    ['r;gisteren;GM0034;;huurders;;1;4;5', 'completed_at', 'date_not_understood'],
    ['r;;GM0034;;huurders;;1;4;5', 'completed_at', 'value_missing'],
    ['r;2026-09-30;;;huurders;;1;4;5', 'area_code', 'value_missing'],
    ['r;2026-09-30;GM9999;Noord;huurders;;1;4;5', 'area_code', 'place_unknown'],
    ['r;2026-09-30;34;;huurders;;1;4;5', 'area_code', 'area_spelled'],
    ['r;2026-09-30;;Nergens;huurders;;1;4;5', 'region', 'place_unknown'],
    ['r;2026-09-30;;Midden;huurders;;1;4;5', 'region', 'place_ambiguous'],
    ['r;2026-09-30;GM0034;;buren;;1;4;5', 'stakeholder_group', 'group_unknown'],
    ['r;2026-09-30;GM0034;;;;1;4;5', 'stakeholder_group', 'value_missing'],
    ['r;2026-09-30;GM0034;;huurders;;-1;4;5', 'weight', 'weight_not_positive'],
    ['r;2026-09-30;GM0034;;huurders;;0;4;5', 'weight', 'weight_not_positive'],
    ['r;2026-09-30;GM0034;;huurders;;zwaar;4;5', 'weight', 'number_not_understood'],
    ['r;2026-09-30;GM0034;;huurders;;1e999;4;5', 'weight', 'number_out_of_range'],
    ['r;2026-09-30;GM0034;;huurders;;1;6;5', 'I1', 'answer_outside_scale'],
    ['r;2026-09-30;GM0034;;huurders;;1;4;0', 'I2', 'answer_outside_scale'],
    ['r;2026-09-30;GM0034;;huurders;;1;4;prima', 'I2', 'answer_not_understood'],
    ['r;2026-09-30;GM0034;;huurders;;1;;weet niet', null, 'no_answers'],
    ['r;2026-09-30;GM0034;;huurders;;1;4', null, 'row_too_short'],
    ['r;2026-09-30;GM0034;;huurders;;1;4;5;6', null, 'row_too_long'],
    [`r;2026-09-30;GM0034;;huurders;${'x'.repeat(201)};1;4;5`, 'organisation', 'value_too_long'],
    ['r;2026-09-30;GM0034;;huurders;a\u0007b;1;4;5', 'organisation', 'control_characters'],
  ])('%s', (row, column, code) => {
    const batch = readSurveyRows(HEADER, [row])
    expect(batch.issues.map((issue) => [issue.row, issue.column, issue.code])).toEqual([
      [2, column, code],
    ])
    expect(batch.issues[0]?.severity).toBe('rejected')
    expect([batch.count, batch.rejected, batch.rowsRead]).toEqual([0, 1, 1])
  })

  test('on the days around the period', () => {
    const row = (day: string): string => `r;${day};GM0034;;huurders;;1;4;5`
    const days = ['2026-06-30', '2026-07-01', '2026-09-30 23:59:59', '2026-10-01 00:00']
    expect(codes(days.map(row), { period: '2026-Q3' })).toEqual([
      [2, 'completed_at', 'date_outside_period'],
      [5, 'completed_at', 'date_outside_period'],
    ])
  })

  test('where the region is known not to hold the area on that day', () => {
    const changeOver = parseIsoDay('2026-09-01') as number
    const areasByRegion = new Map([['noord', new Map([[7, [{ from: changeOver, to: null }]]])]])
    const row = (day: string): string => `r;${day};GM0034;Noord;huurders;;1;4;5`
    expect(codes([row('2026-08-31'), row('2026-09-01')], { areasByRegion })).toEqual([
      [2, 'area_code', 'place_conflict'],
    ])
  })

  test('brings no new place or organisation', () => {
    const rows = ['r;2026-09-30;GM0999;;huurders;Nieuw;1;4;9']
    const batch = readSurveyRows(HEADER, rows, { createRegions: true })
    expect([batch.newPlaces, batch.newOrganisations]).toEqual([[], []])
  })

  test('names every reason, up to five', () => {
    const row = '31-02-2026;GM1;buren;-1;7;8;9'
    const header = 'completed_at;area_code;stakeholder_group;weight;I1;I2;I3'
    const { issues } = readSurveyRows(header, [row])
    expect(issues.map(({ code }) => code)).toEqual([
      'date_impossible',
      'place_unknown',
      'group_unknown',
      'weight_not_positive',
      'answer_outside_scale',
    ])
  })

  test('leaves no trace in the row that takes its place', () => {
    const batch = readSurveyRows(HEADER, [
      'r;2026-09-30;GM0034;;huurders;;1;5;9',
      'r;2026-09-30;GM0034;;huurders;;1;;2',
    ])
    expect([...batch.answers.slice(0, 2)]).toEqual([0, 2])
  })
})

test('a day after tomorrow, or before the year 2000, rejects its row', () => {
  const today = parseIsoDay('2026-09-30') as number
  const row = (day: string): string => `r;${day};GM0034;;huurders;;1;4;5`
  const days = ['2026-10-01', '2026-10-02', '2000-01-01', '1999-12-31']
  const batch = readSurveyRows(HEADER, days.map(row), { today })
  expect(batch.count).toBe(2)
  expect(batch.issues.map(({ row: at, code, severity }) => [at, code, severity])).toEqual([
    [3, 'date_in_future', 'rejected'],
    [5, 'date_too_early', 'rejected'],
  ])
  expect(batch.issues[0]?.params.value).toBe('2026-10-02')
})

test('a comment too long is cut with a warning, and control characters become spaces', () => {
  const header = 'completed_at;area_code;stakeholder_group;I1;comment'
  const rows = [
    `2026-09-30;GM0034;huurders;1;${'x'.repeat(10_001)}`,
    '2026-09-30;GM0034;huurders;1;a\u0000b\nc',
  ]
  const batch = readSurveyRows(header, rows)
  expect(batch.comments[0]?.text).toHaveLength(10_000)
  expect(batch.comments[1]).toEqual({ row: 1, text: 'a b\nc' })
  expect(batch.issues.map(({ code, severity }) => [code, severity])).toEqual([
    ['value_too_long', 'warning'],
  ])
})

test('batches hold 10,000 rows, number names through the file and never share memory', () => {
  const context = surveyContext()
  const header = 'completed_at;area_code;stakeholder_group;organisation;I1'.split(';')
  const { data } = recogniseSurvey(header, DEFAULT_FRAMEWORK)
  const reader = new SurveyReader(data, DEFAULT_FRAMEWORK, context)
  for (let row = 2; row < 10_002; row++) {
    expect(reader.isFull).toBe(false)
    reader.accept(['2026-09-30', 'GM0034', 'huurders', 'Eerste', '4'], row)
  }
  expect(reader.isFull).toBe(true)
  const first = reader.takeBatch(100)
  reader.accept(['2026-09-30', 'GM0035', 'huurders', 'Tweede', '2'], 10_002)
  reader.accept(['2026-09-30', 'GM0034', 'huurders', 'EERSTE', '3'], 10_003)
  const second = reader.takeBatch(200)
  expect([first.count, first.bytesRead, second.count, second.bytesRead]).toEqual([
    10_000, 100, 2, 200,
  ])
  expect([first.newOrganisations, second.newOrganisations]).toEqual([['Eerste'], ['Tweede']])
  expect([...second.organisation]).toEqual([1, 0])
  expect([...second.place]).toEqual([1, 0])
  expect(second.answers).toHaveLength(2 * ITEMS)
  expect(first.answers[0]).toBe(4)
  expect([reader.rowsRead, reader.accepted]).toEqual([10_002, 10_002])
})
