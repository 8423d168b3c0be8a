import { expect, test } from 'vitest'
import type { EditionLoop } from '#app/domain/edition/edition'
import { boardFollowUp } from '#app/domain/report/board-report-follow-up'
import { editionOf } from '#tests/support/edition'
import { day, loop } from '../followup/loops'

/** Silent, in Noord, heard in the quarter before that of the edition; override what matters. */
function told(overrides: Partial<EditionLoop> = {}): EditionLoop {
  return {
    ...loop(),
    region: 'Noord',
    place: 'Noord',
    status: 'silent',
    isLate: true,
    ...overrides,
  }
}

const followUpOf = (...loops: EditionLoop[]) =>
  boardFollowUp(editionOf([{ name: 'Noord' }], { loops }))

test('speaks of what was heard in the quarter before, and of nothing else', () => {
  const earlier = told({ loopId: 'A', heardOn: day('2026-03-31') })
  const first = told({ loopId: 'B', heardOn: day('2026-04-01') })
  const last = told({ loopId: 'C', heardOn: day('2026-06-30') })
  const later = told({ loopId: 'D', heardOn: day('2026-07-01') })
  const found = followUpOf(earlier, first, last, later)
  expect(found).toMatchObject({ quarter: '2026-Q2', heard: 2 })
  expect(found?.loops.map(({ loopId }) => loopId)).toEqual(['B', 'C'])
  expect(followUpOf(earlier, later)).toBeNull()
})

test('tells six, what is silent first and what was kept last', () => {
  const kept = Array.from({ length: 5 }, (_, at) =>
    told({ loopId: `K${at}`, status: 'kept', isLate: false }),
  )
  const explained = told({ loopId: 'E', status: 'explained', isLate: false })
  const open = told({ loopId: 'O', status: 'open', isLate: false })
  const late = told({ loopId: 'L', status: 'open', isLate: true })
  const found = followUpOf(...kept, explained, open, late, told({ loopId: 'S' }))
  expect(found?.loops.map(({ loopId }) => loopId)).toEqual(['S', 'L', 'O', 'E', 'K0', 'K1'])
  expect(found?.heard).toBe(9)
})

test('counts what was kept or explained as answered, the region that answered least first', () => {
  const south = { region: 'Zuid', isLate: false }
  const found = followUpOf(
    told({ loopId: '1', ...south, status: 'kept' }),
    told({ loopId: '2', ...south, status: 'explained' }),
    told({ loopId: '3', status: 'kept', isLate: false }),
    told({ loopId: '4' }),
  )
  expect(found?.regions).toEqual([
    { region: 'Noord', answered: 1, squares: ['kept', 'silent'] },
    { region: 'Zuid', answered: 2, squares: ['kept', 'explained'] },
  ])
})
