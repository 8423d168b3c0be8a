import { describe, expect, test } from 'vitest'
import { regionSummary } from '#app/words/region-summary'
import { groupScore, regionWith, unheardGroup } from '#tests/support/region'
import { regionRows, releasedScore } from '#tests/support/released-score'

const rows = regionRows([60, 50, 70, 40, 54])
const summaryOf = (...args: Parameters<typeof regionWith>) =>
  regionSummary(regionWith(...args), 'nl')

describe('the line below the title', () => {
  test('gives index, interval, weakest form and n', () => {
    expect(summaryOf({ scores: rows })).toEqual([
      'Index 54,0 (95 %-interval 50,0–58,0)',
      'Zwakste vorm: feedback (of dat toeval is, is niet getoetst)',
      'n\u00a0=\u00a040',
    ])
  })

  test('says which form keeps the index away, and that only shown forms were compared', () => {
    const [index, weakest] = summaryOf({ scores: regionRows([60, 50, 70, null, null]) })
    expect(index).toBe('Geen index: feedback ontbreekt')
    expect(weakest).toContain('Zwakste vorm: proces van de getoonde vormen')
  })

  test('speaks of the index’s change only where it was tested', () => {
    const index = (overrides: Parameters<typeof releasedScore>[0]) =>
      summaryOf({
        scores: [...rows.slice(0, 4), releasedScore({ dimension: 'index', ...overrides })],
      })[0]
    expect(index({})).not.toMatch(/verandering|sinds/)
    expect(index({ changeP: 0.3, changeDemonstrable: false, change: 2 })).toMatch(
      /, geen aantoonbare verandering$/,
    )
    expect(index({ changeP: 0.01, changeDemonstrable: true, change: 4.2 })).toMatch(
      /, \+4,2 sinds vorig kwartaal$/,
    )
  })

  test('says who was not heard, or that all were', () => {
    const heard = [groupScore(), groupScore({ stakeholderGroup: 'gemeente' })]
    expect(summaryOf({ scores: rows, groups: heard })).toContain('Alle twee groepen gehoord')
    const missing = [...heard, unheardGroup({ stakeholderGroup: 'zorg_welzijn' })]
    expect(summaryOf({ scores: rows, groups: missing })).toContain('Niet gehoord: zorg en welzijn')
  })

  test('hides n as the method does', () => {
    expect(summaryOf({ scores: regionRows([null, null, null, null, null]) })).toContain('n\u00a0<5')
  })

  test('is empty without scores', () => {
    expect(summaryOf({}, { quarter: null })).toEqual([])
  })
})
