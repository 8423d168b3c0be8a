import { expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import type { ReleasedScore } from '#app/domain/disclosure/released'
import { elsewhere, type Areas } from '#app/domain/report/elsewhere'
import { overviewWith } from '#tests/support/overview'
import { regionRows, releasedDifference } from '#tests/support/released-score'

const fall = (difference: number) => [
  releasedDifference({
    ...{ difference, margin: 2, demonstrable: true, earlier: 60, later: 60 + difference },
  }),
]
const areas = (of: Readonly<Record<string, readonly number[]>>) =>
  new Map(Object.entries(of).map(([region, places]) => [region, new Set(places)]))
/** Half of Noord, which has four. */
const HERE = areas({ Noord: [1, 2, 3, 4] })
const THERE = areas({ Zuid: [3, 4, 5, 6, 7], Oost: [1], West: [2] })
const falling = overviewWith(regionRows([70, 72, 74, 60], { differences: fall(-9) }))

const lookedUp = (scores: readonly ReleasedScore[], there: Areas, title = falling) =>
  elsewhere(title, HERE, { regionSet: 'Provincies', scores, areas: there }, DEFAULT_FRAMEWORK)

test('a conclusion holds in another set where a region falls on the same form', () => {
  const rows = regionRows([70, 72, 74, 60], { region: 'Zuid', differences: fall(-5) })
  const found = lookedUp(rows, THERE)
  expect(found).toMatchObject({ regionSet: 'Provincies', statement: { region: 'Zuid' } })
  const [form] =
    falling.findings.title.key === 'statement' ? falling.findings.title.values.parts : []
  expect(found?.statement?.parts.map((part) => part.form)).toEqual([form?.form])
})

test('and is not to be seen where it rises or nothing moves', () => {
  const zuid = { region: 'Zuid' }
  const rises = regionRows([70, 72, 74, 60], { ...zuid, differences: fall(5) })
  for (const rows of [rises, regionRows([70, 72, 74, 60], zuid)]) {
    expect(lookedUp(rows, THERE)).toEqual({ regionSet: 'Provincies', statement: null })
  }
})

test('only regions with half of its areas are looked at, and a set without such a region not at all', () => {
  const rows = ['Zuid', 'Oost'].flatMap((region) =>
    regionRows([70, 72, 74, 60], { region, differences: fall(region === 'Oost' ? -9 : -5) }),
  )
  // Oost falls most, and holds a quarter of Noord.
  expect(lookedUp(rows, THERE)?.statement?.region).toBe('Zuid')
  expect(lookedUp(rows, areas({ Zuid: [1], Oost: [2, 3] }))?.statement?.region).toBe('Oost')
  expect(lookedUp(rows, areas({ Zuid: [1], Oost: [2] }))).toBeNull()
})

test('a title that is no statement is looked up nowhere', () => {
  expect(lookedUp([], HERE, overviewWith(regionRows([70, 72, 74, 68])))).toBeNull()
})
