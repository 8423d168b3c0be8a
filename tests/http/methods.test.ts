import { expect, test } from 'vitest'
import { sendRaw, startServer } from './support'

const ALLOW = 'Allow: GET, HEAD, POST, OPTIONS'

test.each(['TRACE', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'MKCOL'])(
  '%s is not taken anywhere, and no page is asked',
  async (method) => {
    let asked = 0
    const handler = () => {
      asked += 1
      return new Response('done')
    }
    const { port, lines } = await startServer({ action: handler, loader: handler })
    for (const path of ['/', '/resource', '/healthz', '/nowhere', '/?index&_data=page']) {
      const answer = await sendRaw(
        port,
        `${method} ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
      )
      expect(answer, path).toMatch(/^HTTP\/1.1 405 /)
      expect(answer, path).toContain(ALLOW)
    }
    expect(asked).toBe(0)
    expect(lines.filter((line) => line.includes('"level":50'))).toEqual([])
  },
)

test.each(['/', '/resource', '*'])('OPTIONS %s is answered without a body', async (path) => {
  const { port } = await startServer()
  const head = 'Host: localhost\r\nOrigin: https://elsewhere.nl\r\nConnection: close'
  const answer = await sendRaw(port, `OPTIONS ${path} HTTP/1.1\r\n${head}\r\n\r\n`)
  expect(answer).toMatch(/^HTTP\/1.1 204 /)
  expect(answer).toContain(ALLOW)
  expect(answer).not.toContain('Access-Control')
  expect(answer.split('\r\n\r\n')[1]).toBe('')
})

test('a method that HTTP does not know is no request', async () => {
  const { port } = await startServer()
  const answer = await sendRaw(port, 'KOFFIE / HTTP/1.1\r\nHost: localhost\r\n\r\n')
  expect(answer).toMatch(/^HTTP\/1.1 400 /)
})
