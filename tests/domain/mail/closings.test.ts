import { expect, test } from 'vitest'
import { closingsIn } from '#app/domain/mail/closings'
import { choice, window } from '../choices/choices'
import { day } from '../followup/loops'

/** A window to advise until 15 June, of a choice that is fixed on 1 July. */
const PLANNED = { decidedOn: null, plannedOn: day('2026-07-10'), steps: [window()] }

function told(today: string, overrides: Parameters<typeof choice>[0] = {}, days = 1) {
  const span = { after: day(today) - days, today: day(today) }
  return closingsIn(choice({ ...PLANNED, ...overrides }), span)
}

test('a window is told of four weeks and one week before it closes, each once', () => {
  const days = Array.from({ length: 40 }, (_, at) => day('2026-05-10') + at)
  const on = days.filter(
    (today) => closingsIn(choice(PLANNED), { after: today - 1, today }).length > 0,
  )
  expect(on).toEqual([day('2026-05-18'), day('2026-06-08')])
  expect(told('2026-06-08')).toEqual([{ step: 'Zienswijze', by: day('2026-06-15') }])
})

test('after days without mail it is told once, and not when the window has closed', () => {
  expect(told('2026-06-10', {}, 40)).toHaveLength(1)
  expect(told('2026-06-16', {}, 40)).toEqual([])
})

test('where nobody ever can steer it is told four weeks before the choice is fixed', () => {
  const never = { steps: [window({ influence: 'consult' })] }
  expect(told('2026-06-03', never)).toEqual([{ step: null, by: day('2026-07-01') }])
  expect(told('2026-06-08', never)).toEqual([])
})

test('of a decided choice nothing is told', () => {
  expect(told('2026-06-08', { decidedOn: day('2026-06-01') })).toEqual([])
})
