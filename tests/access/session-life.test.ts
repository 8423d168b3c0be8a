import { describe, expect, test } from 'vitest'
import { isAlive, isSeenLongAgo } from '#app/access/session-life'

const START = Date.UTC(2026, 10, 23)
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

describe('a session lives', () => {
  test.each([
    ['just begun', START, START, true],
    ['used a moment less than eight hours ago', START, START + 8 * HOUR - 1, true],
    ['not used for eight hours', START, START + 8 * HOUR, false],
    [
      'used all week, a moment less than seven days old',
      START + 7 * DAY - 2,
      START + 7 * DAY - 1,
      true,
    ],
    ['used all week, seven days old', START + 7 * DAY - 1, START + 7 * DAY, false],
  ])('%s', (_when, lastSeenAt, now, expected) => {
    expect(isAlive({ createdAt: START, lastSeenAt }, now)).toBe(expected)
  })
})

test('being seen is written again after five minutes, not before', () => {
  const moments = { createdAt: START, lastSeenAt: START }
  expect(isSeenLongAgo(moments, START + 5 * MINUTE - 1)).toBe(false)
  expect(isSeenLongAgo(moments, START + 5 * MINUTE)).toBe(true)
})
