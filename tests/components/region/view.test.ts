import { describe, expect, test } from 'vitest'
import { DEFAULT_REFERENCE } from '#app/domain/report/reference'
import { formIn, regionHref, regionViewOf } from '#app/components/region/view'

const viewFrom = (query: string) => regionViewOf(new URLSearchParams(query))

test.each(['', 'set=&regio=&kwartaal=2026-Q5&taal=de'])(
  'what is missing or not understood counts as not given: "%s"',
  (query) => {
    const nothing = { language: 'nl', regionSet: null, region: null, quarter: null }
    expect(viewFrom(query)).toEqual({ ...nothing, reference: DEFAULT_REFERENCE })
  },
)

describe('regionHref', () => {
  const query = 'set=Markt+%26+meer&regio=Noord%2FOost&kwartaal=2026-Q3&taal=en&vergelijk=2025-Q1'

  test('a view survives its own link', () => {
    expect(regionHref(viewFrom(query))).toBe(`/regio?${query}`)
  })

  test('a chart’s file is asked for in the same view', () => {
    const href = regionHref(viewFrom(query), '/regio/verloop.csv', 'output')
    const { pathname, searchParams } = new URL(href, 'http://localhost')
    expect(pathname).toBe('/regio/verloop.csv')
    expect(formIn(searchParams)).toBe('output')
    expect(regionViewOf(searchParams)).toEqual(viewFrom(query))
  })
})

test.each(['', 'vorm=index', 'vorm=__proto__'])('no form is asked for by "%s"', (query) => {
  expect(formIn(new URLSearchParams(query))).toBeNull()
})
