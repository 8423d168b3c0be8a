import { describe, expect, test } from 'vitest'
import {
  formatHash,
  hashRespondent,
  keyFingerprint,
  parseHash,
} from '#app/domain/ingest/values/respondent-hash'
import { SipHash, sipKeyOf } from '#app/domain/ingest/values/siphash'

const KEY = Uint8Array.from({ length: 16 }, (_, index) => index)

describe('the hash of a respondent', () => {
  test('is SipHash of the id without surrounding spaces', () => {
    // The key 00 01 … 0f of the paper, as four little-endian words.
    expect(sipKeyOf(KEY)).toEqual([0x03020100, 0x07060504, 0x0b0a0908, 0x0f0e0d0c])
    const expected = new SipHash(sipKeyOf(KEY)).hash('R-1')
    expect(hashRespondent(KEY, ' R-1\t')).toEqual(expected)
    expect(hashRespondent(KEY, 'r-1')).not.toEqual(expected)
  })

  test.each([[''], ['  '], ['\n']])('of nobody is none: %j', (id) => {
    expect(hashRespondent(KEY, id)).toBeNull()
  })

  test.each([
    [{ high: 0, low: 0 }, '0000000000000000'],
    [{ high: -1, low: 1 }, 'ffffffff00000001'],
    [{ high: 2_147_483_647, low: -2_147_483_648 }, '7fffffff80000000'],
  ])('%j is written as %s, and read back', (hash, text) => {
    expect(formatHash(hash)).toBe(text)
    expect(parseHash(text)).toEqual(hash)
  })

  test.each([[''], ['0'], ['000000000000000G'], ['00000000000000000'], ['ABCDEF0000000000']])(
    'what is no hash is not read: %j',
    (text) => {
      expect(parseHash(text)).toBeNull()
    },
  )
})

test('keys are told apart by their fingerprints', () => {
  const other = Uint8Array.from(KEY)
  other[15] = 0
  expect(keyFingerprint(KEY)).toMatch(/^[0-9a-f]{16}$/)
  expect(keyFingerprint(other)).not.toBe(keyFingerprint(KEY))
})
