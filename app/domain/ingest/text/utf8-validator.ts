/**
 * Counts, over a stream of bytes, the characters beyond ASCII that are well-formed UTF-8 and the
 * places where the bytes are not UTF-8 (Unicode 15, table 3-7: no overlong forms, no surrogates).
 */
export class Utf8Validator {
  /** Well-formed characters of two to four bytes. */
  multiByteCharacters = 0
  malformed = 0
  /** Byte position of the first malformed place; −1 if there is none. */
  firstMalformedAt = -1
  private position = 0
  private needed = 0
  private lower = 0x80
  private upper = 0xbf

  push(bytes: Uint8Array): void {
    const length = bytes.length
    let index = 0
    while (index < length) {
      const byte = bytes[index] as number
      if (this.needed === 0) {
        if (byte < 0x80) {
          index++
          while (index < length && (bytes[index] as number) < 0x80) index++
          continue
        }
        this.lead(byte, this.position + index)
        index++
      } else if (byte < this.lower || byte > this.upper) {
        this.needed = 0
        this.fail(this.position + index)
      } else {
        this.lower = 0x80
        this.upper = 0xbf
        this.needed--
        if (this.needed === 0) this.multiByteCharacters++
        index++
      }
    }
    this.position += length
  }

  /** A character that the stream's end cuts off counts as malformed. */
  end(): void {
    if (this.needed > 0) this.fail(this.position)
    this.needed = 0
  }

  private lead(byte: number, at: number): void {
    this.lower = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80
    this.upper = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf
    if (byte >= 0xc2 && byte <= 0xdf) this.needed = 1
    else if (byte >= 0xe0 && byte <= 0xef) this.needed = 2
    else if (byte >= 0xf0 && byte <= 0xf4) this.needed = 3
    else this.fail(at)
  }

  private fail(at: number): void {
    this.malformed++
    if (this.firstMalformedAt < 0) this.firstMalformedAt = at
    this.lower = 0x80
    this.upper = 0xbf
  }
}
