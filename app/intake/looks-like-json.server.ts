import { open } from 'node:fs/promises'

/** Whether a file begins as JSON does. */
export async function looksLikeJson(file: string): Promise<boolean> {
  const handle = await open(file, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(64), 0, 64, 0)
    return /^\uFEFF?\s*\{/.test(buffer.toString('utf8', 0, bytesRead))
  } finally {
    await handle.close()
  }
}
