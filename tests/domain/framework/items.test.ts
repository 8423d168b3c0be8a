import { expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { itemsOf, sameItems } from '#app/domain/framework/items'

const { items } = DEFAULT_FRAMEWORK

test.each([
  ['in another order', [...items].reverse(), true],
  ['in other words', items.map((item) => ({ ...item, text: { nl: 'x', en: 'y' } })), true],
  [
    'one under another code',
    items.map((item, i) => (i === 0 ? { ...item, code: 'I8' } : item)),
    false,
  ],
  [
    'one turned round',
    items.map((item, i) => (i === 0 ? { ...item, reversed: true } : item)),
    false,
  ],
  [
    'one of another scale',
    items.map((item, i) => (i === 0 ? { ...item, scale: 'output' as const } : item)),
    false,
  ],
  ['one less', items.slice(1), false],
])('the items of a form %s: the same is %s', (_, others, expected) => {
  const other = { ...DEFAULT_FRAMEWORK, items: others }
  expect(sameItems(DEFAULT_FRAMEWORK, other, 'input')).toBe(expected)
  expect(itemsOf(other, 'feedback')).toBe(itemsOf(DEFAULT_FRAMEWORK, 'feedback'))
})
