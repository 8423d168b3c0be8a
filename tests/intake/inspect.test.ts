import { expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { asCsv } from '#app/intake/as-csv.server'
import { inspectTable } from '#app/intake/inspect.server'
import { all, fixture, openFile } from './fixtures'

async function csvOf(name: string): Promise<string> {
  return (await all(asCsv(await openFile(fixture(name))))).join('')
}

test('what was recognised is told before anything is stored', async () => {
  const table = await openFile(fixture('stakeholders.csv'))
  const inspection = await inspectTable(table, DEFAULT_FRAMEWORK)
  expect(inspection).toMatchObject({
    fileName: 'stakeholders.csv',
    encoding: 'utf-8',
    delimiter: ';',
    kind: 'stakeholders',
    format: 'canonical',
    issues: [],
  })
  expect(inspection.mapping).toMatchObject({ region: 'regio', invited: 'uitgenodigd' })
  expect(inspection.firstRows).toEqual([
    ['Noord', '2026K3', 'Huurders', 'HV Noord', '4', '2,5', 'kritisch', '12', '0'],
    ['Noord', '2026-Q3', 'gemeente', '', '11', '2', '', '1,5', '-1'],
  ])
})

test('at most five rows are shown, and a person may say what kind it is', async () => {
  const table = await openFile(fixture('bad-values.csv'))
  const inspection = await inspectTable(table, DEFAULT_FRAMEWORK, {
    kind: 'regions',
    explicit: { region: 'organisation' },
  })
  expect(inspection.firstRows).toHaveLength(5)
  expect(inspection.kind).toBe('regions')
  expect(inspection.mapping).toEqual({ region: 'organisation', area_code: 'area_code' })
})

test('agreements are known by their Dutch headings', async () => {
  const table = await openFile(fixture('agreements-dutch-headings.csv'))
  const { kind, issues } = await inspectTable(table, DEFAULT_FRAMEWORK)
  expect([kind, issues]).toEqual(['agreements', []])
})

test('as CSV the strings are untouched but for their newlines: commas, quotes only where needed, LF', async () => {
  expect(await csvOf('quoted-delimiters-and-newlines.csv')).toBe(
    'respondent_id,completed_at,area_code,stakeholder_group,organisation,weight,I1,I2,I3,P1,comment\n' +
      'r1,2026-09-30,GM0034,huurders,De Bron; noord,"1,5",4,5,3,2,"Eerst dit;\ndan ""dat""\nen klaar"\n' +
      'r2,2026-09-30,GM0034,huurders,"Vereniging ""Ons Huis"" west",1,4,5,3,2,\n',
  )
})

test('as CSV it is UTF-8 whatever it was, and empty lines are gone', async () => {
  expect(await csvOf('utf16be-bom.csv')).toContain(',Reünië,')
  expect((await csvOf('mixed-newlines.csv')).trimEnd().split('\n')).toHaveLength(5)
})
