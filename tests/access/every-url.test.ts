import { describe, expect, test } from 'vitest'
import { may } from '#app/access/policy'
import { ROUTES, type RouteAccess } from '#app/access/routes'
import { ROLES, type Role } from '#app/domain/people/role'
import { readAuditLog } from '#app/services/people/audit.server'
import { followupOn } from '#tests/support/followup'
import { startPages } from '#tests/support/pages'
import { insertPerson } from '#tests/support/people'
import { findRoutes } from '#tests/support/remix-build'

type Browser = ReturnType<Awaited<ReturnType<typeof startPages>>['open']>

/** Fails in tests/access/routes. */
const UNDECLARED: RouteAccess = { path: '/', requires: 'nothing', landing: false }

/** Every address by GET and by POST, with and without `_data`; whether the route takes it. */
const REQUESTS = findRoutes().flatMap(({ id, module }) => {
  const { path, requires, changes = requires, forPrograms, otherwiseLed } = ROUTES[id] ?? UNDECLARED
  const page = path.replaceAll(/:\w+/g, '1')
  const data = `${page}?${new URLSearchParams({ _data: id }).toString()}`
  const shared = { path, forPrograms, otherwiseLed }
  const posted = { ...shared, requires: changes, isTaken: module.action !== undefined }
  const read = { ...shared, requires, isTaken: true }
  return [
    { ...read, method: 'GET', address: page },
    { ...read, method: 'GET', address: data },
    // A post to `/` is for the layout around the page, unless it says `?index`.
    { ...posted, method: 'POST', address: page === '/' ? '/?index' : page },
    { ...posted, method: 'POST', address: data },
  ] as const
})
type PlannedRequest = (typeof REQUESTS)[number]

const GUARDED = REQUESTS.filter(({ requires }) => requires !== 'nothing')

async function outcomeOf(browser: Browser, { method, address }: PlannedRequest): Promise<string> {
  const answer = await (method === 'GET' ? browser.get(address) : browser.post(address, {}))
  const { status, headers } = answer
  if (headers.get('cache-control') !== 'private, no-store') return 'may be kept on the way'
  const target = headers.get('location') ?? headers.get('x-remix-redirect') ?? ''
  if (target.startsWith('/inloggen')) return 'to log in'
  if (target.startsWith('/inrichten')) return 'to set-up'
  if (status === 401 || status === 403) return 'refused'
  if (status === 405) return 'not taken'
  return status < 500 ? 'answered' : `broken: ${status}`
}

function expectedFor(role: Role | null, request: PlannedRequest): string {
  const { requires, isTaken, forPrograms, otherwiseLed } = request
  if (!isTaken) return 'not taken'
  if (requires === 'nothing') return 'answered'
  if (role === null) return forPrograms ? 'refused' : 'to log in'
  return may([role], requires) || otherwiseLed ? 'answered' : 'refused'
}

/** What came of each request, one a line, so that a difference can be read. */
async function ask(browser: Browser, requests: readonly PlannedRequest[]): Promise<string[]> {
  const lines: string[] = []
  for (const request of requests) {
    const outcome = await outcomeOf(browser, request)
    lines.push(`${request.method} ${request.address}: ${outcome}`)
  }
  return lines
}

function linesFor(role: Role | null, requests: readonly PlannedRequest[] = GUARDED): string[] {
  return requests.map((request) => {
    return `${request.method} ${request.address}: ${expectedFor(role, request)}`
  })
}

describe('every address, with and without _data', () => {
  describe.each(ROLES)('gives the role %s what is theirs and refuses the rest', (role) => {
    test.each(['GET', 'POST'])('by %s', async (method) => {
      const pages = await startPages({ commands: (handle) => followupOn(handle).handlers })
      const { token } = await insertPerson(pages.db, role)
      const requests = GUARDED.filter((request) => request.method === method)
      expect(await ask(pages.open(token), requests)).toEqual(linesFor(role, requests))
    })
  })

  test('leads somebody not logged in to the login page', async () => {
    const pages = await startPages()
    await insertPerson(pages.db, 'administrator')
    expect(await ask(pages.open(), GUARDED)).toEqual(linesFor(null))
  })

  test('takes a made-up session for none', async () => {
    const pages = await startPages()
    await insertPerson(pages.db, 'administrator')
    expect(await ask(pages.open('x'.repeat(43)), GUARDED)).toEqual(linesFor(null))
  })

  test('leads to the set-up page while there is no account', async () => {
    const pages = await startPages()
    const before = ['/inrichten', '/uitloggen', '/*']
    const asked = REQUESTS.filter(
      ({ path, isTaken, forPrograms }) => isTaken && !forPrograms && !before.includes(path),
    )
    const expected = asked.map(({ method, address }) => `${method} ${address}: to set-up`)
    expect(await ask(pages.open(), asked)).toEqual(expected)
  })
})

test('a refusal goes into the audit log and tells nothing else', async () => {
  const pages = await startPages()
  const { id, token } = await insertPerson(pages.db, 'board')
  const answer = await pages.open(token).get('/beheer/mensen?_data=routes%2Fbeheer.mensen')
  expect(answer.status).toBe(403)
  expect(answer.text).not.toContain('@example.nl')
  const entry = { accountId: id, action: 'access', subject: 'manage_people', outcome: 'refused' }
  expect((await readAuditLog(pages.db, null)).lines).toMatchObject([entry])
})
