import { describe, expect, test } from 'vitest'
import { FileRefused } from '#app/domain/ingest/file-refused'
import { ImportRefused } from '#app/services/import/refusal'
import { eraseRespondent } from '#app/services/keep/erase.server'
import { KeepRefused } from '#app/services/keep/refusal'
import { readRegionComments } from '#app/services/region-comments.server'
import { createFreshUrl, openForTest } from '#tests/support/database'
import { remarkLines, type Remark } from '#tests/services/keep/support'
import { regionLines, sheet } from '#tests/services/support/files'
import { idOf, install, type Installation } from '#tests/services/support/installation'
import { Random } from '../../scripts/sample/random'

const QUARTER = '2026-Q3'
const LATER = '2026-11-24T08:00:00.000Z'
const AREAS = ['GM0001', 'GM0002', 'GM0003', 'GM0004'] as const
const HOLDS = ['Noord', 'Noord', 'Zuid', 'Zuid'] as const
const NOORD = { regionSet: 'Markt', region: 'Noord', quarter: QUARTER } as const

/** The second set runs one area apart. */
function placesWith(second: 'Noord' | 'Zuid'): string[] {
  const market = AREAS.map((area, at) => {
    return `Markt;${at === 1 ? second : HOLDS[at]};${area};${area};;`
  })
  const apart = AREAS.map((area, at) => `Naast;${at === 0 ? 'West' : 'Oost'};${area};${area};;`)
  return regionLines([...market, ...apart])
}

/** Somebody whose comments say whose they are, which they do not outside this test. */
function remark(who: number, overrides: Partial<Remark> = {}): Remark {
  const respondent = `w${who}`
  return { ...sheet({ area: 'GM0001', respondent }), comment: `${respondent} eerst`, ...overrides }
}

function remarks(from: number, count: number, overrides: Partial<Remark> = {}): Remark[] {
  return Array.from({ length: count }, (_, at) => remark(from + at, overrides))
}

async function start(): Promise<Installation> {
  const installation = await install(openForTest(await createFreshUrl('sqlite')))
  await installation.bring('regions', placesWith('Noord'))
  return installation
}

async function told({ handle }: Installation, selection = {}): Promise<readonly string[]> {
  const of = { ...NOORD, ...selection }
  return (await readRegionComments(handle, { roles: ['manager'] }, of))?.texts ?? []
}

describe('comments of a region and quarter', () => {
  test('of seven persons are not told, of eight they are, without an order that tells', async () => {
    const world = await start()
    const { bring } = world
    await bring('survey', remarkLines(remarks(0, 7)))
    expect(await told(world)).toEqual([])
    await bring('survey', remarkLines(remarks(7, 1, { area: 'GM0002' })))
    const texts = await told(world)
    expect([...texts].sort()).toEqual(remarks(0, 8).map(({ comment }) => comment))
    expect(texts).not.toEqual([...texts].sort())
  })

  test('eight of seven persons are not told', async () => {
    const world = await start()
    const again = remark(0, { area: 'GM0002', comment: 'w0 nog eens' })
    await world.bring('survey', remarkLines([...remarks(0, 7), again]))
    expect(await told(world)).toEqual([])
  })

  test('are neither told of another region set, nor to the board', async () => {
    const world = await start()
    await world.bring('survey', remarkLines(remarks(0, 9)))
    const elsewhere = { regionSet: 'Naast', region: 'West', quarter: QUARTER }
    const manager = { roles: ['manager'] } as const
    expect(await readRegionComments(world.handle, manager, elsewhere)).toBeNull()
    expect(await readRegionComments(world.handle, { roles: ['board'] }, NOORD)).toBeNull()
    expect(await told(world)).toHaveLength(9)
  })

  test('one that comes later waits, also in a file that repeats the others', async () => {
    const world = await start()
    await world.bring('survey', remarkLines(remarks(0, 9)))
    await world.bring('survey', remarkLines(remarks(0, 10)))
    expect([...(await told(world))].sort()).toEqual(remarks(0, 9).map(({ comment }) => comment))
  })

  test('go with the import, and one that is erased takes along those it stood among', async () => {
    const world = await start()
    const first = idOf(await world.bring('survey', remarkLines(remarks(0, 9))))
    await world.bring('survey', remarkLines(remarks(20, 8)))
    expect(await told(world)).toHaveLength(17)
    await world.undo(first)
    expect(await told(world)).toHaveLength(8)
    await world.redo(first)
    await eraseRespondent(world.handle, { respondentId: 'w3', now: LATER })
    expect(await told(world)).toEqual([])
    await world.bring('survey', remarkLines(remarks(40, 8)))
    expect(await told(world)).toHaveLength(8)
  })

  test('are not told while files of regions differ about an area that has some', async () => {
    const world = await start()
    await world.bring('survey', remarkLines([...remarks(0, 9), remark(9, { area: 'GM0002' })]))
    expect(await told(world)).toHaveLength(10)
    await world.undo(1)
    await world.bring('regions', placesWith('Zuid'))
    expect(await told(world)).toEqual([])
    expect(await told(world, { region: 'Zuid' })).toEqual([])
  })
})

/** Some write, some do not; a few come late, twice, in two areas, or write something else. */
function filesOf(random: Random): string[][] {
  let persons = 0
  const some = (most: number) =>
    AREAS.flatMap((area) => remarks((persons += most) - most, random.integer(0, most), { area }))
  const first = some(9)
  const changed = first.map((row, at) =>
    at % 7 === 3 ? { ...row, comment: row.comment.replace('eerst', 'daarna') } : row,
  )
  const both = first.slice(0, 2).map((row) => ({ ...row, area: 'GM0003' }))
  return [
    remarkLines(first),
    remarkLines(some(1)),
    remarkLines([...first, ...some(1)]),
    remarkLines([...changed, ...both]),
    remarkLines(some(6)),
  ]
}

describe.each([1, 2, 3, 4])('world %i', (seed) => {
  test('nothing that is told at one moment and not at another is of fewer than eight persons', async () => {
    const random = new Random(seed)
    const world = await start()
    const files = filesOf(random)
    const surveys: number[] = []
    let places = { id: 1, second: 'Noord' as 'Noord' | 'Zuid' }
    const states: ReadonlySet<string>[] = [new Set()]
    const step = async (): Promise<void> => {
      const kind = random.integer(0, 19)
      const lines = files[0]
      if (kind < 9 && lines) {
        surveys.push(idOf(await world.bring('survey', lines)))
        files.shift()
      } else if (kind < 13) await world.undo(random.pick(surveys))
      else if (kind < 17) await world.redo(random.pick(surveys))
      else if (kind < 18) {
        const respondentId = `w${random.integer(0, 30)}`
        await eraseRespondent(world.handle, { respondentId, now: LATER })
      } else {
        await world.undo(places.id)
        const second = places.second === 'Noord' ? 'Zuid' : 'Noord'
        places = { id: idOf(await world.bring('regions', placesWith(second))), second }
      }
    }
    for (let at = 0; at < 16; at += 1) {
      await step().catch((error: unknown) => {
        const kinds = [ImportRefused, FileRefused, KeepRefused, RangeError]
        if (!kinds.some((kind) => error instanceof kind)) throw error
      })
      for (const region of ['Noord', 'Zuid']) states.push(new Set(await told(world, { region })))
    }
    const tooFew = states.flatMap((one) =>
      states.flatMap((other) => {
        const left = [...one].filter((text) => !other.has(text))
        const persons = new Set(left.map((text) => text.split(' ')[0]))
        return persons.size > 0 && persons.size < 8 ? [left] : []
      }),
    )
    expect(tooFew).toEqual([])
    expect(Math.max(...states.map(({ size }) => size))).toBeGreaterThanOrEqual(8)
  })
})
