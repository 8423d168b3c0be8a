import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { ROUTES } from '#app/access/routes'
import { editionHandlers } from '#app/services/edition/handlers.server'
import { publishEdition } from '#app/services/edition/publish.server'
import type { DatabaseHandle } from '#db/client.server'
import * as settings from '#db/repositories/settings.server'
import { remarkLines, type Remark } from '#tests/services/keep/support'
import { allAt, crowd, regionLines, sheet } from '#tests/services/support/files'
import { install } from '#tests/services/support/installation'
import { startPages } from '#tests/support/pages'
import { insertPerson } from '#tests/support/people'

const DAY = { completedAt: '2026-08-05' }
const PUBLISHED: Parameters<typeof publishEdition>[1] = {
  ...{ regionSet: 'Markt', quarter: '2026-Q3', language: 'nl', reason: null, planned: false },
  ...{ accountId: null, at: '2026-11-23T12:00:00.000Z', prepared: null },
  signOff: { name: 'A. de Vries', role: 'voorzitter', note: null },
}
/** Stil has three persons. */
const MARKT = regionLines(
  ['Noord;GM0001', 'Zuid;GM0002', 'Stil;GM0003'].map((each) => `Markt;${each};;;`),
)
/** All of the other set is the two that are told and these three. */
const REGIONS = [...MARKT, ...[1, 2, 3].map((area) => `Kern;Alles;GM000${area};;;`)]
const CHARTS = ['verloop', 'groepen', 'stellingen', 'jaren', 'gebieden', 'samenwerking'].flatMap(
  (name) => [`/regio/${name}.csv`, `/regio/${name}.svg`],
)
/** The published quarter as a board is given it, and the page of the region that is not told. */
const DOCUMENTS = [
  ...['2026-Q3.pdf', '2026-Q3.pdf?regio=Stil', 'oplegnotitie-2026-Q3.pdf'],
  ...['2026-Q3.xlsx', '2026-Q3.pptx'],
]
/** One for all worlds: the report names its public half. */
const { privateKey } = generateKeyPairSync('ed25519')
const SIGNING_KEY = privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64')
/** Of a role, besides those that are named here. */
const MOST_LINKS = 40

type Said = readonly Partial<Remark>[]

function named(people: readonly Partial<Remark>[], area: string): Remark[] {
  return people.map((each, index) => ({
    ...sheet({ area, respondent: `${area}-${index}`, ...DAY, ...each }),
    comment: each.comment ?? '',
  }))
}

/** Everything that a manager and the board are given of a published quarter, by role and address. */
async function givenTo(
  regions: readonly string[],
  said: Said,
  late: Said,
): Promise<Map<string, string>> {
  const opened: DatabaseHandle[] = []
  const pages = await startPages({
    commands: (handle) => {
      opened.push(handle)
      return editionHandlers(handle.db)
    },
  })
  const { bring } = await install(opened[0]!)
  await settings.ensureByKey(pages.db, 'edition_signing_key', () => SIGNING_KEY)
  await bring('regions', regions)
  const told = ['GM0001', 'GM0002'].flatMap((area, at) => named(crowd(7 + at), area))
  await bring('survey', remarkLines([...told, ...named(said, 'GM0003')]))
  await publishEdition(pages.db, PUBLISHED)
  if (late.length > 0) await bring('survey', remarkLines(named(late, 'GM0001')))
  const given = new Map<string, string>()
  for (const role of ['manager', 'board'] as const) {
    const { token } = await insertPerson(pages.db, role)
    for (const [address, answer] of await walk(pages.open(token), pages.url)) {
      given.set(`${role} ${address}`, answer)
    }
  }
  return given
}

/** Its own addresses and those that its pages lead to: status, headers and body. */
async function walk(
  browser: ReturnType<Awaited<ReturnType<typeof startPages>>['open']>,
  url: string,
): Promise<Map<string, string>> {
  const addresses = Object.values(ROUTES).flatMap(({ path }) => (/[:*]/.test(path) ? [] : [path]))
  for (const region of ['Noord', 'Stil']) {
    for (const form of ['input', 'feedback']) {
      const asked = new URLSearchParams({ indeling: 'Markt', regio: region, vorm: form })
      addresses.push(
        ...CHARTS.map((chart) => `${chart}?${asked}`),
        `/regio?${asked}`,
        `/uitleg.json?${asked}`,
      )
    }
  }
  addresses.push('/overzicht/matrix.csv', '/overzicht/matrix.svg', '/api/v1/scores.csv?by=group')
  addresses.push(...DOCUMENTS.map((document) => `/report/${document}`))
  addresses.push('/overzicht/matrix.csv?indeling=Kern', '/api/v1/scores.csv?by=year')
  const given = new Map<string, string>()
  const most = addresses.length + MOST_LINKS
  for (const address of addresses) {
    if (given.size >= most) break
    if (given.has(address) || address.startsWith('/uitloggen')) continue
    const { status, headers, text } = await browser.send(address, AS_IT_IS)
    const told = [...headers].filter(([name]) => !UNTOLD.has(name))
    given.set(address, plain(JSON.stringify([status, told, text]), url))
    for (const [, link = ''] of text.matchAll(/href="(\/[^"#]*)"/g)) {
      const found = link.replaceAll('&amp;', '&').replaceAll(/[?&]taal=\w+/g, '')
      // Documents are asked for above.
      if (!/^\/(assets|report)\//.test(found)) addresses.push(found)
    }
  }
  return given
}

/** What is folded is of another length with each nonce. */
const AS_IT_IS = { method: 'GET', headers: { 'accept-encoding': 'identity' } } as const
const UNTOLD: ReadonlySet<string> = new Set(['date', 'connection', 'keep-alive'])

/** Of each answer or installation anew: nonces, numbers of notes that are yet to be written. */
function plain(text: string, url: string): string {
  return text
    .replaceAll(url, 'ours')
    .replaceAll(/nonce(=\\"|-)[\w+/=]+/g, 'nonce')
    .replaceAll(/[0-9a-f]{32,}/g, 'new')
}

/** The addresses at which two worlds are told apart. */
function differing(one: Map<string, string>, other: Map<string, string>): string[] {
  const addresses = new Set([...one.keys(), ...other.keys()])
  return [...addresses].filter((address) => one.get(address) !== other.get(address))
}

const THREE: Said = ['huurders', 'gemeente', 'zorg_welzijn'].map((group) => ({ group }))
const OTHERWISE: Said = THREE.map((one, at) =>
  at < 2
    ? one
    : { ...one, answers: allAt(5), weight: 2.5, organisation: 'Zorg', comment: 'Heel iets anders' },
)

test('nobody is told by a byte what the three of a region said that is not shown', async () => {
  const given = await givenTo(REGIONS, THREE, [])
  expect([...given.values()].filter((answer) => answer.startsWith('[200,')).length).toBeGreaterThan(
    60,
  )
  for (const document of DOCUMENTS)
    expect(given.get(`board /report/${document}`)).toMatch(/^\[200,/)
  expect(differing(given, await givenTo(REGIONS, OTHERWISE, []))).toEqual([])
})

test('nobody is told by a byte what somebody says whose answer waits', async () => {
  const [low, high] = [allAt(1), allAt(5)].map((answers): Said => [
    { answers },
    { respondent: 'new', answers },
  ])
  expect(differing(await givenTo(MARKT, THREE, low!), await givenTo(MARKT, THREE, high!))).toEqual(
    [],
  )
})
