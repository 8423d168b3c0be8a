import { describe, expect, test } from 'vitest'
import { parseIsoDay } from '#app/domain/calendar/day'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import {
  recogniseAgreements,
  recogniseRegions,
  recogniseStakeholders,
} from '#app/domain/ingest/columns/recognise'
import { createAgreementReader } from '#app/domain/ingest/rows/agreement-reader'
import type { RecordReader } from '#app/domain/ingest/rows/record-reader'
import { createRegionReader } from '#app/domain/ingest/rows/region-reader'
import type { RowBatch } from '#app/domain/ingest/rows/row-batch'
import { createStakeholderReader } from '#app/domain/ingest/rows/stakeholder-reader'
import { surveyContext } from '../support'

function feed<Row>(reader: RecordReader<RowBatch<Row>>, rows: readonly string[]): RowBatch<Row> {
  rows.forEach((row, index) => reader.accept(row.split(';'), index + 2))
  return reader.takeBatch(0)
}

function problems<Row>({ issues }: RowBatch<Row>): unknown[] {
  return issues.map(({ row, column, code }) => [row, column, code])
}

const day = (text: string): number => parseIsoDay(text) as number

describe('agreements', () => {
  const read = (header: string, rows: readonly string[], period: string | null = null) =>
    feed(
      createAgreementReader(
        recogniseAgreements(header.split(';'), { period }).data,
        DEFAULT_FRAMEWORK,
        { ...surveyContext(), period },
      ),
      rows,
    )

  test('are read cell by cell, in Dutch', () => {
    const header =
      'afspraak_id;titel;gemeente_code;thema;type;periode;vastgesteld_op;start;deadline;richting;' +
      'doel;realisatie;eenheid;status;raad_betrokken;huurders_ondertekend;gepubliceerd_op;gewicht'
    const batch = read(header, [
      'A1;Bouwen;GM0034;Nieuwbouw;Verzoek;3e kwartaal 2026;01-02-2026;01-03-2026;31-12-2026;lager;' +
        '1.234,5;600;woningen;Op schema;ja;nee;;2',
    ])
    expect(batch.issues).toEqual([])
    expect(batch.rows).toEqual([
      {
        rowNumber: 2,
        agreementId: 'A1',
        place: { kind: 'known', placeId: 7 },
        period: '2026-Q3',
        title: 'Bouwen',
        theme: 'nieuwbouw',
        type: 'request',
        partner: null,
        responsible: null,
        establishedOn: day('2026-02-01'),
        startOn: day('2026-03-01'),
        deadline: day('2026-12-31'),
        direction: 'lower',
        target: 1234.5,
        realised: 600,
        unit: 'woningen',
        status: 'on_schedule',
        councilInvolved: true,
        tenantsSigned: false,
        publishedOn: null,
        reportedOn: null,
        fedBackOn: null,
        followUp: null,
        cancelReason: null,
        weight: 2,
      },
    ])
  })

  test.each([
    ['gerealiseerd', 'achieved'],
    ['achieved', 'achieved'],
    ['op schema', 'on_schedule'],
    ['On schedule', 'on_schedule'],
    ['deels', 'partly'],
    ['partly', 'partly'],
    ['vertraagd', 'delayed'],
    ['delayed', 'delayed'],
    ['niet gerealiseerd', 'not_achieved'],
    ['not achieved', 'not_achieved'],
    ['Nog niet gestart', 'not_started'],
    ['not started', 'not_started'],
    ['vervallen', 'cancelled'],
    ['Gereed', 'achieved'],
    ['gehaald', 'achieved'],
    ['In uitvoering', 'on_schedule'],
    ['Loopt', 'on_schedule'],
    ['Niet gehaald', 'not_achieved'],
    ['Uitgesteld', 'delayed'],
    ['geschrapt', 'cancelled'],
    ['N.v.t.', null],
    ['onbekend', null],
    ['cancelled', 'cancelled'],
    ['', null],
  ])('with status %j are %j', (text, status) => {
    const { rows } = read('agreement_id;region;period;status', [`A1;Noord;2026-Q3;${text}`])
    expect(rows[0]?.status).toBe(status)
  })

  test('are of higher direction and weight 1 where nothing is said', () => {
    const { rows } = read('agreement_id;region', ['A1;Noord'], '2026-Q3')
    expect(rows[0]).toMatchObject({
      direction: 'higher',
      weight: 1,
      period: '2026-Q3',
      target: null,
    })
  })

  test('are rejected where they cannot be told apart or counted; else a bad cell is unknown', () => {
    const header =
      'agreement_id;region;period;start_on;deadline;target;status;council_involved;weight'
    const batch = read(header, [
      ';Noord;2026-Q3;;;;;;',
      'A2;;2026-Q3;;;;;;',
      'A3;Nergens;2026-Q3;;;;;;',
      'A4;Noord;;;;;;;',
      'A5;Noord;zomer;;;;;;',
      'A6;Noord;2026-Q3;2026-12-31;2026-01-01;;;;',
      'A7;Noord;2026-Q3;31-02-2026;;;;;',
      'A8;Noord;2026-Q3;;;veel;;;',
      'A9;Noord;2026-Q3;;;;bijna;;',
      'A10;Noord;2026-Q3;;;;;soms;',
      'A11;Noord;2026-Q3;;;;;;0',
      'A12;Noord;2026-Q3;2026-01-01;2026-01-01;;;;',
      'A12;Noord;2026-Q3;;;;;;',
      'A12;Noord;2026-Q4;;;;;;',
    ])
    expect(problems(batch)).toEqual([
      [2, 'agreement_id', 'value_missing'],
      [3, 'region', 'value_missing'],
      [4, 'region', 'place_unknown'],
      [5, 'period', 'value_missing'],
      [6, 'period', 'period_not_understood'],
      [7, 'start_on', 'dates_reversed'],
      [8, 'start_on', 'date_impossible'],
      [9, 'target', 'number_not_understood'],
      [10, 'status', 'choice_unknown'],
      [11, 'council_involved', 'yes_no_not_understood'],
      [12, 'weight', 'weight_not_positive'],
      [14, 'agreement_id', 'rows_conflict'],
      [13, 'agreement_id', 'rows_conflict'],
    ])
    const warned = batch.issues.filter(({ severity }) => severity === 'warning')
    expect(warned.map(({ row }) => row)).toEqual([8, 9, 10, 11])
    expect(batch.rows.map((row) => [row.rowNumber, row.period])).toEqual([
      [8, '2026-Q3'],
      [9, '2026-Q3'],
      [10, '2026-Q3'],
      [11, '2026-Q3'],
      [15, '2026-Q4'],
    ])
    expect(batch.rows.slice(0, 4)).toMatchObject([
      { startOn: null },
      { target: null },
      { status: null },
      { councilInvolved: null },
    ])
    expect([batch.rowsRead, batch.rejected]).toEqual([14, 9])
  })

  test('that differ about the same agreement are both rejected, naming each other', () => {
    const rows = [
      'PA-1;Noord;2026-Q3;80',
      ' pa-1 ;noord;2026-Q3;10',
      'PA-1;Noord;2026-Q3;10',
      'PA-2;Noord;2026-Q3;5',
    ]
    const batch = read('agreement_id;region;period;target', rows)
    expect(batch.issues.map(({ row, code, params }) => [row, code, params.other])).toEqual([
      [3, 'rows_conflict', 2],
      [2, 'rows_conflict', 3],
      [4, 'rows_conflict', 2],
    ])
    expect(batch.rows.map(({ agreementId }) => agreementId)).toEqual(['PA-2'])
    expect(batch.rejected).toBe(3)
  })

  test('that only repeat one another count once, whatever the case', () => {
    const rows = ['PA-1;Noord;2026-Q3;80', 'pa-1;noord ;2026-Q3;80']
    const batch = read('agreement_id;region;period;target', rows)
    expect(problems(batch)).toEqual([[3, 'agreement_id', 'duplicate_row']])
    expect(batch.rows).toHaveLength(1)
  })

  test.each([
    ['95%', '0,93', '', ['percentage_conflict']],
    ['95', '0,93', '%', ['percentage_conflict']],
    ['0,95', '93 %', '', ['percentage_conflict']],
    ['95%', '93%', '', []],
    ['95', '0,93', 'woningen', []],
  ])(
    'with target %s and realised %s in “%s” warn where one is a fraction: %j',
    (target, realised, unit, codes) => {
      const batch = read('agreement_id;region;period;target;realised;unit', [
        `A;Noord;2026-Q3;${target};${realised};${unit}`,
      ])
      expect(batch.issues.map(({ code }) => code)).toEqual(codes)
      expect(batch.rows).toHaveLength(1)
    },
  )

  test('take the unit off their figures', () => {
    const { rows, issues } = read('agreement_id;region;period;target;realised;unit', [
      'A;Noord;2026-Q3;50 woningen;n.v.t.;Woningen',
    ])
    expect([rows[0]?.target, rows[0]?.realised, issues]).toEqual([50, null, []])
  })

  test('of another period than the import are rejected', () => {
    const rows = ['A1;Noord;2026-Q2', 'A2;Noord;2026-Q3', 'A3;Noord;']
    const batch = read('agreement_id;region;period', rows, '2026-Q3')
    expect(problems(batch)).toEqual([[2, 'period', 'date_outside_period']])
    expect(batch.rows.map((row) => row.period)).toEqual(['2026-Q3', '2026-Q3'])
  })

  test('keep a theme that the framework does not have, with a warning', () => {
    const batch = read('agreement_id;region;theme', ['A1;Noord;Ruimte'], '2026-Q3')
    expect(batch.rows[0]?.theme).toBe('Ruimte')
    expect(batch.issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['choice_unknown', 'warning'],
    ])
  })
})

describe('regions', () => {
  const header = 'region_set;region;area_code;area_name;valid_from;valid_to'.split(';')
  const read = (rows: readonly string[], set: string | null = null) =>
    feed(createRegionReader(recogniseRegions(header).data, set), rows)

  test('are dated memberships; area codes are upper case', () => {
    const batch = read(
      ['Markt;Noord;gm0034;Almere;24-03-2022;', ';Zuid;Zuid;;;2025-12-31'],
      'Eigen',
    )
    expect(batch.issues).toEqual([])
    expect(batch.rows).toEqual([
      {
        rowNumber: 2,
        regionSet: 'Markt',
        region: 'Noord',
        areaCode: 'GM0034',
        areaName: 'Almere',
        validFrom: day('2022-03-24'),
        validTo: null,
        tileColumn: null,
        tileRow: null,
      },
      {
        rowNumber: 3,
        regionSet: 'Eigen',
        region: 'Zuid',
        areaCode: 'ZUID',
        areaName: null,
        validFrom: null,
        validTo: day('2025-12-31'),
        tileColumn: null,
        tileRow: null,
      },
    ])
  })

  test('without a name or code, with dates in reverse, or twice the same are rejected', () => {
    const batch = read([
      ';Noord;GM1;;;',
      'A;;GM1;;;',
      'A;Noord;;;;',
      'A;Noord;GM1;;2026-01-02;2026-01-01',
      'A;Noord;GM1;;2026-01-01;2026-01-01',
      'a;noord;gm1;;01-01-2026;2026-01-01',
    ])
    expect(problems(batch)).toEqual([
      [2, 'region_set', 'value_missing'],
      [3, 'region', 'value_missing'],
      [4, 'area_code', 'value_missing'],
      [5, 'valid_from', 'dates_reversed'],
      [7, 'area_code', 'duplicate_row'],
    ])
  })
})

describe('stakeholders', () => {
  const header =
    'region;period;stakeholder_group;organisation;interest;influence;position;invited;weight'
  const read = (rows: readonly string[]) =>
    feed(
      createStakeholderReader(recogniseStakeholders(header.split(';')).data, DEFAULT_FRAMEWORK, {
        period: null,
        regionSet: null,
      }),
      rows,
    )

  test('are read cell by cell; a weight of 0 leaves a group out of the score', () => {
    const batch = read(['Noord;2026K3;Tenants;HV;4;2,5;kritisch;12;0'])
    expect(batch.issues).toEqual([])
    expect(batch.rows).toEqual([
      {
        rowNumber: 2,
        regionSet: null,
        region: 'Noord',
        period: '2026-Q3',
        stakeholderGroup: 'huurders',
        organisation: 'HV',
        interest: 4,
        influence: 2.5,
        position: 'kritisch',
        invited: 12,
        weight: 0,
        burden: null,
        weightReason: null,
      },
    ])
  })

  test('keep a row whose ratings cannot be read, and reject one without its key or weight', () => {
    const batch = read([
      'Noord;2026-Q3;buren;;;;;;',
      'Noord;2026-Q3;gemeente;;11;;;;',
      'Noord;2026-Q3;gemeente;;;-1;;;',
      'Noord;2026-Q3;gemeente;;;;;1,5;',
      'Noord;2026-Q3;gemeente;;;;;-1;',
      'Noord;2026-Q3;gemeente;;;;;;-1',
      'Noord;2026-Q3;gemeente;B&W;;;;;1',
      'Noord;2026-Q3;gemeente;b&w;;;;;1',
      'Noord;2026-Q3;gemeente;;10;0;;0;',
    ])
    expect(problems(batch)).toEqual([
      [2, 'stakeholder_group', 'group_unknown'],
      [3, 'interest', 'number_out_of_range'],
      [4, 'influence', 'number_out_of_range'],
      [5, 'invited', 'number_not_understood'],
      [6, 'invited', 'number_out_of_range'],
      [7, 'weight', 'number_out_of_range'],
      [9, 'organisation', 'duplicate_row'],
    ])
    expect(batch.rows.map(({ rowNumber }) => rowNumber)).toEqual([3, 4, 5, 6, 8, 10])
    expect(batch.rows[0]?.interest).toBeNull()
  })
})
