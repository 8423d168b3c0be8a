import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importExample } from './support/example'
import { bundlePrograms, createCommandLine } from './support/program'

bundlePrograms()
const commands = createCommandLine({ atEnd: afterAll })
const QUARTER = ['2026-Q3', '--region-set', 'Markt']

beforeAll(() => importExample(commands))

const outOf = (name: string) => join(dirname(commands.database), name)

function report(name: string, ...options: string[]) {
  return commands.run('report', ...QUARTER, '--out', outOf(name), ...options)
}

test('a quarter that is not published has no report, but a draft', async () => {
  const refused = await report('nothing.pdf')
  expect(refused).toMatchObject({ status: 1, stdout: '' })
  expect(refused.stderr).toBe('draagvlak: Van 2026-Q3 is in “Markt” nog niets gepubliceerd.\n')
  expect(await report('draft.pdf', '--draft')).toMatchObject({ status: 0, stderr: '' })
  expect(readFileSync(outOf('draft.pdf')).subarray(0, 8).toString()).toBe('%PDF-1.7')
})

test('the ending of the file says what is written', async () => {
  expect(await report('draft.xlsx', '--draft')).toMatchObject({ status: 0 })
  expect(await report('draft.pptx', '--draft')).toMatchObject({ status: 0 })
  for (const name of ['draft.xlsx', 'draft.pptx']) {
    expect(readFileSync(outOf(name)).subarray(0, 2).toString()).toBe('PK')
  }
  expect(await report('draft.docx', '--draft')).toMatchObject({ status: 2, stdout: '' })
  expect(await report('note.xlsx', '--draft', '--note')).toMatchObject({ status: 2 })
})

test('a region that the quarter does not know is refused, and those it knows are named', async () => {
  const { status, stderr } = await report('region.pdf', '--draft', '--region', 'Nergens')
  expect(status).toBe(1)
  expect(stderr).toContain('De regio “Nergens” staat niet in deze editie. Bekend zijn: ')
  expect(stderr).toContain('Zuid')
})

test('what is published gives the same bytes each time, whatever is imported meanwhile', async () => {
  const signed = ['--name', 'Anna', '--role', 'voorzitter']
  expect(await commands.run('publish', ...QUARTER, ...signed)).toMatchObject({ status: 0 })
  const { stdout } = await report('one.pdf', '--json')
  const { edition, sha256 } = JSON.parse(stdout) as { edition: number; sha256: string }
  expect(edition).toBe(1)
  expect(sha256).toMatch(/^[0-9a-f]{64}$/)
  await commands.run('undo', '2')
  await report('other.pdf')
  expect(readFileSync(outOf('one.pdf')).equals(readFileSync(outOf('other.pdf')))).toBe(true)
})
