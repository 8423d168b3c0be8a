import { expect, test } from 'vitest'
import { additionText, untoldText } from '#app/words/upload-effects'

const HELD = { regionSet: 'Markt', region: 'Plassenland', quarter: '2026-Q4', groups: [] } as const

test('what a file adds is said with region, quarter and answers', () => {
  expect(additionText({ ...HELD, persons: 60, isOnShow: false }, 'nl')).toBe(
    'Voegt 2026-Q4 toe voor Plassenland: 60 antwoorden.',
  )
  expect(additionText({ ...HELD, persons: 1, isOnShow: true }, 'en')).toBe(
    'For 2026-Q4 there is a score for Plassenland already; this file has 1 answer for it.',
  )
})

test('that nothing changes is said only where no row is new', () => {
  expect(untoldText('survey', 0, 'nl')).toBe('Er verandert niets: geen enkele rij is nieuw.')
  expect(untoldText('survey', 1200, 'nl')).toContain('bruikbare rijen: 1.200')
  expect(untoldText('waves', 3, 'en')).toContain('who was not heard')
})
