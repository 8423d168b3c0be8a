import { open } from 'node:fs/promises'

export const CHUNK_BYTES = 262_144

/** Full chunks but for the last. The buffer is used again: what is kept must be copied. */
export async function* chunksOf(file: string, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  const handle = await open(file, 'r')
  try {
    const buffer = new Uint8Array(CHUNK_BYTES)
    for (;;) {
      signal?.throwIfAborted()
      let filled = 0
      while (filled < CHUNK_BYTES) {
        const { bytesRead } = await handle.read(buffer, filled, CHUNK_BYTES - filled)
        if (bytesRead === 0) break
        filled += bytesRead
      }
      if (filled > 0) yield buffer.subarray(0, filled)
      if (filled < CHUNK_BYTES) return
    }
  } finally {
    await handle.close()
  }
}
