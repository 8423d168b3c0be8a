import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importExample } from './support/example'
import { bundlePrograms, createCommandLine } from './support/program'

bundlePrograms()
const commands = createCommandLine({ atEnd: afterAll })
beforeAll(() => importExample(commands))

const SET = ['--region-set', 'Markt']
const SIGNED = [...SET, '--name', 'Anna', '--role', 'voorzitter']

test('a quarter is published, exported, verified and read back', async () => {
  const empty = await commands.run('scores', '--published', '--json')
  expect(empty).toMatchObject({ status: 0, stdout: '[]\n' })

  const published = await commands.run('publish', '2026-Q3', ...SIGNED, '--json')
  expect(published).toMatchObject({ status: 0, stderr: '' })
  const facts = JSON.parse(published.stdout) as { sha256: string }
  expect(facts).toMatchObject({ regionSet: 'Markt', quarter: '2026-Q3', edition: 1, kind: 'first' })

  const again = await commands.run('publish', '2026-Q3', ...SIGNED)
  expect(again).toMatchObject({ status: 1, stdout: '' })
  expect(again.stderr).toBe(
    'draagvlak: 2026-Q3 van “Markt” is al gepubliceerd (editie 1). Een herziening heeft een reden nodig: --reason.\n',
  )

  for (const format of ['csv', 'json']) {
    const span = ['--from', '2026-Q3', '--to', '2026-Q3', ...SET, '--format', format]
    const live = await commands.run('scores', ...span)
    const frozen = await commands.run('scores', '--published', ...SET, '--format', format)
    expect(frozen).toMatchObject({ status: 0, stdout: live.stdout })
  }

  const exported = await commands.run('export', 'edition', '2026-Q3', ...SET)
  const file = commands.file('edition.json', exported.stdout)
  expect(await commands.run('verify', file)).toMatchObject({
    ...{ status: 0, stderr: '' },
    stdout: `Markt, 2026-Q3, editie 1: precies wat er is ondertekend (sha256 ${facts.sha256}).\n`,
  })

  const twist = (_: string, first: string) => `"signature":"${first === 'A' ? 'B' : 'A'}`
  const flipped = exported.stdout.replace(/"signature":"(.)/, twist)
  const unsigned = await commands.run('verify', commands.file('unsigned.json', flipped))
  expect(unsigned.status).toBe(1)
  expect(unsigned.stderr).toContain('De inhoud is die waarvan de hash is gemaakt')
  expect(unsigned.stderr).not.toContain('Wat verschilt')

  const edited = readFileSync(file, 'utf8').replace('"name":"Anna"', '"name":"Anne"')
  const forged = await commands.run('verify', commands.file('forged.json', edited), '--json')
  expect(forged.status).toBe(1)
  expect(JSON.parse(forged.stdout)).toMatchObject({
    valid: false,
    differences: [{ path: '$.head.signOff.name', signed: 'Anna', found: 'Anne' }],
  })
})

test.each([
  ['a quarter that is none', ['publish', '2026', ...SIGNED], '2026-Q3'],
  ['nobody who signs', ['publish', '2026-Q3', ...SET], '--name'],
  ['an edition that is no number', ['export', 'edition', '2026-Q3', ...SET, '--edition', 'x'], 'x'],
  ['published figures in full', ['scores', '--published', '--internal'], '--published'],
  ['published years', ['scores', '--published', '--by', 'year'], '--published'],
])('wrong usage: %s', async (_, args, said) => {
  const run = await commands.run(...args)
  expect(run).toMatchObject({ status: 2, stdout: '' })
  expect(run.stderr).toContain(said)
})

test.each([
  ['an unknown set', ['publish', '2026-Q3', '--region-set', 'Weg', ...SIGNED.slice(2)], 'Markt'],
  ['a quarter that is not published', ['export', 'edition', '2026-Q2', ...SET], 'zijn: 2026-Q3'],
  ['an edition of no set', ['export', 'edition', '2026-Q3', '--region-set', 'Weg'], 'Markt'],
  [
    'an edition that is not there',
    ['export', 'edition', '2026-Q3', ...SET, '--edition', '9'],
    'zijn: 1',
  ],
  ['a quarter without scores', ['publish', '2019-Q1', ...SIGNED], '2026-Q3'],
  ['a file that is not there', ['verify', 'nergens.json'], 'nergens.json'],
])('is refused in words: %s', async (_, args, said) => {
  const run = await commands.run(...args)
  expect(run).toMatchObject({ status: 1, stdout: '' })
  expect(run.stderr).toContain(said)
})

test('kill -9 leaves a whole edition or none', async () => {
  const revision = ['publish', '2026-Q3', ...SIGNED, '--reason', 'Opnieuw']
  const started = performance.now()
  expect(await commands.run(...revision)).toMatchObject({ status: 0 })
  const usual = performance.now() - started
  for (const share of [0.4, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95]) {
    const { child, ended } = commands.start(...revision)
    await pause(share * usual)
    child.kill('SIGKILL')
    await ended
  }
  const { status, stdout } = await commands.run('verify', '--json')
  expect(status).toBe(0)
  const verdicts = JSON.parse(stdout) as { valid: boolean; edition: number }[]
  expect(verdicts.every(({ valid }) => valid)).toBe(true)
  const numbers = verdicts.map(({ edition }) => edition)
  expect(numbers).toEqual(numbers.map((_, at) => numbers.length - at))
  expect(numbers.length).toBeGreaterThanOrEqual(2)
})
