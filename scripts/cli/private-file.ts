import { chmodSync, createWriteStream, statSync, writeFileSync, type WriteStream } from 'node:fs'

/** For its owner alone: it holds what people answered. */
const ONLY_OWNER = 0o600

/**
 * A file for cells of people, which nobody else on the machine can read. One that stands there already loses the
 * rights that it gave, unless it is somebody else's or no plain file.
 */
export function createPrivateFile(target: string): WriteStream {
  takeRights(target)
  return createWriteStream(target, { mode: ONLY_OWNER })
}

/** The same of a text that is there as a whole. */
export function writePrivateFile(target: string, text: string): void {
  takeRights(target)
  writeFileSync(target, text, { mode: ONLY_OWNER })
}

function takeRights(target: string): void {
  if (statSync(target, { throwIfNoEntry: false })?.isFile()) {
    try {
      chmodSync(target, ONLY_OWNER)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error
    }
  }
}
