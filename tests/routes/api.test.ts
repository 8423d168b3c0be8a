import { describe, expect, test } from 'vitest'
import { performTokenTask } from '#app/services/api/manage-tokens.server'
import { day } from '#tests/support/builders'
import { startPages } from '#tests/support/pages'
import { buildTools, insertPerson } from '#tests/support/people'

async function start() {
  const pages = await startPages()
  const administrator = await insertPerson(pages.db, 'administrator')
  const { tools } = buildTools(pages.db)
  const lastDay = day('2026-11-30')
  const task = { task: 'create', name: 'Warehouse', role: 'board', lastDay } as const
  const made = await performTokenTask(tools, administrator.id, task)
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const response = await fetch(pages.url + path, { headers, redirect: 'manual' })
    return { response, text: await response.text() }
  }
  return { ...pages, administrator, get, bearer: { Authorization: `Bearer ${made?.token}` } }
}

describe('/api/v1', () => {
  test('gives a token scores, kept by nobody and for no other site', async () => {
    const { get, bearer } = await start()
    const { response, text } = await get('/api/v1/scores.json', bearer)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('private, no-store')
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
    expect(JSON.parse(text)).toEqual([])
  })

  test('answers in the format that is asked for, JSON without a wish', async () => {
    const { get, bearer } = await start()
    const typeOf = async (headers: Record<string, string>) => {
      const { response } = await get('/api/v1/scores', { ...bearer, ...headers })
      return response.headers.get('content-type')
    }
    expect(await typeOf({})).toBe('application/json; charset=utf-8')
    expect(await typeOf({ Accept: 'text/csv' })).toBe('text/csv; charset=utf-8')
    expect(await typeOf({ Accept: 'image/png' })).toBe('application/problem+json; charset=utf-8')
  })

  test('a file without rows has its header', async () => {
    const { get, bearer } = await start()
    const { text } = await get('/api/v1/scores.csv?by=group', bearer)
    expect(text).toMatch(/^region_set,region,period,dimension,stakeholder_group,score,.*\n$/)
  })

  test.each([
    ['/api/v1/scores.json', 'en', 'A valid token or a session is needed.'],
    ['/api/v1/scores.csv', 'nl', 'Er is een geldig token of een sessie nodig.'],
    ['/api/v1/scores', 'en', 'A valid token or a session is needed.'],
    ['/api/v1/openapi.json', 'nl', 'Er is een geldig token of een sessie nodig.'],
  ])('%s tells in %s who is needed', async (path, language, title) => {
    const { get } = await start()
    const { response, text } = await get(path, { 'Accept-Language': language })
    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toBe('Bearer realm="draagvlak"')
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(JSON.parse(text)).toMatchObject({ status: 401, code: 'unknown', title })
  })

  test('names every parameter that is wrong', async () => {
    const { get, bearer } = await start()
    const { response, text } = await get('/api/v1/scores.csv?from=2026&regio=Noord', bearer)
    expect(response.status).toBe(400)
    expect(JSON.parse(text)).toMatchObject({
      code: 'parameters',
      errors: [
        { parameter: 'from', code: 'invalid', detail: 'This value is not possible here.' },
        { parameter: 'regio', code: 'unknown', detail: 'There is no such parameter.' },
      ],
    })
  })

  test('takes the session of somebody on this site, not of a request from another', async () => {
    const { get, administrator } = await start()
    const cookie = { Cookie: `draagvlak=${administrator.token}` }
    const statusOf = async (site: Record<string, string>) =>
      (await get('/api/v1/scores.json', { ...cookie, ...site })).response.status
    expect(await statusOf({})).toBe(200)
    expect(await statusOf({ 'Sec-Fetch-Site': 'same-origin' })).toBe(200)
    expect(await statusOf({ 'Sec-Fetch-Site': 'cross-site' })).toBe(401)
  })

  test('describes itself', async () => {
    const { get, bearer, url } = await start()
    const { text } = await get('/api/v1/openapi.json', bearer)
    expect(JSON.parse(text)).toMatchObject({ openapi: '3.1.0', servers: [{ url }] })
  })
})

describe('/beheer/tokens', () => {
  test.each([
    ['nl', 'wordt hierna niet meer getoond', 'werkt'],
    ['en', 'is not shown again', 'works'],
  ])('shows a new token once (%s)', async (language, advice, state) => {
    const { open, administrator, db, lines } = await start()
    const browser = open(administrator.token)
    const fields = { task: 'create', name: 'Spreadsheet', role: 'manager', lastDay: '2026-12-31' }
    const answer = await browser.post(`/beheer/tokens?taal=${language}`, fields)
    expect(answer.status).toBe(201)
    expect(answer.text).toContain(advice)
    const [token = ''] = /draagvlak_[\w-]{43}/.exec(answer.text) ?? []
    expect(token).not.toBe('')
    const page = await browser.get(`/beheer/tokens?taal=${language}`)
    expect(page.text).toContain('Spreadsheet')
    expect(page.text).toContain(state)
    expect(page.text).not.toContain(token)
    const stored = await db.selectFrom('api_token').selectAll().execute()
    expect(JSON.stringify([stored, lines])).not.toContain(token)
  })

  test('says what is wrong with a form, and keeps the rest of it', async () => {
    const { open, administrator } = await start()
    const fields = { task: 'create', name: 'Spreadsheet', role: 'analyst', lastDay: '2020-01-01' }
    const answer = await open(administrator.token).post('/beheer/tokens', fields)
    expect(answer.status).toBe(400)
    expect(answer.text).toContain('Kies een rol uit de lijst.')
    expect(answer.text).toContain('Deze dag is voorbij.')
    expect(answer.text).toContain('value="Spreadsheet"')
  })

  test('revokes at once', async () => {
    const { open, administrator, get, bearer } = await start()
    const browser = open(administrator.token)
    const answer = await browser.post('/beheer/tokens', { task: 'revoke', tokenId: '1' })
    expect(answer.status).toBe(303)
    expect((await get('/api/v1/scores.json', bearer)).response.status).toBe(401)
    const again = await browser.post('/beheer/tokens', { task: 'revoke', tokenId: '1' })
    expect(again.status).toBe(404)
  })
})
