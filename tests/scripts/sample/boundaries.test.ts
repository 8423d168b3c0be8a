import { expect, test } from 'vitest'
import { propertiesOf, readAreas } from '#app/domain/geography/read-areas'
import { readFeatures } from '#app/domain/geography/read-features'
import { membershipRows } from '../../../scripts/sample/geography'
import { makeSample } from '../../../scripts/sample/sample'

const FILES = makeSample(1).filter(({ kind }) => kind === 'areas')

test.each([
  ['areas-2024.geojson', 2024, 22],
  ['areas-2026.geojson', 2026, 21],
])('%s holds every municipality of its year, and nothing in it is refused', (name, year, count) => {
  const { bytes } = FILES.find((file) => file.name === name)!
  const file = readFeatures(JSON.parse(Buffer.from(bytes).toString('utf8')))
  const known = new Set(membershipRows().map(({ code }) => code))
  const batch = readAreas(file, propertiesOf(file).data, { year: null, credit: null, known }, 0)
  expect(batch).toMatchObject({ year, rowsRead: count, rejected: 0 })
  expect(batch.credit).toContain('verzonnen')
  expect(batch.issues.map(({ code }) => code)).toEqual(['areas_not_drawn'])
})
