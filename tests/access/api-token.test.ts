import { expect, test } from 'vitest'
import { tokenStateOf } from '#app/access/api-token'

test.each([
  [100, null, 99, 'works'],
  [100, null, 100, 'works'],
  [100, null, 101, 'ended'],
  [100, '2026-11-23T12:00:00.000Z', 99, 'revoked'],
  [100, '2026-11-23T12:00:00.000Z', 101, 'revoked'],
] as const)('last day %s, revoked %s: on day %s it %s', (lastDay, revokedAt, today, state) => {
  expect(tokenStateOf({ lastDay, revokedAt }, today)).toBe(state)
})
