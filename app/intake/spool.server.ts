import { chmod, lstat, mkdir, open, readdir, rm } from 'node:fs/promises'
import path from 'node:path'

/** 128 random bits: nobody guesses one, and nothing that a visitor sends is part of it. */
const NAME = /^[0-9a-f]{32}$/
const NAME_BYTES = 16

/** The file is larger than is taken. */
export class SpoolFull extends Error {
  readonly code = 'upload_too_large'

  constructor(readonly maximumBytes: number) {
    super(`more than ${maximumBytes} bytes`)
    this.name = 'SpoolFull'
  }
}

export interface SpooledFile {
  /** Random name within the directory. */
  readonly name: string
  readonly bytes: number
}

/** Makes the directory for uploaded files, for its owner only. */
export async function makeSpool(directory: string): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 })
  await chmod(directory, 0o700)
}

/**
 * Writes a stream to a file of its own. Whatever goes wrong (too large, broken off, a full disk),
 * nothing of it stays behind.
 *
 * @param random cryptographic bytes, for the name
 * @throws SpoolFull, and what the stream or the file system throws
 */
export async function spoolFile(
  directory: string,
  chunks: AsyncIterable<Uint8Array>,
  options: { readonly maximumBytes: number; readonly random: (count: number) => Uint8Array },
): Promise<SpooledFile> {
  const name = Buffer.from(options.random(NAME_BYTES)).toString('hex')
  const file = spooledPath(directory, name)
  let bytes = 0
  const handle = await open(file, 'wx', 0o600)
  try {
    for await (const chunk of chunks) {
      bytes += chunk.length
      if (bytes > options.maximumBytes) throw new SpoolFull(options.maximumBytes)
      await writeAll(handle, chunk)
    }
    await handle.close()
  } catch (error) {
    await handle.close().catch(() => undefined)
    await rm(file, { force: true })
    throw error
  }
  return { name, bytes }
}

async function writeAll(handle: Awaited<ReturnType<typeof open>>, chunk: Uint8Array) {
  let written = 0
  while (written < chunk.length) {
    written += (await handle.write(chunk, written)).bytesWritten
  }
}

/** @throws RangeError for a name that is none of ours, so that none can lead elsewhere */
export function spooledPath(directory: string, name: string): string {
  if (!NAME.test(name)) throw new RangeError('not the name of a spooled file')
  return path.join(directory, name)
}

export async function removeSpooled(directory: string, name: string): Promise<void> {
  await rm(spooledPath(directory, name), { force: true })
}

/**
 * Removes the files that nobody needs any more. One that was written to lately may be an upload
 * that is still coming in.
 *
 * @param needed names of files to keep
 * @param untouchedSince milliseconds since 1970-01-01 UTC
 * @returns how many went
 */
export async function sweepSpool(
  directory: string,
  needed: ReadonlySet<string>,
  untouchedSince: number,
): Promise<number> {
  const names = await readdir(directory).catch(() => [])
  let removed = 0
  for (const name of names) {
    if (!NAME.test(name) || needed.has(name)) continue
    const file = spooledPath(directory, name)
    const stats = await lstat(file).catch(() => null)
    if (stats === null || stats.mtimeMs >= untouchedSince) continue
    await rm(file, { force: true })
    removed += 1
  }
  return removed
}
