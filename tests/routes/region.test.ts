import type { ReleasedGap } from '#app/domain/disclosure/gap-door'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { groupScore, regionWith } from '#tests/support/region'
import { regionRows } from '#tests/support/released-score'

const readRegion = vi.hoisted(() => vi.fn())
vi.mock('#app/services/region.server', () => ({ readRegion }))

const ITEM = { code: 'O1', text: { nl: 'Het helpt', en: 'It helps' }, reversed: false }
const items = {
  forms: [
    {
      ...{ form: 'output', n: 40, waiting: false },
      items: [{ ...ITEM, mean: 61, shares: [20, 30, 50] }],
    },
  ],
}
vi.mock('#app/services/region-items.server', () => ({ readItemReport: () => items }))
vi.mock('#app/services/region-discussion.server', () => ({ readDiscussion: () => null }))
vi.mock('#app/services/region-choices.server', () => ({ readRegionChoices: () => null }))
vi.mock('#app/services/region-comments.server', () => ({ readRegionComments: () => null }))
vi.mock('#app/services/remarks/read-remarks.server', () => ({ readRemarks: () => null }))
vi.mock('#app/services/agreements/region-agreements.server', () => ({
  readRegionAgreements: () => null,
}))

const requirePerson = vi.hoisted(() => vi.fn())
vi.mock('#app/routes/guard/require-person.server', () => ({ requirePerson }))

const page = await import('#app/routes/regio')
const { loader } = await import('#app/routes/regio_.$file')
const CHARTS = ['verloop', 'groepen', 'stellingen'] as const
/** Of all forms, or of none. */
const WHOLE = ['gebieden', 'groepsverschillen', 'samenwerking'] as const
const FILES = [
  ...CHARTS.flatMap((chart) => [`${chart}.csv`, `${chart}.svg`, `${chart}.xlsx`]),
  ...WHOLE.flatMap((chart) => [`${chart}.csv`, `${chart}.xlsx`]),
]
const TYPES = {
  csv: 'text/csv; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

const gap: ReleasedGap = {
  ...{ dimension: 'input', one: 'huurders', other: 'gemeente', difference: -20, se: 4, df: 20 },
  ...{ p: 0.001, margin: 8, demonstrable: true },
}
const { period, score, ciLow, ciHigh, n, coverage, status, waiting } = groupScore({ score: 62 })
const report = regionWith({
  ...{ scores: regionRows([60, 50, 70, 40, 54]), groups: [groupScore()], gaps: [gap] },
  cooperation: {
    score: { period, score, ciLow, ciHigh, n, coverage, status, waiting },
    groups: [],
  },
})
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
  readRegion.mockReset().mockResolvedValue(report)
  requirePerson.mockReset().mockResolvedValue({ id: 7, roles: [], menu: [] })
  run.mockReset()
})

describe('/regio', () => {
  test('reads what the URL asks for', async () => {
    const address = '/regio?set=Markt&regio=Noord&kwartaal=2026-Q2&vergelijk=2025-Q1&taal=en'
    const view = {
      ...{ regionSet: 'Markt', region: 'Noord', quarter: '2026-Q2', language: 'en' },
      reference: { against: 'chosen_quarter', quarter: '2025-Q1' },
    }
    const carried = JSON.stringify(report)
    expect(await page.loader(requestOf(address))).toMatchObject({ carried, view })
    expect(context.left.data).toMatchObject({ items: items.forms })
    expect(readRegion).toHaveBeenCalledExactlyOnceWith(context, view)
  })

  test('has the finding as the title of its window', async () => {
    const data = await page.loader(requestOf('/regio'))
    const titles = page.meta({ data } as unknown as Parameters<typeof page.meta>[0])
    expect(titles).toEqual([{ title: 'Noord: feedback is zwak, met 40,0 · Draagvlak' }])
  })

  test('an unknown region is not found', async () => {
    readRegion.mockResolvedValue(null)
    expect(await statusOf(page.loader(requestOf('/regio?regio=nergens')))).toBe(404)
  })
})

describe.each(FILES)('/regio/%s', (name) => {
  test('is a file, and the audit log knows who took it', async () => {
    const answer = await loader(requestOf(`/regio/${name}?vorm=output`))
    const type = name.split('.')[1] as keyof typeof TYPES
    expect(answer.headers.get('Content-Type')).toBe(TYPES[type])
    expect(answer.headers.get('Content-Disposition')).toMatch(
      new RegExp(`^attachment; filename="draagvlak-\\w+-Noord-(output-)?2026-Q3\\.\\w{3,4}"$`),
    )
    const entry = { accountId: 7, action: 'export', subject: `regio/${name}`, outcome: 'done' }
    expect(run).toHaveBeenCalledExactlyOnceWith('recordAudit', expect.objectContaining(entry))
  })

  test('of an unknown region is not found, and nobody took it', async () => {
    readRegion.mockResolvedValue(null)
    expect(await statusOf(loader(requestOf(`/regio/${name}?vorm=output`)))).toBe(404)
    expect(run).not.toHaveBeenCalled()
  })
})

test.each([
  ...FILES.filter((name) => !WHOLE.some((chart) => name.startsWith(chart))).map(
    (name) => `${name}?vorm=index`,
  ),
  ...['stellingen.csv?vorm=input', 'gebieden.svg', 'verloop.pdf?vorm=input', 'verloop?vorm=input'],
  ...['niets.csv', '__proto__.csv', '1'],
])('/regio/%s is not found, and nobody took it', async (name) => {
  expect(await statusOf(loader(requestOf(`/regio/${name}`)))).toBe(404)
  expect(run).not.toHaveBeenCalled()
})
