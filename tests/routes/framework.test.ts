import { expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import type { Role } from '#app/domain/people/role'
import { currentFramework } from '#app/services/framework.server'
import { importFramework } from '#app/services/framework/import-framework.server'
import type { FrameworkRequest } from '#app/services/framework/import-framework.server'
import type { DatabaseHandle } from '#db/client.server'
import * as auditLog from '#db/repositories/audit-log.server'
import { crowd, surveyLines, TWO_REGIONS } from '#tests/services/support/files'
import { install } from '#tests/services/support/installation'
import { startPages } from '#tests/support/pages'
import { insertPerson } from '#tests/support/people'

const ADDRESS = '/beheer/raamwerk?taal=nl'
const BANDS = { ...DEFAULT_FRAMEWORK, bands: [40, 60, 80] }
const AGREEMENT = [
  'agreement_id;area_code;period;start;deadline;target;realised;unit',
  'A;GM0001;2026-Q3;2026-01-01;2026-09-30;100;30;woningen',
]

async function begin(role: Role = 'analyst') {
  const handles: DatabaseHandle[] = []
  const pages = await startPages({
    commands: (handle) => {
      handles.push(handle)
      return { importFramework: (request: FrameworkRequest) => importFramework(handle, request) }
    },
  })
  const { token } = await insertPerson(pages.db, role)
  const browser = pages.open(token)
  const send = (field: string, value: string | File, task: string) => {
    const body = new FormData()
    body.set(field, value)
    body.set('taak', task)
    return browser.send(ADDRESS, { body })
  }
  return {
    db: pages.db,
    get: () => browser.get(ADDRESS),
    fill: async () => {
      const { bring } = await install(handles[0]!)
      await bring('regions', TWO_REGIONS)
      await bring('survey', surveyLines(crowd(1)))
      await bring('agreements', AGREEMENT)
    },
    handIn: (framework: object | string) => {
      const text = typeof framework === 'string' ? framework : JSON.stringify(framework)
      return send('bestand', new File([text], 'raamwerk.json'), 'try')
    },
    decide: (framework: object) => send('raamwerk', JSON.stringify(framework), 'take'),
  }
}

test('a framework that is handed in is shown with what it changes, and changes nothing yet', async () => {
  const { db, fill, handIn } = await begin()
  await fill()
  const recordWeight = { input: 0, process: 0, output: 0, feedback: 0 }
  const { status, text } = await handIn({ ...DEFAULT_FRAMEWORK, version: '2', recordWeight })
  expect(status).toBe(200)
  expect(text).toContain('Anders dan nu: gewicht van de afspraken.')
  expect(text).toContain('Scores die veranderen: 2 (regio’s: 1, kwartalen: 1).')
  expect(text).toContain('Raamwerk 2 invoeren')
  expect(await currentFramework(db)).toEqual(DEFAULT_FRAMEWORK)
})

test('who decides on it puts it in force, and the log says so', async () => {
  const { db, get, decide } = await begin()
  const { status, headers } = await decide(BANDS)
  expect([status, headers.get('location')]).toEqual([303, `${ADDRESS}&ingevoerd=ja`])
  expect((await currentFramework(db)).bands).toEqual([40, 60, 80])
  expect((await get()).text).toContain('40, 60, 80')
  const [line] = await auditLog.findAllBefore(db, null, 1)
  expect(line).toMatchObject({ action: 'framework_changed', accountId: 1 })
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
  const { fill, handIn } = await begin()
  await fill()
  const { status, text } = await handIn({ ...DEFAULT_FRAMEWORK, indexFloor: 2 })
  expect(status).toBe(409)
  expect(text).toContain('Versie 1 bestaat al met andere inhoud (laagste waarde in de index)')
})

test.each(['manager', 'board'] as const)('a %s may neither see nor change it', async (role) => {
  const { db, get, decide } = await begin(role)
  expect((await get()).status).toBe(403)
  expect((await decide(BANDS)).status).toBe(403)
  expect(await currentFramework(db)).toEqual(DEFAULT_FRAMEWORK)
})
