import { expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import type { Role } from '#app/domain/people/role'
import { currentFramework } from '#app/services/framework.server'
import type { DatabaseHandle } from '#db/client.server'
import * as auditLog from '#db/repositories/audit-log.server'
import { crowd, surveyLines, TWO_REGIONS } from '#tests/services/support/files'
import { install } from '#tests/services/support/installation'
import { startPages } from '#tests/support/pages'
import { insertPerson } from '#tests/support/people'
import { uploadsOn } from '#tests/support/uploads'

const ADDRESS = '/beheer/raamwerk?taal=nl'
const BANDS = { ...DEFAULT_FRAMEWORK, bands: [40, 60, 80] }
const AGREEMENT = [
  'agreement_id;area_code;period;start;deadline;target;realised;unit',
  'A;GM0001;2026-Q3;2026-01-01;2026-09-30;100;30;woningen',
]

async function begin(role: Role = 'analyst') {
  const handles: DatabaseHandle[] = []
  const made: ReturnType<typeof uploadsOn>[] = []
  const pages = await startPages({
    commands: (handle) => {
      handles.push(handle)
      made.push(uploadsOn(handle))
      return made[0]!.commands
    },
  })
  const { token } = await insertPerson(pages.db, role)
  const browser = pages.open(token)
  const handIn = (framework: object | string) => {
    const text = typeof framework === 'string' ? framework : JSON.stringify(framework)
    const body = new FormData()
    body.set('bestand', new File([text], 'raamwerk.json'))
    return browser.send(ADDRESS, { body })
  }
  /** The page of the job that an answer leads to, when the job has ended. */
  const ended = async (headers: Headers) => {
    const address = headers.get('location')!
    await made[0]!.ended(Number(/taak=(\d+)/.exec(address)![1]))
    return { address, text: (await browser.get(address)).text }
  }
  return {
    db: pages.db,
    browser,
    handIn,
    files: () => made[0]!.files(),
    tryOut: async (framework: object) => ended((await handIn(framework)).headers),
    decide: async (address: string, task: string) => {
      const { status, headers } = await browser.post(address, { task })
      return { status, ended: () => ended(headers), location: headers.get('location') }
    },
    fill: async () => {
      const { bring } = await install(handles[0]!)
      await bring('regions', TWO_REGIONS)
      await bring('survey', surveyLines(crowd(1)))
      await bring('agreements', AGREEMENT)
    },
  }
}

test('a framework that is handed in is shown with what it changes, and changes nothing yet', async () => {
  const { db, fill, tryOut } = await begin()
  await fill()
  const recordWeight = { input: 0, process: 0, output: 0, feedback: 0 }
  const { text } = await tryOut({ ...DEFAULT_FRAMEWORK, version: '2', recordWeight })
  expect(text).toContain('Anders dan nu: gewicht van de afspraken.')
  expect(text).toContain('Scores die veranderen: 2 (regio’s: 1, kwartalen: 1).')
  expect(text).toContain('Raamwerk 2 invoeren')
  expect(await currentFramework(db)).toEqual(DEFAULT_FRAMEWORK)
})

test('who decides on it puts it in force, and the log says so', async () => {
  const { db, tryOut, decide, files } = await begin()
  const { address } = await tryOut(BANDS)
  const taken = await (await decide(address, 'commit')).ended()
  expect(taken.text).toContain('Dit raamwerk geldt nu.')
  expect((await currentFramework(db)).bands).toEqual([40, 60, 80])
  expect(taken.text).toContain('40, 60, 80')
  expect(files()).toEqual([])
  const [line] = await auditLog.findAllBefore(db, null, 1)
  expect(line).toMatchObject({ action: 'framework_changed', accountId: 1 })
})

test('who leaves it keeps what is in force, and nothing of the file stays', async () => {
  const { db, browser, tryOut, decide, files } = await begin()
  const { address } = await tryOut(BANDS)
  expect(await browser.get(address.replace('beheer/raamwerk', 'importeren/taken/1'))).toMatchObject(
    {
      status: 303,
    },
  )
  expect(await decide(address, 'discard')).toMatchObject({ status: 303, location: ADDRESS })
  expect(files()).toEqual([])
  expect(await currentFramework(db)).toEqual(DEFAULT_FRAMEWORK)
})

test.each([
  ['no file', '', 400, 'Kies een bestand met inhoud.'],
  ['no JSON', 'bands: 40', 400, 'dit is geen JSON'],
  ['bands that fall', { ...BANDS, bands: [60, 40, 80] }, 400, 'bands: de grenzen moeten oplopen.'],
  [
    'a setting that nothing could ever meet',
    { ...DEFAULT_FRAMEWORK, coverage: { ...DEFAULT_FRAMEWORK.coverage, personsPerGroup: 1001 } },
    400,
    'coverage.personsPerGroup: 1001 valt buiten wat mag (≥ 1, ≤ 1000).',
  ],
])('%s is refused with what is wrong', async (_, framework, status, said) => {
  const { db, handIn } = await begin()
  const came = await handIn(framework)
  expect(came.status).toBe(status)
  expect(came.text).toContain(said)
  expect(await currentFramework(db)).toEqual(DEFAULT_FRAMEWORK)
})

test('another content under the same version is refused, its parts named in Dutch', async () => {
  const { fill, tryOut } = await begin()
  await fill()
  const { text } = await tryOut({ ...DEFAULT_FRAMEWORK, indexFloor: 2 })
  expect(text).toContain('Versie 1 bestaat al met andere inhoud (laagste waarde in de index)')
  expect(text).not.toContain('Raamwerk 1 invoeren')
})

test.each(['manager', 'board'] as const)('a %s may neither see nor change it', async (role) => {
  const { db, browser, handIn } = await begin(role)
  expect((await browser.get(ADDRESS)).status).toBe(403)
  expect((await handIn(BANDS)).status).toBe(403)
  expect(await currentFramework(db)).toEqual(DEFAULT_FRAMEWORK)
})

test('a file of rows is no framework in hand', async () => {
  const { browser } = await begin()
  expect((await browser.get(`${ADDRESS}&taak=7`)).status).toBe(404)
})
