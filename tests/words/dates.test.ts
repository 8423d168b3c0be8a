import { expect, test } from 'vitest'
import { formatInstant } from '#app/words/dates'

test.each([
  { instant: '2026-10-14T07:12:00Z', nl: '14 oktober 2026, 09:12', en: '14 October 2026, 09:12' },
  { instant: '2026-12-31T23:05:00Z', nl: '1 januari 2027, 00:05', en: '1 January 2027, 00:05' },
])('$instant is $nl in Dutch local time', ({ instant, nl, en }) => {
  expect(formatInstant(instant, 'nl')).toBe(nl)
  expect(formatInstant(instant, 'en')).toBe(en)
})
