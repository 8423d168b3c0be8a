import { expect, test } from 'vitest'
import type { Database } from '#db/client.server'
import * as reports from '#db/repositories/agreement-reports.server'
import * as imports from '#db/repositories/imports.server'
import * as places from '#db/repositories/places.server'
import { describeOnBothDialects } from '#tests/support/database'
import { buildReport, makeImport } from '../fixtures'

const DATE_COLUMNS = ['established_on', 'published_on', 'reported_on', 'fed_back_on']
const BLANK = {
  establishedOn: 'not_done',
  publishedOn: 'not_done',
  reportedOn: 'not_done',
  fedBackOn: 'not_done',
  followUp: 'not_done',
} as const

async function makePlace(db: Database, importId: number): Promise<number> {
  const [id] = await places.insertMany(db, importId, [{ areaCode: 'GM0034', name: null }])
  return id as number
}

describeOnBothDialects('agreement reports', (open) => {
  test('come back as they were', async () => {
    const { db } = await open()
    const importId = await makeImport(db, { kind: 'agreements' })
    const placeId = await makePlace(db, importId)
    const full = buildReport({ importId, placeId })
    const bare = buildReport({
      importId,
      placeId,
      rowNumber: 3,
      title: null,
      theme: null,
      type: null,
      startOn: null,
      deadline: null,
      direction: 'lower',
      target: null,
      realised: null,
      unit: null,
      status: null,
      councilInvolved: false,
      tenantsSigned: true,
      cancelReason: 'samen besloten',
    })
    await reports.insertMany(db, importId, [bare, full])
    expect(await reports.findAllActive(db)).toEqual([full, bare])
  })

  test('a blank date or follow-up in a mapped column was not done', async () => {
    const { db } = await open()
    const columns = [...DATE_COLUMNS, 'follow_up']
    const importId = await makeImport(db, { kind: 'agreements' }, { columns })
    const placeId = await makePlace(db, importId)
    const report = buildReport({ importId, placeId, ...BLANK })
    await reports.insertMany(db, importId, [report])
    expect(await reports.findAllActive(db)).toEqual([report])
  })

  test('a column that was not there is unknown, each for itself', async () => {
    const { db } = await open()
    const facts = { columns: ['published_on'] }
    const importId = await makeImport(db, { kind: 'agreements' }, facts)
    const placeId = await makePlace(db, importId)
    await reports.insertMany(db, importId, [buildReport({ placeId, ...BLANK })])
    const unknown = {
      establishedOn: 'unknown',
      reportedOn: 'unknown',
      fedBackOn: 'unknown',
    } as const
    expect(await reports.findAllActive(db)).toEqual([
      buildReport({ importId, placeId, ...unknown, publishedOn: 'not_done', followUp: 'unknown' }),
    ])
  })

  test('what a row says not to know is unknown in a mapped column too', async () => {
    const { db } = await open()
    const columns = [...DATE_COLUMNS, 'follow_up']
    const importId = await makeImport(db, { kind: 'agreements' }, { columns })
    const placeId = await makePlace(db, importId)
    const told = { ...BLANK, publishedOn: 'unknown', followUp: 'unknown' } as const
    const report = buildReport({ importId, placeId, ...told })
    await reports.insertMany(db, importId, [report])
    expect(await reports.findAllActive(db)).toEqual([report])
  })

  test('a blank yes or no is unknown in a mapped column too', async () => {
    const { db } = await open()
    const facts = { columns: ['council_involved', 'tenants_signed'] }
    const importId = await makeImport(db, { kind: 'agreements' }, facts)
    const placeId = await makePlace(db, importId)
    const blank = { councilInvolved: 'unknown', tenantsSigned: 'unknown' } as const
    await reports.insertMany(db, importId, [buildReport({ placeId, ...blank })])
    expect(await reports.findAllActive(db)).toEqual([buildReport({ importId, placeId, ...blank })])
  })

  test('those of active imports come by import, then row', async () => {
    const { db } = await open()
    const kind = { kind: 'agreements' } as const
    const [first, undone, last] = [
      await makeImport(db, kind),
      await makeImport(db, kind),
      await makeImport(db, kind),
    ]
    const placeId = await makePlace(db, first)
    for (const id of [last, undone, first]) {
      await reports.insertMany(db, id, [buildReport({ placeId })])
    }
    await imports.setState(db, undone, 'undone')
    expect((await reports.findAllActive(db)).map((each) => each.importId)).toEqual([first, last])
  })
})
