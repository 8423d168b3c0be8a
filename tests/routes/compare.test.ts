import type { LoaderFunctionArgs } from '@remix-run/node'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { comparisonWith } from '#tests/support/comparison'
import { regionRows } from '#tests/support/released-score'

const readComparison = vi.hoisted(() => vi.fn())
vi.mock('#app/services/compare.server', () => ({ readComparison }))

const requirePerson = vi.hoisted(() => vi.fn())
vi.mock('#app/routes/guard/require-person.server', () => ({ requirePerson }))

const page = await import('#app/routes/vergelijken')
const { loader } = await import('#app/routes/vergelijken_.$file')

const scores = [
  ...regionRows([60, 50, 70, 40, 54]),
  ...regionRows([60, 50, 70, 60, 54], { region: 'Zuid' }),
]
const comparison = comparisonWith({ scores }, { regions: ['Noord', 'Zuid'] })
const run = vi.fn()
const once = (_name: string, work: () => Promise<void>) => work()
const context = { writer: { run }, once, clock: () => new Date(0), left: { data: {} } }

function requestOf(address: string): LoaderFunctionArgs {
  const request = new Request(`http://localhost${address}`)
  const params = { file: new URL(request.url).pathname.split('/').at(-1) }
  return { request, params, context } as unknown as LoaderFunctionArgs
}

beforeEach(() => {
  readComparison.mockReset().mockResolvedValue(comparison)
  requirePerson.mockReset().mockResolvedValue({ id: 7, roles: [], menu: [] })
  run.mockReset()
})

test('/vergelijken reads what the URL asks for, and has the finding as the title of its window', async () => {
  const data = await page.loader(requestOf('/vergelijken?regio=Noord&regio=Zuid'))
  const asked = { kind: 'regions', regions: ['Noord', 'Zuid'] }
  expect(readComparison).toHaveBeenCalledExactlyOnceWith(context, expect.objectContaining(asked))
  const titles = page.meta({ data } as unknown as Parameters<typeof page.meta>[0])
  expect(titles).toEqual([{ title: 'Feedback is zwak in Noord: 40,0 · Draagvlak' }])
})

describe.each(['csv', 'svg', 'xlsx'])('/vergelijken/vorm.%s', (type) => {
  test('is a file, and the audit log knows who took it', async () => {
    const answer = await loader(requestOf(`/vergelijken/vorm.${type}?vorm=output`))
    const name = `draagvlak-vergelijken-output.${type}`
    expect(answer.headers.get('Content-Disposition')).toBe(`attachment; filename="${name}"`)
    const entry = { accountId: 7, action: 'export', subject: `vergelijken/vorm.${type}` }
    expect(run).toHaveBeenCalledExactlyOnceWith('recordAudit', expect.objectContaining(entry))
  })

  test('of no form, or of a region set that is not there, is not found, and nobody took it', async () => {
    for (const query of ['vorm=x', 'vorm=output&set=Weg']) {
      const answer = loader(requestOf(`/vergelijken/vorm.${type}?${query}`))
      await expect(answer).rejects.toMatchObject({ status: 404 })
    }
    expect(run).not.toHaveBeenCalled()
  })
})
