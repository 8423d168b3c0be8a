import { createReadStream } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { createInflateRaw } from 'node:zlib'
import { FileRefused, refusal } from '#app/domain/ingest/file-refused'

/** All that a workbook may unfold to: more is no table of answers, and may be a bomb. Bytes. */
const MOST_INFLATED = 200_000_000

const END_OF_DIRECTORY = 0x06054b50
const END_BYTES = 22
const LONGEST_COMMENT = 65_535
const DIRECTORY_ENTRY = 0x02014b50
const ENTRY_BYTES = 46
const LOCAL_HEADER = 0x04034b50
const LOCAL_BYTES = 30
const MOST_ENTRIES = 10_000
const [STORED, DEFLATED] = [0, 8]

interface Entry {
  readonly method: number
  readonly compressed: number
  /** As the archive says, which need not be true. */
  readonly declared: number
  readonly at: number
}

/** A zip archive whose directory was read; what its entries unfold to is counted and bounded. */
export class Zip {
  private constructor(
    private readonly file: string,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws FileRefused file_broken, file_unfolds_too_large */
  static async open(file: string): Promise<Zip> {
    const handle = await open(file, 'r')
    try {
      return new Zip(file, await readDirectory(handle))
    } finally {
      await handle.close()
    }
  }

  /** As they are looked up: in small letters, parted by `/`. */
  get names(): readonly string[] {
    return [...this.entries.keys()]
  }

  has(name: string): boolean {
    return this.entries.has(keyOf(name))
  }

  /**
   * The bytes of an entry, and of the archive those that were read for them. Ends early at no cost.
   * @throws FileRefused file_broken, file_unfolds_too_large
   */
  async *read(
    name: string,
  ): AsyncGenerator<{ readonly bytes: Uint8Array; readonly share: number }> {
    const entry = this.entries.get(keyOf(name))
    if (entry === undefined || (entry.method !== STORED && entry.method !== DEFLATED))
      throw broken()
    const start = await this.contentOf(entry)
    if (entry.compressed === 0) return
    const source = createReadStream(this.file, { start, end: start + entry.compressed - 1 })
    const inflated = entry.method === DEFLATED ? source.pipe(createInflateRaw()) : source
    source.on('error', (error) => inflated.destroy(error))
    let count = 0
    try {
      for await (const bytes of inflated as AsyncIterable<Uint8Array>) {
        count += bytes.length
        if (count > MOST_INFLATED) throw tooLarge()
        yield { bytes, share: source.bytesRead / entry.compressed }
      }
    } catch (error) {
      throw (error as NodeJS.ErrnoException).code?.startsWith('Z_') ? broken() : error
    } finally {
      source.destroy()
      inflated.destroy()
    }
  }

  /** Where the bytes of an entry begin, behind a header of its own. */
  private async contentOf({ at }: Entry): Promise<number> {
    const handle = await open(this.file, 'r')
    try {
      const header = await bytesAt(handle, at, LOCAL_BYTES)
      if (header.readUInt32LE(0) !== LOCAL_HEADER) throw broken()
      return at + LOCAL_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28)
    } finally {
      await handle.close()
    }
  }
}

async function readDirectory(handle: FileHandle): Promise<ReadonlyMap<string, Entry>> {
  const { size } = await handle.stat()
  const length = Math.min(size, END_BYTES + LONGEST_COMMENT)
  const tail = await bytesAt(handle, size - length, length)
  let end = tail.length - END_BYTES
  while (end >= 0 && tail.readUInt32LE(end) !== END_OF_DIRECTORY) end -= 1
  if (end < 0) throw broken()
  const count = tail.readUInt16LE(end + 10)
  const bytes = tail.readUInt32LE(end + 12)
  const start = tail.readUInt32LE(end + 16)
  if (count > MOST_ENTRIES || start + bytes > size) throw broken()
  const directory = await bytesAt(handle, start, bytes)
  const entries = new Map<string, Entry>()
  let at = 0
  let declared = 0
  // Entries that share bytes unfold to more than there is room for in the file: a bomb.
  let compressed = 0
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_BYTES > bytes || directory.readUInt32LE(at) !== DIRECTORY_ENTRY) throw broken()
    const nameLength = directory.readUInt16LE(at + 28)
    const name = directory.toString('utf8', at + ENTRY_BYTES, at + ENTRY_BYTES + nameLength)
    const entry = {
      method: directory.readUInt16LE(at + 10),
      compressed: directory.readUInt32LE(at + 20),
      declared: directory.readUInt32LE(at + 24),
      at: directory.readUInt32LE(at + 42),
    }
    declared += entry.declared
    if (declared > MOST_INFLATED || compressed + entry.compressed > start) throw tooLarge()
    compressed += entry.compressed
    entries.set(keyOf(name), entry)
    at +=
      ENTRY_BYTES + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  }
  return entries
}

/** Names of parts are the same in capitals (OPC, ECMA-376 part 2); some programs of Windows part them by `\`. */
function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase()
}

async function bytesAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await handle.read(buffer, 0, length, position)
  if (bytesRead < length) throw broken()
  return buffer
}

function broken(): FileRefused {
  return new FileRefused([refusal('file_broken', { kind: 'zip_or_xlsx' })])
}

function tooLarge(): FileRefused {
  const params = { maximum: MOST_INFLATED / 1_000_000 }
  return new FileRefused([refusal('file_unfolds_too_large', params)])
}
