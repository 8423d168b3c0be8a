import { expect, test } from 'vitest'
import { DateEvidence } from '#app/domain/ingest/evidence/date-evidence'

function asked(dates: readonly string[]) {
  const evidence = new DateEvidence('valid_from')
  for (const date of dates) evidence.add(date)
  return evidence.conclude(undefined).issues.map(({ code }) => code)
}

test.each([
  ['one notation, of which some days could be months', ['01-01-2015', '15-11-2025', '14-11-2025']],
  ['one notation without leading noughts', ['1-1-2015', '15-11-2025', '3-10-2025']],
])('nothing is asked of %s', (_, dates) => {
  expect(asked(dates)).toEqual([])
})

test.each([
  [
    'of which one has no day above 12 and the other nothing else',
    ['3-9-2026', '4-9-2026', '25-09-2026'],
  ],
  ['also beside days of two digits', ['3-9-2026', '25-09-2026', '15-11-2026']],
  ['with another mark', ['2026-03-09', '25-09-2026']],
])('two notations are asked, %s', (_, dates) => {
  expect(asked(dates)).toHaveLength(1)
})

test.each([
  ['neither says which is the year', ['26-09-15', '26-09-15'], 1],
  ['the last varies most', ['26-09-15', '26-09-16', '26-10-17'], 1],
  ['the first varies most', ['26-09-25', '27-09-25'], 0],
  ['another has its year in full', ['26-09-15', '25-09-2026'], 0],
  ['the second can be no month', ['9-15-26', '9-15-26'], 0],
])(
  'of years in two digits is asked what they are, unless it is clear: %s',
  (_, dates, questions) => {
    expect(asked(dates)).toHaveLength(questions)
  },
)

test('the question has a date to show', () => {
  const evidence = new DateEvidence('valid_from')
  evidence.add('26-09-15')
  expect(evidence.conclude(undefined).issues[0]?.params).toMatchObject({ value: '26-09-15' })
})

/** What comes of a column with the year first. */
function orderOf(dates: readonly string[]) {
  const evidence = new DateEvidence('deadline')
  for (const date of dates) evidence.add(date)
  const { order, issues } = evidence.conclude(undefined)
  return order ?? (issues.some(({ code }) => code === 'date_order') ? 'asked' : 'as usual')
}

const early = [1, 2, 4, 5, 6, 7, 8].map((day) => `2026-03-0${day}`)
const late = [13, 14, 15, 16, 17, 18, 19].map((day) => `2026-03-${day}`)

test.each([
  ['days prove it', ['2026/03/09', '2026/25/09', '2026/17/09 10:00'], 'year_day_month'],
  ['one day stands alone', ['2026-25-09'], 'asked'],
  ['one day would prove it of others', ['2026/03/09', '2026/25/09'], 'asked'],
  ['days prove both', ['2026/25/09', '2026/17/09', '2026/09/25'], 'asked'],
  ['another has its year last', ['2026/25/09', '2026/17/09', '25/09/2026'], 'asked'],
  ['another has its month in letters', ['2026/25/09', '2026/17/09', '9 maart 2026'], 'asked'],
  ['one is a slip of the pen', ['2026-25-09', '2026-09-25', '2026-09-17'], 'as usual'],
  ['two are slips of the pen', [...early, '2026-25-09', '2026-17-09'], 'as usual'],
  ['two are slips among later days', [...late, '2026-25-09', '2026-17-09'], 'as usual'],
  ['one can be no day at all', ['2026-32-09', '2026-09-03'], 'as usual'],
  ['nothing proves anything', ['2026-03-09', '2026-04-09'], 'as usual'],
])('behind a year in full the day comes before the month where %s', (_, dates, order) => {
  expect(orderOf(dates)).toBe(order)
})

test('what was said of the order behind a year goes before what days prove', () => {
  const evidence = new DateEvidence('deadline')
  for (const date of ['2026/25/09', '2026/17/09']) evidence.add(date)
  const { order } = evidence.conclude({ 'date_order:deadline': 'year_first' })
  expect(order).toBe('year_first')
})
