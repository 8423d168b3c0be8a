import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { staticFiles } from '#app/http/static-files'
import { startServer } from './support'

const SCRIPT = 'export const a = 1\n'.repeat(100)

async function startWithFiles() {
  const folder = mkdtempSync(join(tmpdir(), 'draagvlak-static-'))
  writeFileSync(join(folder, 'outside.txt'), 'secret')
  const files = join(folder, 'client')
  mkdirSync(join(files, 'assets'), { recursive: true })
  writeFileSync(join(files, 'assets', 'a-1b2c.js'), SCRIPT)
  writeFileSync(join(files, 'assets', 'a-1b2c.js.gz'), gzipSync(SCRIPT))
  writeFileSync(join(files, 'assets', 'a-1b2c.js.br'), brotliCompressSync(SCRIPT))
  writeFileSync(join(files, 'favicon.svg'), '<svg/>')
  return await startServer({}, { files: staticFiles(files) })
}

/** Without the decompression that fetch does by itself. */
function get(port: number, path: string, acceptEncoding?: string) {
  return new Promise<{ headers: Record<string, unknown>; status: number; body: Buffer }>(
    (resolve) => {
      const headers = acceptEncoding === undefined ? {} : { 'Accept-Encoding': acceptEncoding }
      request({ host: '127.0.0.1', port, path, headers }, (response) => {
        const parts: Buffer[] = []
        response.on('data', (part: Buffer) => parts.push(part))
        response.on('end', () =>
          resolve({
            headers: response.headers,
            status: response.statusCode ?? 0,
            body: Buffer.concat(parts),
          }),
        )
      }).end()
    },
  )
}

describe('files for the browser', () => {
  test.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
    [undefined, undefined, (body: Buffer) => body],
  ] as const)('who accepts %s gets %s', async (accepts, encoding, decode) => {
    const { port } = await startWithFiles()
    const { headers, body } = await get(port, '/assets/a-1b2c.js', accepts)
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers['content-type']).toMatch(/^(text|application)\/javascript/)
    expect(headers['vary']).toContain('Accept-Encoding')
    expect(decode(body).toString()).toBe(SCRIPT)
  })

  test('a file with a hash in its name may be kept for ever, another for an hour', async () => {
    const { port } = await startWithFiles()
    const hashed = await get(port, '/assets/a-1b2c.js', 'br')
    const plain = await get(port, '/favicon.svg')
    expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect(plain.headers['cache-control']).toBe('public, max-age=3600')
  })

  test.each(['/../outside.txt', '/%2e%2e/outside.txt', '/assets/..%2f..%2foutside.txt'])(
    'nothing outside the folder can be had: %s',
    async (path) => {
      const { port } = await startWithFiles()
      const { body, status } = await get(port, path)
      expect(body.toString()).not.toContain('secret')
      expect(status).toBeGreaterThanOrEqual(400)
    },
  )
})
