import { expect, test } from 'vitest'
import { elsewhere } from '#app/domain/report/elsewhere'
import { overviewWith } from '#tests/support/overview'
import { regionRows, releasedDifference } from '#tests/support/released-score'

const fall = (difference: number) => [
  releasedDifference({
    ...{ difference, margin: 2, demonstrable: true, earlier: 60, later: 60 + difference },
  }),
]
const falling = overviewWith(regionRows([70, 72, 74, 60], { differences: fall(-9) }))

test('a conclusion holds in another set where a region falls on the same form', () => {
  const rows = regionRows([70, 72, 74, 60], { region: 'Zuid', differences: fall(-5) })
  const found = elsewhere(falling, overviewWith(rows, { regionSet: 'Provincies' }))
  expect(found).toMatchObject({ regionSet: 'Provincies', statement: { region: 'Zuid' } })
})

test('and is not to be seen where it rises or nothing moves', () => {
  const rises = regionRows([70, 72, 74, 60], { differences: fall(5) })
  for (const rows of [rises, regionRows([70, 72, 74, 60])]) {
    const found = elsewhere(falling, overviewWith(rows, { regionSet: 'Provincies' }))
    expect(found).toEqual({ regionSet: 'Provincies', statement: null })
  }
})

test('a title that is no statement is looked up nowhere', () => {
  expect(elsewhere(overviewWith(regionRows([70, 72, 74, 68])), falling)).toBeNull()
})
