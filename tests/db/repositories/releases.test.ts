import { expect, test } from 'vitest'
import type { PlaceEvent } from '#app/domain/disclosure/answers/place-event'
import type { LedgerBlock } from '#app/domain/disclosure/ledger/audit'
import { withoutMembers, withoutPersons, type OnShowScore } from '#app/domain/disclosure/on-show'
import type { Database } from '#db/client.server'
import * as placeEvents from '#db/repositories/place-events.server'
import * as regionSets from '#db/repositories/region-sets.server'
import * as regions from '#db/repositories/regions.server'
import * as releaseBlocks from '#db/repositories/release-blocks.server'
import type { ReleaseBlock } from '#db/repositories/release-blocks.server'
import * as releasedScores from '#db/repositories/released-scores.server'
import { groupRow, scoreRow } from '#tests/domain/disclosure/build'
import { describeOnBothDialects } from '#tests/support/database'
import { makeImport } from '../fixtures'

async function makeRegion(db: Database): Promise<number> {
  const importId = await makeImport(db)
  const [regionSetId] = (await regionSets.insertMany(db, importId, ['sub'])) as [number]
  const [id] = (await regions.insertMany(db, importId, [{ regionSetId, name: 'Noord' }])) as [
    number,
  ]
  return id
}

describeOnBothDialects('the release ledger', (open) => {
  test('gives a block back as it was, to the last digit', async () => {
    const { db } = await open()
    const sums = { n: 3, sumWeights: 5 / 3, sumSquaredWeights: 1 / 3 }
    const atom = { ...sums, parent: null, copies: 2 }
    const part = { coefficient: 0.1, atoms: [0] }
    const block = {
      atoms: [
        { ...atom, key: '1/a', heaviest: [1 / 3, 0.2, 0.1] },
        { ...atom, key: '1/a/2-', parent: 0, heaviest: [0.1] },
      ],
      rows: [
        { exact: true, parts: [part] },
        { exact: false, parts: [part, { coefficient: -1 / 7, atoms: [1] }] },
      ],
      bounds: [[part]],
      shown: { figure: 2 },
      free: [[part, part]],
      refused: [[part], [{ coefficient: 1 / 3, atoms: [0, 1] }, part]],
    }
    const stored = { name: 'input|2026', edition: 2, rule: 'r', block, trouble: null }
    expect(await releaseBlocks.findLastEdition(db)).toBe(0)
    await releaseBlocks.save(db, stored)
    await releaseBlocks.save(db, { ...stored, edition: 3, trouble: 'atom_changed: 1' })
    expect(await releaseBlocks.findByNames(db, ['input|2026', 'input|2027'])).toEqual(
      new Map([['input|2026', { ...stored, edition: 3, trouble: 'atom_changed: 1' }]]),
    )
    expect(await releaseBlocks.findLastEdition(db)).toBe(3)
  })

  test('reads a block that was stored as plain JSON, and stores it shorter', async () => {
    const { db } = await open()
    const atoms = Array.from({ length: 100 }, (_, area) => [
      `1/2026-Q1/${area}`,
      null,
      1,
      1,
      1,
      1,
      1,
    ])
    const content = JSON.stringify({ atoms, rows: [], bounds: [], shown: { figure: 1 } })
    const row = { name: 'input|2026', edition: 1, rule: 'r', trouble: null }
    await db
      .insertInto('release_block')
      .values({ ...row, content })
      .execute()
    const [read] = (await releaseBlocks.findAll(db)) as [ReleaseBlock]
    expect(read.block.atoms[99]).toMatchObject({ key: '1/2026-Q1/99', n: 1, heaviest: [1] })
    await releaseBlocks.save(db, read)
    expect(await releaseBlocks.findAll(db)).toEqual([read])
    const stored = await db.selectFrom('release_block').select('content').executeTakeFirstOrThrow()
    expect(stored.content.length).toBeLessThan(content.length / 4)
  })

  test('saves what was read with other rows, and with other atoms', async () => {
    const { db } = await open()
    const atom = { n: 1, sumWeights: 0.1, sumSquaredWeights: 0.01, parent: null, copies: 1 }
    const atoms = [{ ...atom, key: '1/a%22,rows', heaviest: [0.1] }]
    const block: LedgerBlock = { atoms, rows: [], bounds: [], shown: {} }
    const names = { name: 'input|2026', edition: 1, rule: 'r', trouble: null }
    const saved = async (changed: LedgerBlock) => {
      await releaseBlocks.save(db, { ...names, block: changed })
      return (await releaseBlocks.findByNames(db, [names.name])).get(names.name)?.block
    }
    const read = (await saved(block)) as LedgerBlock
    expect(read).toEqual(block)
    const rows = [{ exact: true, parts: [{ coefficient: 1 / 3, atoms: [0] }] }]
    expect(await saved({ ...read, rows })).toEqual({ ...block, rows })
    const more = [...read.atoms, { ...atom, key: '1/b', heaviest: [0.2] }]
    expect(await saved({ ...read, atoms: more })).toEqual({ ...block, atoms: more })
  })

  test('gives a block the atoms of another where these are the same, and else its own', async () => {
    const { db } = await open()
    const atom = { n: 2, sumWeights: 2, sumSquaredWeights: 2, parent: null, copies: 1 }
    const atoms = [{ ...atom, key: '1/a', heaviest: [1, 1] }]
    const more = [...atoms, { ...atom, key: '1/b', heaviest: [1.5, 0.5] }]
    const rows = [{ exact: true, parts: [{ coefficient: 0.5, atoms: [0] }] }]
    const block = { rows, bounds: [], shown: { figure: 1 } }
    const save = (name: string, of: LedgerBlock['atoms']) =>
      releaseBlocks.save(db, {
        ...{ name, edition: 1, rule: 'r', trouble: null },
        block: { ...block, atoms: of },
      })
    const read = async (name: string, alike?: LedgerBlock['atoms']) =>
      (await releaseBlocks.findByNames(db, [name], alike)).get(name)?.block as LedgerBlock
    await save('input|2026', atoms)
    await save('input items|2026', [...atoms])
    await save('output items|2026', more)
    const { atoms: alike } = await read('input|2026')
    const same = await read('input items|2026', alike)
    expect(same).toEqual({ ...block, atoms })
    expect(same.atoms).toBe(alike)
    expect(await read('output items|2026', alike)).toEqual({ ...block, atoms: more })
    const { atoms: longer } = await read('output items|2026')
    expect(await read('input items|2026', longer)).toEqual({ ...block, atoms })
    await releaseBlocks.save(db, {
      ...{ name: 'input items|2026', edition: 2, rule: 'r', trouble: null },
      block: { ...same, shown: {} },
    })
    expect(await read('input items|2026')).toEqual({ ...block, atoms, shown: {} })
  })

  test('keeps events of places in the order in which they came', async () => {
    const { db } = await open()
    const events: PlaceEvent[] = [
      { kind: 'import', importId: 12 },
      { kind: 'day', day: 20_666 },
      { kind: 'gone' },
    ]
    const rows = events.map((event, position) => ({
      ...{ quarter: '2026-Q3', placeId: 4, position, event },
    }))
    await placeEvents.insertMany(db, rows.toReversed())
    expect(await placeEvents.findByQuarters(db, ['2026-Q3'])).toEqual(rows)
    expect(await placeEvents.findByQuarters(db, ['2026-Q2'])).toEqual([])
  })
})

describeOnBothDialects('scores on show', (open) => {
  test('come back in full precision under their names; groups apart; other quarters stay', async () => {
    const { db } = await open()
    const regionId = await makeRegion(db)
    const shown: OnShowScore = {
      ...scoreRow({ score: 100 / 3, period: '2026-Q2' }),
      state: 'old',
      lineBreak: 'other_weights',
      differences: [
        {
          ...{
            against: 'others',
            difference: 1 / 3,
            later: 100 / 3,
            earlier: 33,
            constantWeights: false,
            surveyOnly: true,
            se: null,
            df: null,
            p: null,
            demonstrable: null,
          },
          reasons: [],
        },
      ],
    }
    const scores = [
      { ...shown, regionId, edition: 1 },
      { ...withoutPersons(scoreRow()), regionId, edition: 2 },
    ]
    const groups = [{ ...withoutMembers(groupRow()), regionId, edition: 2 }]
    await releasedScores.replaceByPeriods(db, ['2026-Q2', '2026-Q3'], { scores, groups })
    expect(await releasedScores.findScoresBy(db)).toEqual(scores)
    const alone = scores.map((score) => ({ ...score, differences: [] }))
    expect(await releasedScores.findScoresAloneBy(db, {})).toEqual(alone)
    const packed = await releasedScores.findPacked(db)
    expect(packed.flatMap((row) => releasedScores.unpackScores(row))).toEqual(
      scores.map((score) => ({ ...score, differences: [] })),
    )
    expect(await releasedScores.findScoresBy(db, { from: '2026-Q3' })).toEqual(scores.slice(1))
    expect(await releasedScores.findScoresBy(db, { regionSet: 'other' })).toEqual([])
    expect(await releasedScores.findGroupsBy(db, { region: 'Noord', to: '2026-Q3' })).toEqual(
      groups,
    )
    await releasedScores.replaceByPeriods(db, ['2026-Q3'], { scores: [], groups: [] })
    expect(await releasedScores.findScoresBy(db)).toEqual(scores.slice(0, 1))
    expect(await releasedScores.findGroupsBy(db)).toEqual([])
  })
})
