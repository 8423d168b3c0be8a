import { randomBytes } from 'node:crypto'
import { chmodSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentOf } from './support/content'
import { importExample } from './support/example'
import { bundlePrograms, createCommandLine } from './support/program'

bundlePrograms()
const commands = createCommandLine({ atEnd: afterAll })
beforeAll(() => importExample(commands))

const HEADER = 'completed_at;area_code;stakeholder_group;weight;I1;I2;I3'
const JPEG = Buffer.concat([Buffer.from('ffd8ffe000104a464946', 'hex'), randomBytes(4000)])
const REGION_HEADER = 'region_set;region;area_code;area_name;valid_from;valid_to'

describe('bad input is refused: what and where in a plain sentence, and nothing is changed', () => {
  test.each([
    ['an empty file', 'survey', '', ['Het bestand is leeg']],
    ['only a header', 'survey', `${HEADER}\n`, ['kolomkoppen maar geen rijen']],
    ['a JPEG named .csv', 'survey', JPEG, ['geen tekstbestand', 'JPEG']],
    [
      'no column for the place',
      'survey',
      'completed_at;stakeholder_group;I1\n2026-08-01;huurders;3\n',
      ['Kolom “area_code”', 'ontbreekt', 'gemeente_code'],
    ],
    [
      'no column for the group',
      'survey',
      'completed_at;area_code;I1\n2026-08-01;GM0001;3\n',
      ['Kolom “stakeholder_group”', 'ontbreekt', 'belanghouder'],
    ],
    [
      'no column with a statement',
      'survey',
      'completed_at;area_code;stakeholder_group\n2026-08-01;GM0001;huurders\n',
      ['I1'],
    ],
    [
      'an unknown region',
      'survey',
      `${HEADER.replace('area_code', 'region')}\n2026-08-01;Nergenshuizen;huurders;1;3;3;3\n`,
      ['Rij 2', 'kolom “region”', '“Nergenshuizen”'],
    ],
    [
      'an area beside a region that does not hold it',
      'survey',
      `${HEADER};region\n2026-08-01;GM0001;huurders;1;3;3;3;Zuid\n`,
      ['Rij 2', 'kolom “area_code”', '“GM0001”', '“Zuid”'],
    ],
    [
      'the same in an agreement',
      'agreements',
      'agreement_id;period;area_code;region\nA1;2026-Q3;GM0002;Éénrum\n',
      ['Rij 2', 'kolom “area_code”', '“GM0002”', '“Éénrum”'],
    ],
    [
      'an answer outside the scale',
      'survey',
      `${HEADER}\n2026-08-01;GM0001;huurders;1;3;6;3\n`,
      ['Rij 2', 'kolom “I2”', '“6”', '1 tot 5'],
    ],
    [
      'a day that does not exist',
      'survey',
      `${HEADER}\n31-02-2026;GM0001;huurders;1;3;3;3\n`,
      ['Rij 2', 'kolom “completed_at”', '“31-02-2026” bestaat niet'],
    ],
    [
      'a weight below zero',
      'survey',
      `${HEADER}\n2026-08-01;GM0001;huurders;-1;3;3;3\n`,
      ['Rij 2', 'kolom “weight”', '“-1”'],
    ],
    [
      'an area in two regions of a set on one day',
      'regions',
      `${REGION_HEADER}\nMarkt;Oost;GM0007;Zeven;;31-12-2026\nMarkt;West;GM0007;Zeven;31-12-2026;\n`,
      ['Rij 3', 'kolom “area_code”', 'GM0007', 'West', 'Oost', 'Markt'],
    ],
    [
      'the same where the other file is in already',
      'regions',
      `${REGION_HEADER}\nMarkt;Oost;GM0001;Een;;\n`,
      ['Rij 2', 'GM0001', 'Oost', 'Éénrum'],
    ],
    [
      'an agreement without a place',
      'agreements',
      'agreement_id;title\nA1;Bouwen\n',
      ['Kolom', 'ontbreekt'],
    ],
    [
      'a register of an unknown region',
      'stakeholders',
      'region;period;stakeholder_group\nVerweg;2026-Q1;huurders\n',
      ['Rij 2', '“Verweg”'],
    ],
  ] as const)('%s', async (_, kind, content, said) => {
    const before = contentOf(commands.database)
    const file = commands.file('bad.csv', content)
    const run = await commands.run('import', kind, file)
    expect(run).toMatchObject({ status: 1, stdout: '' })
    for (const part of said) expect(run.stderr).toContain(part)
    expect(run.stderr).not.toMatch(/\bat .*:\d+:\d+|undefined|null|\{\w+\}|onverwachts/)
    expect(contentOf(commands.database)).toEqual(before)
  })

  test('an area beside any region that holds it is taken, whatever the set; an unknown region tells nothing', async () => {
    const rows = ['Éénrum', ' alles ', 'Nergenshuizen', ''].map(
      (region) => `2026-08-01;GM0001;huurders;1;3;3;3;${region}`,
    )
    const file = commands.file('beside.csv', [`${HEADER};region`, ...rows])
    const run = await commands.run('import', 'survey', file, '--dry-run', '--json')
    expect(run.status).toBe(0)
    expect(JSON.parse(run.stdout)).toMatchObject({ accepted: 4, rejected: 0 })
  })

  test('a file that is not there', async () => {
    const run = await commands.run('import', 'survey', '/nergens/peiling.csv')
    expect(run).toMatchObject({ status: 1, stdout: '' })
    expect(run.stderr).toContain('“/nergens/peiling.csv” is er niet of is niet te lezen')
  })

  test('a bad row among good ones, where --strict asks for all; also on a new database', async () => {
    const fresh = createCommandLine()
    await fresh.run('migrate')
    const before = contentOf(fresh.database)
    const rows = ['2026-08-01;GM0001;huurders;1;3;3;3', '2026-08-01;GM0001;huurders;0;3;3;3']
    const file = fresh.file('strict.csv', [HEADER, ...rows])
    const run = await fresh.run('import', 'survey', file, '--strict', '--create-regions')
    expect(run).toMatchObject({ status: 1, stdout: '' })
    expect(run.stderr).toContain('Er zijn rijen afgewezen (1 van 2)')
    expect(run.stderr).toContain('Rij 3, kolom “weight”')
    expect(contentOf(fresh.database)).toEqual(before)
  })

  test('what is written of people’s cells is for its owner alone, also over an older file', async () => {
    const fresh = createCommandLine()
    await fresh.run('migrate')
    const rows = ['2026-08-01;GM0001;huurders;1;3;3;3', '2026-08-01;GM0001;huurders;0;3;3;3']
    const file = fresh.file('people.csv', [HEADER, ...rows])
    const [rejects, older] = [fresh.file('new.csv', ['']), fresh.file('older.csv', ['x'])]
    rmSync(rejects)
    chmodSync(older, 0o644)
    for (const target of [rejects, older]) {
      await fresh.run(
        'import',
        'survey',
        file,
        '--dry-run',
        '--create-regions',
        '--rejects',
        target,
      )
      expect(readFileSync(target, 'utf8')).toContain('GM0001')
      expect(statSync(target).mode & 0o777).toBe(0o600)
    }
    const folder = dirname(file)
    await fresh.run('inspect', file, '--as-csv', '--out', folder)
    expect(statSync(join(folder, 'people_converted.csv')).mode & 0o777).toBe(0o600)
    const mapping = join(folder, 'mapping.json')
    await fresh.run('inspect', file, '--mapping-out', mapping)
    expect(statSync(mapping).mode & 0o777).toBe(0o600)
  })

  // A thread of its own meets it in what takes long.
  test.each([['scores'], ['undo', '1']])(
    'a database that is no database (%s)',
    async (...command) => {
      const other = createCommandLine()
      other.file('data.sqlite', 'Dit is een brief, geen database. '.repeat(200))
      const run = await other.run(...command)
      expect(run).toMatchObject({ status: 1, stdout: '' })
      expect(run.stderr).toContain('is geen SQLite-database')
    },
  )

  test.each([['scores'], ['undo', '1']])(
    'a DATABASE_URL of another kind (%s)',
    async (...command) => {
      const run = await createCommandLine({ databaseUrl: 'mysql://localhost/x' }).run(...command)
      expect(run).toMatchObject({ status: 1, stdout: '' })
      expect(run.stderr).toContain('DATABASE_URL is niet te gebruiken')
    },
  )
})
