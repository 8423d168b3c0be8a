import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerScores, type ScoreFormat } from '#app/services/api/answer-scores.server'
import { parseScoreQuery } from '#app/services/api/score-query'
import { openForTest } from '#tests/support/database'
import { importExample } from './support/example'
import { bundlePrograms, createCommandLine } from './support/program'

bundlePrograms()
const commands = createCommandLine({ atEnd: afterAll })
beforeAll(() => importExample(commands))

async function apiSays(address: string, format: ScoreFormat): Promise<string> {
  const { db } = openForTest(`file:${commands.database}`, { readonly: true })
  const { query } = parseScoreQuery(new URLSearchParams(address), true)
  if (query === null) throw new Error(`not understood: ${address}`)
  return (await answerScores({ db }, query, format)).body
}

test.each([
  ['', []],
  ['by=group', ['--by', 'group']],
  [
    'region_set=Markt&region=Éénrum&from=2026-Q2&to=2026-Q2',
    ['--region-set', 'Markt', '--region', 'Éénrum', '--from', '2026-Q2', '--to', '2026-Q2'],
  ],
  ['region=Zuid&from=2026-Q3&by=group', ['--region', 'Zuid', '--from', '2026-Q3', '--by', 'group']],
  ['region=Nergens', ['--region', 'Nergens']],
])('the API answers %j byte for byte as the command does', async (address, options) => {
  for (const format of ['json', 'csv'] as const) {
    const { stdout } = await commands.run('scores', ...options, '--format', format)
    expect(await apiSays(address, format)).toBe(stdout)
    if (address === '') expect(stdout).toContain('Éénrum')
  }
})
