import { expect, test } from 'vitest'
import { chosenItems, type AuditedItems } from '#app/domain/disclosure/item-figures'

const of = {
  ...{ regionSet: 'Markt', region: 'Noord', period: '2026-Q3' },
  estimate: { scale: 'input' },
} as AuditedItems['of']

/** Ten persons or more and the means of two items of the form. */
function auditedAs(n: number, ...means: readonly number[]): AuditedItems {
  const items = means.map((mean, at) => ({ code: `I${at + 1}`, mean, persons: null }))
  return { of, estimate: { n, items, weights: new Map(), groups: [] } }
}

const shown = chosenItems(auditedAs(12, 40, 60), undefined, true, true)

test('items on show stay where the same persons gave the same mean with other items', () => {
  const corrected = chosenItems(auditedAs(12, 42, 58), shown, true, true)
  expect(corrected).toEqual({ ...shown, state: 'old' })
  // What waits is held against what is on show, not against what waited before.
  expect(chosenItems(auditedAs(12, 40, 60), corrected, true, true)).toEqual(shown)
})

test('items are shown anew where others answered too, or the mean moved', () => {
  expect(chosenItems(auditedAs(17, 42, 58), shown, true, true)).toMatchObject({
    state: 'shown',
    n: 17,
  })
  expect(chosenItems(auditedAs(12, 44, 60), shown, true, true)).toMatchObject({ state: 'shown' })
})
