import { describe, expect, test } from 'vitest'
import type { ChoiceStep } from '#app/domain/choices/choice'
import { influenceOf, partyOf } from '#app/domain/report/decision-influence'
import { choice, window } from '#tests/domain/choices/choices'
import { day } from '#tests/domain/followup/loops'

const LIMIT = day('2026-07-01')

function council(on: string, ...steps: readonly Partial<ChoiceStep>[]) {
  const made = choice({ steps: steps.map((step) => window(step)) })
  const [{ kind, days, window: at }] = influenceOf(made, LIMIT, day(on)) as [
    ReturnType<typeof influenceOf>[number],
  ]
  return [kind, days, at?.step ?? null]
}

describe('what a party can still do', () => {
  test.each([
    ['2026-05-31', 'later', 1],
    ['2026-06-01', 'open', 14],
    ['2026-06-15', 'open', 0],
    ['2026-06-16', 'past', 1],
  ])('on %s with a window in June is %s, %i days', (on, kind, days) => {
    expect(council(on, {})).toEqual([kind, days, 'Zienswijze'])
  })

  test('is too late where its window closes on the point of no return', () => {
    const closes = { opens: day('2026-06-10'), closes: LIMIT }
    expect(council('2026-06-12', closes)).toEqual(['late', 0, 'Zienswijze'])
    const opens = { opens: day('2026-07-03'), closes: day('2026-07-09') }
    expect(council('2026-06-12', opens)).toEqual(['late', 2, 'Zienswijze'])
  })

  test('is told of the window to steer, also where one without influence is open', () => {
    const past = { step: 'Advies', opens: day('2026-05-01'), closes: day('2026-05-20') }
    const open = { step: 'Avond', influence: 'inform' as const }
    expect(council('2026-06-02', open, past)).toEqual(['past', 13, 'Advies'])
    expect(council('2026-06-02', open)).toEqual(['open', 13, 'Avond'])
  })

  test('of two that are open is told of the first to close', () => {
    const longer = { step: 'Lang', closes: day('2026-06-20') }
    expect(council('2026-06-02', longer, {})).toEqual(['open', 13, 'Zienswijze'])
  })

  test('is nothing where nobody asked, each party by itself', () => {
    const made = choice({ steps: [window({ audience: ['council:GM0034', 'zorg_welzijn'] })] })
    const kinds = influenceOf(made, null, day('2026-06-02')).map(({ party, kind }) => [party, kind])
    expect(kinds).toEqual([
      ['council', 'open'],
      ['tenants', 'never'],
      ['residents', 'never'],
      ['partners', 'open'],
    ])
    expect(partyOf('partners')).toBe('partners')
  })
})
