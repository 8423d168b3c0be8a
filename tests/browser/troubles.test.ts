import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { holdDatabase } from '#tests/support/hold-database'
import { startPostgres } from '#tests/support/postgres'
import { PASSWORD, emailOf, startInstallation, type Installation } from './support/installation'
import { sendAs } from './support/requests'
import { startServer } from './support/server'

let site: Installation
let databaseUrl: string
beforeAll(async () => {
  site = await startInstallation()
  databaseUrl = `file:${join(site.folder, 'draagvlak.sqlite')}`
})
afterAll(async () => {
  await site.stop()
  rmSync(site.folder, { recursive: true, force: true })
})

const logIn = () =>
  sendAs(site, null, '/inloggen?taal=nl', {
    method: 'POST',
    body: new URLSearchParams({ email: emailOf('manager'), password: PASSWORD }),
  })

describe('a SQLite file', () => {
  test('is served once: a second server names the first and leaves, which goes on', async () => {
    const second = startServer(databaseUrl)
    await expect(second).rejects.toThrow(/draait al een server: proces \d+, sinds 20\d\d-/)
    await expect(second).rejects.toThrow(/A server runs on the database/)
    expect((await sendAs(site, 'manager', '/')).status).toBe(200)
  })

  test('that another program holds: what writes says so, pages go on, and so does it afterwards', async () => {
    const letGo = await holdDatabase(join(site.folder, 'draagvlak.sqlite'), 'writing')
    const refused = await logIn()
    expect(refused.status).toBe(503)
    expect(refused.text).toContain('<h1>De database is bezet')
    expect(refused.text).toContain('Wacht even en probeer het opnieuw.')
    expect((await sendAs(site, 'manager', '/')).status).toBe(200)
    expect(site.console()).toContain('SQLITE_BUSY')
    letGo()
    await expect.poll(async () => (await logIn()).status).toBe(303)
  })
})

test('a server that cannot get at its database says why, and what to do', async () => {
  const other = await startInstallation({ isEmpty: true })
  onTestFinished(() => rmSync(other.folder, { recursive: true, force: true }))
  await other.stop()
  const file = join(other.folder, 'draagvlak.sqlite')
  await holdDatabase(file, 'all')
  await expect(startServer(`file:${file}`)).rejects.toThrow(/De database is bezet.*\n.*is busy/)
  await expect(startServer('postgres://x@127.0.0.1:1/x')).rejects.toThrow(/kijkt .* of PostgreSQL/)
})

test('an upload that the system lets grow no further is told of, and nothing of it stays', async () => {
  await site.stop()
  const limited = await startServer(databaseUrl, undefined, 4_000)
  onTestFinished(() => limited.kill())
  const body = new FormData()
  body.set('bestand', new Blob(['x'.repeat(6_000_000)]), 'groot.csv')
  const at = { ...limited, sessionOf: site.sessionOf }
  const answer = await sendAs(at, 'analyst', '/importeren', { method: 'POST', body })
  expect(answer.status).toBe(503)
  expect(answer.text).toContain('<h1>Een bestand kan niet verder worden geschreven')
  expect(answer.text).toContain('ulimit -f')
  expect(readdirSync(join(site.folder, 'draagvlak.sqlite-uploads'))).toEqual([])
})

describe.skipIf(inject('postgresUrl') === null)('a database server that is lost', () => {
  test('is told of on pages, to programs and in files', async () => {
    const postgres = (await startPostgres())!
    onTestFinished(() => postgres.stop())
    const server = { ...(await startServer(postgres.url)), sessionOf: () => 's'.repeat(43) }
    onTestFinished(() => server.kill())
    expect((await sendAs(server, null, '/inrichten')).status).toBe(200)
    await postgres.stop()
    for (const [address, text] of [
      ['/inloggen', '<h1>De databaseserver is niet bereikbaar</h1>'],
      ['/regio?taal=en', '<h1>The database server cannot be reached</h1>'],
      [
        '/overzicht/matrix.csv',
        'De databaseserver is niet bereikbaar. Probeer het over een minuut',
      ],
      ['/api/v1/scores.json', '"title": "The database server cannot be reached"'],
    ] as const) {
      const answer = await sendAs(server, 'manager', address)
      expect([answer.status, answer.text], address).toEqual([503, expect.stringContaining(text)])
    }
    const asProgram = await sendAs(server, 'manager', '/api/v1/scores.json')
    expect(asProgram.headers.get('retry-after')).toBe('30')
    expect(asProgram.headers.get('content-type')).toContain('application/problem+json')
    expect((await sendAs(server, null, '/healthz')).status).toBe(200)
    expect((await sendAs(server, null, '/readyz')).status).toBe(503)
  })
})
