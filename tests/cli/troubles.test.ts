import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { crowd, regionLines, surveyLines } from '#tests/services/support/files'
import { holdDatabase } from '#tests/support/hold-database'
import { startPostgres } from '#tests/support/postgres'
import { contentOf } from './support/content'
import { bundlePrograms, createCommandLine } from './support/program'

bundlePrograms()

const REGIONS = regionLines(['Markt;Noord;GM0001;Een;;'])
const SURVEY = surveyLines(crowd(1))

describe('a database that another program holds', () => {
  test('for writing: a command that writes says so, one that reads goes on', async () => {
    const commands = createCommandLine()
    await commands.run('import', 'regions', commands.file('regions.csv', REGIONS))
    const survey = commands.file('survey.csv', SURVEY)
    const letGo = await holdDatabase(commands.database, 'writing')
    const refused = await commands.run('import', 'survey', survey)
    expect(refused).toMatchObject({ status: 1, stdout: '' })
    expect(refused.stderr).toBe(
      'draagvlak: De database is bezet: een ander programma houdt haar vast. Wacht even en probeer het opnieuw. Blijft het zo, dan zoekt de beheerder uit welk programma het databasebestand open heeft (een kopie, een hulpprogramma, een andere opdracht) en sluit dat.\n',
    )
    expect(await commands.run('imports')).toMatchObject({ status: 0, stderr: '' })
    letGo()
    expect(await commands.run('import', 'survey', survey)).toMatchObject({ status: 0 })
  })

  test('altogether: every command says so, in the language asked for', async () => {
    const commands = createCommandLine()
    await commands.run('migrate')
    await holdDatabase(commands.database, 'all')
    for (const command of [['imports'], ['migrate'], ['user', 'list'], ['undo', '1']]) {
      const { status, stderr } = await commands.run(...command, '--lang', 'en')
      expect([status, stderr], command.join(' ')).toEqual([
        1,
        expect.stringContaining('draagvlak: The database is busy: another program holds it. Wait'),
      ])
    }
  })
})

describe('a file that the system lets grow no further', () => {
  test('a database that cannot be made: a sentence that names the limit', async () => {
    const commands = createCommandLine({ fileKilobytes: 64 })
    const { status, stderr } = await commands.run('migrate')
    expect([status, stderr]).toEqual([1, expect.stringContaining('ulimit -f')])
  })

  test('an import that does not fit: a sentence, and the database as it was', async () => {
    const commands = createCommandLine()
    await commands.run('import', 'regions', commands.file('regions.csv', REGIONS))
    const before = contentOf(commands.database)
    const databaseUrl = `file:${commands.database}`
    const limited = createCommandLine({ databaseUrl, fileKilobytes: 4_000 })
    const run = await limited.run('import', 'survey', limited.file('survey.csv', SURVEY))
    expect(run).toMatchObject({ status: 1, stdout: '' })
    expect(run.stderr).toContain('Een bestand kan niet verder worden geschreven')
    expect(contentOf(commands.database)).toEqual(before)
  })
})

const withoutPostgres = inject('postgresUrl') === null
test.skipIf(withoutPostgres)('a database server that is gone: where to look', async () => {
  const server = (await startPostgres())!
  onTestFinished(() => server.stop())
  const commands = createCommandLine({ databaseUrl: server.url })
  expect(await commands.run('migrate')).toMatchObject({ status: 0 })
  await server.stop()
  for (const command of [['imports'], ['import', 'regions', commands.file('r.csv', REGIONS)]]) {
    const { status, stderr } = await commands.run(...command)
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^draagvlak: De databaseserver is niet bereikbaar\. .*PostgreSQL/),
    ])
  }
})
