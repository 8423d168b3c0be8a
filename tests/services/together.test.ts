import { expect, test } from 'vitest'
import { together } from '#app/services/together.server'

test('what comes together is carried out together, and each is told its own', async () => {
  const batches: (readonly number[])[] = []
  const double = together(async (items: readonly number[]) => {
    batches.push(items)
    return Promise.resolve(items.map((item) => 2 * item))
  })
  expect(await Promise.all([double(1), double(2), double(3)])).toEqual([2, 4, 6])
  expect(await double(4)).toBe(8)
  expect(batches).toEqual([[1, 2, 3], [4]])
})

test('what comes while others are carried out goes with the next', async () => {
  const batches: (readonly string[])[] = []
  const meanwhile: Promise<string>[] = []
  const echo: (item: string) => Promise<string> = together(async (items: readonly string[]) => {
    batches.push(items)
    if (items.includes('first')) meanwhile.push(echo('second'), echo('third'))
    return Promise.resolve(items)
  })
  expect(await echo('first')).toBe('first')
  expect(await Promise.all(meanwhile)).toEqual(['second', 'third'])
  expect(batches).toEqual([['first'], ['second', 'third']])
})

test('a failure is told to all that it struck, and to nobody after them', async () => {
  let isBroken = true
  const store = together(async (items: readonly string[]) => {
    if (isBroken) throw new Error('disk full')
    return Promise.resolve(items)
  })
  const outcomes = await Promise.allSettled([store('a'), store('b')])
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  isBroken = false
  expect(await store('c')).toBe('c')
})

test('more than five hundred are carried out in turns', async () => {
  const sizes: number[] = []
  const count = together(async (items: readonly number[]) => {
    sizes.push(items.length)
    return Promise.resolve(items)
  })
  const items = Array.from({ length: 501 }, (_, at) => at)
  expect(await Promise.all(items.map((item) => count(item)))).toEqual(items)
  expect(sizes).toEqual([500, 1])
})

test('what has arrived already is let in, also where the work itself never waits', async () => {
  const batches: (readonly string[])[] = []
  const store = together((items: readonly string[]) => {
    batches.push(items)
    return Promise.resolve(items)
  })
  const arrived = new Promise<string>((resolve) => {
    setImmediate(() => resolve(store('second')))
  })
  expect(await Promise.all([store('first'), arrived])).toEqual(['first', 'second'])
  expect(batches).toEqual([['first', 'second']])
})
