import { expect, test } from 'vitest'
import { parseIsoDay } from '#app/domain/calendar/day'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { recogniseWaves } from '#app/domain/ingest/columns/recognise'
import type { WaveBatch } from '#app/domain/ingest/rows/row-batch'
import { createWaveReader } from '#app/domain/ingest/rows/wave-reader'

const HEADER = 'peiling;periode;opent;sluit;indeling;regio;belanghouder;uitgenodigd;vragenlijst'

function read(rows: readonly string[]): WaveBatch {
  const { data } = recogniseWaves(HEADER.split(';'))
  const context = { period: null, regionSet: 'Markt' }
  const reader = createWaveReader(data, DEFAULT_FRAMEWORK, context)
  rows.forEach((row, index) => reader.accept(row.split(';'), index + 2))
  return reader.takeBatch(0)
}

const codes = ({ issues }: WaveBatch) =>
  issues.map(({ row, column, code, severity }) => [row, column, code, severity])

test('a wave is read cell by cell, in Dutch', () => {
  const batch = read(['Najaar 2026;3e kwartaal 2026;01-09-2026;30-09-2026;;Noord;Huurders;120;v2'])
  expect(batch.issues).toEqual([])
  expect(batch.rows).toEqual([
    {
      rowNumber: 2,
      wave: 'Najaar 2026',
      period: '2026-Q3',
      opens: parseIsoDay('2026-09-01'),
      closes: parseIsoDay('2026-09-30'),
      regionSet: 'Markt',
      region: 'Noord',
      stakeholderGroup: 'huurders',
      invited: 120,
      instrument: 'v2',
    },
  ])
})

test('what a row is about must be there; what is told of it may be unknown', () => {
  const batch = read([
    ';2026-Q3;;;;Noord;huurders;1;',
    'A;2026-Q3;;;;Noord;klanten;1;',
    'A;2026-Q3;30-09-2026;01-09-2026;;Noord;huurders;1;',
    'A;2026-Q3;gauw;;;Noord;gemeente;1,5;',
    'A;2026-Q3;;;;Noord;zorg_welzijn;-1;',
  ])
  expect(codes(batch)).toEqual([
    [2, 'peiling', 'value_missing', 'rejected'],
    [3, 'belanghouder', 'group_unknown', 'rejected'],
    [4, 'opent', 'dates_reversed', 'rejected'],
    [5, 'opent', 'date_not_understood', 'warning'],
    [5, 'uitgenodigd', 'number_not_understood', 'warning'],
    [6, 'uitgenodigd', 'number_out_of_range', 'warning'],
  ])
  expect(batch.rows.map(({ rowNumber, opens, invited }) => [rowNumber, opens, invited])).toEqual([
    [5, null, null],
    [6, null, null],
  ])
})

test('of a wave, region, quarter and group that stand twice neither counts where the rows differ', () => {
  const batch = read([
    'A;2026-Q3;;;;Noord;huurders;10;',
    'a;2026-Q3;;;;noord;huurders;11;',
    'A;2026-Q4;;;;Noord;huurders;10;',
    'A;2026-Q4;;;;Noord;huurders;10;',
  ])
  expect(batch.rows.map(({ rowNumber }) => rowNumber)).toEqual([4])
  expect(codes(batch)).toEqual([
    [3, 'peiling', 'rows_conflict', 'rejected'],
    [2, 'peiling', 'rows_conflict', 'rejected'],
    [5, 'peiling', 'duplicate_row', 'rejected'],
  ])
})
