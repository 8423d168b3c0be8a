import { expect, test } from 'vitest'
import { itemScale } from '#app/domain/disclosure/item-figures'
import { blockName } from '#app/domain/disclosure/ledger/audit'
import { readRegionItems } from '#app/services/region-items.server'
import { rebuild } from '#app/services/rebuild.server'
import type { Database } from '#db/client.server'
import * as releaseBlocks from '#db/repositories/release-blocks.server'
import { describeOnBothDialects } from '#tests/support/database'
import { allAt, crowd, regionLines, sheet, surveyLines, TWO_REGIONS } from '../support/files'
import { idOf, install } from '../support/installation'

const TWO_AREAS = regionLines(['Markt;Noord;GM0001;Een;;', 'Markt;Noord;GM0003;Drie;;'])

const NOORD = { regionSet: 'Markt', region: 'Noord', quarter: '2026-Q3' }

async function inputOf(db: Database) {
  const rows = await readRegionItems({ db }, NOORD)
  return rows.find(({ dimension }) => dimension === 'input')
}

describeOnBothDialects('the items of a region', (open) => {
  test('are weighted means of who answered all of them, and shares of persons', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const groups = [...new Set(crowd(1).map(({ group }) => group))]
    const rows = groups.flatMap((group, place) =>
      Array.from({ length: 5 }, (_, at) => {
        const isOther = place === 0 && at < 2
        return sheet({ group, answers: allAt(isOther ? 1 : 4), weight: isOther ? 1.5 : 1 })
      }),
    )
    await bring('survey', surveyLines(rows))
    const items = await inputOf(handle.db)
    const others = groups.length
    // In one of the groups half of the weight says 0, in all others everybody 75.
    const mean = Math.round((75 * (others - 1) + 37.5) / others)
    const share = Math.round((100 * 2) / (5 * others))
    expect(items).toMatchObject({ n: 5 * others, waiting: false })
    expect(items?.items.map((item) => item.mean)).toEqual(Array(5).fill(mean))
    for (const item of items?.items ?? []) expect(item.shares).toEqual([null, '≤5', 100 - share])
  })

  test('are held against one another as shares of persons, whatever these weigh', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const name = blockName(itemScale('input'), '2026')
    for (const weight of [1, 2]) {
      await bring('survey', surveyLines(crowd(weight * 100).map((row) => ({ ...row, weight }))))
      const atoms = (await releaseBlocks.findByNames(handle.db, [name])).get(name)?.block.atoms
      expect(atoms).not.toEqual([])
      for (const { n, sumWeights } of atoms ?? []) expect(sumWeights).toBeCloseTo(n)
    }
  })

  test('leave out who did not answer all of them, and stay hidden below ten', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const full = crowd(1, { answers: allAt(4) })
    const blank = allAt(1).map((answer, at) => (at % 5 === 0 ? null : answer))
    const rows = full.map((row, at) => (at < 9 ? row : { ...row, answers: blank }))
    await bring('survey', surveyLines(rows))
    expect(await inputOf(handle.db)).toMatchObject({ n: null, items: [] })
  })

  test('are the same digits after undo and redo, and after a rebuild', async () => {
    const { bring, undo, redo, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const survey = idOf(await bring('survey', surveyLines([...crowd(1), ...crowd(500)])))
    const before = await inputOf(handle.db)
    await undo(survey)
    expect(await inputOf(handle.db)).toMatchObject({ items: [] })
    await redo(survey)
    expect(await inputOf(handle.db)).toEqual(before)
    expect((await rebuild(handle, true)).differences).toEqual([])
    expect(await inputOf(handle.db)).toEqual(before)
  })

  test('count a respondent of several areas once', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_AREAS)
    const rows = crowd(1, { answers: allAt(4) })
    const both = ['GM0001', 'GM0003'].map((area) =>
      sheet({ respondent: 'r1', area, answers: allAt(area === 'GM0001' ? 4 : 5) }),
    )
    await bring('survey', surveyLines([...rows, ...both]))
    const items = await inputOf(handle.db)
    expect(items?.n).toBe(rows.length + 1)
  })

  test('stay as they are where one person turns two answers round and keeps his mean', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const of = (answers: readonly number[]) =>
      sheet({ respondent: 'r1', group: 'huurders', answers: [...answers, ...allAt(3).slice(5)] })
    await bring('survey', surveyLines([...crowd(1, { answers: allAt(4) }), of([1, 5, 3, 3, 3])]))
    const before = await inputOf(handle.db)
    expect(before).toMatchObject({ waiting: false })
    await bring('survey', surveyLines([of([5, 1, 3, 3, 3])]))
    expect(await inputOf(handle.db)).toEqual({ ...before, waiting: true })
  })
})
