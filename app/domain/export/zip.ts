/** A file within an archive. */
export interface ZipEntry {
  readonly name: string
  readonly text: string
}

const LOCAL_HEADER = 0x04034b50
const CENTRAL_HEADER = 0x02014b50
const END = 0x06054b50
/** ZIP 2.0: what every reader knows. */
const VERSION = 20
/** Names are UTF-8. */
const FLAGS = 0x0800
/** 1 January 1980: the same content is the same file, whenever it is made. */
const DATE = 0x21

/** Files as a ZIP archive, uncompressed: a few sheets are small, and nothing else is needed to write it. */
export function zip(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  const files = entries.map(({ name, text }) => {
    const bytes = encoder.encode(text)
    return { name: encoder.encode(name), bytes, sum: crc32(bytes) }
  })
  const parts: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const { name, bytes, sum } of files) {
    const facts = [
      ...[u16(VERSION), u16(FLAGS), u16(0), u16(0), u16(DATE), u32(sum)],
      ...[u32(bytes.length), u32(bytes.length), u16(name.length), u16(0)],
    ]
    const local = joined([u32(LOCAL_HEADER), ...facts, name, bytes])
    directory.push(
      ...[u32(CENTRAL_HEADER), u16(VERSION), ...facts],
      ...[u16(0), u16(0), u16(0), u32(0), u32(offset), name],
    )
    parts.push(local)
    offset += local.length
  }
  const index = joined(directory)
  const counts = [u16(files.length), u16(files.length), u32(index.length), u32(offset)]
  return joined([...parts, index, u32(END), u16(0), u16(0), ...counts, u16(0)])
}

function u16(value: number): Uint8Array {
  return Uint8Array.of(value & 255, (value >>> 8) & 255)
}

function u32(value: number): Uint8Array {
  return joined([u16(value & 0xffff), u16(value >>> 16)])
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** The checksum that ZIP asks for: polynomial 0xedb88320, reflected. */
function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1
  }
  return ~sum >>> 0
}
