import type { LoaderFunctionArgs } from '@remix-run/node'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { overviewWith } from '#tests/support/overview'
import { regionRows } from '#tests/support/released-score'

const readOverview = vi.hoisted(() => vi.fn())
const readElsewhere = vi.hoisted(() => vi.fn())
const readOverviewRegisters = () => Promise.resolve([])
vi.mock('#app/services/overview.server', () => ({
  ...{ readOverview, readElsewhere, readOverviewRegisters },
}))

vi.mock('#app/services/geography/read-region-map.server', () => ({ readRegionMap: () => null }))

const requirePerson = vi.hoisted(() => vi.fn())
vi.mock('#app/routes/guard/require-person.server', () => ({ requirePerson }))

const page = await import('#app/routes/_index')
const file = await import('#app/routes/overzicht.$file')

const overview = overviewWith(regionRows([60, 50, 70, 40, 54]))
const run = vi.fn()
const once = (_name: string, work: () => Promise<void>) => work()
const context = { writer: { run }, once, clock: () => new Date(0), left: { data: {} } }

function requestOf(address: string): LoaderFunctionArgs {
  const request = new Request(`http://localhost${address}`)
  const params = { file: new URL(request.url).pathname.split('/').at(-1) }
  return { request, params, context } as unknown as LoaderFunctionArgs
}

beforeEach(() => {
  readOverview.mockReset().mockResolvedValue(overview)
  readElsewhere.mockReset().mockResolvedValue([])
  requirePerson.mockReset().mockResolvedValue({ id: 7, roles: [], menu: [] })
  run.mockReset()
})

describe('/', () => {
  test('reads what the URL asks for', async () => {
    await page.loader(requestOf('/?set=Markt&kwartaal=2026-Q2&taal=en'))
    const view = { regionSet: 'Markt', quarter: '2026-Q2', language: 'en' }
    expect(readOverview).toHaveBeenCalledExactlyOnceWith(context, expect.objectContaining(view))
    expect(context.left.data).toMatchObject({ overview: { regionSet: 'Markt' }, view })
  })

  test('has the finding as the title of its window', async () => {
    const data = await page.loader(requestOf('/'))
    const titles = page.meta({ data } as unknown as Parameters<typeof page.meta>[0])
    expect(titles).toEqual([{ title: 'Feedback is zwak in Noord: 40,0 · Draagvlak' }])
  })

  test('has a title when reading failed', () => {
    const titles = page.meta({ data: undefined } as unknown as Parameters<typeof page.meta>[0])
    expect(titles).toEqual([{ title: 'Draagvlak' }])
  })
})

describe('/overzicht/matrix.csv', () => {
  test('is a file named after the quarter', async () => {
    const response = await file.loader(requestOf('/overzicht/matrix.csv?kwartaal=2026-Q3'))
    expect(Object.fromEntries(response.headers)).toEqual({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="draagvlak-overzicht-2026-Q3.csv"',
    })
    expect(await response.text()).toMatch(/^Regio;Vorm;Score;/)
  })

  test('goes into the audit log', async () => {
    await file.loader(requestOf('/overzicht/matrix.csv'))
    const entry = {
      accountId: 7,
      action: 'export',
      subject: 'overzicht/matrix.csv',
      outcome: 'done',
    }
    expect(run).toHaveBeenCalledExactlyOnceWith('recordAudit', expect.objectContaining(entry))
  })

  test('of a region set or a chart that is not there is not found, in words, and nobody took it', async () => {
    for (const address of ['/overzicht/matrix.csv?set=Weg', '/overzicht/stip.csv']) {
      const refused = file.loader(requestOf(address))
      const answer = (await refused.catch((thrown: unknown) => thrown)) as Response
      expect([answer.status, await answer.text()]).toEqual([
        404,
        expect.stringContaining('Deze pagina bestaat niet'),
      ])
    }
    expect(run).not.toHaveBeenCalled()
  })

  test('speaks the language of the URL', async () => {
    const response = await file.loader(requestOf('/overzicht/matrix.csv?taal=en'))
    expect(await response.text()).toMatch(/^Region,Form,Score,/)
  })
})
