import { afterEach, expect, test, vi } from 'vitest'
import { toldCounts } from '#app/services/reflection/live-count.server'

afterEach(() => {
  vi.useRealTimers()
})

test('a count is told when it is another, and asked for no more once nobody reads it', async () => {
  vi.useFakeTimers()
  const read = vi.fn(() => Promise.resolve({ question: 1, count: 2 }))
  const reader = toldCounts(read, new AbortController().signal).getReader()
  const said = async () => Buffer.from((await reader.read()).value ?? []).toString()
  expect(await said()).toBe('retry: 1000\n\n')
  expect(await said()).toBe('data: {"question":1,"count":2}\n\n')
  await vi.advanceTimersByTimeAsync(2_000)
  const asked = read.mock.calls.length
  expect(asked).toBe(5)
  await reader.cancel()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(read.mock.calls.length - asked).toBeLessThan(2)
})
