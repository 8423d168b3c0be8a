import { expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { bundlePrograms, createCommandLine } from './support/program'

bundlePrograms()

test('a framework comes out and goes in again; what is wrong with one is told where it stands', async () => {
  const commands = createCommandLine()
  const out = await commands.run('export', 'framework')
  expect(JSON.parse(out.stdout)).toEqual(DEFAULT_FRAMEWORK)

  const same = await commands.run('import', 'framework', commands.file('same.json', out.stdout))
  expect(same).toMatchObject({ status: 0, stderr: '' })
  expect(same.stdout).toBe('Raamwerk 1 geldt nu. Anders dan daarvoor: –.\n')

  const bands = JSON.stringify({ ...DEFAULT_FRAMEWORK, bands: [40, 60, 80] })
  const taken = await commands.run(
    'import',
    'framework',
    commands.file('bands.json', bands),
    '--json',
  )
  expect(JSON.parse(taken.stdout)).toEqual({ version: '1', parts: ['bands'], scoresMoved: [] })

  const floor = JSON.stringify({ ...DEFAULT_FRAMEWORK, indexFloor: 2 })
  const changed = await commands.run(
    'import',
    'framework',
    commands.file('floor.json', floor),
    '--lang',
    'en',
  )
  expect(changed.status).toBe(1)
  expect(changed.stderr).toBe(
    'draagvlak: Version 1 exists with another content (lowest value in the index), and scores were made with it. Give it a new version.\n',
  )

  const unfit = JSON.stringify({ ...DEFAULT_FRAMEWORK, bands: [65, 50, 80], version: '' })
  const refused = await commands.run('import', 'framework', commands.file('unfit.json', unfit))
  expect(refused.status).toBe(1)
  expect(refused.stderr.split('\n')).toEqual([
    'draagvlak: Dit raamwerk is niet te gebruiken; er is niets veranderd.',
    'version: is leeg.',
    'bands: de grenzen moeten oplopen.',
    '',
  ])

  const text = await commands.run('import', 'framework', commands.file('text.json', 'version: 2'))
  expect(text).toMatchObject({ status: 1, stderr: 'draagvlak: het geheel: dit is geen JSON.\n' })
})
