import { describe, expect, test } from 'vitest'
import { recordEstimates } from '#app/domain/agreements/record-score'
import type { Loop } from '#app/domain/followup/loop'
import { loopRecord } from '#app/domain/followup/loop-record'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { feedbackEffect } from '#app/domain/report/feedback-effect'
import { feedbackEffectText } from '#app/words/feedback-effect'
import { day, loop } from '#tests/domain/followup/loops'
import { releasedScore } from '#tests/support/released-score'

const KEPT = { decision: 'yes', decidedOn: day('2026-06-20') } as const
const IN_TIME = { ...KEPT, toldBackOn: day('2026-07-01') }
const TOO_LATE = { ...KEPT, toldBackOn: day('2026-09-15') }
const SILENT = { ...KEPT, toldBackOn: null }

/** Feedback of 41,2 of a survey score of 25,8, with these expectations to be answered in 2026-Q3. */
function effectOf(loops: readonly Partial<Loop>[], recordWeight = 0.25, recordScore?: number) {
  const processes = loops.flatMap((each, at) => {
    const heard = { ...loop({ loopId: `L${at}`, ...each }), importId: 7 }
    return loopRecord(heard, '2026-Q3', DEFAULT_FRAMEWORK) ?? []
  })
  const records = recordEstimates([], '2026-Q3', DEFAULT_FRAMEWORK, processes)
  const now = records.estimates.find(({ dimension }) => dimension === 'feedback')?.score ?? null
  const row = releasedScore({
    ...{ dimension: 'feedback', period: '2026-Q3', score: 41.2, surveyScore: 25.8 },
    recordScore: recordScore ?? (now === null ? null : Math.round(now * 10) / 10),
  })
  const of = { period: '2026-Q3', dimension: 'feedback' } as const
  const part = { ...of, recordWeight, recordKnownShare: 1 }
  return feedbackEffect(records, { row, part }, DEFAULT_FRAMEWORK)
}

describe('what answering expectations did to feedback', () => {
  test('is told against the score had those that were told back too late been in time', () => {
    // R is (3 × 100 + 50) / 4 = 87,5 with one late and 100 without: λ of 0,25 makes 3,125.
    const effect = effectOf([IN_TIME, IN_TIME, IN_TIME, TOO_LATE])
    expect(effect).toEqual({
      ...{ score: 41.2, loops: 4, missed: ['L3'], how: 'told_late' },
      ...{ ifInTime: 44.3, withoutLoops: 25.8 },
    })
    expect(effect && feedbackEffectText(effect, 'nl')).toBe(
      'Feedback 41,2; was de verwachting die te laat is teruggekoppeld op tijd beantwoord, dan was het 44,3 geweest. Zonder alle vier verwachtingen van dit kwartaal was het 25,8.',
    )
  })

  test('of silent ones is told as silence, of both kinds as neither', () => {
    expect(effectOf([IN_TIME, IN_TIME, IN_TIME, SILENT, SILENT])).toMatchObject({
      ...{ missed: ['L3', 'L4'], how: 'untold', ifInTime: 46.2 },
    })
    expect(effectOf([IN_TIME, IN_TIME, IN_TIME, TOO_LATE, SILENT])?.how).toBe('other')
  })

  test('where nothing was missed, is told against the score without any', () => {
    const effect = effectOf([IN_TIME, IN_TIME, IN_TIME])
    expect(effect).toMatchObject({ missed: [], ifInTime: null, withoutLoops: 25.8 })
    expect(effect && feedbackEffectText(effect, 'en')).toBe(
      'Feedback 41.2; without the three expectations that were answered in time it would have been 25.8.',
    )
  })

  test.each([
    ['too few expectations count', effectOf([IN_TIME, IN_TIME])],
    ['records do not count in the score', effectOf([IN_TIME, IN_TIME, IN_TIME], 0)],
    ['the score on show rests on other records', effectOf([IN_TIME, IN_TIME, IN_TIME], 0.25, 99)],
  ])('is not told where %s', (_, effect) => {
    expect(effect).toBeNull()
  })
})
