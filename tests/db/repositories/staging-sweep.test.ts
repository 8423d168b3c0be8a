import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Database } from '#db/client.server'
import { FACTS_OF_IMPORT } from '#db/import-tables'
import * as reports from '#db/repositories/agreement-reports.server'
import * as issues from '#db/repositories/import-issues.server'
import * as imports from '#db/repositories/imports.server'
import * as memberships from '#db/repositories/memberships.server'
import * as organisations from '#db/repositories/organisations.server'
import * as places from '#db/repositories/places.server'
import * as regionSets from '#db/repositories/region-sets.server'
import * as regions from '#db/repositories/regions.server'
import * as comments from '#db/repositories/response-comments.server'
import * as responses from '#db/repositories/responses.server'
import * as stakeholders from '#db/repositories/stakeholders.server'
import { sweepStaging } from '#db/repositories/staging-sweep.server'
import * as waves from '#db/repositories/waves.server'
import * as areaBoundaries from '#db/repositories/area-boundaries.server'
import { boundariesOf } from '#app/domain/geography/boundaries'
import { describeOnBothDialects } from '#tests/support/database'
import { insertRows } from '#tests/support/sum-rows'
import { activateImport, buildReport, makeImport, stageImport, toColumns } from '../fixtures'

/** Everything in every table, to see that nothing changed. */
async function dump(db: Database): Promise<Record<string, unknown[]>> {
  const tables = await db.introspection.getTables()
  const all: Record<string, unknown[]> = {}
  for (const { name } of tables) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(
      db,
    )
    all[name] = rows.map((row) => JSON.stringify(row)).sort()
  }
  return all
}

interface Names {
  regionSet: number
  region: number
  area: number
  namedRegion: number
  organisation: number
}

/** New names of every kind, all of this import. */
async function addNames(db: Database, importId: number, suffix: string): Promise<Names> {
  const [regionSet] = (await regionSets.insertMany(db, importId, [`set ${suffix}`])) as [number]
  const [region] = (await regions.insertMany(db, importId, [
    { regionSetId: regionSet, name: 'Noord' },
  ])) as [number]
  const [area, namedRegion] = (await places.insertMany(db, importId, [
    { areaCode: `GM${suffix}`, name: null },
    { regionId: region },
  ])) as [number, number]
  const added = await organisations.insertMany(db, importId, [{ nameKey: suffix, name: suffix }])
  return { regionSet, region, area, namedRegion, organisation: added.get(suffix) as number }
}

/** A row in every table of facts that refers to these names. */
async function addFacts(db: Database, importId: number, names: Names): Promise<void> {
  const { region: regionId, area: placeId, organisation: organisationId } = names
  await responses.insertMany(db, importId, toColumns([{ placeId, organisationId }, { placeId }]))
  await comments.insertMany(db, importId, [
    { rowNumber: 2, comment: 'x', quarter: '2026-Q3', placeId },
  ])
  const sums = Float64Array.of(1)
  const cell = { quarter: '2026-Q3', segment: null, group: 'tenants', organisationId, sums }
  await insertRows(db, importId, [{ ...cell, placeId }])
  await issues.insertMany(db, importId, 0, [
    { row: 2, column: null, code: 'duplicate_row', severity: 'warning', params: {} },
  ])
  await memberships.insertMany(db, importId, [
    {
      rowNumber: 2,
      regionId,
      placeId,
      validFrom: null,
      validTo: null,
      tileColumn: null,
      tileRow: null,
    },
  ])
  await reports.insertMany(db, importId, [buildReport({ placeId })])
  await waves.insertMany(db, importId, [
    {
      ...{ rowNumber: 2, wave: 'Najaar', period: '2026-Q3', opens: null, closes: null },
      ...{ regionId, group: 'tenants', invited: 3, instrument: null },
    },
  ])
  await areaBoundaries.insert(db, importId, {
    ...{ year: 2026, credit: 'CBS' },
    boundaries: boundariesOf([]),
  })
  await stakeholders.insertMany(db, importId, [
    {
      rowNumber: 2,
      regionId,
      period: '2026-Q3',
      group: 'tenants',
      organisation: null,
      interest: null,
      influence: null,
      position: null,
      invited: null,
      weight: 1,
      burden: null,
      weightReason: null,
    },
  ])
}

describeOnBothDialects('the sweep', (open) => {
  test('knows every table with rows of an import: a new one cannot be forgotten', async () => {
    const { db } = await open()
    const tables = (await db.introspection.getTables())
      .filter(({ columns }) => columns.some(({ name }) => name === 'import_id'))
      .map(({ name }) => name)
    const ofAnswers = ['response', 'response_comment', 'sum_row']
    // Their rows go over to others that use them; a job only remembers what came of it.
    const named = ['organisation', 'place', 'region', 'region_set', 'job']
    expect(tables.sort()).toEqual([...FACTS_OF_IMPORT, ...ofAnswers, ...named].sort())
  })

  test('takes back every trace of a staging import, and nothing else', async () => {
    const { db } = await open()
    const kept = await makeImport(db)
    const keptNames = await addNames(db, kept, 'kept')
    await addFacts(db, kept, keptNames)
    const undone = await makeImport(db)
    await addNames(db, undone, 'undone')
    await imports.setState(db, undone, 'undone')
    const before = await dump(db)

    const own = await stageImport(db)
    await addFacts(db, own, await addNames(db, own, 'own'))
    const borrowing = await stageImport(db)
    await addFacts(db, borrowing, keptNames)

    expect(await sweepStaging(db)).toBe(2)
    expect(await dump(db)).toEqual(before)
    expect(await sweepStaging(db)).toBe(0)
  })

  test('leaves names that another import came to use, which then holds them', async () => {
    const { db } = await open()
    const dead = await stageImport(db)
    const names = await addNames(db, dead, 'shared')
    await addFacts(db, dead, names)
    const user = await stageImport(db)
    await addFacts(db, user, names)
    await activateImport(db, user)

    await sweepStaging(db)
    for (const table of ['region_set', 'region', 'organisation'] as const) {
      const owners = await db.selectFrom(table).select('import_id').execute()
      expect([table, owners]).toEqual([table, [{ import_id: user }]])
    }
    // Nobody but the dead import named the region in a row.
    expect(await places.findAll(db)).toEqual([
      { id: names.area, areaCode: 'GMshared', regionId: null, name: null },
    ])
    expect(await imports.findById(db, dead)).toBeNull()
    expect(await responses.countByImport(db, user)).toBe(2)
  })

  test('keeps a region that is used only by a place that others answer for', async () => {
    const { db } = await open()
    const dead = await stageImport(db)
    const names = await addNames(db, dead, 'shared')
    const user = await makeImport(db)
    await responses.insertMany(db, user, toColumns([{ placeId: names.namedRegion }]))
    await sweepStaging(db)
    expect((await regions.findAll(db)).map((region) => region.placeId)).toEqual([names.namedRegion])
  })

  test('removes more responses than one of its small transactions holds', async () => {
    const { db } = await open()
    const dead = await stageImport(db)
    const count = 20_000
    const rows = Array.from({ length: count }, () => ({}))
    await responses.insertMany(db, dead, toColumns(rows))
    await responses.insertMany(db, dead, toColumns([{ rowNumber: count + 2 }]))
    await sweepStaging(db)
    expect(await responses.countByImport(db, dead)).toBe(0)
    expect(await imports.findStaging(db)).toEqual([])
  })
})
