import { setTimeout as pause } from 'node:timers/promises'
import { someoneWaits } from './long-work-client.server'

/** Others write within milliseconds; who comes again and again does not stop an import for good. */
const [LOOK_AGAIN_MILLISECONDS, LOOKS] = [2, 50]

/** Resolves when nobody waits who has something short to write, or after a while. */
export function letOthersFirst(waiting: Int32Array): () => Promise<void> {
  return async () => {
    for (let look = 0; look < LOOKS && someoneWaits(waiting); look += 1) {
      await pause(LOOK_AGAIN_MILLISECONDS)
    }
  }
}
