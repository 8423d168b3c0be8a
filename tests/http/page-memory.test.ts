import { expect, test } from 'vitest'
import { PageMemory } from '#app/http/page-memory'

/** A memory for two pages of ten bytes, that says which were written. */
function memoryForTwo() {
  const memory = new PageMemory(25)
  const written: string[] = []
  const find = (key: string) =>
    memory.find(key, () => {
      written.push(key)
      return { bytes: 10, whole: () => Buffer.from(key), folded: () => Buffer.from(key) }
    })
  return { find, written }
}

test('a page is written once, as long as it is remembered', () => {
  const { find, written } = memoryForTwo()
  for (const key of ['a', 'b', 'a', 'b']) expect(find(key).whole([]).toString()).toBe(key)
  expect(written).toEqual(['a', 'b'])
})

test('what was not asked for longest is forgotten first', () => {
  const { find, written } = memoryForTwo()
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) find(key)
  expect(written).toEqual(['a', 'b', 'c', 'b'])
})

test('a page that is larger than the memory is not kept', () => {
  const memory = new PageMemory(5)
  let count = 0
  const write = () => {
    count += 1
    return { bytes: 10, whole: () => Buffer.from('x'), folded: () => Buffer.from('x') }
  }
  for (let at = 0; at < 2; at += 1) expect(memory.find('x', write).whole([]).toString()).toBe('x')
  expect(count).toBe(2)
})
