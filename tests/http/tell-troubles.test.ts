import { describe, expect, test } from 'vitest'
import { startServer } from './support'

const failing = (code: string) => () => Promise.reject(Object.assign(new Error('x'), { code }))

describe('trouble around the program', () => {
  test('is told of in words by what is no page, in the language of the address', async () => {
    const { url } = await startServer({ loader: failing('SQLITE_FULL') })
    const dutch = await fetch(`${url}/resource`)
    const english = await fetch(`${url}/resource?taal=en`)
    expect([dutch.status, dutch.headers.get('retry-after')]).toEqual([503, '30'])
    expect(await dutch.text()).toContain('De schijf is vol; er is niets bewaard. De beheerder')
    expect(await english.text()).toContain(
      'The disk is full; nothing was stored. The administrator',
    )
  })

  test('is told where a published edition was changed: what to run, and no figure', async () => {
    const { url } = await startServer({ loader: failing('edition_altered') })
    const answer = await fetch(`${url}/resource`)
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain('“npx draagvlak verify”')
  })

  test('goes into the log of whoever runs the server', async () => {
    const { url, lines } = await startServer({ loader: failing('ECONNREFUSED') })
    expect((await fetch(url)).status).toBe(503)
    expect(lines.join()).toContain('"code":"ECONNREFUSED"')
  })

  test('is told of in a command as well as in a page', async () => {
    const { url } = await startServer({ action: failing('SQLITE_BUSY') })
    expect((await fetch(`${url}/resource`, { method: 'POST' })).status).toBe(503)
    expect((await fetch(`${url}/?index`, { method: 'POST' })).status).toBe(503)
  })

  test('is not what is wrong in the program, nor what a page says itself', async () => {
    const { url } = await startServer({
      loader: failing('SQLITE_CORRUPT'),
      action: () => new Response('no', { status: 409 }),
    })
    expect((await fetch(`${url}/resource`)).status).toBe(500)
    expect((await fetch(`${url}/resource`, { method: 'POST' })).status).toBe(409)
  })
})
