import type { LoaderFunctionArgs } from '@remix-run/node'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { regionYearsOf } from '#app/domain/report/region-years'
import { regionWith } from '#tests/support/region'
import { regionRows } from '#tests/support/released-score'

const readRegionOverYears = vi.hoisted(() => vi.fn())
vi.mock('#app/services/region-years.server', () => ({ readRegionOverYears }))
vi.mock('#app/services/region-items.server', () => ({ readItemReport: () => null }))
vi.mock('#app/services/region-discussion.server', () => ({ readDiscussion: () => null }))

vi.mock('#app/services/region-discussion.server', () => ({ readDiscussion: () => null }))
vi.mock('#app/services/agreements/region-agreements.server', () => ({
  readRegionAgreements: () => null,
}))

const requirePerson = vi.hoisted(() => vi.fn())
vi.mock('#app/routes/guard/require-person.server', () => ({ requirePerson }))

const page = await import('#app/routes/regio')
const { loader } = await import('#app/routes/regio_.$file')
const FILES = ['jaren.csv', 'jaren.svg', 'jaren.xlsx']

const rows = regionRows([60, 50, 70, 40, 54], { period: '2025' })
const report = { ...regionWith(), overYears: regionYearsOf(rows) }
const run = vi.fn()
const once = (_name: string, work: () => Promise<void>) => work()
const context = { writer: { run }, once, clock: () => new Date(0), left: { data: {} } }

function requestOf(address: string): LoaderFunctionArgs {
  const request = new Request(`http://localhost${address}`)
  const params = { file: new URL(request.url).pathname.split('/').at(-1) }
  return { request, params, context } as unknown as LoaderFunctionArgs
}

async function statusOf(answer: Promise<unknown>): Promise<unknown> {
  return answer.catch((thrown: unknown) => (thrown instanceof Response ? thrown.status : thrown))
}

beforeEach(() => {
  readRegionOverYears.mockReset().mockResolvedValue(report)
  requirePerson.mockReset().mockResolvedValue({ id: 7, roles: [], menu: [] })
  run.mockReset()
})

test('/regio reads the years where the URL asks for them', async () => {
  const data = await page.loader(requestOf('/regio?regio=Noord&periode=jaar'))
  expect(data).toMatchObject({ carried: JSON.stringify(report), view: { byYear: true } })
})

describe.each(FILES)('/regio/%s', (name) => {
  test('is a file of years, and the audit log knows who took it', async () => {
    const answer = await loader(requestOf(`/regio/${name}?vorm=output`))
    expect(answer.headers.get('Content-Disposition')).toMatch(
      /filename="draagvlak-jaren-Noord-output\.(csv|svg|xlsx)"/,
    )
    expect(await answer.text()).toContain('2025')
    const entry = { accountId: 7, action: 'export', subject: `regio/${name}`, outcome: 'done' }
    expect(run).toHaveBeenCalledExactlyOnceWith('recordAudit', expect.objectContaining(entry))
  })

  test('of an unknown region or form is not found, and nobody took it', async () => {
    expect(await statusOf(loader(requestOf(`/regio/${name}?vorm=index`)))).toBe(404)
    readRegionOverYears.mockResolvedValue(null)
    expect(await statusOf(loader(requestOf(`/regio/${name}?vorm=output`)))).toBe(404)
    expect(run).not.toHaveBeenCalled()
  })
})
