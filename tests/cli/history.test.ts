import { describe, expect, inject, test } from 'vitest'

import { crowd, sheet, surveyLines, TWO_REGIONS } from '#tests/services/support/files'
import { createFreshUrl } from '#tests/support/database'
import { contentOf } from './support/content'
import { importExample } from './support/example'
import { bundlePrograms, createCommandLine, type CommandLine } from './support/program'

bundlePrograms()

async function json(commands: CommandLine, ...args: string[]): Promise<unknown> {
  const { status, stdout, stderr } = await commands.run(...args, '--json')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  return JSON.parse(stdout)
}

/** Import, history, undo, redo and rebuild on a database that was never seen before. */
async function walkThrough(commands: CommandLine): Promise<void> {
  await commands.run('import', 'regions', commands.file('regions.csv', TWO_REGIONS))
  const lines = [...surveyLines(crowd(1)), ...surveyLines([sheet({ weight: -1 })]).slice(1)]
  const survey = commands.file('survey.csv', lines)
  const dry = await json(commands, 'import', 'survey', survey, '--dry-run')
  expect(dry).toMatchObject({ importId: null, accepted: 22 })
  const { importId } = (await json(commands, 'import', 'survey', survey)) as { importId: number }
  const scores = await json(commands, 'scores')
  expect(scores).toHaveLength(5)

  expect(await json(commands, 'imports')).toMatchObject([
    { import: importId, kind: 'survey', state: 'active', file: 'survey.csv', rejected: 1 },
    { kind: 'regions', state: 'active', rows: 2 },
  ])
  const again = await commands.run('import', 'survey', survey)
  expect(again).toMatchObject({ status: 1, stdout: '' })
  expect(again.stderr).toContain(`import ${importId} (survey.csv`)

  await json(commands, 'undo', String(importId))
  expect(await json(commands, 'scores')).toEqual([])
  await json(commands, 'redo', String(importId))
  expect(await json(commands, 'scores')).toEqual(scores)
  expect(await json(commands, 'rebuild')).toMatchObject({ differences: [], written: false })
}

describe('from file to scores and back', () => {
  test('on SQLite', () => walkThrough(createCommandLine()))

  test.skipIf(inject('postgresUrl') === null)('on PostgreSQL, by DATABASE_URL', async () => {
    await walkThrough(createCommandLine({ databaseUrl: await createFreshUrl('postgres') }))
  })
})

describe('import --json', () => {
  test('tells what was read, what was wrong and which scores moved', async () => {
    const commands = createCommandLine()
    await commands.run('import', 'regions', commands.file('regions.csv', TWO_REGIONS))
    const first = surveyLines([...crowd(1), ...crowd(70)])
    await commands.run('import', 'survey', commands.file('first.csv', first))
    const lines = surveyLines([
      ...crowd(303, { completedAt: '2026-08-20' }),
      sheet({ answers: [9] }),
      sheet({ weight: 0 }),
    ])
    const file = commands.file(
      'more.csv',
      lines.map((line) => line.replaceAll(';', ',')),
    )
    const told = (await json(commands, 'import', 'survey', file, '--lang', 'en')) as {
      seconds: number
      issues: unknown[]
      scoresMoved: unknown[]
    }
    expect(told).toMatchObject({
      importId: 3,
      format: 'canonical',
      encoding: 'utf-8',
      delimiter: ',',
      rows: 24,
      accepted: 22,
      rejected: 2,
      duplicates: 0,
    })
    expect(told.seconds).toBeGreaterThan(0)
    expect(told.issues).toContainEqual({
      row: 25,
      column: 'weight',
      code: 'weight_not_positive',
      severity: 'rejected',
      message: expect.stringContaining('Row 25') as string,
    })
    expect(told.scoresMoved).toContainEqual({
      region_set: 'Markt',
      region: 'Noord',
      period: '2026-Q3',
      dimension: 'input',
      before: expect.any(Number) as number,
      after: expect.any(Number) as number,
    })
  })

  test('shows no progress bar in a pipe', async () => {
    const commands = createCommandLine()
    const file = commands.file('regions.csv', TWO_REGIONS)
    expect((await commands.run('import', 'regions', file)).stderr).toBe('')
  })
})

describe('a dry run', () => {
  test('on a database that is there leaves it as it is', async () => {
    const commands = createCommandLine()
    await importExample(commands)
    const before = contentOf(commands.database)
    const file = commands.file('more.csv', surveyLines(crowd(303, { completedAt: '2026-08-20' })))
    const run = await commands.run('import', 'survey', file, '--dry-run')
    expect(run.stdout).toContain('Proef, er is niets bewaard: 22 gelezen')
    expect(contentOf(commands.database)).toEqual(before)
  })
})
