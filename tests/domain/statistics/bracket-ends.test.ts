import { describe, expect, test } from 'vitest'
import { BracketEnds } from '#app/domain/statistics/bracket-ends'

/** Below the quantile up to a df of 60, with how often it was computed. */
function judging() {
  const asked: number[] = []
  const ends = new BracketEnds()
  const isBelow = (df: number, tail = 0.025) =>
    ends.isBelow(2, tail, df, () => {
      asked.push(df)
      return df <= 60
    })
  return { asked, isBelow }
}

describe('the ends of a bracket', () => {
  test('what holds for one df is not computed again for those beyond it', () => {
    const { asked, isBelow } = judging()
    expect([30, 90, 10, 300, 50, 70].map((df) => isBelow(df))).toEqual([
      ...[true, false, true, false, true, false],
    ])
    expect(asked).toEqual([30, 90, 50, 70])
  })

  test('of another tail nothing is known', () => {
    const { asked, isBelow } = judging()
    isBelow(30)
    isBelow(20, 0.005)
    expect(asked).toEqual([30, 20])
  })

  test('a df as near as rounding to one that was judged is judged itself', () => {
    const { asked, isBelow } = judging()
    isBelow(60)
    isBelow(60 * (1 - 1e-12))
    expect(asked).toHaveLength(2)
  })
})
