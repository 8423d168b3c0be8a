import { expect, test } from 'vitest'
import { dateText, outcomeText, periodText, toldBackText } from '#app/words/decision-steps'
import { window } from '#tests/domain/choices/choices'
import { day } from '#tests/domain/followup/loops'

const STEP = window()
const TODAY = day('2026-06-10')

test.each([
  [day('2026-05-31'), '31 mei', false],
  [day('2026-06-05'), '5 jun', true],
  [day('2026-06-12'), 'gepland 12 jun', true],
  ['not_done', 'niet', true],
  ['unknown', 'onbekend', false],
] as const)('a date %o by 31 May reads %s', (fact, text, isLate) => {
  expect(dateText(STEP, fact, day('2026-05-31'), TODAY, 'nl')).toEqual({ text, isLate })
})

test('what can still be done is not there yet', () => {
  expect(dateText(STEP, 'not_done', TODAY, TODAY, 'nl')).toEqual({
    text: 'nog niet',
    isLate: false,
  })
})

test('nothing is asked of a milestone', () => {
  const milestone = window({ kind: 'milestone', closes: null })
  expect(dateText(milestone, 'not_done', 0, TODAY, 'nl').text).toBe('–')
  expect(toldBackText(milestone, TODAY, 'nl').text).toBe('–')
  expect(periodText(milestone, TODAY, 'nl')).toBe('1 jun')
})

test('who was asked and heard nothing waits since the window closed', () => {
  expect(toldBackText(STEP, day('2026-06-15'), 'nl').text).toBe('–')
  expect(toldBackText(STEP, day('2026-06-16'), 'nl')).toEqual({
    ...{ text: 'nog niet, 1 dag na sluiting', isLate: true },
  })
  expect(toldBackText(window({ toldBackOn: TODAY }), day('2026-07-16'), 'nl').text).toBe('10 jun')
})

test('an open window says how long, until there is an outcome', () => {
  expect(outcomeText(STEP, TODAY, 'nl')).toBe('loopt, nog 5 dagen')
  expect(outcomeText(window({ outcome: 'variant B' }), TODAY, 'nl')).toBe('variant B')
  expect(outcomeText(STEP, day('2026-06-16'), 'en')).toBe('–')
  expect(periodText(STEP, TODAY, 'en')).toBe('1 Jun – 15 Jun')
})
