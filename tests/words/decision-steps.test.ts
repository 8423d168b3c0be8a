import { expect, test } from 'vitest'
import type { ChoiceStep } from '#app/domain/choices/choice'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { periodText, stepTexts, weighingText } from '#app/words/decision-steps'
import { choice, window } from '#tests/domain/choices/choices'
import { day } from '#tests/domain/followup/loops'

const TODAY = day('2026-06-10')

function texts(step: Partial<ChoiceStep>, on = TODAY, language: 'nl' | 'en' = 'nl') {
  const report = { today: on, framework: DEFAULT_FRAMEWORK }
  return stepTexts(window(step), report, language).map(({ text, isLate }) => [text, isLate])
}

test.each([
  [day('2026-05-31'), '31 mei', false],
  [day('2026-06-01'), '1 jun', true],
  ['not_done', 'niet', true],
  ['unknown', 'onbekend', false],
] as const)('announced %o, of a window that opens on 1 June, reads %s', (fact, text, isLate) => {
  expect(texts({ announcedOn: fact })[0]).toEqual([text, isLate])
})

test.each([
  [day('2026-06-05'), '2026-06-10', '5 jun', false],
  [day('2026-06-12'), '2026-06-10', 'gepland 12 jun', true],
  ['not_done', '2026-06-05', 'nog niet', false],
  ['not_done', '2026-06-06', 'niet', true],
] as const)('information %o ten days before 15 June, on %s, reads %s', (fact, on, text, isLate) => {
  expect(texts({ informationOn: fact }, day(on))[1]).toEqual([text, isLate])
})

test('nothing is asked of a milestone', () => {
  const milestone = {
    ...({ kind: 'milestone', closes: null, announcedOn: 'not_done' } as const),
    informationOn: 'not_done',
  } as const
  expect(texts(milestone)).toEqual(Array(4).fill(['–', false]))
  expect(periodText(window(milestone), TODAY, 'nl')).toBe('1 jun')
  expect(periodText(window(), TODAY, 'en')).toBe('1 Jun – 15 Jun')
})

test('who was asked and heard nothing waits since the window closed', () => {
  expect(texts({}, day('2026-06-15'))[3]).toEqual(['–', false])
  expect(texts({}, day('2026-06-16'))[3]).toEqual(['nog niet, 1 dag na sluiting', true])
  expect(texts({ toldBackOn: TODAY }, day('2026-07-16'))[3]).toEqual(['10 jun', false])
})

test('an open window says how long, until there is an outcome', () => {
  expect(texts({})[2]).toEqual(['loopt, nog 5 dagen', false])
  expect(texts({ outcome: 'variant B' })[2]).toEqual(['variant B', false])
  expect(texts({}, day('2026-06-16'), 'en')[2]).toEqual(['–', false])
})

test.each([
  ['not_done', '2026-08-09', 'weging publiceren uiterlijk 9 aug', false],
  ['not_done', '2026-08-10', 'weging publiceren uiterlijk 9 aug', true],
  [day('2026-08-09'), '2026-08-09', 'weging gepubliceerd op 9 aug', false],
  [day('2026-08-09'), '2026-08-08', 'weging gepland op 9 aug', false],
  [day('2026-08-10'), '2026-08-08', 'weging gepland op 10 aug', true],
  [day('2026-08-10'), '2026-08-10', 'weging gepubliceerd op 10 aug', true],
] as const)('a weighing %o of a decision of 10 July, on %s, reads %s', (fact, on, text, isLate) => {
  const row = { choice: choice({ weighingPublishedOn: fact }), decision: day('2026-07-10') }
  const report = { today: day(on), framework: DEFAULT_FRAMEWORK }
  expect(weighingText(row, report, 'nl')).toEqual({ text, isLate })
})
