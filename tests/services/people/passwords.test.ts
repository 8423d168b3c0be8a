import { describe, expect, test } from 'vitest'
import { argon2Passwords, NOBODYS_HASH } from '#app/services/people/passwords.server'

const KIND = /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/

describe('argon2id', () => {
  test('knows the password again, and no other', async () => {
    const stored = await argon2Passwords.hash('correct horse battery')
    expect(stored).toMatch(KIND)
    expect(await argon2Passwords.verify(stored, 'correct horse battery')).toBe(true)
    expect(await argon2Passwords.verify(stored, 'correct horse batterij')).toBe(false)
  })

  test('salts: one password has many hashes', async () => {
    const [one, other] = await Promise.all(
      ['same', 'same'].map((text) => argon2Passwords.hash(text)),
    )
    expect(one).not.toBe(other)
  })

  test('takes a letter with its accent as one sign or as two', async () => {
    const stored = await argon2Passwords.hash('caf\u00e9')
    expect(await argon2Passwords.verify(stored, 'cafe\u0301')).toBe(true)
  })

  test('does the same work for nobody as for somebody: a whole hash of the same cost', async () => {
    expect(NOBODYS_HASH).toMatch(KIND)
    expect(await argon2Passwords.verify(NOBODYS_HASH, '')).toBe(false)
  })

  test('gives everybody a turn when many ask at once', async () => {
    const hashes = await Promise.all(
      ['a', 'b', 'c', 'd', 'e'].map((text) => argon2Passwords.hash(text)),
    )
    expect(new Set(hashes).size).toBe(5)
  })

  test('goes on after a failure', async () => {
    const broken = [1, 2, 3].map(() => argon2Passwords.verify('no hash', 'a'))
    const outcomes = await Promise.allSettled(broken)
    expect(outcomes.map((outcome) => outcome.status)).toEqual(Array(3).fill('rejected'))
    expect(await argon2Passwords.verify(NOBODYS_HASH, 'a')).toBe(false)
  })
})
