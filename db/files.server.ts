import { closeSync, existsSync, fsyncSync, openSync } from 'node:fs'
import { dirname } from 'node:path'

/** Makes what was written to a file outlast a power cut. */
export function syncFile(file: string): void {
  syncPath(file, 'r+')
}

/** The same for its name: that it was made, renamed or removed. */
export function syncNameOf(file: string): void {
  // Windows has no such thing, and refuses to open a folder.
  if (process.platform !== 'win32') syncPath(dirname(file), 'r')
}

/** `STEM.backup`, or with a number where there is one already. */
export function findFreeName(stem: string): string {
  for (let number = 1; ; number++) {
    const name = number === 1 ? `${stem}.backup` : `${stem}-${number}.backup`
    if (!existsSync(name)) return name
  }
}

function syncPath(path: string, flags: 'r' | 'r+'): void {
  const descriptor = openSync(path, flags)
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
