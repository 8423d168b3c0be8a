import { describe, expect, test } from 'vitest'
import { nextOrder, queryOf, viewOf } from '#app/components/overview/view'

const viewFrom = (query: string) => viewOf(new URLSearchParams(query))

describe('viewOf', () => {
  test('reads everything from the URL', () => {
    const query = 'set=Markt&kwartaal=2026-Q3&taal=en&sorteer=-feedback&zwakste=input'
    expect(viewFrom(query)).toEqual({
      language: 'en',
      regionSet: 'Markt',
      quarter: '2026-Q3',
      order: { key: 'feedback', descending: true },
      weakest: 'input',
    })
  })

  test.each(['', 'set=&kwartaal=2026-Q5&taal=de&sorteer=--input&zwakste=index'])(
    'what is missing or not understood counts as not given: "%s"',
    (query) => {
      expect(viewFrom(query)).toEqual({
        language: 'nl',
        regionSet: null,
        quarter: null,
        order: { key: 'region', descending: false },
        weakest: null,
      })
    },
  )
})

test.each([
  '?taal=nl',
  '?set=Markt+%26+meer&kwartaal=2026-Q3&zwakste=output&sorteer=-region&taal=en',
])('a view survives its own link: %s', (query) => {
  expect(queryOf(viewFrom(query))).toBe(query)
})

describe('nextOrder', () => {
  test('a column’s first click asks for lowest first, the second for highest', () => {
    const first = nextOrder({ key: 'region', descending: true }, 'input')
    expect(first).toEqual({ key: 'input', descending: false })
    expect(nextOrder(first, 'input')).toEqual({ key: 'input', descending: true })
  })
})
