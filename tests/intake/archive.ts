import { deflateRawSync } from 'node:zlib'

/**
 * A deflated zip archive, as other programs write them.
 * @param declared what the directory says that every file unfolds to; what it does where absent
 */
export function archive(files: Readonly<Record<string, string>>, declared?: number): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, text] of Object.entries(files)) {
    const name = Buffer.from(path)
    const content = deflateRawSync(text)
    const size = declared ?? Buffer.byteLength(text)
    const sizes = [u16(0), u16(0), u32(0), u32(content.length), u32(size), u16(name.length), u16(0)]
    const facts = Buffer.concat([u16(20), u16(0), u16(8), ...sizes])
    const local = Buffer.concat([u32(0x04034b50), facts, name, content])
    locals.push(local)
    const behind = [u16(0), u16(0), u16(0), u32(0), u32(offset), name]
    directory.push(Buffer.concat([u32(0x02014b50), u16(20), facts, ...behind]))
    offset += local.length
  }
  const listing = Buffer.concat(directory)
  const counts = [u16(directory.length), u16(directory.length), u32(listing.length), u32(offset)]
  return Buffer.concat([...locals, listing, u32(0x06054b50), u16(0), u16(0), ...counts, u16(0)])
}

/** An archive in whose directory many entries are the same bytes, each said to unfold to nothing much. */
export function overlappingArchive(path: string, text: string, times: number): Uint8Array {
  const single = Buffer.from(archive({ [path]: text }, 1_000))
  const end = single.length - 22
  const start = single.readUInt32LE(end + 16)
  const entry = single.subarray(start, end)
  const listing = Buffer.concat(Array<Buffer>(times).fill(entry))
  const counts = [u16(times), u16(times), u32(listing.length), u32(start)]
  const facts = [u32(0x06054b50), u16(0), u16(0), ...counts, u16(0)]
  return Buffer.concat([single.subarray(0, start), listing, ...facts])
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
