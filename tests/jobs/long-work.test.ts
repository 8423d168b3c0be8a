import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  LongWork,
  nobodyWaits,
  type LongWorkData,
  type startLongWork,
} from '#app/jobs/long-work-client.server'

const MINUTE = 60_000

interface Faked {
  readonly willRead: boolean
  isClosed: boolean
  holdsLittle: boolean
  /** What a command does; else it is done at once. */
  work: () => Promise<unknown>
  report: (error: Error) => void
}

/** Long work whose threads are played by objects, in the order in which they were started. */
function begin() {
  const threads: Faked[] = []
  const start = (({ willRead }: LongWorkData, { onError }: { onError: (error: Error) => void }) => {
    const faked: Faked = {
      ...{ willRead, isClosed: false, holdsLittle: true },
      work: () => Promise.resolve(),
      report: onError,
    }
    threads.push(faked)
    return Promise.resolve({
      run: (name: string) =>
        name === 'holdsLittle' ? Promise.resolve(faked.holdsLittle) : faked.work(),
      close: () => {
        faked.isClosed = true
        return Promise.resolve()
      },
    })
  }) as unknown as typeof startLongWork
  const reported: unknown[] = []
  const data = { databaseUrl: 'file:nowhere', inBackground: true, waiting: nobodyWaits() }
  const long = new LongWork(data, (error) => reported.push(error), start)
  const job = (signal?: AbortSignal) => long.run('runJob', { jobId: 1 }, signal && { signal })
  return { long, threads, reported, job }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a thread that did its work is there for more, for a minute after the last of it', async () => {
  const { threads, job } = begin()
  await job()
  await vi.advanceTimersByTimeAsync(MINUTE - 1)
  await job()
  await vi.advanceTimersByTimeAsync(MINUTE - 1)
  expect(threads).toMatchObject([{ isClosed: false }])
  await vi.advanceTimersByTimeAsync(1)
  expect(threads).toMatchObject([{ isClosed: true }])
  await job()
  expect(threads).toMatchObject([{ isClosed: true }, { isClosed: false }])
})

test('it does not end under work that takes longer than that', async () => {
  const { threads, job } = begin()
  await job()
  threads[0]!.work = () => new Promise((resolve) => setTimeout(resolve, 3 * MINUTE))
  const done = job()
  await vi.advanceTimersByTimeAsync(3 * MINUTE - 1)
  expect(threads).toMatchObject([{ isClosed: false }])
  await vi.advanceTimersByTimeAsync(1)
  await done
})

test('whoever expects a file has it started as for reading one', async () => {
  const { long, threads } = begin()
  await long.run('expectFile', undefined)
  expect(threads).toMatchObject([{ willRead: true, isClosed: false }])
})

test('once it is over, what is asked for all the same keeps no thread', async () => {
  const { long, threads } = begin()
  await long.run('expectFile', undefined)
  await long.close()
  await long.run('undoImport', { importId: 1 })
  expect(threads).toMatchObject([
    { willRead: true, isClosed: true },
    { willRead: false, isClosed: true },
  ])
})

test('memory that it took is given back at once', async () => {
  const { threads, job } = begin()
  await job()
  threads[0]!.holdsLittle = false
  await job()
  expect(threads).toMatchObject([{ isClosed: true }])
})

test('after a failure, after what nobody expected, and after it was broken off, the next has a new one', async () => {
  const { threads, reported, job } = begin()
  await job()
  threads[0]!.work = () => Promise.reject(new Error('no'))
  await expect(job()).rejects.toThrow('no')
  expect(threads).toMatchObject([{ isClosed: true }])

  await job()
  threads[1]!.work = () => {
    threads[1]!.report(new Error('odd'))
    return Promise.resolve()
  }
  await job()
  expect(reported).toMatchObject([{ message: 'odd' }])
  expect(threads[1]).toMatchObject({ isClosed: true })

  await job()
  await job(AbortSignal.abort())
  expect(threads[2]).toMatchObject({ isClosed: true })

  await job()
  expect(threads[3]).toMatchObject({ isClosed: false })
})

test('what goes on beside a failure is done in its thread, which then ends', async () => {
  const { threads, job } = begin()
  await job()
  threads[0]!.work = () => new Promise((resolve) => setTimeout(resolve, MINUTE))
  const longer = job()
  await vi.advanceTimersByTimeAsync(1)
  threads[0]!.work = () => Promise.reject(new Error('no'))
  await expect(job()).rejects.toThrow('no')
  expect(threads).toMatchObject([{ isClosed: false }])
  await vi.advanceTimersByTimeAsync(MINUTE)
  await longer
  expect(threads).toMatchObject([{ isClosed: true }])
})
