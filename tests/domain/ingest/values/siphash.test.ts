import { expect, test } from 'vitest'
import { SipHash, type SipKey } from '#app/domain/ingest/values/siphash'

/** Bytes 00 01 … 0f, as in appendix A of Aumasson and Bernstein 2012. */
const KEY: SipKey = [0x03020100, 0x07060504, 0x0b0a0908, 0x0f0e0d0c]

function hex(text: string, key = KEY): string {
  const { high, low } = new SipHash(key).hash(text)
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
}

function countingUpTo(length: number): string {
  return String.fromCharCode(...Array.from({ length }, (_, index) => index))
}

// The authors' reference vectors, read as little-endian numbers
test.each([
  [0, '726fdb47dd0e0e31'],
  [1, '74f839c593dc67fd'],
  [2, '0d6c8009d9a94f5a'],
  [3, '85676696d7fb7e2d'],
  [4, 'cf2794e0277187b7'],
  [7, 'ab0200f58b01d137'],
  [8, '93f5f5799a932462'],
  [15, 'a129ca6149be45e5'],
])('hash of the bytes 0 … %i − 1 is the reference value', (length, expected) => {
  expect(hex(countingUpTo(length))).toBe(expected)
})

test('text is hashed as UTF-8, however long', () => {
  expect(hex('é')).toBe(hex('é'))
  expect(hex('é')).not.toBe(hex('e'))
  const long = 'ë'.repeat(5_000)
  expect(hex(long)).not.toBe(hex(`${long}x`))
})

test('another key gives another hash', () => {
  expect(hex('r1', [1, 2, 3, 4])).not.toBe(hex('r1', [1, 2, 3, 5]))
})
