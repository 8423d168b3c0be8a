import { describe, expect, test } from 'vitest'
import { JobQueue } from '#app/jobs/job-queue'

/** A queue whose jobs end when the test says so. */
function buildQueue() {
  const begun: number[] = []
  const signals = new Map<number, AbortSignal>()
  const finish = new Map<number, () => void>()
  const queue = new JobQueue((id, signal) => {
    begun.push(id)
    signals.set(id, signal)
    return new Promise((resolve) => {
      finish.set(id, resolve)
      signal.addEventListener('abort', () => resolve())
    })
  })
  return { queue, begun, signals, finish: (id: number) => finish.get(id)!() }
}

describe('jobs', () => {
  test('are done one after the other, in their order', async () => {
    const { queue, begun, finish } = buildQueue()
    queue.add(1)
    queue.add(2)
    expect(begun).toEqual([1])
    finish(1)
    await expect.poll(() => begun).toEqual([1, 2])
  })

  test('go on after the queue was empty', async () => {
    const { queue, begun, finish } = buildQueue()
    queue.add(1)
    finish(1)
    await new Promise((resolve) => setTimeout(resolve, 0))
    queue.add(2)
    expect(begun).toEqual([1, 2])
  })

  test('that wait can be forgotten', async () => {
    const { queue, begun, signals, finish } = buildQueue()
    for (const id of [1, 2, 3]) queue.add(id)
    queue.cancel(2)
    expect(signals.get(1)!.aborted).toBe(false)
    finish(1)
    await expect.poll(() => begun).toEqual([1, 3])
  })

  test('that run are broken off, and the next begins', async () => {
    const { queue, begun, signals } = buildQueue()
    queue.add(1)
    queue.add(2)
    queue.cancel(1)
    expect(signals.get(1)!.aborted).toBe(true)
    await expect.poll(() => begun).toEqual([1, 2])
  })

  test('stop with a reason; what waits or comes later is not begun', async () => {
    const { queue, begun, signals } = buildQueue()
    queue.add(1)
    queue.add(2)
    await queue.stop('server_stopped')
    queue.add(3)
    expect(begun).toEqual([1])
    expect(signals.get(1)!.reason).toBe('server_stopped')
  })

  test('that never ran do not keep a queue from stopping', async () => {
    await expect(buildQueue().queue.stop(null)).resolves.toBeUndefined()
  })
})
