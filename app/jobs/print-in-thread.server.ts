import { Worker } from 'node:worker_threads'
import type { PrintOrder, Printer } from '#app/pdf/print-order'
import type { TransportedError } from './protocol'
import { RemoteFailure } from './transport'

/** Of the last few prints; what was published does not change, so neither does its print. */
const MOST_KEPT = 12
const LIMITS = { maxOldGenerationSizeMb: 512 }

type Answer = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly error: TransportedError }

/** Prints one order at a time, each in a thread of its own, so that pages are answered meanwhile. */
export function startPrinter(): Printer {
  const kept = new Map<string, Promise<Uint8Array<ArrayBuffer>>>()
  let last: Promise<unknown> = Promise.resolve()
  return (order) => {
    const key = keyOf(order)
    const known = key === null ? undefined : kept.get(key)
    if (known !== undefined) return known
    const made = last.then(() => printInThread(order))
    last = made.catch(() => undefined)
    if (key !== null) keep(kept, key, made)
    return made
  }
}

/** null of a draft, which may be another one the next time. */
function keyOf({ print, hash, region, language }: PrintOrder): string | null {
  return hash === null ? null : JSON.stringify([print, hash, region, language])
}

function keep<Value>(kept: Map<string, Promise<Value>>, key: string, made: Promise<Value>): void {
  kept.set(key, made)
  made.catch(() => kept.delete(key))
  const [oldest] = kept.keys()
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
}

function printInThread(order: PrintOrder): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./printer.js', import.meta.url), {
      workerData: order,
      resourceLimits: LIMITS,
    })
    worker.on('message', (answer: Answer) => {
      if ('bytes' in answer) resolve(answer.bytes)
      else reject(new RemoteFailure(answer.error))
    })
    worker.on('error', reject)
    worker.on('exit', () => {
      reject(new Error('the printing thread has ended'))
    })
  })
}
