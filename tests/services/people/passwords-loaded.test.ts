import { expect, test, vi } from 'vitest'
import { argon2Passwords } from '#app/services/people/passwords.server'

const loads = vi.hoisted(() => ({ count: 0 }))

vi.mock('@node-rs/argon2', (original) => {
  loads.count += 1
  return original()
})

test('what makes passwords is loaded with the first of them, not with the program', async () => {
  expect(loads.count).toBe(0)
  const stored = await argon2Passwords.hash('een lang wachtwoord')
  expect(await argon2Passwords.verify(stored, 'een lang wachtwoord')).toBe(true)
  expect(loads.count).toBe(1)
})
