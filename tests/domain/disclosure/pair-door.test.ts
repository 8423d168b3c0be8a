import { expect, test } from 'vitest'
import type { OnShowScore } from '#app/domain/disclosure/on-show'
import { releasePairs, type ComparedRegions } from '#app/domain/disclosure/pair-door'
import { scoreRow } from './build'

const row = (overrides: Partial<OnShowScore> = {}): OnShowScore => ({
  ...{ ...scoreRow(), state: 'shown', lineBreak: null, differences: [] },
  ...overrides,
})

const pair = (rows: ComparedRegions['rows'], p = 0.0204): ComparedRegions => ({
  ...{ dimension: 'input', one: 'Noord', other: 'Zuid', rows },
  comparison: {
    ...{ comparable: true, difference: -8.25, later: 53, earlier: 61.25, se: 3.04, df: 17.26, p },
    ...{ constantWeights: false, surveyOnly: false },
  },
})

test('of two scores on show one decimal is told, of p three, and the margin', () => {
  expect(releasePairs([pair([row(), row()])])).toEqual([
    {
      ...{ dimension: 'input', one: 'Noord', other: 'Zuid', difference: -8.3, later: 53 },
      ...{ earlier: 61.3, se: 3, df: 17.3, p: 0.02, margin: 6.4, demonstrable: true, reasons: [] },
    },
  ])
})

test.each([
  ['is hidden', row({ state: 'hidden' })],
  ['is of an earlier edition', row({ state: 'old' })],
  ['is told as a bound', row({ surveyScore: 97 })],
  ['is not there', undefined],
])('nothing is told where one of them %s', (_, other) => {
  const nothing = { difference: null, se: null, p: null, margin: null, demonstrable: null }
  expect(releasePairs([pair([row(), other])])).toMatchObject([
    { ...nothing, reasons: ['not_shown'] },
  ])
})

test('where one has no standard error on show there is no test, nor a place in the family', () => {
  const few = pair([row(), row({ n: 9 })], 0.9)
  // With the other test in its family .04 would not survive.
  expect(releasePairs([pair([row(), row()], 0.04), few])).toMatchObject([
    { p: 0.04, demonstrable: true },
    { difference: -8.3, se: null, df: null, p: null, margin: null, demonstrable: null },
  ])
  expect(releasePairs([pair([row(), row()], 0.04), pair([row(), row()], 0.9)])).toMatchObject([
    { demonstrable: false },
    { demonstrable: false },
  ])
})
