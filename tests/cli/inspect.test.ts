import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { bundlePrograms, createCommandLine } from './support/program'

bundlePrograms()

test('of many files as CSV one that cannot be read is told, and the others go on', async () => {
  const commands = createCommandLine()
  const photo = commands.file('foto.csv', Buffer.from('ffd8ffe000104a464946', 'hex'))
  const good = commands.file('goed.csv', 'a;b\n5";"x\n1;2\n')
  const missing = join(dirname(good), 'weg.csv')
  const out = join(dirname(good), 'uit')
  const run = await commands.run('inspect', '--as-csv', '--out', out, missing, photo, good)
  expect(run.status).toBe(1)
  expect(readFileSync(join(out, 'goed_converted.csv'), 'utf8')).toBe('a,b\n"5""","""x"\n1,2\n')
  expect(existsSync(join(out, 'foto_converted.csv'))).toBe(false)
  expect(run.stderr).toContain('JPEG')
  expect(run.stderr).toContain(`2 van de 3 bestanden zijn niet gelezen: ${missing}, ${photo}`)
})

test('two files of one name are not written over one another', async () => {
  const commands = createCommandLine()
  const [one, other] = [
    commands.file('zelfde.csv', 'a;b\n1;2\n'),
    commands.file('zelfde.txt', 'c;d\n3;4\n'),
  ]
  const out = join(dirname(one), 'uit')
  const run = await commands.run('inspect', '--as-csv', '--out', out, one, other)
  expect(run.status).toBe(1)
  expect(readFileSync(join(out, 'zelfde_converted.csv'), 'utf8')).toBe('a,b\n1,2\n')
  expect(run.stderr).toContain(`1 van de 2 bestanden zijn niet gelezen: ${other}`)
})

test('a single file that cannot be read is refused with its reason alone', async () => {
  const commands = createCommandLine()
  const run = await commands.run('inspect', '--as-csv', commands.file('leeg.csv', ''))
  expect([run.status, run.stdout]).toEqual([1, ''])
  expect(run.stderr).toContain('Het bestand is leeg')
})

test('a mapping of several files would be that of the last: wrong usage, nothing is written', async () => {
  const commands = createCommandLine()
  const [one, other] = [
    commands.file('een.csv', 'regio;I1\nNoord;2\n'),
    commands.file('twee.csv', 'regio;I1\nZuid;4\n'),
  ]
  const mapping = join(dirname(one), 'mapping.json')
  const run = await commands.run('inspect', one, other, '--mapping-out', mapping)
  expect([run.status, run.stdout, existsSync(mapping)]).toEqual([2, '', false])
  expect(run.stderr).toContain('--mapping-out schrijft de mapping van één bestand')
})
