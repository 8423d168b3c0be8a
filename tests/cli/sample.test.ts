import { expect, test } from 'vitest'
import { makeSample } from '../../scripts/sample/sample'
import { bundlePrograms, createCommandLine } from './support/program'

bundlePrograms()

/** Places and groups must be known before answers can point to them. */
const KINDS = [
  'regions',
  'areas',
  'stakeholders',
  'waves',
  'survey',
  'agreements',
  'loops',
  'choices',
  'cooperation',
  'bottlenecks',
]

test('the sample comes in as it is: nothing is asked of it, and no row is rejected', async () => {
  const commands = createCommandLine()
  const files = makeSample(1)
  const ordered = KINDS.flatMap((kind) =>
    files
      .filter(({ name }) => name.startsWith(kind))
      .map(({ name, bytes }) => ({ kind, name, bytes })),
  )
  expect(ordered.length).toBeGreaterThan(KINDS.length)
  for (const { kind, name, bytes } of ordered) {
    const path = commands.file(name, bytes)
    const { status, stdout, stderr } = await commands.run('import', kind, path, '--json')
    expect([name, status, stderr]).toEqual([name, 0, ''])
    expect(JSON.parse(stdout)).toMatchObject({ rejected: 0 })
  }
  const version = files.find(({ kind }) => kind === 'framework')
  const path = commands.file(version?.name ?? '', version?.bytes ?? '')
  const taken = await commands.run('import', 'framework', path, '--json')
  expect(JSON.parse(taken.stdout)).toEqual({ version: '2', parts: ['items'], scoresMoved: [] })
})
