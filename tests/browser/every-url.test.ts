import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { may } from '#app/access/policy'
import { ROUTES } from '#app/access/routes'
import { ROLES, type Role } from '#app/domain/people/role'
import { CLIENT_FOLDER } from './support/build'
import { startInstallation, type Installation } from './support/installation'
import { sendAs } from './support/requests'

interface BuiltRoute {
  readonly id: string
  readonly hasAction: boolean
}

/** The routes of the build, as the browser is told of them. */
function builtRoutes(): BuiltRoute[] {
  const folder = join(CLIENT_FOLDER, 'assets')
  const name = readdirSync(folder).find((file) => /^manifest-\w+\.js$/.test(file)) ?? ''
  const text = readFileSync(join(folder, name), 'utf8')
  const json = text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)
  const { routes } = JSON.parse(json) as { routes: Readonly<Record<string, BuiltRoute>> }
  return Object.values(routes).filter(({ id }) => id !== 'root')
}

interface Planned {
  readonly line: string
  readonly method: 'GET' | 'POST'
  readonly address: string
  readonly expected: (role: Role | null) => string
}

/** Every address by GET and POST, with and without `_data`, with what has to come of it. */
function plan(): Planned[] {
  return builtRoutes().flatMap(({ id, hasAction }) => {
    const { path, requires, changes = requires, forPrograms, otherwiseLed } = ROUTES[id]!
    if (requires === 'nothing') return []
    const page = path.replaceAll(/:\w+/g, '1')
    const data = `${page}?${new URLSearchParams({ _data: id }).toString()}`
    return (['GET', 'POST'] as const).flatMap((method) => {
      const right = method === 'GET' ? requires : changes
      const expected = (role: Role | null) => {
        if (method === 'POST' && !hasAction) return 'not taken'
        if (role === null) return forPrograms ? 'refused' : 'to log in'
        const isAnswered = right === 'nothing' || may([role], right) || otherwiseLed
        return isAnswered ? 'answered' : 'refused'
      }
      const plain = method === 'POST' && page === '/' ? '/?index' : page
      return [plain, data].map((address) => {
        return { line: `${method} ${address}`, method, address, expected }
      })
    })
  })
}

let site: Installation
beforeAll(async () => {
  site = await startInstallation()
})
afterAll(() => site.takeDown())

async function outcomeOf(role: Role | null, { method, address }: Planned): Promise<string> {
  const body = method === 'POST' ? new URLSearchParams() : undefined
  const { status, headers, target, text } = await sendAs(site, role, address, { method, body })
  if (headers.get('cache-control') !== 'private, no-store') return 'may be kept on the way'
  // A refusal that came with what it refuses would be none.
  if (text.includes('Noord') && role === null) return 'told to a stranger'
  if (target.startsWith('/inloggen')) return 'to log in'
  if (status === 401 || status === 403) return 'refused'
  if (status === 405) return 'not taken'
  return status < 500 ? 'answered' : `broken: ${status}`
}

test('every route of the build is in the list of rights, and no other', () => {
  const ids = builtRoutes().map(({ id }) => id)
  expect(ids.sort()).toEqual(Object.keys(ROUTES).sort())
})

describe('every address of the real server, with and without _data', () => {
  const EVERYBODY = [...ROLES, 'nobody'] as const
  test.each(EVERYBODY)('gives %s what is theirs and refuses the rest', async (who) => {
    const role = who === 'nobody' ? null : who
    const requests = plan()
    const found: string[] = []
    for (const request of requests) {
      found.push(`${request.line}: ${await outcomeOf(role, request)}`)
    }
    expect(found).toEqual(requests.map(({ line, expected }) => `${line}: ${expected(role)}`))
  })
})
