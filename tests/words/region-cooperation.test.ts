import { expect, test } from 'vitest'
import type { RegionCooperation } from '#app/domain/report/region-model'
import { cooperationTable, cooperationTitle } from '#app/words/region-cooperation'
import { cooperationFigures } from '#app/words/region-file'
import { groupScore, hiddenGroup, regionWith } from '#tests/support/region'

const SCORE: RegionCooperation['score'] = {
  ...{ period: '2026-Q3', score: 62.3, ciLow: 58.1, ciHigh: 66.5, n: 40, coverage: 1 },
  ...{ status: 'final', waiting: false },
}
const groups = [
  groupScore({ dimension: 'output', score: 71 }),
  hiddenGroup({ dimension: 'output', stakeholderGroup: 'gemeente' }),
]
const { cooperation } = regionWith({ cooperation: { score: SCORE, groups } })

test('the title has the score with its interval, or why there is none', () => {
  const titleOf = (score: Partial<RegionCooperation['score']>) =>
    cooperationTitle({ score: { ...SCORE, ...score }, groups: [] }, 'nl')
  expect(titleOf({})).toBe('Samenwerking, vier voorwaarden: 62,3 (95 %-interval 58,1–66,5)')
  expect(titleOf({ ciLow: null, ciHigh: null })).toBe('Samenwerking, vier voorwaarden: 62,3')
  expect(titleOf({ score: null, status: 'insufficient' })).toContain(
    'voorwaarden: te weinig gehoord',
  )
  expect(titleOf({ score: null, status: 'suppressed' })).toContain('voorwaarden: niet getoond')
})

test('the table has the region first, then its groups', () => {
  expect(cooperationTable(cooperation!, 'en').rows).toEqual([
    ['Whole region', '62.3', '58.1', '66.5', '40', 'final'],
    ['Tenants', '71', '50.0', '70.0', '12', 'final'],
    ['Municipality', '', '', '', '', expect.stringContaining('not shown')],
  ])
  expect(cooperationFigures(regionWith(), 'nl')).toBeNull()
})
