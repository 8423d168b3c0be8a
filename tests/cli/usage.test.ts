import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bundlePrograms, createCommandLine } from './support/program'

bundlePrograms()

describe('every command', () => {
  test.each([
    [],
    ['import'],
    ['import', 'survey'],
    ['import', 'agreements'],
    ['import', 'regions'],
    ['import', 'stakeholders'],
    ['imports'],
    ['undo'],
    ['redo'],
    ['scores'],
    ['rebuild'],
    ['migrate'],
    ['publish'],
    ['export', 'edition'],
    ['verify'],
  ])('has --help', async (...command: string[]) => {
    const run = await createCommandLine().run(...command, '--help')
    expect(run).toMatchObject({ status: 0, stderr: '' })
    expect(run.stdout).toContain(['Usage: draagvlak', ...command].join(' '))
  })

  test('is named where none was', async () => {
    const { stdout } = await createCommandLine().run('--help')
    const names = [...stdout.matchAll(/^  ([a-z]+) /gm)].map(([, name]) => name)
    expect(names.sort()).toEqual(
      'backup erase export help import imports inspect ledger migrate publish rebuild redo report restore scores undo user verify'.split(
        ' ',
      ),
    )
  })
})

test('a command that has its database in a thread loads no driver beside it', async () => {
  const said = `data:text/javascript,${encodeURIComponent(
    "import m from 'node:module';process.on('exit',()=>console.error(Object.keys(m._cache).join()))",
  )}`
  const loaded = async (...command: string[]) =>
    (await createCommandLine({ nodeOptions: `--import=${said}` }).run(...command, '--help')).stderr
  expect(await loaded('scores')).toContain('better-sqlite3')
  expect(await loaded('import')).toContain('commander')
  expect(await loaded('import')).not.toContain('better-sqlite3')
})

describe('wrong usage ends with 2, and touches no database', () => {
  test.each([
    ['a command that nobody promised', ['verzin'], 'verzin'],
    ['no command', [], 'Usage'],
    ['no kind of file', ['import'], 'Usage'],
    ['no file', ['import', 'survey'], 'file'],
    ['an unknown option', ['scores', '--alles'], '--alles'],
    ['an unknown language', ['scores', '--lang', 'fr'], 'fr'],
    ['an unknown format', ['scores', '--format', 'xml'], 'xml'],
    ['a period that is no quarter', ['import', 'survey', 'x', '--period', '2026'], '2026-Q3'],
    ['a first quarter that is none', ['scores', '--from', 'Q3'], '2026-Q3'],
    ['an import that is no number', ['undo', 'laatste'], 'laatste'],
    ['a mapping that is not there', ['import', 'survey', 'x', '--mapping', 'nergens'], 'nergens'],
  ] as const)('%s', async (_, args, said) => {
    const commands = createCommandLine()
    const run = await commands.run(...args)
    expect(run).toMatchObject({ status: 2, stdout: '' })
    expect(run.stderr).toContain(said)
    expect(existsSync(commands.database)).toBe(false)
  })
})

describe('--lang', () => {
  test('stands before or behind the command; Dutch without it', async () => {
    const commands = createCommandLine()
    const said = async (...args: string[]) => (await commands.run(...args)).stdout
    expect(await said('scores')).toBe('Er zijn geen scores in deze selectie.\n')
    expect(await said('scores', '--lang', 'en')).toBe('There are no scores in this selection.\n')
    expect(await said('--lang', 'en', 'scores')).toBe('There are no scores in this selection.\n')
  })

  test.each([
    [['scores', '--alles'], 'draagvlak: De optie “--alles” bestaat niet. Zie --help.\n'],
    [['--lang', 'en', 'verzin'], 'draagvlak: There is no command “verzin”. See --help.\n'],
    [
      ['scores', '--format', 'xml'],
      'draagvlak: Bij “--format <format>” kan “xml” niet. Kies uit: table, csv, json. Zie --help.\n',
    ],
    [['import', 'survey'], 'draagvlak: Er ontbreekt iets: “file”. Zie --help.\n'],
  ])('speaks where a line is wrong: %j', async (args, said) => {
    expect(await createCommandLine().run(...args)).toEqual({ status: 2, stdout: '', stderr: said })
  })

  test('speaks in refusals, too', async () => {
    const run = await createCommandLine().run('undo', '7', '--lang', 'en')
    expect(run).toMatchObject({ status: 1, stdout: '' })
    expect(run.stderr).toContain('There is no import 7')
  })
})
