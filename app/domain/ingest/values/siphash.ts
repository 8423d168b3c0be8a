/** 128-bit key as four unsigned 32-bit numbers, lowest first. */
export type SipKey = readonly [number, number, number, number]

/** A key of 16 bytes as four little-endian words. */
export function sipKeyOf(bytes: Uint8Array): SipKey {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return [
    view.getUint32(0, true),
    view.getUint32(4, true),
    view.getUint32(8, true),
    view.getUint32(12, true),
  ]
}

/** 64 bits as two signed 32-bit halves, as the database keeps them. */
export interface Hash64 {
  high: number
  low: number
}

/**
 * SipHash-2-4 (Aumasson and Bernstein 2012) with 64-bit output: a keyed hash, so that who lacks the
 * key cannot try out respondent ids. 64-bit words are kept as two 32-bit halves, since BigInt is
 * fifty times slower.
 */
export class SipHash {
  private readonly encoder = new TextEncoder()
  private buffer = new Uint8Array(1024)
  private readonly key: SipKey
  private readonly state = new Int32Array(8)

  constructor(key: SipKey) {
    this.key = key
  }

  /** Hash of the text's UTF-8 bytes; written into `into`, which is also returned. */
  hash(text: string, into: Hash64 = { high: 0, low: 0 }): Hash64 {
    if (text.length * 3 > this.buffer.length) this.buffer = new Uint8Array(text.length * 3)
    const { written } = this.encoder.encodeInto(text, this.buffer)
    return this.hashBytes(this.buffer, 0, written, into)
  }

  /** Hash of the bytes from `start` to `end`. */
  hashBytes(bytes: Uint8Array, start: number, end: number, into: Hash64): Hash64 {
    const length = end - start
    const v = this.state
    const [k0, k1, k2, k3] = this.key
    v[0] = k0 ^ 0x70736575
    v[1] = k1 ^ 0x736f6d65
    v[2] = k2 ^ 0x6e646f6d
    v[3] = k3 ^ 0x646f7261
    v[4] = k0 ^ 0x6e657261
    v[5] = k1 ^ 0x6c796765
    v[6] = k2 ^ 0x79746573
    v[7] = k3 ^ 0x74656462
    const whole = length - (length % 8)
    for (let index = 0; index < whole; index += 8) {
      compress(v, wordAt(bytes, start + index, 4), wordAt(bytes, start + index + 4, 4))
    }
    const left = length - whole
    const low = wordAt(bytes, start + whole, Math.min(left, 4))
    const high = wordAt(bytes, start + whole + 4, Math.max(left - 4, 0))
    compress(v, low, high | ((length & 0xff) << 24))
    v[4] = at(v, 4) ^ 0xff
    for (let index = 0; index < 4; index++) round(v)
    into.low = at(v, 0) ^ at(v, 2) ^ at(v, 4) ^ at(v, 6)
    into.high = at(v, 1) ^ at(v, 3) ^ at(v, 5) ^ at(v, 7)
    return into
  }
}

function at(words: Int32Array, index: number): number {
  return words[index] as number
}

function wordAt(bytes: Uint8Array, start: number, count: number): number {
  let word = 0
  for (let index = 0; index < count; index++) {
    word |= (bytes[start + index] as number) << (8 * index)
  }
  return word
}

/** The state holds v0…v3, each as its low and its high half. */
function compress(v: Int32Array, low: number, high: number): void {
  v[6] = at(v, 6) ^ low
  v[7] = at(v, 7) ^ high
  round(v)
  round(v)
  v[0] = at(v, 0) ^ low
  v[1] = at(v, 1) ^ high
}

function round(v: Int32Array): void {
  let a = at(v, 0)
  let A = at(v, 1)
  let b = at(v, 2)
  let B = at(v, 3)
  let c = at(v, 4)
  let C = at(v, 5)
  let d = at(v, 6)
  let D = at(v, 7)
  let sum: number
  let turned: number

  sum = (a >>> 0) + (b >>> 0)
  A = (A + B + (sum > 0xffffffff ? 1 : 0)) | 0
  a = sum | 0
  turned = (b << 13) | (B >>> 19)
  B = (B << 13) | (b >>> 19)
  b = turned ^ a
  B ^= A
  turned = a
  a = A
  A = turned

  sum = (c >>> 0) + (d >>> 0)
  C = (C + D + (sum > 0xffffffff ? 1 : 0)) | 0
  c = sum | 0
  turned = (d << 16) | (D >>> 16)
  D = (D << 16) | (d >>> 16)
  d = turned ^ c
  D ^= C

  sum = (a >>> 0) + (d >>> 0)
  A = (A + D + (sum > 0xffffffff ? 1 : 0)) | 0
  a = sum | 0
  turned = (d << 21) | (D >>> 11)
  D = (D << 21) | (d >>> 11)
  d = turned ^ a
  D ^= A

  sum = (c >>> 0) + (b >>> 0)
  C = (C + B + (sum > 0xffffffff ? 1 : 0)) | 0
  c = sum | 0
  turned = (b << 17) | (B >>> 15)
  B = (B << 17) | (b >>> 15)
  b = turned ^ c
  B ^= C
  turned = c
  c = C
  C = turned

  v[0] = a
  v[1] = A
  v[2] = b
  v[3] = B
  v[4] = c
  v[5] = C
  v[6] = d
  v[7] = D
}
