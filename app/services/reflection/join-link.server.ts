import { encode } from 'uqr'

/** The way into a session for a phone: its address, and the same as a QR code. */
export interface JoinLink {
  readonly address: string
  /** Path of the dark squares in a drawing of `size` × `size`, a margin of four around them. */
  readonly path: string
  readonly size: number
  /** Whether the address is of this machine alone, so that no phone gets there. */
  readonly isLocal: boolean
}

/** @param origin how the browser of the screen reaches the server, which a phone in the room does too */
export function joinLink(origin: string, code: string): JoinLink {
  const address = `${origin}/meedoen?code=${code}`
  const { data, size } = encode(address, { border: 4, ecc: 'M' })
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  const isLocal = /^(?:localhost|127\.|\[::1\])/.test(new URL(origin).host)
  return { address, path, size, isLocal }
}
