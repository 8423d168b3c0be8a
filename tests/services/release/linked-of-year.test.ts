import { expect, test } from 'vitest'
import { LinkedOfYear } from '#app/services/release/linked-persons.server'

const PERSONS = [{ answers: [{ atom: '1/a', weight: 1 }], count: 2 }]

test('nobody is taken for a person of one answer as long as nobody was looked up', async () => {
  let asked = 0
  const linked = new LinkedOfYear(() => {
    asked += 1
    return Promise.resolve(new Map([['input', PERSONS]] as const))
  })
  expect(() => linked.of('input')).toThrow('nobody was looked up')
  expect(asked).toBe(0)
  await linked.read()
  await linked.read()
  expect(linked.of('input')).toBe(PERSONS)
  expect(linked.of('output')).toEqual([])
  expect(asked).toBe(1)
})
