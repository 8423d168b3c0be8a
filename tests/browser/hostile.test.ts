import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROUTES } from '#app/access/routes'
import { startInstallation, type Installation } from './support/installation'
import { sendAndLeave, sendRaw, sendStream } from './support/raw'
import { sendAs, uploadAs } from './support/requests'
import { badSurvey, goodSurvey } from './support/sample'

const MEGABYTE = 1024 * 1024
const DATABASE = 'draagvlak.sqlite'
const SPOOL = `${DATABASE}-uploads`

let site: Installation
/** Begun first and looked at last: the server is patient for 20 seconds. */
let stalled: Promise<string>

beforeAll(async () => {
  site = await startInstallation()
  stalled = sendRaw(site.port, [
    ...uploadHead('Content-Length: 100000'),
    '',
    '--grens',
    'Content-Disposition: form-data; name="bestand"; filename="traag.csv"',
    '',
    'respondent_id;area',
  ])
})

afterAll(() => site.takeDown())

function uploadHead(...headers: string[]): string[] {
  return [
    'POST /importeren HTTP/1.1',
    `Host: 127.0.0.1:${site.port}`,
    `Cookie: draagvlak=${site.sessionOf('analyst')}`,
    'Content-Type: multipart/form-data; boundary=grens',
    ...headers,
  ]
}

/** Names of what lies in the spool folder. */
function spooled(): string[] {
  return readdirSync(site.folder).includes(SPOOL) ? readdirSync(join(site.folder, SPOOL)) : []
}

describe('a request from another site', () => {
  const TARGETS = [
    ['a page', '/inloggen'],
    ['the index route as data', '/?index&_data=routes%2F_index'],
    ['a page as data', '/account?_data=routes%2Faccount'],
    ['a resource route', '/uitloggen'],
    ['a resource route as data', '/uitloggen?_data=routes%2Fuitloggen'],
    ['the upload', '/importeren'],
    ['an address that does not exist', '/bestaat-niet'],
  ] as const
  const FOREIGN: Readonly<Record<string, Record<string, string>>> = {
    'a foreign Origin': { Origin: 'https://elders.example' },
    'Origin: null': { Origin: 'null' },
    'a foreign Origin that a forged X-Forwarded-Host vouches for': {
      Origin: 'http://elders.example',
      'X-Forwarded-Host': 'elders.example',
      Forwarded: 'host=elders.example',
    },
    'our host at another port': { Origin: 'http://127.0.0.1:1' },
    'Sec-Fetch-Site: cross-site': { 'Sec-Fetch-Site': 'cross-site' },
    'Sec-Fetch-Site: same-site': { 'Sec-Fetch-Site': 'same-site' },
  }

  test.each(Object.entries(FOREIGN))('with %s is refused everywhere', async (_how, headers) => {
    for (const [what, address] of TARGETS) {
      const { status } = await sendAs(site, 'analyst', address, { method: 'POST', headers })
      expect(status, what).toBe(403)
    }
    expect((await sendAs(site, 'analyst', '/account')).status).toBe(200)
  })

  test('with our own Origin does what it asks', async () => {
    const headers = { Origin: site.url, 'Sec-Fetch-Site': 'same-origin' }
    const answer = await sendAs(site, null, '/uitloggen', { method: 'POST', headers })
    expect([answer.status, answer.target]).toEqual([303, '/inloggen?taal=nl'])
  })

  test('cannot have a link made to its own host', async () => {
    const { text } = await sendAs(site, 'administrator', '/beheer/mensen', {
      method: 'POST',
      headers: { 'X-Forwarded-Host': 'elders.example', 'X-Forwarded-Proto': 'https' },
      body: new URLSearchParams({
        task: 'invite',
        name: 'Bert',
        email: 'bert@example.nl',
        roles: 'board',
      }),
    })
    expect(text).toContain(`${site.url}/uitnodiging?code=`)
    expect(text).not.toContain('elders')
  })
})

describe('after logging in', () => {
  test.each(['//e', '/\\e', '/\\/e', 'https://e', 'javascript:alert(1)', '/%09/e', '\t//e'])(
    'the way back %j leads nowhere else',
    async (target) => {
      const address = `/inloggen?${new URLSearchParams({ terug: target }).toString()}`
      expect((await sendAs(site, 'manager', address)).target).toMatch(/^\/(\?|$)/)
    },
  )
})

describe('an upload', () => {
  test.each([
    ['../../../buiten.csv', 'buiten.csv'],
    ['..\\..\\buiten.csv', 'buiten.csv'],
    ['een\0nul.csv', 'eennul.csv'],
    [`${'lang'.repeat(1280)}.csv`, `${'lang'.repeat(30).slice(0, 119)}…`],
    ['..', 'upload.csv'],
    ['<script>alert(1)<b>.csv', '&lt;script&gt;alert(1)&lt;b&gt;.csv'],
    ["'; drop table import;--.csv", '&#x27;; drop table import;--.csv'],
  ])('named %j is shown as text, and lies under a name of ours', async (name, shown) => {
    const body = [
      '--grens',
      `Content-Disposition: form-data; name="bestand"; filename="${name}"`,
      '',
      badSurvey(),
      '--grens--',
      '',
    ].join('\r\n')
    const { target } = await sendAs(site, 'analyst', '/importeren', {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/form-data; boundary=grens' },
      body,
    })
    expect(target).toMatch(/^\/importeren\/taken\/\d+/)
    expect((await sendAs(site, 'analyst', target)).text).toContain(shown)
    for (const file of spooled()) expect(file).toMatch(/^[0-9a-f]{32}$/)
    expect(readdirSync(site.folder).filter((file) => !file.startsWith(DATABASE))).toEqual([])
    expect(readdirSync(dirname(site.folder))).not.toContain('buiten.csv')
  })

  test('that says it is too large is refused before a byte of it is read', async () => {
    const before = spooled()
    const answer = await sendRaw(site.port, [...uploadHead(`Content-Length: ${2 ** 30}`), '', ''])
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
    expect(spooled()).toEqual(before)
  })

  test('that turns out to be too large is cut off, and nothing of it stays', async () => {
    const before = spooled()
    const { status } = await sendStream(site, '/importeren', {
      head: '--grens\r\nContent-Disposition: form-data; name="bestand"; filename="groot.csv"\r\n\r\n',
      bytes: 257 * MEGABYTE,
    })
    expect(status).toBe(413)
    await expect.poll(spooled).toEqual(before)
  })

  test('whose sender leaves half-way leaves nothing behind', async () => {
    const before = spooled()
    const lines = [
      ...uploadHead('Content-Length: 10000000'),
      '',
      '--grens',
      'Content-Disposition: form-data; name="bestand"; filename="weg.csv"',
      '',
      'x'.repeat(500_000),
    ]
    const leave = await sendAndLeave(site.port, lines)
    await expect.poll(() => spooled().length).toBe(before.length + 1)
    leave()
    await expect.poll(spooled).toEqual(before)
  })

  test('without the right to upload is refused before a byte of it is read', async () => {
    const { status, sent } = await sendStream(
      { ...site, sessionOf: () => site.sessionOf('manager') },
      '/importeren',
      { head: '--grens\r\n', bytes: 64 * MEGABYTE },
    )
    expect(status).toBe(403)
    expect(sent).toBeLessThan(64 * MEGABYTE)
  })

  test('that is no form, or breaks off, is refused', async () => {
    const headers = { 'Content-Type': 'multipart/form-data; boundary=grens' }
    for (const body of ['', 'zomaar iets', '--grens\r\n\r\n', '--anders--\r\n']) {
      const answer = await sendAs(site, 'analyst', '/importeren', { method: 'POST', headers, body })
      expect(answer.status, JSON.stringify(body)).toBe(400)
    }
  })
})

test('a form that is larger than any form is cut off', async () => {
  const { status } = await sendStream(site, '/inloggen', { head: 'email=', bytes: 3 * MEGABYTE })
  expect(status).toBe(413)
})

test('what is no address is answered as such', async () => {
  for (const path of ['/%', '/%ff', '/%00', '//', '/../../etc/passwd', '/assets/../../server']) {
    const answer = await sendRaw(site.port, [
      `GET ${path} HTTP/1.1`,
      'Host: 127.0.0.1',
      'Connection: close',
      '',
      '',
    ])
    expect(answer, path).toMatch(/^HTTP\/1\.1 (303|400|404) /)
  }
})

describe('script and SQL', () => {
  const STRINGS = [
    '"><script>alert(1)</script>',
    "' or 1=1; drop table account;--",
    '</script><img src=x onerror=alert(1)>',
    '${{7*7}}<svg onload=alert(1)>',
  ]
  /** What the strings would be as part of a page, had they not been made text. */
  const EXECUTABLE = /<script>alert|<img src=x|<svg onload/

  async function expectText(text: string): Promise<void> {
    expect(text).not.toMatch(EXECUTABLE)
    expect((await sendAs(site, 'manager', '/')).text).toContain('Noord')
  }

  test.each(STRINGS)('%s in an address is text', async (string) => {
    const names = [
      'set',
      'regio',
      'kwartaal',
      'sorteer',
      'zwakste',
      'taal',
      'terug',
      'code',
      'voor',
    ]
    const query = new URLSearchParams(names.map((name) => [name, string])).toString()
    for (const { path } of Object.values(ROUTES)) {
      const address = `${path.replaceAll(/:\w+/g, encodeURIComponent(string))}?${query}`
      const { status, text, headers } = await sendAs(site, 'administrator', address)
      expect(status, address).toBeLessThan(500)
      if (headers.get('content-type')?.includes('html')) expect(text).not.toMatch(EXECUTABLE)
    }
    await expectText('')
  })

  test.each(STRINGS)('%s in a form is text', async (string) => {
    const names = ['email', 'name', 'roles', 'task', 'token', 'code', 'label', 'accountId', 'soort']
    const fields = Object.fromEntries([...names, 'kwartaal'].map((name) => [name, string]))
    const tasks: Record<string, string>[] = [
      {},
      { task: 'invite', roles: 'board', email: `${STRINGS.indexOf(string)}@x.nl` },
    ]
    for (const address of ['/inloggen', '/account', '/beheer/mensen', '/beheer/tokens']) {
      for (const task of tasks) {
        const body = new URLSearchParams({ ...fields, ...task })
        const role = address === '/inloggen' ? null : 'administrator'
        const { status, text } = await sendAs(site, role, address, { method: 'POST', body })
        expect(status, address).toBeLessThan(500)
        await expectText(text)
      }
      if (address !== '/inloggen')
        await expectText((await sendAs(site, 'administrator', address)).text)
    }
  })

  test.each(STRINGS)('%s in a file and its choices is text', async (string) => {
    const content = goodSurvey()
      .split('\n')
      .map((line, at) =>
        at === 3 ? line.replace('GM0002', `"${string.replaceAll('"', '""')}"`) : line,
      )
      .join('\n')
    const fields = { indeling: string }
    const job = await uploadAs(site, content, { name: string, fields })
    const page = await sendAs(site, 'analyst', `/importeren/taken/${job}`)
    expect(page.status).toBe(200)
    await expectText(page.text)
    await expectText((await sendAs(site, 'analyst', '/importeren')).text)
  })
})

test('of all that was handed in nothing stays, once it is thrown away', async () => {
  const { text } = await sendAs(site, 'analyst', '/importeren')
  const jobs = new Set(text.match(/\/importeren\/taken\/\d+/g))
  for (const job of jobs) {
    const body = new URLSearchParams({ task: 'discard' })
    expect((await sendAs(site, 'analyst', job, { method: 'POST', body })).status).toBe(303)
  }
  await expect(stalled).resolves.toMatch(/^HTTP\/1\.1 408 /)
  await expect.poll(spooled).toEqual([])
})
