import { describe, expect, test } from 'vitest'
import { ask, settingsWith, startServer } from './support'

const policyOf = (response: Response) => response.headers.get('content-security-policy') ?? ''
const nonceIn = (response: Response) => /'nonce-([^']+)'/.exec(policyOf(response))?.[1]

describe('security headers', () => {
  test('the loader gets the nonce that the policy names, a new one each time', async () => {
    const nonces: string[] = []
    const { url } = await startServer({
      loader: ({ context }) => {
        nonces.push(context.cspNonce)
        return new Response('page')
      },
    })
    const first = await fetch(`${url}/resource`)
    const second = await fetch(`${url}/resource`)
    expect(nonces).toEqual([nonceIn(first), nonceIn(second)])
    expect(nonces[0]).not.toBe(nonces[1])
  })

  test('nothing may be loaded, framed or posted but from and to here', async () => {
    const { url } = await startServer()
    const directives = policyOf(await fetch(url))
      .split(';')
      .map((each) => each.trim())
    expect(directives).toContain("default-src 'none'")
    expect(directives).toContain("style-src 'self'")
    expect(directives).toContain("frame-ancestors 'none'")
    expect(directives).toContain("form-action 'self'")
    expect(directives).toContain("base-uri 'none'")
    expect(policyOf(await fetch(url))).not.toContain('unsafe')
  })

  test('refusals and unknown pages carry the headers too', async () => {
    const { url } = await startServer()
    const refused = await fetch(url, { method: 'POST', headers: { Origin: 'https://evil.nl' } })
    const unknown = await fetch(`${url}/nowhere`)
    for (const response of [refused, unknown]) {
      expect(nonceIn(response)).toBeTruthy()
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
      expect(response.headers.get('x-powered-by')).toBeNull()
    }
  })

  test('browsers keep telling our own forms apart from foreign ones', async () => {
    const { url } = await startServer()
    expect((await fetch(url)).headers.get('referrer-policy')).toBe('same-origin')
  })

  test('https is insisted on only where the public origin that was asked for has it', async () => {
    const plain = await fetch((await startServer()).url)
    const { port } = await startServer(
      {},
      { settings: settingsWith('https://a.nl', 'http://b.nl') },
    )
    const secure = await ask(port, '/', { Host: 'a.nl' })
    const alsoPlain = await ask(port, '/', { Host: 'b.nl' })
    expect(alsoPlain.headers['strict-transport-security']).toBeUndefined()
    expect(plain.headers.get('strict-transport-security')).toBeNull()
    expect(policyOf(plain)).not.toContain('upgrade-insecure-requests')
    expect(secure.headers['strict-transport-security']).toBe('max-age=31536000')
  })
})
