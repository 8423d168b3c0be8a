import { describe, expect, test } from 'vitest'
import { sendRaw, startServer, trickle } from './support'

const limits = {
  formBytes: 1_000,
  uploadBytes: 200_000,
  uploadPaths: ['/importeren'],
  stallMilliseconds: 200,
  graceMilliseconds: 300,
  slowestBytesPerSecond: 100_000,
}

/** Patient with a machine that is busy: what is cut off here is cut off for its pace. */
const paced = { ...limits, stallMilliseconds: 10_000 }

/** Reads the body to its end and remembers how that went. */
function reader() {
  const seen: string[] = []
  const action = async ({ request }: { request: Request }) => {
    try {
      seen.push(`read ${(await request.arrayBuffer()).byteLength}`)
    } catch {
      seen.push('broken off')
    }
    return new Response('done')
  }
  return { action, seen }
}

describe('what a request may send', () => {
  test.each([
    ['a form at its limit', '/resource', 1_000, 200],
    ['a form above its limit', '/resource', 1_001, 413],
    ['a file at its limit', '/importeren', 200_000, 200],
    ['a file above its limit', '/importeren', 200_001, 413],
    ['a file at an upload path that ends in a slash', '/importeren/', 200_000, 200],
  ])('%s', async (_what, path, bytes, status) => {
    const { action, seen } = reader()
    const { url } = await startServer({ action }, { limits })
    const response = await fetch(`${url}${path}`, { method: 'POST', body: 'x'.repeat(bytes) })
    expect(response.status).toBe(status)
    expect(seen).toEqual(status === 200 ? [`read ${bytes}`] : [])
  })

  test('a gigabyte is refused by its announcement alone', async () => {
    const { port } = await startServer({}, { limits })
    const answer = await sendRaw(
      port,
      'POST /importeren HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1073741824\r\n\r\nfirst bytes',
    )
    expect(answer).toMatch(/^HTTP\/1.1 413 /)
  })

  test('a body that does not tell its size is cut off once it is too large', async () => {
    const { action, seen } = reader()
    const { port } = await startServer({ action }, { limits })
    const chunk = `${(100_000).toString(16)}\r\n${'x'.repeat(100_000)}\r\n`
    const answer = await sendRaw(
      port,
      `POST /resource HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n${chunk}`,
    )
    expect(answer).toMatch(/^HTTP\/1.1 413 /)
    await expect.poll(() => seen).toEqual(['broken off'])
  })

  test('a body that stalls is cut off, and who reads it hears so', async () => {
    const { action, seen } = reader()
    const { port } = await startServer({ action }, { limits })
    const answer = await sendRaw(
      port,
      'POST /importeren HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhalf',
    )
    expect(answer).toMatch(/^HTTP\/1.1 408 /)
    await expect.poll(() => seen).toEqual(['broken off'])
  })

  test('what was refused is in the log as a request, not as an error of ours', async () => {
    const action = async ({ request }: { request: Request }) => {
      await request.arrayBuffer()
      return null
    }
    const { port, lines } = await startServer({ action }, { limits })
    await sendRaw(
      port,
      'POST /importeren HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhalf',
    )
    await expect.poll(() => lines.length).toBe(1)
    expect(JSON.parse(lines[0]!)).toMatchObject({ level: 30, path: '/importeren', status: 408 })
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(lines).toHaveLength(1)
  })

  test('a body that trickles is cut off once it has had its time, though it never stalls', async () => {
    const { action, seen } = reader()
    const { port } = await startServer({ action }, { limits: paced })
    const started = performance.now()
    const { answer } = await trickle(port, { bytes: 1, every: 20, times: 1_000 })
    expect(answer).toMatch(/^HTTP\/1.1 408 /)
    expect(answer).toContain('te langzaam')
    expect(performance.now() - started).toBeGreaterThan(300)
    await expect.poll(() => seen).toEqual(['broken off'])
  })

  test('the time grows with what has come: a large file on a modest line arrives', async () => {
    const { action, seen } = reader()
    const { port } = await startServer({ action }, { limits: paced })
    const { answer } = await trickle(port, { bytes: 5_000, every: 25, times: 40 })
    expect(answer).toMatch(/^HTTP\/1.1 200 /)
    expect(seen).toEqual(['read 200000'])
  })

  test('what comes with a GET has its limits too', async () => {
    const { port } = await startServer({}, { limits })
    const head = 'GET /resource HTTP/1.1\r\nHost: localhost\r\n'
    expect(await sendRaw(port, `${head}Content-Length: 1001\r\n\r\nx`)).toMatch(/^HTTP\/1.1 413 /)
  })

  test('a reader that is slow itself is not the sender’s fault', async () => {
    const action = async ({ request }: { request: Request }) => {
      await new Promise((resolve) => setTimeout(resolve, 3 * limits.stallMilliseconds))
      return new Response(String((await request.arrayBuffer()).byteLength))
    }
    const { url } = await startServer({ action }, { limits })
    const body = 'x'.repeat(190_000)
    const response = await fetch(`${url}/importeren`, { method: 'POST', body })
    expect(await response.text()).toBe('190000')
  })
})
