import { get } from 'node:http'
import { median } from './measure'
import type { ServedPages } from './pages-server'

/** A page as it goes over the wire: medians. */
export interface Sent {
  readonly bytes: number
  readonly milliseconds: number
}

/** Bytes in a millisecond at 9 Mbit/s. */
const BYTES_A_MILLISECOND = 9_000_000 / 8 / 1000

/** A page that is asked for in an encoding, so many times in turn. */
export async function sentAs(
  server: ServedPages,
  path: string,
  encoding: 'gzip' | 'identity',
  times: number,
): Promise<Sent> {
  const sent: Sent[] = []
  for (let at = 0; at < times; at += 1) sent.push(await fetchRaw(server, path, encoding))
  return {
    bytes: median(sent.map(({ bytes }) => bytes)),
    milliseconds: median(sent.map(({ milliseconds }) => milliseconds)),
  }
}

/** When its last byte is there at 9 Mbit/s, in milliseconds. */
export function arrival({ bytes, milliseconds }: Sent): number {
  return milliseconds + bytes / BYTES_A_MILLISECOND
}

/** So many a second where some ask again and again, for so long. */
export async function throughput(
  server: ServedPages,
  path: string,
  encoding: 'gzip' | 'identity',
  seconds: number,
): Promise<number> {
  const started = performance.now()
  const until = started + seconds * 1000
  let answered = 0
  const visitor = async () => {
    while (performance.now() < until) {
      await fetchRaw(server, path, encoding)
      answered += 1
    }
  }
  await Promise.all(Array.from({ length: VISITORS }, visitor))
  return answered / ((performance.now() - started) / 1000)
}

const VISITORS = 8

/** As it comes: nothing is unfolded. */
function fetchRaw({ url, cookie }: ServedPages, path: string, encoding: string): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const headers = { Cookie: cookie, 'Accept-Encoding': encoding }
    get(url + path, { headers }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => (bytes += chunk.length))
      response.on('error', reject)
      response.on('end', () => resolve({ bytes, milliseconds: performance.now() - started }))
    }).on('error', reject)
  })
}
