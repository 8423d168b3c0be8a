import { describe, expect, test } from 'vitest'
import {
  ACCOUNT_LIMIT,
  ADDRESS_LIMIT,
  FORGET_AFTER,
  networkOf,
  pausedUntil,
} from '#app/access/login-limit'

const NOW = Date.UTC(2026, 10, 23, 12)
const MINUTE = 60_000

describe('the pause after attempts', () => {
  test.each([
    [0, null],
    [4, null],
    [5, 1],
    [6, 2],
    [7, 4],
    [8, 8],
    [9, 15],
    [60, 15],
    [5000, 15],
  ])('on one account, %i attempts: %s minutes', (attempts, minutes) => {
    const until = pausedUntil(ACCOUNT_LIMIT, { attempts, lastAt: NOW }, NOW)
    expect(until).toBe(minutes === null ? null : NOW + minutes * MINUTE)
  })

  test.each([
    [19, null],
    [20, 1],
    [26, 60],
  ])('from one address, %i attempts: %s minutes', (attempts, minutes) => {
    const until = pausedUntil(ADDRESS_LIMIT, { attempts, lastAt: NOW }, NOW)
    expect(until).toBe(minutes === null ? null : NOW + minutes * MINUTE)
  })

  test('is over at its end, not before', () => {
    const counted = { attempts: 5, lastAt: NOW }
    expect(pausedUntil(ACCOUNT_LIMIT, counted, NOW + MINUTE - 1)).toBe(NOW + MINUTE)
    expect(pausedUntil(ACCOUNT_LIMIT, counted, NOW + MINUTE)).toBeNull()
  })

  test('is forgotten after a day, however long the limit makes it', () => {
    const limit = { free: 1, firstPause: 48 * 60 * MINUTE, longestPause: 48 * 60 * MINUTE }
    const counted = { attempts: 1, lastAt: NOW }
    expect(pausedUntil(limit, counted, NOW + FORGET_AFTER - 1)).not.toBeNull()
    expect(pausedUntil(limit, counted, NOW + FORGET_AFTER)).toBeNull()
  })
})

describe('the network of an address', () => {
  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2'],
    ['2001:db8::9', '2001:db8:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['::1', '0:0:0:0'],
    ['', ''],
  ])('%s belongs to %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })
})
