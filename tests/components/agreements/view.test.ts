import { expect, test } from 'vitest'
import {
  agreementsHref,
  agreementsViewOf,
  type AgreementsView,
} from '#app/components/agreements/view'
import { NO_FILTER } from '#tests/support/agreements'

const DEFAULTS: AgreementsView = {
  ...NO_FILTER,
  language: 'nl',
  regionSet: null,
  page: 1,
}

test.each<[string, AgreementsView]>([
  ['taal=nl', DEFAULTS],
  ['thema=nieuwbouw&taal=en', { ...DEFAULTS, theme: 'nieuwbouw', language: 'en' }],
  [
    'set=Markt&regio=Noord&partner=B+%26+W&stand=over-de-termijn&bladzijde=2&taal=nl',
    {
      ...DEFAULTS,
      ...{ regionSet: 'Markt', region: 'Noord', partner: 'B & W', standing: 'overdue', page: 2 },
    },
  ],
])('the address %s is a view and back', (query, view) => {
  expect(agreementsViewOf(new URLSearchParams(query))).toEqual(view)
  expect(agreementsHref(view)).toBe(`/afspraken?${query}`)
})

test.each(['stand=later', 'bladzijde=-1', 'bladzijde=0', 'taal=fr', 'regio='])(
  'what it does not understand counts as not given: %s',
  (query) => {
    expect(agreementsViewOf(new URLSearchParams(query))).toEqual(DEFAULTS)
  },
)
