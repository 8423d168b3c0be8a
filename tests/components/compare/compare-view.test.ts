import { describe, expect, test } from 'vitest'
import { columnIn, compareHref, compareViewOf, ofKind } from '#app/components/compare/compare-view'

const viewFrom = (query: string) => compareViewOf(new URLSearchParams(query))

test.each(['', 'set=&wat=alles&regio=&kwartaal=2026-Q5&groep=&van=x&tot=&taal=de'])(
  'what is missing or not understood counts as not given: "%s"',
  (query) => {
    expect(viewFrom(query)).toEqual({
      ...{ language: 'nl', regionSet: null, kind: 'regions' },
      ...{ regions: [], quarters: [], groups: [], from: null, to: null },
    })
  },
)

describe('compareHref', () => {
  const query =
    'set=Markt+%26+meer&wat=groepen&regio=Noord%2FOost&kwartaal=2026-Q3&groep=huurders&groep=gemeente&van=2025-Q1&tot=2026-Q3'

  test('a view survives its own link', () => {
    expect(compareHref(viewFrom(`${query}&taal=en`))).toBe(`/vergelijken?${query}&taal=en`)
  })

  test('a form’s file is asked for in the same view', () => {
    const href = compareHref(viewFrom(query), '/vergelijken/vorm.csv', 'index')
    const { pathname, searchParams } = new URL(href, 'http://localhost')
    expect(pathname).toBe('/vergelijken/vorm.csv')
    expect(columnIn(searchParams)).toBe('index')
    expect(compareViewOf(searchParams)).toEqual(viewFrom(query))
  })
})

test('another kind keeps the first region and quarter where they are no comparison by themselves', () => {
  const view = viewFrom('regio=Noord&regio=Zuid&kwartaal=2026-Q3')
  expect(compareHref(ofKind(view, 'quarters'))).toBe(
    '/vergelijken?wat=kwartalen&regio=Noord&taal=nl',
  )
  expect(compareHref(ofKind(view, 'groups'))).toBe(
    '/vergelijken?wat=groepen&regio=Noord&kwartaal=2026-Q3&taal=nl',
  )
  expect(compareHref(ofKind(viewFrom('wat=kwartalen&regio=Noord'), 'regions'))).toBe(
    '/vergelijken?taal=nl',
  )
})

test.each(['', 'vorm=x', 'vorm=__proto__'])('no form is asked for by "%s"', (query) => {
  expect(columnIn(new URLSearchParams(query))).toBeNull()
})
