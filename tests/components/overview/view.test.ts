import { describe, expect, test } from 'vitest'
import { DEFAULT_REFERENCE } from '#app/domain/report/reference'
import { nextOrder, queryOf, viewOf } from '#app/components/overview/view'

const viewFrom = (query: string) => viewOf(new URLSearchParams(query))

describe('viewOf', () => {
  test('reads everything from the URL', () => {
    const query =
      'set=Markt&kwartaal=2026-Q3&taal=en&sorteer=-feedback&op=verschil&zwakste=input&vergelijk=2025-Q1&kaart=index'
    expect(viewFrom(query)).toEqual({
      language: 'en',
      regionSet: 'Markt',
      quarter: '2026-Q3',
      reference: { against: 'chosen_quarter', quarter: '2025-Q1' },
      order: { key: 'feedback', figure: 'difference', descending: true },
      weakest: 'input',
      map: 'index',
    })
  })

  test.each([
    '',
    'set=&kwartaal=2026-Q5&taal=de&sorteer=--input&op=n&zwakste=index&vergelijk=ooit',
  ])('what is missing or not understood counts as not given: "%s"', (query) => {
    expect(viewFrom(query)).toEqual({
      language: 'nl',
      regionSet: null,
      quarter: null,
      reference: DEFAULT_REFERENCE,
      order: { key: 'weakest', figure: 'score', descending: false },
      map: null,
      weakest: null,
    })
  })
})

test.each([
  '?taal=nl',
  '?vergelijk=vorig-jaar&taal=nl',
  '?vergelijk=andere-regios&sorteer=input&op=verschil&taal=en',
  '?set=Markt+%26+meer&kwartaal=2026-Q3&zwakste=output&sorteer=-region&taal=en',
])('a view survives its own link: %s', (query) => {
  expect(queryOf(viewFrom(query))).toBe(query)
})

describe('nextOrder', () => {
  test('a column’s first click asks for lowest first, the second for highest', () => {
    const first = nextOrder({ key: 'region', figure: 'score', descending: true }, 'input')
    expect(first).toEqual({ key: 'input', figure: 'score', descending: false })
    expect(nextOrder(first, 'input')).toEqual({ key: 'input', figure: 'score', descending: true })
  })
})
