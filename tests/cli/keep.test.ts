import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import { beforeEach, describe, expect, test } from 'vitest'
import { createDb } from '#db/client.server'
import { crowd, sheet, TWO_REGIONS } from '../services/support/files'
import { filesWith, remarkLines } from '../services/keep/support'
import { bundlePrograms } from './support/program'

const root = fileURLToPath(new URL('../..', import.meta.url))
const WHO = 'R-0042'
const SAID = 'Zij zegt hier iets dat niemand anders zegt'

const programs = bundlePrograms()
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'draagvlak-cli-'))
  return () => rmSync(folder, { recursive: true, force: true })
})

const at = (name: string) => join(folder, name)

function run(line: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(programs(), 'draagvlak.js'), ...line],
    {
      env: { ...process.env, DATABASE_URL: `file:${at('test.sqlite')}` },
      encoding: 'utf8',
      cwd: folder,
      input,
    },
  )
  return { status, stdout, stderr }
}

function importAll(): void {
  writeFileSync(at('regions.csv'), TWO_REGIONS.join('\n'))
  const theirs = { ...sheet({ respondent: WHO }), comment: SAID }
  writeFileSync(at('survey.csv'), remarkLines([...crowd(1), theirs]).join('\n'))
  expect(run(['import', 'regions', at('regions.csv')])).toMatchObject({ status: 0, stderr: '' })
  expect(run(['import', 'survey', at('survey.csv')])).toMatchObject({ status: 0, stderr: '' })
  rmSync(at('survey.csv'))
}

const json = (line: readonly string[], input = '') => {
  const { status, stdout, stderr } = run([...line, '--json'], input)
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return JSON.parse(stdout) as Record<string, unknown>
}

describe('keeping a database by the command line', { timeout: 120_000 }, () => {
  test('a backup, an erasure and a restore of that backup leave nobody who was erased', () => {
    importAll()
    expect(json(['backup', 'copy.sqlite'])).toEqual({
      file: at('copy.sqlite'),
      bytes: expect.any(Number) as number,
    })
    expect(json(['erase', WHO])).toEqual({
      imports: 1,
      responses: 1,
      comments: 1,
      uploads: 0,
      purged: true,
      copies: [],
    })
    const erased = run(['scores', '--internal', '--json']).stdout
    expect(filesWith(at('test.sqlite'), SAID)).toEqual(['copy.sqlite'])
    expect(json(['restore', 'copy.sqlite'])).toMatchObject({
      keptAs: at('test.sqlite.before-restore.backup'),
      erasedAgain: { imports: 1, responses: 1, comments: 1 },
    })
    expect(filesWith(at('test.sqlite'), SAID)).toEqual(['copy.sqlite'])
    expect(run(['scores', '--internal', '--json']).stdout).toBe(erased)
  })

  test('an id may come by standard input, so that no shell remembers it', () => {
    importAll()
    expect(json(['erase', '-'], `${WHO}\n`)).toMatchObject({ responses: 1 })
  })

  test('an id that nobody has is refused with a sentence, in either language', () => {
    importAll()
    const dutch = run(['erase', 'niemand'])
    expect(dutch).toMatchObject({ status: 1, stdout: '' })
    expect(dutch.stderr).toMatch(/^draagvlak: Niemand met deze respondent-id is bekend;/)
    const english = run(['erase', 'nobody', '--lang', 'en'])
    expect(english).toMatchObject({ status: 1, stdout: '' })
    expect(english.stderr).toMatch(/^draagvlak: Nobody with this respondent id is known;/)
  })

  test.each([[[]], [['']], [['R-1', '--replay']]])(
    'erasing nobody in particular is wrong usage: %j',
    (rest) => {
      expect(run(['erase', ...rest])).toMatchObject({ status: 2, stdout: '' })
    },
  )

  test('erasing again says how much there was left: nothing', () => {
    importAll()
    json(['erase', WHO])
    expect(json(['erase', '--replay'])).toMatchObject({ responses: 0, purged: true })
  })

  test('a backup that is there already is refused with its name', () => {
    importAll()
    writeFileSync(at('copy.sqlite'), 'x')
    const { status, stderr } = run(['backup', 'copy.sqlite'])
    expect(status).toBe(1)
    expect(stderr).toContain(`“${at('copy.sqlite')}” bestaat al`)
    expect(run(['backup', 'copy.sqlite', '--force']).status).toBe(0)
  })

  test('a restore is refused while another program has the database open, and says what to do', async () => {
    importAll()
    run(['backup', 'copy.sqlite'])
    const server = createDb(`file:${at('test.sqlite')}`, { readonly: true })
    await server.db.selectFrom('setting').selectAll().execute()
    const { status, stderr } = run(['restore', 'copy.sqlite', '--lang', 'en'])
    expect(status).toBe(1)
    expect(stderr).toMatch(/is in use\. Stop the server/)
    await server.close()
    expect(run(['restore', 'copy.sqlite']).status).toBe(0)
  })

  test('a restore makes a database where there is none, and none of a file that is not there', () => {
    expect(run(['restore', 'none.sqlite'])).toMatchObject({ status: 1, stdout: '' })
    expect(existsSync(at('test.sqlite'))).toBe(false)
    importAll()
    run(['backup', 'copy.sqlite'])
    for (const suffix of ['', '-wal', '-shm']) rmSync(at(`test.sqlite${suffix}`), { force: true })
    const restored = run(['restore', 'copy.sqlite', '--lang', 'en'])
    expect(restored.status).toBe(0)
    expect(restored.stdout).toContain('what was shown since the backup is not known')
    expect(json(['erase', WHO])).toMatchObject({ responses: 1 })
  })

  test('says whether everything that was shown is known, and takes the word of the operator', () => {
    importAll()
    expect(json(['ledger'])).toEqual({ ledgerGap: null })
    expect(json(['ledger', '--unknown'])).toMatchObject({ ledgerGap: { reason: 'other' } })
    expect(run(['ledger']).stdout).toMatch(/^Let op: wat er na de reservekopie getoond is/)
    expect(run(['ledger', '--unknown', '--nothing-shown-since']).status).toBe(2)
    expect(json(['ledger', '--nothing-shown-since'])).toEqual({ ledgerGap: null })
    expect(run(['ledger']).stdout).toMatch(/^Het vrijgaveregister is volledig/)
  })

  test('a restore keeps the imports since, taken back', () => {
    importAll()
    run(['backup', 'copy.sqlite'])
    writeFileSync(at('more.csv'), remarkLines(crowd(50, { completedAt: '2026-09-01' })).join('\n'))
    expect(run(['import', 'survey', at('more.csv')]).status).toBe(0)
    const { stdout } = run(['restore', 'copy.sqlite'])
    expect(stdout).toContain('1 imports van na de reservekopie staan in de geschiedenis')
    const states = JSON.parse(run(['imports', '--json']).stdout) as { state: string }[]
    expect(states.map(({ state }) => state).sort()).toEqual(['active', 'active', 'undone'])
  })
})

test('the first command on a database of method 1 brings it over, and says so on stderr', () => {
  const fixture = readFileSync(join(root, 'tests/fixtures/method-1.sqlite.br'))
  writeFileSync(at('test.sqlite'), brotliDecompressSync(fixture))
  const first = run(['scores', '--format', 'json', '--lang', 'en'])
  expect(first.status).toBe(0)
  expect(first.stderr).toMatch(/^The figures were computed anew by method 2\. Of the \d+ figures/)
  expect(JSON.parse(first.stdout)).not.toEqual([])
  expect(run(['imports']).stderr).toBe('')
}, 120_000)
