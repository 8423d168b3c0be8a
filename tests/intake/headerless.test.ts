import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { asCsv } from '#app/intake/as-csv.server'
import { inspectTable } from '#app/intake/inspect.server'
import { all, openFile } from './fixtures'
import { readImport } from './support'

const ITEMS = DEFAULT_FRAMEWORK.items.filter(({ scale }) => scale !== 'cooperation')
const CODES = ITEMS.map(({ code }) => code)
const GROUPS = ['huurders', 'gemeente', 'Zorg en welzijn', 'huurders']

const ROWS = GROUPS.map((group, at) => {
  const answers = ITEMS.map((_, item) => ((at + item) % 5) + 1)
  return [`R00${at + 1}`, `1${at}-09-2026`, 'GM0301', group, `a${at}@b.nl`, ...answers].join(';')
})
const WIDTH = 5 + CODES.length
const named = (column: number) => `kolom ${column} van ${WIDTH}`

const MAPPING = {
  ...{ respondent_id: named(1), completed_at: named(2), area_code: named(3) },
  stakeholder_group: named(4),
  ...Object.fromEntries(CODES.map((code, at) => [code, named(6 + at)])),
} satisfies Record<string, string>

async function inspected(lines: readonly string[], options = {}) {
  const path = join(tmpdir(), `draagvlak-headerless-${process.pid}.csv`)
  writeFileSync(path, lines.join('\r\n'))
  return inspectTable(await openFile(path, options), DEFAULT_FRAMEWORK)
}

describe('a file without headings', () => {
  test('names its columns by their place, and proposes what they mean by what stands in them', async () => {
    const { headerRow, header, columns, firstRows, issues } = await inspected(ROWS)
    expect([headerRow, header[0], header.length]).toEqual([0, named(1), WIDTH])
    expect(firstRows[0]).toEqual(ROWS[0]?.split(';'))
    const proposed = columns.filter(({ state }) => state === 'similar')
    expect(
      Object.fromEntries(proposed.map(({ proposal, heading }) => [proposal, heading])),
    ).toEqual(MAPPING)
    expect(columns.filter(({ state }) => state === 'personal').map(({ index }) => index)).toEqual([
      4,
    ])
    expect(issues.map(({ code }) => code)).toEqual(['header_missing'])
  })

  test('is read once it is said what the columns mean, its first row too', async () => {
    const refused = await readImport('survey', ROWS)
    expect(refused.refusals).toEqual(['header_missing'])
    const read = await readImport('survey', ROWS, { mapping: MAPPING })
    expect([read.read, read.accepted, read.remarks]).toEqual([4, 4, [['header_none', null]]])
  })

  test('is told to be one by a single row, too, in place of all that its columns are not', async () => {
    const read = await readImport('survey', ROWS.slice(0, 1))
    expect(read.refusals).toEqual(['header_missing'])
  })

  test('is refused for what is missing where something is said', async () => {
    const names = Object.entries(MAPPING).filter(([name]) => name !== 'area_code')
    const mapping = Object.fromEntries(names)
    const read = await readImport('survey', ROWS, { mapping })
    expect(read.refusals).toEqual(['header_missing', 'column_missing'])
  })

  test('is printed as it is, without a row that is not there', async () => {
    const path = join(tmpdir(), `draagvlak-headerless-csv-${process.pid}.csv`)
    writeFileSync(path, ['1;2026-09-30; a ', '1;2026-09-29;b', '2;2026-09-28;a'].join('\n'))
    const text = (await all(asCsv(await openFile(path)))).join('')
    expect(text).toBe('1,2026-09-30, a \n1,2026-09-29,b\n2,2026-09-28,a\n')
  })

  test('is of the kind of which most can be proposed', async () => {
    const agreement = (number: number) => `PA-${number};Bouwen;GM0301;2026-Q3;${number}00;woningen`
    expect((await inspected([1, 2, 3].map(agreement))).kind).toBe('agreements')
  })

  test('is one though groups in it are called as columns are', async () => {
    const rows = ['huurders', 'gemeente', 'gemeente'].map((group, at) => {
      return `2026-09-1${at};GM0301;${group};${at === 1 ? 'partner' : 'niemand'};4;${at + 1}`
    })
    const { headerRow, header } = await inspected(rows)
    expect([headerRow, header.length]).toEqual([0, 6])
  })

  test('below a title is one, too', async () => {
    const { headerRow, firstRows } = await inspected(['Regiopeiling najaar', '', ...ROWS])
    expect([headerRow, firstRows[0]?.[0]]).toEqual([0, 'R001'])
  })
})

describe('a row of headings', () => {
  test.each([
    ['words above numbers', ['vraag;score', 'a;1', 'b;2', 'a;3']],
    ['numbers that count', ['wie;1;2;3', 'a;4;2;5', 'b;1;1;3', 'c;2;2;2']],
    ['years', ['gebied;2024;2025;2026', 'GM0301;4;5;6', 'GM0302;7;8;9']],
    ['codes above numbers', ['Q1;Q2;Q3;naam', '1;4;5;a', '2;5;4;b']],
    ['words above words', ['naam;plaats;soort', 'a;b;c', 'd;b;c']],
  ])('is one: %s', async (_, lines) => {
    expect((await inspected(lines)).headerRow).toBe(1)
  })

  test('may have a row of units below it, which is no respondent', async () => {
    const header = ['respondent_id', 'ingevuld_op', 'gemeente_code', 'belanghouder', ...CODES]
    const units = ['', 'dd-mm-jjjj', 'CBS-code', '', ...CODES.map(() => '(1-5)')]
    const rows = ROWS.map((line) => line.replace(/;[^;]*@[^;]*/, ''))
    const read = await readImport('survey', [header.join(';'), units.join(';'), ...rows])
    expect([read.read, read.accepted, read.remarks]).toEqual([4, 4, []])
    const plain = await readImport('survey', [header.join(';'), ...rows])
    expect([plain.read, plain.accepted]).toEqual([4, 4])
  })

  test('can be denied, and pointed at', async () => {
    const lines = ['vraag;score', 'a;1', 'b;2']
    const denied = await inspected(lines, { answers: { header_row: 'none' } })
    expect([denied.headerRow, denied.header]).toEqual([0, ['kolom 1 van 2', 'kolom 2 van 2']])
    const pointed = await inspected(ROWS, { answers: { header_row: '1' } })
    expect([pointed.headerRow, pointed.header[0]]).toEqual([1, 'R001'])
  })
})
