import { expect, test } from 'vitest'
import { withChangeAgainst } from '#app/domain/export/change-columns'
import { releasedDifference, releasedScore } from '#tests/support/released-score'

const row = releasedScore({
  change: 3,
  differences: [
    releasedDifference({ difference: 3, p: 0.04, demonstrable: true }),
    releasedDifference({
      ...{ against: 'chosen_quarter', difference: null, se: null, df: null, p: null },
      ...{ margin: null, demonstrable: null, reasons: ['other_items', 'other_groups'] },
    }),
  ],
})

test('the change is that against the previous quarter, which is named', () => {
  expect(withChangeAgainst(row, null)).toMatchObject({
    ...{ change: 3, changeP: 0.04, changeDemonstrable: true },
    ...{ changeAgainst: '2026-Q2', changeReason: null },
  })
})

test('or that against a chosen one, with the reasons where there is none', () => {
  expect(withChangeAgainst(row, '2025-Q1')).toMatchObject({
    ...{ change: null, changeP: null, changeDemonstrable: null },
    ...{ changeAgainst: '2025-Q1', changeReason: 'other_items;other_groups' },
  })
})

test('the two scores that it is the difference of stand beside it, and how they were made', () => {
  expect(withChangeAgainst(row, null)).toMatchObject({
    ...{ changeFrom: 57, changeTo: 60, changeBasis: null },
  })
  const basis = { earlier: 63.9, constantWeights: true, surveyOnly: true }
  const weighed = releasedScore({ differences: [releasedDifference(basis)] })
  expect(withChangeAgainst(weighed, null)).toMatchObject({
    ...{ changeFrom: 63.9, changeTo: 60, changeBasis: 'constant_weights;survey_only' },
  })
})

test('without a row in the other quarter nothing is said', () => {
  expect(withChangeAgainst(releasedScore(), null)).toMatchObject({
    ...{ change: null, changeAgainst: null, changeReason: null },
    ...{ changeFrom: null, changeTo: null, changeBasis: null },
  })
})
