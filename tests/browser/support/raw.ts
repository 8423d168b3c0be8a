import { request } from 'node:http'
import { connect } from 'node:net'
import type { Installation } from './installation'

/** Sends lines as they are, holds the connection open, and gives what came back until it closed. */
export function sendRaw(port: number, lines: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(lines.join('\r\n')))
    socket.on('data', (data) => (answer += data.toString()))
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(answer))
  })
}

/** Sends lines as they are; what comes back breaks the connection off. */
export function sendAndLeave(port: number, lines: readonly string[]): Promise<() => void> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(lines.join('\r\n'), () => resolve(() => void socket.destroy()))
    })
    socket.on('error', () => undefined)
  })
}

/** What became of a body that was sent piece by piece. */
export interface Streamed {
  readonly status: number | null
  /** Bytes that the server took before it answered. */
  readonly sent: number
}

const PIECE = Buffer.alloc(256 * 1024, 'x')

/**
 * Sends a body of unknown length, an analyst's, as fast as it is taken, until all of it is sent or
 * the server has answered.
 */
export function sendStream(
  { port, sessionOf }: Pick<Installation, 'port' | 'sessionOf'>,
  path: string,
  { head, bytes }: { readonly head: string; readonly bytes: number },
): Promise<Streamed> {
  return new Promise((resolve) => {
    let sent = 0
    let status: number | null = null
    const type = path === '/importeren' ? 'multipart/form-data; boundary=grens' : FORM
    const sending = request({
      host: '127.0.0.1',
      port,
      path,
      method: 'POST',
      headers: {
        Cookie: `draagvlak=${sessionOf('analyst')}`,
        'Content-Type': type,
        'Transfer-Encoding': 'chunked',
      },
    })
    sending.on('response', (response) => {
      status = response.statusCode ?? null
      response.on('end', () => sending.destroy()).resume()
    })
    // The server cuts the line once it has answered.
    sending.on('error', () => undefined)
    sending.on('close', () => resolve({ status, sent }))
    const pour = () => {
      while (status === null && sent < bytes && !sending.destroyed) {
        sent += PIECE.length
        if (!sending.write(PIECE)) {
          sending.once('drain', pour)
          return
        }
      }
      if (status === null && !sending.destroyed) sending.end()
    }
    sending.write(head)
    pour()
  })
}

const FORM = 'application/x-www-form-urlencoded'
