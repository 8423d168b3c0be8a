import { describe, expect, test } from 'vitest'
import { silenceVerdict, silentShare, silentWeight } from '#app/domain/stakeholders/silence'

const BANDS = [50, 65, 80]

describe('the silent share', () => {
  test('is what is left of those invited, and nothing where more answered', () => {
    expect(silentShare({ respondents: 26, invited: 40 })).toBeCloseTo(0.35, 12)
    expect(silentShare({ respondents: 12, invited: 10 })).toBe(0)
  })

  test('weighs as the groups do', () => {
    const groups = [
      { weight: 0.75, respondents: 10, invited: 40 },
      { weight: 0.25, respondents: 18, invited: 20 },
    ]
    // .75·.75 + .25·.1
    expect(silentWeight(groups)).toBeCloseTo(0.5875, 12)
  })

  test('is nothing where it is not known how many were invited', () => {
    expect(silentWeight([{ weight: 1, respondents: 10, invited: null }])).toBe(0)
    const groups = [
      { weight: 0.5, respondents: 10, invited: 40 },
      { weight: 0.25, respondents: 7, invited: null },
      { weight: 0.25, respondents: null, invited: null },
    ]
    expect(silentWeight(groups)).toBeCloseTo(0.375, 12)
  })

  test('of a group whose n is hidden is that of the others together', () => {
    const groups = [
      { weight: 0.5, respondents: 10, invited: 40 },
      { weight: 0.25, respondents: 20, invited: 20 },
      { weight: 0.25, respondents: null, invited: 9 },
    ]
    // 30 of 60 answered
    expect(silentWeight(groups)).toBeCloseTo(0.5 * 0.75 + 0.25 * 0.5, 12)
    expect(silentWeight([{ weight: 1, respondents: null, invited: 9 }])).toBe(0)
  })
})

describe('a verdict', () => {
  test('stays while the points are whole and the score in its band, told as scores are', () => {
    // (70 − 65) / .243 = 20.58, and 70 − .243 · 20 = 65.14
    expect(silenceVerdict(70, 0.243, BANDS)).toEqual({
      ...{ key: 'stays', points: 20, band: 2 },
      score: 65.1,
    })
  })

  test('falls at the next whole point where that is near', () => {
    // 3 / .5 = 6: at 6 points it is on the bound, which is still within
    expect(silenceVerdict(53, 0.5, BANDS)).toEqual({ key: 'falls', points: 7, band: 0 })
    expect(silenceVerdict(52.6, 0.5, BANDS)).toEqual({ key: 'falls', points: 6, band: 0 })
    expect(silenceVerdict(80, 0.5, BANDS)).toEqual({ key: 'falls', points: 1, band: 2 })
  })

  test('of what is weak is that it would not be from so many points higher on', () => {
    expect(silenceVerdict(40, 0.5, BANDS)).toEqual({ key: 'rises', points: 20 })
    expect(silenceVerdict(39.9, 0.5, BANDS)).toEqual({ key: 'rises', points: 21 })
  })

  test('holds where it takes more than 40 points', () => {
    expect(silenceVerdict(70, 0.125, BANDS)).toMatchObject({ key: 'stays', points: 40 })
    expect(silenceVerdict(70.1, 0.125, BANDS)).toEqual({ key: 'holds' })
    expect(silenceVerdict(44.9, 0.125, BANDS)).toEqual({ key: 'holds' })
  })

  test('is not given where nobody was silent', () => {
    expect(silenceVerdict(70, 0, BANDS)).toBeNull()
  })
})
