import { describe, expect, test } from 'vitest'
import { regionSummary } from '#app/words/region-summary'
import { groupScore, regionWith, unheardGroup } from '#tests/support/region'
import { regionRows } from '#tests/support/released-score'

const rows = regionRows([60, 50, 70, 40, 54])
const summaryOf = (...args: Parameters<typeof regionWith>) =>
  regionSummary(regionWith(...args), 'nl')

describe('the line below the title', () => {
  test('gives index, interval and n; the weakest form where the title says nothing of it', () => {
    expect(summaryOf({ scores: rows })).toEqual([
      'Index 54,0 (95 %-interval 50,0–58,0), rekenkundig gemiddelde van de vier vormen: 55,0',
      'n\u00a0=\u00a040',
    ])
    const fair = regionRows([60, 57, 70, 58, 62], { ciLow: null, ciHigh: null })
    expect(summaryOf({ scores: fair })[1]).toBe(
      'Zwakste vorm: proces (of dat toeval is, is niet getoetst)',
    )
  })

  test('says which form keeps the index away, and that only shown forms were compared', () => {
    const [index, weakest] = summaryOf({ scores: regionRows([60, 50, 70, null, null]) })
    expect(index).toBe('Geen index: feedback ontbreekt')
    expect(weakest).toContain('Zwakste vorm: proces van de getoonde vormen')
  })

  test('says that newer answers wait for the index', () => {
    const scores = rows.map((row) => ({ ...row, waiting: row.dimension === 'index' }))
    expect(summaryOf({ scores })[0]).toContain(
      ', nieuwe antwoorden wachten, rekenkundig gemiddelde',
    )
  })

  test('says who was not heard, or that all were', () => {
    const heard = [groupScore(), groupScore({ stakeholderGroup: 'gemeente' })]
    expect(summaryOf({ scores: rows, groups: heard })).toContain('Alle twee de groepen gehoord')
    const missing = [...heard, unheardGroup({ stakeholderGroup: 'zorg_welzijn' })]
    expect(summaryOf({ scores: rows, groups: missing })).toContain('Niet gehoord: zorg en welzijn')
  })

  test('says nothing of a hidden n', () => {
    const said = summaryOf({ scores: regionRows([null, null, null, null, null]) })
    expect(said.join()).not.toMatch(/\bn\b|\d/)
  })

  test('is empty without scores', () => {
    expect(summaryOf({}, { quarter: null })).toEqual([])
  })
})
