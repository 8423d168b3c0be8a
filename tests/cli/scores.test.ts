import { afterAll, beforeAll, expect, test } from 'vitest'
import Papa from 'papaparse'
import { importExample } from './support/example'
import { bundlePrograms, createCommandLine } from './support/program'

bundlePrograms()
const commands = createCommandLine({ atEnd: afterAll })
beforeAll(() => importExample(commands))

type Row = Readonly<Record<string, string | number | boolean | null>>

const COLUMNS =
  'region_set region period dimension score se ci_low ci_high df n n_eff coverage survey_score record_score status change change_p change_demonstrable framework_version waiting change_against change_reason change_from change_to change_basis line_break'.split(
    ' ',
  )

async function rowsOf(...args: string[]): Promise<readonly Row[]> {
  const { status, stdout, stderr } = await commands.run('scores', ...args, '--format', 'json')
  expect({ status, stderr: args.includes('--internal') ? '' : stderr }).toEqual({
    status: 0,
    stderr: '',
  })
  return JSON.parse(stdout) as Row[]
}

const decimals = (value: Row[string]) => (String(value).split('.')[1] ?? '').length

test('scores have the promised columns, sorted by code units', async () => {
  const rows = await rowsOf()
  for (const row of rows) expect(Object.keys(row)).toEqual(COLUMNS)
  const order = rows.map((row) =>
    [row.region_set, row.region, row.period, row.dimension].join('\n'),
  )
  expect(order).toEqual([...order].sort())
  expect([...new Set(rows.map((row) => row.region))]).toEqual(['Alles', 'Zuid', 'Éénrum'])
  expect(new Set(rows.map((row) => row.dimension))).toEqual(
    new Set(['feedback', 'index', 'input', 'output', 'process']),
  )
})

test('fewer than five persons are suppressed: their number, too', async () => {
  const rows = await rowsOf('--region', 'Zuid', '--from', '2026-Q3')
  expect(rows).toHaveLength(5)
  for (const row of rows) {
    expect(row).toMatchObject({ status: 'suppressed', n: null, score: null, survey_score: null })
    expect(row).toMatchObject({ se: null, ci_low: null, df: null, n_eff: null, coverage: null })
  }
})

test('what is shown is rounded; --internal is not, suppresses nothing and marks every row', async () => {
  const shown = (await rowsOf()).filter((row) => row.score !== null)
  const internal = await rowsOf('--internal')
  expect(shown.length).toBeGreaterThan(0)
  for (const row of shown) {
    for (const column of ['score', 'se', 'ci_low', 'ci_high', 'df', 'n_eff', 'survey_score']) {
      expect(decimals(row[column] ?? null)).toBeLessThanOrEqual(1)
    }
  }
  for (const row of internal) expect(Object.keys(row)).toEqual([...COLUMNS, 'internal'])
  expect(internal.every((row) => row.internal === 'unprotected')).toBe(true)
  expect(internal.filter((row) => row.n === 4)).not.toHaveLength(0)
  expect(internal.some((row) => decimals(row.score ?? null) > 6)).toBe(true)
  for (const row of shown) {
    const full = internal.find((other) => COLUMNS.slice(0, 4).every((c) => other[c] === row[c]))
    expect(Math.abs(Number(full?.score) - Number(row.score))).toBeLessThanOrEqual(0.05 + 1e-9)
  }
})

test('--internal warns beside the figures, not among them', async () => {
  const run = await commands.run('scores', '--internal', '--format', 'csv')
  expect(run.stderr).toBe('Let op: volledige, onbeschermde cijfers. Niet verspreiden.\n')
  expect(run.stdout.split('\n').at(0)).toBe([...COLUMNS, 'internal'].join(','))
})

test('--by group gives a row per stakeholder group', async () => {
  const rows = await rowsOf('--by', 'group', '--region', 'Alles', '--to', '2026-Q2')
  expect(Object.keys(rows[0] ?? {})).toEqual([
    ...COLUMNS.slice(0, 4),
    'stakeholder_group',
    ...COLUMNS.slice(4),
  ])
  expect(rows.slice(0, 5).map((row) => row.stakeholder_group)).toEqual(
    'collega_corporatie gemeente huurders overig zorg_welzijn'.split(' '),
  )
  for (const row of rows) expect(decimals(row.score ?? null)).toBe(0)
  const internal = await rowsOf('--by', 'group', '--internal', '--region', 'Zuid')
  expect(internal.every((row) => row.internal === 'unprotected')).toBe(true)
  expect(internal.some((row) => Number(row.n) > 0 && Number(row.n) < 5)).toBe(true)
})

test('CSV says the same as JSON: comma, decimal point, missing as nothing', async () => {
  const json = await rowsOf()
  const { stdout } = await commands.run('scores', '--format', 'csv')
  const [header, ...records] = Papa.parse<string[]>(stdout.trimEnd()).data
  expect(header).toEqual(COLUMNS)
  const asText = json.map((row) =>
    COLUMNS.map((column) => (row[column] === null ? '' : String(row[column]))),
  )
  expect(records).toEqual(asText)
})

test('the filters keep a set, a region and a span of quarters', async () => {
  const rows = await rowsOf('--region-set', 'Markt', '--region', 'Zuid', '--to', '2026-Q2')
  const about = new Set(rows.map((row) => `${row.region_set} ${row.region} ${row.period}`))
  expect(about).toEqual(new Set(['Markt Zuid 2026-Q2']))
  expect(await rowsOf('--from', '2027-Q1')).toEqual([])
})

test('a table for people has the reader’s decimals', async () => {
  const table = async (...args: string[]) =>
    (await commands.run('scores', '--region', 'Alles', ...args)).stdout
  expect(await table()).toMatch(/Groot +Alles +2026-Q2 +feedback +\d+,\d/)
  expect(await table('--lang', 'en')).toMatch(/Groot +Alles +2026-Q2 +feedback +\d+\.\d/)
})

test('changes are against the previous quarter, or against the one that is asked for', async () => {
  const changes = (rows: readonly Row[]) =>
    rows.map((row) => [row.period, row.change, row.change_p, row.change_demonstrable])
  const about = ['--region', 'Alles']
  const standing = await rowsOf(...about)
  const chosen = await rowsOf(...about, '--against', '2026-Q2')
  expect(changes(chosen)).toEqual(changes(standing))
  const last = chosen.filter((row) => row.period === '2026-Q3')
  expect(last.every((row) => row.change_against === '2026-Q2')).toBe(true)
  expect(last.filter(({ change }) => Number(change) !== 0).length).toBeGreaterThan(3)

  const turned = await rowsOf(...about, '--against', '2026-Q3', '--to', '2026-Q2')
  for (const [place, { change }] of turned.entries()) {
    expect(Number(change) + Number(last[place]?.change)).toBe(0)
  }
  const internal = await rowsOf(...about, '--against', '2026-Q2', '--internal')
  for (const row of internal.filter(({ change }) => change !== null)) {
    const full = Number(row.change)
    const shown = last.find(({ dimension }) => dimension === row.dimension)
    expect(Math.abs(full - Number(shown?.change))).toBeLessThanOrEqual(0.05 + 1e-9)
  }
})

test('a quarter to tell changes against is written as a quarter', async () => {
  const { status, stderr } = await commands.run('scores', '--against', 'vorig')
  expect(status).toBe(2)
  expect(stderr).toContain('“vorig” is geen kwartaal')
})

test('a region set that is not there is refused, with those that are', async () => {
  const run = await commands.run('scores', '--region-set', 'nope')
  expect(run).toMatchObject({ status: 1, stdout: '' })
  expect(run.stderr).toContain('“nope” bestaat niet. Bekend zijn: Markt')
})
