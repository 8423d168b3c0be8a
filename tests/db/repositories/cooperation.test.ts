import { expect, test } from 'vitest'
import type { CooperationFacts } from '#app/domain/cooperation/cooperation'
import * as bottlenecks from '#db/repositories/bottlenecks.server'
import * as cooperationEntries from '#db/repositories/cooperation-entries.server'
import * as imports from '#db/repositories/imports.server'
import * as mirrorRounds from '#db/repositories/mirror-rounds.server'
import * as places from '#db/repositories/places.server'
import { bottleneck, entry } from '#tests/domain/cooperation/cooperations'
import { describeOnBothDialects } from '#tests/support/database'
import { insertAccount } from '#tests/support/people'
import { makeImport } from '../fixtures'

const UNSURE: CooperationFacts['evidence'] = {
  ...({ agreed: 'unknown', team: 'not_done', first_result: 'unknown' } as const),
  ...({ changed_procedure: 'not_done', other_theme: 20_000 } as const),
}

describeOnBothDialects('cooperations and bottlenecks', (open) => {
  test('come back as they were while their import is active', async () => {
    const { db } = await open()
    const importId = await makeImport(db, { kind: 'cooperation' })
    const [placeId] = (await places.insertMany(db, importId, [
      { areaCode: 'GM0034', name: null },
    ])) as [number]
    const full = { ...entry({ placeId, hours: 880.5, mandate: false, importId }), rowNumber: 3 }
    const bare = {
      ...entry({ placeId, themes: [], phase: null, hours: null, mandate: null, importId }),
      ...{ scope: null, predictability: null, teams: null, rowNumber: 2 },
      evidence: UNSURE,
    }
    await cooperationEntries.insertMany(db, importId, [full, bare])
    expect(await cooperationEntries.findAllActive(db)).toEqual([bare, full])
    const pending = { ...bottleneck({ settledOn: null, how: null, importId }), rowNumber: 4 }
    const settled = {
      ...bottleneck({ bottleneckId: 'K2', recurredOn: 20_500, importId }),
      rowNumber: 5,
    }
    await bottlenecks.insertMany(db, importId, [settled, pending])
    expect(await bottlenecks.findAllActive(db)).toEqual([pending, settled])
    await imports.setState(db, importId, 'undone')
    expect(await cooperationEntries.findAllActive(db)).toEqual([])
    expect(await bottlenecks.findAllActive(db)).toEqual([])
  })
})

describeOnBothDialects('a round of the partner mirror', (open) => {
  test('asked anew takes the place of the one before, with its links', async () => {
    const { db } = await open()
    const accountId = await insertAccount(db)
    const round = { cooperationKey: 's1', asOf: 20_600, accountId, openedAt: 'x' }
    const linked = (tokenHash: string, partner: string) => ({ links: [{ tokenHash, partner }] })
    await mirrorRounds.replace(db, { ...round, deadline: 20_610, ...linked('a', 'A') })
    await mirrorRounds.markUsed(db, 'a', 'now')
    const { cooperationKey, asOf } = round
    const kept = { cooperationKey, asOf, deadline: 20_610 }
    expect(await mirrorRounds.findLink(db, 'a')).toEqual({ ...kept, partner: 'A', usedAt: 'now' })
    await mirrorRounds.replace(db, { ...round, deadline: 20_620, ...linked('b', 'B') })
    expect(await mirrorRounds.findLink(db, 'a')).toBeNull()
    expect(await mirrorRounds.findLink(db, 'b')).toMatchObject({ usedAt: null, deadline: 20_620 })
    expect(await mirrorRounds.findAll(db)).toEqual([{ ...kept, deadline: 20_620 }])
  })
})
