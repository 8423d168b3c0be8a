import { constants, crc32, deflateRawSync } from 'node:zlib'

/** A page as text, less what is of one answer alone: that is put in its places each time it is sent. */
export interface WrittenPage {
  /** What it takes in memory. */
  readonly bytes: number
  /** The page as it is. @param fills a text for each mark, as it is to stand in HTML */
  readonly whole: (fills: readonly string[]) => Buffer<ArrayBuffer>
  /** The same as gzip. */
  readonly folded: (fills: readonly string[]) => Buffer<ArrayBuffer>
}

/** What always stands there, also folded; or the number of a mark. */
type Piece = { readonly plain: Buffer; readonly folded: Buffer } | number

/** Pages are half markup: more effort than this takes twice the time, for a tenth of the bytes. */
const EFFORT = 4
/** A gzip file of nobody in particular (RFC 1952), and the empty block that ends what is folded (RFC 1951). */
const HEAD = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255])
const LAST_BLOCK = Buffer.from([3, 0])

/**
 * Folds a page once. What is put in later stands between the folded pieces as it is.
 * @param marks texts that stand nowhere but where something is put in
 */
export function writtenPage(html: string, marks: readonly string[]): WrittenPage {
  const pieces = html.split(new RegExp(`(${marks.join('|')})`)).map((text): Piece => {
    const mark = marks.indexOf(text)
    if (mark >= 0) return mark
    const plain = copied(Buffer.from(text))
    return { plain, folded: copied(foldedPiece(plain)) }
  })
  const sizes = pieces.map((piece) =>
    typeof piece === 'number' ? 0 : piece.plain.length + piece.folded.length,
  )
  return {
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    whole: (fills) => Buffer.concat(pieces.map((piece) => plainOf(piece, fills))),
    folded: (fills) => {
      const plain = pieces.map((piece) => plainOf(piece, fills))
      const body = pieces.flatMap((piece, at) =>
        typeof piece === 'number' ? storedBlock(plain[at] as Buffer) : [piece.folded],
      )
      const tail = Buffer.alloc(8)
      tail.writeUInt32LE(plain.reduce(withCheck, 0), 0)
      tail.writeUInt32LE(
        plain.reduce((sum, { length }) => sum + length, 0),
        4,
      )
      return Buffer.concat([HEAD, ...body, LAST_BLOCK, tail])
    },
  }
}

/** Node begins anew at nothing. */
function withCheck(sum: number, bytes: Buffer): number {
  return bytes.length === 0 ? sum : crc32(bytes, sum)
}

/** Ends on a whole byte and leans on nothing before it, so that anything may stand between two. */
function foldedPiece(plain: Buffer): Buffer {
  return deflateRawSync(plain, { level: EFFORT, finishFlush: constants.Z_FULL_FLUSH })
}

/**
 * In memory of its own. Otherwise ten bytes keep the sixteen kilobytes in which they were folded, or, on a newer
 * Node, the pool that these were taken from.
 */
function copied(bytes: Buffer): Buffer {
  const copy = Buffer.allocUnsafeSlow(bytes.length)
  bytes.copy(copy)
  return copy
}

function plainOf(piece: Piece, fills: readonly string[]): Buffer {
  return typeof piece === 'number' ? Buffer.from(fills[piece] ?? '') : piece.plain
}

/** Bytes as they are, among what is folded: fewer than 64 kilobytes. */
function storedBlock(bytes: Buffer): Buffer[] {
  const head = Buffer.alloc(5)
  head.writeUInt16LE(bytes.length, 1)
  head.writeUInt16LE(~bytes.length & 0xffff, 3)
  return [head, bytes]
}
