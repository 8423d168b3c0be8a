import { describe, expect, test } from 'vitest'
import { depthOf } from '#app/domain/cooperation/depth'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { day } from '../followup/loops'
import { answer, EVIDENCE } from './cooperations'

const TODAY = day('2026-10-14')
type Facts = Partial<typeof EVIDENCE>

function depth(evidence: Facts, answers = [answer()], today = TODAY) {
  return depthOf({ evidence: { ...EVIDENCE, ...evidence } }, answers, today, DEFAULT_FRAMEWORK)
}

describe('the phase', () => {
  test.each<[string, Facts, number]>([
    ['1 without goals, whatever came after', { agreed: 'not_done' }, 1],
    ['2 by goals alone', { team: 'not_done' }, 2],
    ['3 by a team with a mandate', {}, 3],
    ['3 by a result without a team', { team: 'not_done', first_result: day('2026-10-14') }, 3],
    ['2 where the result is of tomorrow', { team: 'not_done', first_result: day('2026-10-15') }, 2],
    ['4 by a changed procedure', { changed_procedure: day('2026-09-01') }, 4],
    [
      '2 where a changed procedure rests on no practice',
      { team: 'not_done', changed_procedure: day('2026-09-01') },
      2,
    ],
    [
      '5 by another theme',
      { changed_procedure: day('2026-09-01'), other_theme: day('2026-10-01') },
      5,
    ],
  ])('is %s', (_, evidence, phase) => {
    expect(depth(evidence).phase).toBe(phase)
  })

  test('is not 3 by a team to which one partner gave no mandate', () => {
    const answers = [answer(), answer({ partner: 'Plaswonen', mandate: false })]
    expect(depth({}, answers)).toMatchObject({ phase: 2, stall: { at: 'practice' } })
    expect(depth({}, answers).steps[1]).toEqual({
      ...{ name: 'team', phase: 3, state: 'missing', lacksMandate: true },
      on: day('2026-05-01'),
    })
  })

  test('says of each piece of evidence whether its turn has come', () => {
    const { steps } = depth({ team: 'not_done', other_theme: 'unknown' })
    expect(steps.map(({ name, state }) => [name, state])).toEqual([
      ['agreed', 'there'],
      ['team', 'missing'],
      ['first_result', 'missing'],
      ['changed_procedure', 'later'],
      ['other_theme', 'unknown'],
    ])
  })
})

describe('a stall', () => {
  const none: Facts = { team: 'not_done' }

  test('between goals and practice begins a year after the goals, with who thinks to be further', () => {
    const answers = [answer({ phase: 2 }), answer({ partner: 'Gemeente', phase: 4 })]
    const since = day('2025-08-08')
    expect(depth(none, answers, since + 364).stall).toBeNull()
    expect(depth(none, answers, since + 365).stall).toEqual({
      ...{ at: 'practice', since, months: 12, placedBeyond: ['Gemeente'] },
    })
    expect(depth(none).stall?.months).toBe(14)
    expect(depth(none, [], day('2026-10-07')).stall?.months).toBe(13)
  })

  test('is not named where evidence may be there, unknown to us', () => {
    expect(depth({ team: 'not_done', first_result: 'unknown' }).stall).toBeNull()
    expect(depth({}, [answer({ mandate: null })]).stall).toBeNull()
  })

  test('between structure and broadening begins a year after the changed procedure', () => {
    const evidence = { changed_procedure: day('2025-10-14') }
    expect(depth(evidence).stall).toMatchObject({ at: 'broadening', months: 12 })
    expect(depth({ changed_procedure: day('2025-10-15') }).stall).toBeNull()
    expect(depth({ ...evidence, other_theme: TODAY }).stall).toBeNull()
  })
})
