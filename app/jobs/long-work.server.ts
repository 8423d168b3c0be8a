import { workerData } from 'node:worker_threads'
import type { LongWorkData } from './long-work-client.server'
import { expectFile } from './open-in-thread.server'
import { stepBack } from './step-back.server'

/** The way into the thread for long work: the one that will read a file loads while this one does. */
const { inBackground, willRead } = workerData as LongWorkData

// Before another is started: it takes the same place.
if (inBackground) stepBack()
if (willRead) expectFile()

await import('./do-long-work.server')
