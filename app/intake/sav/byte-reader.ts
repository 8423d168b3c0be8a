/** Bytes from front to back, numbers in the order of the machine that wrote them. */
export class ByteReader {
  at = 0
  isBigEndian = false

  constructor(readonly buffer: Buffer) {}

  /** @throws RangeError at the end of the file, as all of these */
  int32(): number {
    const at = this.skip(4)
    return this.isBigEndian ? this.buffer.readInt32BE(at) : this.buffer.readInt32LE(at)
  }

  double(): number {
    const at = this.skip(8)
    return this.isBigEndian ? this.buffer.readDoubleBE(at) : this.buffer.readDoubleLE(at)
  }

  bytes(length: number): Buffer {
    const at = this.skip(length)
    return this.buffer.subarray(at, at + length)
  }

  /** @returns where it was */
  skip(length: number): number {
    const at = this.at
    if (length < 0 || at + length > this.buffer.length) throw new RangeError('the file ends early')
    this.at += length
    return at
  }
}
