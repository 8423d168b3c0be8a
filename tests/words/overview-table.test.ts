import { expect, test } from 'vitest'
import { overviewTable } from '#app/words/overview-table'
import { overviewWith } from '#tests/support/overview'
import { releasedDifference, releasedScore, suppressedScore } from '#tests/support/released-score'

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
  expect(rows[1]?.join('|')).toBe(
    'Noord|Proces||||||||niet getoond: te weinig antwoorden, of met andere cijfers samen af te leiden',
  )
})

test('a difference has its figure, its margin and a verdict, once there is one', () => {
  const told = (demonstrable: boolean) =>
    releasedScore({ differences: [releasedDifference({ difference: -6.2, demonstrable })] })
  const { columns, rows } = overviewTable(overviewWith([told(true)]), 'en')
  expect(columns.slice(-4).map(({ name }) => name)).toEqual([
    ...['Change since the previous quarter', '±', 'Verdict', 'Status'],
  ])
  expect(rows[0]?.slice(-4)).toEqual(['−6.2', '4.1', 'demonstrable', 'final'])
  const chance = overviewTable(overviewWith([told(false)]), 'nl').rows[0]
  expect(chance?.slice(-4)).toEqual(['−6,2', '4,1', 'niet aantoonbaar', 'definitief'])
})

test('a status says whether newer answers wait', () => {
  const { rows } = overviewTable(overviewWith([releasedScore({ waiting: true })]), 'nl')
  expect(rows[0]?.at(-1)).toBe('definitief; nieuwe antwoorden wachten')
})
