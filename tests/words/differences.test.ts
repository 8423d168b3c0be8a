import { describe, expect, test } from 'vitest'
import type { Reference } from '#app/domain/report/reference'
import type { IncomparableReason, ShownDifference } from '#app/domain/report/shown-difference'
import { differenceSentence, referenceName, reasonsText, verdictText } from '#app/words/differences'

const PREVIOUS: Reference = { against: 'previous_quarter', quarter: '2026-Q2' }
const YEAR: Reference = { against: 'previous_year', quarter: '2025-Q3' }
const CHOSEN: Reference = { against: 'chosen_quarter', quarter: '2025-Q1' }
const OTHERS: Reference = { against: 'others', quarter: null }

const shown = (overrides: Partial<ShownDifference> = {}): ShownDifference => ({
  ...{ outcome: 'lower', difference: -6.2, margin: 4.1, reasons: [] },
  ...overrides,
})

describe('a difference as a sentence', () => {
  test.each([
    [
      PREVIOUS,
      shown(),
      'Sinds vorig kwartaal (2026-Q2): aantoonbaar gedaald met 6,2 punten (±4,1)',
      'Since the previous quarter (2026-Q2): demonstrably down by 6.2 points (±4.1)',
    ],
    [
      YEAR,
      shown({ outcome: 'higher', difference: 1, margin: null }),
      'Sinds hetzelfde kwartaal vorig jaar (2025-Q3): aantoonbaar gestegen met 1,0 punt',
      'Since the same quarter last year (2025-Q3): demonstrably up by 1.0 point',
    ],
    [
      CHOSEN,
      shown({ outcome: 'same', difference: 1.2 }),
      'Sinds 2025-Q1: geen aantoonbare verandering: +1,2 (±4,1)',
      'Since 2025-Q1: no demonstrable change: +1.2 (±4.1)',
    ],
    [
      OTHERS,
      shown(),
      'Vergeleken met de andere regio’s: aantoonbaar lager, 6,2 punten (±4,1)',
      'Compared with the other regions: demonstrably lower, by 6.2 points (±4.1)',
    ],
    [
      OTHERS,
      shown({ outcome: 'same', difference: -1.2 }),
      'Vergeleken met de andere regio’s: geen aantoonbaar verschil: −1,2 (±4,1)',
      'Compared with the other regions: no demonstrable difference: −1.2 (±4.1)',
    ],
    [
      PREVIOUS,
      shown({ outcome: 'untested', difference: 3, margin: null }),
      'Sinds vorig kwartaal (2026-Q2): +3,0, niet te toetsen: te weinig antwoorden of geen standaardfout',
      'Since the previous quarter (2026-Q2): +3.0, cannot be tested: too few answers or no standard error',
    ],
    [
      PREVIOUS,
      shown({
        ...{ outcome: 'incomparable', difference: null, margin: null },
        reasons: ['other_groups', 'other_record_weight'],
      }),
      'Sinds vorig kwartaal (2026-Q2): niet vergelijkbaar: andere groepen gaven antwoord en de afspraken wegen anders mee',
      'Since the previous quarter (2026-Q2): not comparable: other groups answered and the agreements weigh differently',
    ],
  ])('%j %j', (reference, difference, dutch, english) => {
    const told = { reference, shown: difference }
    expect(differenceSentence(told, 'nl')).toBe(dutch)
    expect(differenceSentence(told, 'en')).toBe(english)
  })
})

test('every reason has words of its own in both languages', () => {
  const reasons: readonly IncomparableReason[] = [
    ...(['no_score', 'other_framework', 'other_groups', 'other_weights'] as const),
    ...(['other_record_weight', 'too_few_others', 'not_shown'] as const),
    ...(['waiting', 'other_waiting'] as const),
  ]
  const texts = (['nl', 'en'] as const).flatMap((language) =>
    reasons.map((reason) => reasonsText([reason], language)),
  )
  expect(new Set(texts).size).toBe(18)
  expect(texts.every((text) => text.length > 10)).toBe(true)
})

test('what can be chosen has a name with its quarter', () => {
  expect([PREVIOUS, YEAR, CHOSEN, OTHERS].map((each) => referenceName(each, 'nl'))).toEqual([
    'vorige kwartaal (2026-Q2)',
    'zelfde kwartaal vorig jaar (2025-Q3)',
    '2025-Q1',
    'de andere regio’s',
  ])
})

test('in a table the verdict stands by itself, with the reason where there is none', () => {
  const without = shown({ outcome: 'incomparable', difference: null, reasons: ['other_weights'] })
  expect(verdictText(shown(), 'nl')).toBe('aantoonbaar')
  expect(verdictText(without, 'nl')).toBe('niet vergelijkbaar: andere gewichten van de groepen')
  expect(verdictText(shown({ outcome: 'same' }), 'en')).toBe('not demonstrable')
})
