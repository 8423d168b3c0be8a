import { expect, test } from 'vitest'
import { parseIsoDay, type Day } from '#app/domain/calendar/day'
import { directWriterOf, type CommandsOf } from '#app/services/commands'
import { qualityHandlers, readQuality } from '#app/services/quality/read-quality.server'
import { openLedgerGap } from '#app/services/release/ledger-gap.server'
import type { DatabaseHandle } from '#db/client.server'
import { describeOnBothDialects } from '#tests/support/database'
import { scattered, sheet, surveyLines, TWO_REGIONS, type Sheet } from '../support/files'
import { idOf, install } from '../support/installation'

type QualityCommands = CommandsOf<ReturnType<typeof qualityHandlers>>

const LAST_QUARTER = '2025-11-01'

/** People with an id who answer everything. */
const people = (first: number, count: number, overrides: Partial<Sheet> = {}): Sheet[] =>
  Array.from({ length: count }, (_, at) =>
    sheet({
      ...{ respondent: `r${first + at}`, completedAt: LAST_QUARTER },
      answers: scattered(first + at).map((answer, item) => answer ?? ((item + at) % 5) + 1),
      ...overrides,
    }),
  )

/** When 2025 is closed. */
const LATER = '2026-11-29'

async function inputOf({ db }: DatabaseHandle, on = LATER) {
  const writer = directWriterOf<QualityCommands>(qualityHandlers(db))
  const report = await readQuality({ db, writer, clock: () => new Date(on) }, { year: null })
  const [version] = report.versions
  const input = version?.scales.find(({ scale }) => scale === 'input')
  return { report, input, correlations: version?.correlations }
}

describeOnBothDialects('the quality of the instrument', (open) => {
  test('is told of a year that is over, from thirty people on', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('survey', surveyLines(people(0, 29)))
    expect((await inputOf(handle)).report).toMatchObject({ year: null, versions: [] })
    await bring('survey', surveyLines(people(29, 1)))
    const { report, input, correlations } = await inputOf(handle)
    expect(report).toMatchObject({ years: ['2025'], year: '2025' })
    expect(input).toMatchObject({ n: 30, waiting: false, items: { length: 5 } })
    expect(correlations).toMatchObject({ n: 30, pairs: { length: 6 } })
  })

  test('is not told of a year that goes on', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('survey', surveyLines(people(0, 40, { completedAt: '2025-08-01' })))
    expect((await inputOf(handle)).report.versions).toEqual([])
  })

  test('is not told before a quarter after the year’s end, whatever has come in', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('survey', surveyLines(people(0, 40)))
    expect((await inputOf(handle, '2025-12-01')).report.versions).toEqual([])
    expect((await inputOf(handle, '2026-03-31')).report.versions).toEqual([])
    expect((await inputOf(handle, '2026-04-01')).input).toMatchObject({ n: 40 })
  })

  test('counts everybody once, and who leaves a statement out not at all', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const once = people(0, 32)
    const again = people(0, 20, { completedAt: '2025-05-01' })
    const elsewhere = people(0, 5, { area: 'GM0002' })
    const partly = people(50, 9).map((each) => ({
      ...each,
      answers: [null, ...each.answers.slice(1)],
    }))
    await bring('survey', surveyLines([...once, ...again, ...elsewhere, ...partly]))
    const { input, correlations } = await inputOf(handle)
    expect(input?.n).toBe(32)
    expect(correlations?.n).toBe(41)
  })

  test('is told once of a year: what comes or goes later is only said to wait', async () => {
    const { bring, undo, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('survey', surveyLines(people(0, 40)))
    const first = (await inputOf(handle)).input
    const more = idOf(await bring('survey', surveyLines(people(100, 60))))
    expect((await inputOf(handle)).input).toEqual({ ...first, waiting: true })
    await undo(more)
    expect((await inputOf(handle)).input).toEqual(first)
  })

  test('is not told of where a few differ from all others', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const alike = Array.from({ length: 20 }, () => 4)
    const others = people(100, 1, { answers: Array.from({ length: 20 }, () => 1) })
    await bring('survey', surveyLines([...people(0, 39, { answers: alike }), ...others]))
    const { input } = await inputOf(handle)
    expect(input).toMatchObject({ n: 40, alpha: null, verdict: 'unknown' })
    expect(input?.items.every(({ itemRest }) => itemRest === null)).toBe(true)
  })

  test('is not told anew of years of which it is not known what was shown', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await openLedgerGap(handle.db, 'other', '2025-12-31T12:00:00.000Z')
    await bring('survey', surveyLines(people(0, 40)))
    expect((await inputOf(handle)).input).toBeUndefined()
    await bring('survey', surveyLines(people(100, 40, { completedAt: '2026-11-01' })))
    expect((await inputOf(handle, '2027-11-29')).report.years).toEqual(['2026'])
  })

  test('is looked at once by all who ask at the same time', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('survey', surveyLines(people(0, 40)))
    const { renewQuality } = qualityHandlers(handle.db)
    const today = parseIsoDay(LATER) as Day
    const asked = [renewQuality({ today }), renewQuality({ today })]
    expect(asked[0]).toBe(asked[1])
    await Promise.all(asked)
    const again = renewQuality({ today })
    expect(again).not.toBe(asked[0])
    await again
  })
})
