import { expect, test } from 'vitest'
import { overviewTable } from '#app/words/overview-table'
import { overviewWith } from '#tests/support/overview'
import { releasedScore, suppressedScore } from '#tests/support/released-score'

test('a row for each form, in the reader’s notation, blank where there is no figure', () => {
  const overview = overviewWith([releasedScore(), suppressedScore({ dimension: 'process' })])
  const { columns, rows } = overviewTable(overview, 'nl')
  expect(columns.map(({ name }) => name)).toEqual([
    'Regio',
    'Vorm',
    'Score',
    '95 % van',
    '95 % tot',
    'n',
    'Dekking',
    'Enquête',
    'Afspraken',
    'Status',
  ])
  expect(rows).toHaveLength(5)
  expect(rows[0]?.join('|')).toBe('Noord|Input|60,0|55,0|65,0|40|95\u00a0%|58,0|66,0|definitief')
  expect(rows[1]?.join('|')).toBe('Noord|Proces||||||||te weinig antwoorden om te tonen')
})

test('a column of changes appears once changes are tested', () => {
  const change = { change: -6.2, changeP: 0.003, changeDemonstrable: true }
  const { columns, rows } = overviewTable(overviewWith([releasedScore(change)]), 'en')
  expect(columns.at(-2)?.name).toBe('Change')
  expect(rows[0]?.at(-2)).toBe('−6.2')
})
