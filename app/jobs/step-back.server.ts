import { readlinkSync } from 'node:fs'
import { setPriority } from 'node:os'

/** Of a scale on which 0 is usual and 19 the least: about a tenth of what an ordinary thread gets. */
const NICENESS = 10

/**
 * Lets every other thread that has work go before this one and the threads that it starts: with as
 * many busy threads as processors, pages would else wait for an import's turn to end. Only Linux has a
 * priority for each thread; elsewhere, and where the system refuses, nothing changes.
 */
export function stepBack(): void {
  if (process.platform !== 'linux') return
  try {
    // `1234/task/1240`: on Linux a thread has a number of its own.
    const thread = Number(/\d+$/.exec(readlinkSync('/proc/thread-self'))?.[0])
    if (Number.isSafeInteger(thread)) setPriority(thread, NICENESS)
  } catch {
    // A thread like all others works as well.
  }
}
