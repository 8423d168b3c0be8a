import { expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { regionItemsOf } from '#app/domain/report/region-items'
import { itemsCaption, itemsTable, itemsTitle } from '#app/words/region-items'

const [FIRST, SECOND] = DEFAULT_FRAMEWORK.items.filter(({ scale }) => scale === 'feedback')
const NAMES = { regionSet: 'Markt', region: 'Noord', period: '2026-Q3', waiting: false } as const

function itemsOf(n: number | null) {
  const shown = [
    { code: FIRST!.code, mean: 60, shares: [20, 30, 50] as const },
    { code: SECOND!.code, mean: 40, shares: [54, 40, 6] as const },
  ]
  const row = { ...NAMES, dimension: 'feedback' as const, n, items: n === null ? [] : shown }
  return regionItemsOf([row], DEFAULT_FRAMEWORK)[0]!
}

test('the statement that most people see unfavourably is the title and comes first', () => {
  expect(itemsTitle(itemsOf(20), 'nl')).toBe(`54 % ongunstig: “${SECOND!.text.nl}”`)
  expect(itemsTable(itemsOf(20), 'nl').rows[0]).toEqual([SECOND!.text.nl, '40', '54', '40', '6'])
})

test('hidden ones are said to be so, without a figure', () => {
  expect(itemsTitle(itemsOf(null), 'en')).toBe('Statements on feedback')
  expect(itemsCaption(itemsOf(null), 'nl')).toMatch(/^Stellingen over feedback niet getoond: /)
})
