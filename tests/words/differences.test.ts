import { describe, expect, test } from 'vitest'
import type { Reference } from '#app/domain/report/reference'
import type { IncomparableReason, ShownDifference } from '#app/domain/report/shown-difference'
import { differenceSentence, verdictText } from '#app/words/differences'
import { reasonsText } from '#app/words/incomparable'
import { referenceName } from '#app/words/references'

const PREVIOUS: Reference = { against: 'previous_quarter', quarter: '2026-Q2' }
const YEAR: Reference = { against: 'previous_year', quarter: '2025-Q3' }
const TWO_YEARS: Reference = { against: 'two_years_ago', quarter: '2024-Q3' }
const CHOSEN: Reference = { against: 'chosen_quarter', quarter: '2025-Q1' }
const OTHERS: Reference = { against: 'others', quarter: null }

const BASIS = { earlier: 63.9, later: 57.7, constantWeights: false, surveyOnly: false } as const

const shown = (overrides: Partial<ShownDifference> = {}): ShownDifference => ({
  ...{ outcome: 'lower', difference: -6.2, margin: 4.1, basis: null, reasons: [] },
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
      'Aantoonbaar 6,2 punten (±4,1) lager dan de andere regio’s',
      'Demonstrably 6.2 points (±4.1) lower than the other regions',
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
      'Sinds vorig kwartaal (2026-Q2): +3,0, te weinig antwoorden om te toetsen',
      'Since the previous quarter (2026-Q2): +3.0, too few answers to test',
    ],
    [
      PREVIOUS,
      shown({
        ...{ outcome: 'incomparable', difference: null, margin: null },
        reasons: ['other_items', 'other_groups'],
      }),
      'Niet te vergelijken met 2026-Q2: er zijn andere vragen gesteld en te veel andere groepen antwoordden',
      'Cannot be compared with 2026-Q2: other questions were asked and too many other groups answered',
    ],
    [
      OTHERS,
      shown({
        ...{ outcome: 'incomparable', difference: null, margin: null },
        reasons: ['too_few_others'],
      }),
      'Niet te vergelijken met de andere regio’s: minder dan twee andere regio’s met antwoorden van dezelfde groepen',
      'Cannot be compared with the other regions: fewer than two other regions with answers from the same groups',
    ],
    [
      TWO_YEARS,
      shown({ basis: { ...BASIS, constantWeights: true } }),
      'Sinds hetzelfde kwartaal twee jaar geleden (2024-Q3): aantoonbaar gedaald met 6,2 punten (±4,1), bij gelijke weging van 63,9 naar 57,7',
      'Since the same quarter two years ago (2024-Q3): demonstrably down by 6.2 points (±4.1), at equal weights from 63.9 to 57.7',
    ],
    [
      PREVIOUS,
      shown({ outcome: 'same', basis: { ...BASIS, constantWeights: true, surveyOnly: true } }),
      'Sinds vorig kwartaal (2026-Q2): geen aantoonbare verandering: −6,2 (±4,1), bij gelijke weging en alleen de enquête van 63,9 naar 57,7',
      'Since the previous quarter (2026-Q2): no demonstrable change: −6.2 (±4.1), at equal weights and the survey only from 63.9 to 57.7',
    ],
    [
      OTHERS,
      shown({ basis: { ...BASIS, surveyOnly: true } }),
      'Aantoonbaar 6,2 punten (±4,1) lager dan de andere regio’s, alleen de enquête 57,7 tegen 63,9',
      'Demonstrably 6.2 points (±4.1) lower than the other regions, the survey only 57.7 against 63.9',
    ],
  ])('%j %j', (reference, difference, dutch, english) => {
    const told = { reference, shown: difference }
    expect(differenceSentence(told, 'nl')).toBe(dutch)
    expect(differenceSentence(told, 'en')).toBe(english)
  })
})

test('every reason has words of its own in both languages', () => {
  const reasons: readonly IncomparableReason[] = [
    ...(['no_score', 'other_items', 'other_groups'] as const),
    ...(['too_few_others', 'not_shown'] as const),
    ...(['waiting', 'other_waiting'] as const),
  ]
  const texts = (['nl', 'en'] as const).flatMap((language) =>
    reasons.map((reason) => reasonsText([reason], language)),
  )
  expect(new Set(texts).size).toBe(14)
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
  const without = shown({ outcome: 'incomparable', difference: null, reasons: ['other_items'] })
  expect(verdictText(shown(), 'nl')).toBe('aantoonbaar')
  expect(verdictText(without, 'nl')).toBe('niet te vergelijken: er zijn andere vragen gesteld')
  expect(verdictText(shown({ outcome: 'same' }), 'en')).toBe('not demonstrable')
  const basis = { ...BASIS, constantWeights: true }
  expect(verdictText(shown({ basis }), 'nl')).toBe(
    'aantoonbaar, bij gelijke weging van 63,9 naar 57,7',
  )
  expect(verdictText(shown({ basis }), 'nl', false)).toContain('57,7 tegen 63,9')
})
