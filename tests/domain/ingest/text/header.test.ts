import { expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { knownHeadings } from '#app/domain/ingest/columns/recognise'
import { findHeader } from '#app/domain/ingest/text/header'

const isKnown = knownHeadings(DEFAULT_FRAMEWORK)

function find(lines: readonly string[]): unknown {
  const found = findHeader(
    lines.map((line) => line.split(';')),
    isKnown,
  )
  return found && [found.first, found.last, found.header.join(';')]
}

test.each([
  [
    ['regio;gemeente_code', 'Noord;GM1'],
    [0, 0, 'regio;gemeente_code'],
  ],
  [
    ['', ' regio ;gemeente_code'],
    [1, 1, 'regio;gemeente_code'],
  ],
  [
    ['Rapport 2026-Q3', 'Gemaakt op;1-10-2026', '', 'regio;gemeente_code', 'Noord;GM1'],
    [3, 3, 'regio;gemeente_code'],
  ],
  [
    ['Rapport;;', 'x;y;z', '1;2;3', '4;5;6'],
    [1, 1, 'x;y;z'],
  ],
  [
    ['x', '1', '2'],
    [0, 0, 'x'],
  ],
  [
    ['x;y', '1;2', '3;4'],
    [0, 0, 'x;y'],
  ],
  [
    ['x;y', 'x;y', 'x; y', '1;2'],
    [0, 2, 'x x x;y y y'],
  ],
  [
    ['x1;y', 'x1;y', '1;2'],
    [0, 0, 'x1;y'],
  ],
  [['', ' '], null],
])('the header of %j is %j', (lines, expected) => {
  expect(find(lines)).toEqual(expected)
})

test('headings over two rows are one, the known one going first', () => {
  const statement = DEFAULT_FRAMEWORK.items[0]?.text.nl ?? ''
  const lines = [
    'regio;belanghouder;Blok A;I2',
    `regio;groep;${statement};Blok B;belanghouder`,
    'Noord;gemeente;4;5',
  ]
  expect(find(lines.map((line) => line.replace(statement, 'I1')))).toEqual([
    0,
    1,
    'regio;belanghouder;I1;I2;belanghouder',
  ])
})

test('a row of answers that look like headings is none', () => {
  const lines = ['afspraak_id;regio;periode;partner;thema', 'A1;Noord;2026-Q3;gemeente;status']
  expect(find(lines)).toEqual([0, 0, lines[0]])
})

test.each([
  ['id;submitdate;lastpage;startlanguage', '7;2026-07-01 10:00:00;3;nl'],
  ['respondent_id;gemeente_code;belanghouder', 'r7;GM0034;huurders'],
])('statements numbered as answers are coded head their columns: %s', (heading, cells) => {
  const codes = Array.from({ length: 20 }, (_, at) => `A${at + 1}`)
  const answers = (row: number) => codes.map((_, at) => `A${1 + ((at * 7 + row) % 5)}`)
  const header = [heading, ...codes].join(';')
  expect(find([header, ...[1, 2, 3].map((row) => [cells, ...answers(row)].join(';'))])).toEqual([
    ...[0, 0],
    header,
  ])
})
