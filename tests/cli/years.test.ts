import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerScores } from '#app/services/api/answer-scores.server'
import { parseScoreQuery } from '#app/services/api/score-query'
import { crowd, surveyLines, TWO_REGIONS } from '#tests/services/support/files'
import { openForTest } from '#tests/support/database'
import { bundlePrograms, createCommandLine } from './support/program'

bundlePrograms()
const commands = createCommandLine({ atEnd: afterAll })

/** Every quarter from the last of 2023 to the first of 2026. */
const DAYS = [
  '2023-11',
  '2024-02',
  '2024-05',
  '2024-08',
  '2024-11',
  '2025-02',
  '2025-05',
  '2025-08',
]
  .concat(['2025-11', '2026-02'])
  .map((month) => `${month}-15`)

beforeAll(async () => {
  const survey = DAYS.flatMap((completedAt, at) =>
    ['GM0001', 'GM0002'].flatMap((area, place) =>
      crowd(100 * at + 50 * place, { completedAt, area }),
    ),
  )
  for (const [kind, lines] of [
    ['regions', TWO_REGIONS],
    ['survey', surveyLines(survey)],
  ] as const) {
    const path = commands.file(`${kind}.csv`, lines)
    expect(await commands.run('import', kind, path)).toMatchObject({ status: 0 })
  }
})

type Row = Readonly<Record<string, string | number | boolean | null>>

async function rowsOf(...args: string[]): Promise<readonly Row[]> {
  const { stdout } = await commands.run('scores', ...args, '--format', 'json')
  return JSON.parse(stdout) as Row[]
}

const periodsOf = (rows: readonly Row[]) => [...new Set(rows.map(({ period }) => period))]

test('--by year gives the calendar years that are over, in the columns of the quarters', async () => {
  const quarters = await rowsOf()
  const years = await rowsOf('--by', 'year')
  expect(periodsOf(quarters)).toHaveLength(10)
  expect(periodsOf(years)).toEqual(['2023', '2024', '2025'])
  expect(Object.keys(years[0]!)).toEqual(Object.keys(quarters[0]!))
  expect(years.filter(({ score }) => score !== null)).toHaveLength(3 * 2 * 5)
})

test('its change is against the year before', async () => {
  const years = await rowsOf('--by', 'year', '--region', 'Noord')
  const input = years.filter(({ dimension }) => dimension === 'input')
  expect(input[0]?.change).toBeNull()
  for (const at of [1, 2]) {
    const difference = Number(input[at]?.score) - Number(input[at - 1]?.score)
    expect(Math.abs(Number(input[at]?.change) - difference)).toBeLessThanOrEqual(0.1 + 1e-9)
    expect(input[at]?.change_p).not.toBeNull()
    expect(input[at]?.change_demonstrable).not.toBeNull()
  }
})

test('--internal gives years in full precision, marked', async () => {
  const rows = await rowsOf('--by', 'year', '--internal', '--from', '2025', '--to', '2025')
  expect(
    rows.every(({ internal, period }) => internal === 'unprotected' && period === '2025'),
  ).toBe(true)
  const input = rows.find(({ dimension }) => dimension === 'input')
  expect(String(input?.score).length).toBeGreaterThan(8)
  expect(input?.change).not.toBeNull()
})

test('a range of years is asked for in years, one of quarters in quarters', async () => {
  expect(periodsOf(await rowsOf('--by', 'year', '--from', '2024', '--to', '2024'))).toEqual([
    '2024',
  ])
  expect(await commands.run('scores', '--by', 'year', '--from', '2024-Q1')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('geen kalenderjaar') as string,
  })
  expect(await commands.run('scores', '--from', '2024')).toMatchObject({ status: 2, stdout: '' })
})

test.each([
  ['by=year', ['--by', 'year']],
  ['by=group,year&from=2025', ['--by', 'group,year', '--from', '2025']],
])('the API answers %j byte for byte as the command does', async (address, options) => {
  const { db } = openForTest(`file:${commands.database}`, { readonly: true })
  const { query } = parseScoreQuery(new URLSearchParams(address), true)
  for (const format of ['json', 'csv'] as const) {
    const { stdout } = await commands.run('scores', ...options, '--format', format)
    expect((await answerScores({ db }, query!, format)).body).toBe(stdout)
    expect(stdout).toContain('2025')
  }
})
