import { expect, test } from 'vitest'
import { readRegionMap } from '#app/services/geography/read-region-map.server'
import { describeOnBothDialects } from '#tests/support/database'
import { featureOf, square } from '#tests/domain/geography/support'
import { dumpComputed } from '../support/dump'
import { crowd, surveyLines, TWO_REGIONS } from '../support/files'
import { idOf, install } from '../support/installation'

const ASKED = { regionSet: 'Markt', quarter: '2026-Q3' }

/** GM0001 and so on in a row, five kilometres each. */
function mapOf(count: number, about: object = { credit: 'CBS', year: 2026 }): string[] {
  const { year, ...rest } = about as { year?: number }
  const features = Array.from({ length: count }, (_, at) =>
    featureOf(
      { code: `GM000${at + 1}`, naam: `Gemeente ${at + 1}`, ...(year ? { jaar: year } : {}) },
      square(150_000 + at * 5_000, 450_000, 5_000),
    ),
  )
  return [JSON.stringify({ type: 'FeatureCollection', ...rest, features })]
}

describeOnBothDialects('the map of regions', (open) => {
  test('moves no score, and can be taken back and applied again', async () => {
    const { bring, undo, redo, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('survey', surveyLines(crowd(1)))
    const before = await dumpComputed(handle)
    expect(await readRegionMap(handle.db, ASKED)).toBeNull()
    const outcome = await bring('areas', mapOf(9))
    expect(outcome).toMatchObject({ format: 'geojson', rows: 9, accepted: 9, scoresMoved: [] })
    expect(await dumpComputed(handle)).toEqual(before)
    const map = await readRegionMap(handle.db, ASKED)
    expect(map).toMatchObject({ year: 2026, credit: 'CBS', undrawn: 0 })
    expect(map?.regions.map(({ region }) => region)).toEqual(['Noord', 'Zuid'])
    await undo(idOf(outcome))
    expect(await readRegionMap(handle.db, ASKED)).toBeNull()
    await redo(idOf(outcome))
    expect(await readRegionMap(handle.db, ASKED)).toEqual(map)
  })

  test('asks for year and credit, takes them, and takes a file once', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const bare = mapOf(1, {})
    await expect(bring('areas', bare)).rejects.toMatchObject({ issues: [{ code: 'year_needed' }] })
    await expect(bring('areas', bare, { year: 2025 })).rejects.toMatchObject({
      issues: [{ code: 'credit_needed' }],
    })
    await bring('areas', bare, { year: 2025, credit: 'Kadaster', dryRun: true })
    expect(await readRegionMap(handle.db, ASKED)).toBeNull()
    await bring('areas', bare, { year: 2025, credit: 'Kadaster' })
    expect(await readRegionMap(handle.db, ASKED)).toMatchObject({ year: 2025, credit: 'Kadaster' })
    await expect(bring('areas', bare, { year: 2026, credit: 'x' })).rejects.toMatchObject({
      code: 'file_already_imported',
    })
  })

  test('of another year comes from the borders of that year', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('areas', mapOf(9, { credit: 'oud', year: 2024 }))
    await bring('areas', mapOf(9, { credit: 'nieuw', year: 2026 }))
    const creditOf = async (quarter: string) =>
      (await readRegionMap(handle.db, { ...ASKED, quarter }))?.credit
    expect(await creditOf('2025-Q4')).toBe('oud')
    expect(await creditOf('2026-Q1')).toBe('nieuw')
  })

  test.each([
    ['{"type": "FeatureCollection", "features": [', 'json_broken'],
    ['{"type": "Feature"}', 'file_not_areas'],
    ['area_code;area_name', 'json_broken'],
    ['', 'file_empty'],
  ])('is not made of %s', async (line, code) => {
    const { bring } = await install(await open())
    await expect(bring('areas', [line])).rejects.toMatchObject({ issues: [{ code }] })
  })

  test('names the area of which a coordinate is no number', async () => {
    const { bring } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const [text = ''] = mapOf(2)
    const { issues, rejected } = await bring('areas', [text.replace('155000', 'NaN')])
    expect(rejected).toBe(1)
    expect(issues[0]).toMatchObject({ row: 1, code: 'coordinates_broken' })
    expect(issues[0]?.params).toMatchObject({ area: 'GM0001' })
  })
})
