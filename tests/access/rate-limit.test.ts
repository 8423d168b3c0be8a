import { describe, expect, test } from 'vitest'
import { allowanceAt, secondsToWait } from '#app/access/rate-limit'

const LIMIT = { burst: 3, perMinute: 6 }

describe('a rate limit', () => {
  test('begins with its burst', () => {
    expect(allowanceAt(LIMIT, null, 1000)).toEqual({ left: 3, at: 1000 })
  })

  test('grows back evenly and no further than the burst', () => {
    const empty = { left: 0, at: 0 }
    expect(allowanceAt(LIMIT, empty, 5_000).left).toBe(0.5)
    expect(allowanceAt(LIMIT, empty, 10_000).left).toBe(1)
    expect(allowanceAt(LIMIT, empty, 3_600_000).left).toBe(3)
  })

  test('a clock that goes back gives nothing', () => {
    expect(allowanceAt(LIMIT, { left: 1, at: 10_000 }, 0).left).toBe(1)
  })

  test.each([
    [1, null],
    [0.999, 1],
    [0.5, 5],
    [0, 10],
  ])('with %s left the next request may come in %s seconds', (left, seconds) => {
    expect(secondsToWait(LIMIT, { left, at: 0 })).toBe(seconds)
  })
})
