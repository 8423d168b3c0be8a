import { expect, test } from 'vitest'
import { leadingColumn, regionTiles } from '#app/domain/report/region-tiles'
import { tilesTitle } from '#app/words/region-tiles'
import { overviewWith } from '#tests/support/overview'
import { regionRows } from '#tests/support/released-score'

/** The title over regions with these scores on input. */
function titleOf(...scores: (number | null)[]) {
  const rows = scores.flatMap((score, at) =>
    regionRows([score, 70, 70, 70], { region: `Regio ${at + 1}` }),
  )
  const { regions, framework } = overviewWith(rows)
  return tilesTitle(regionTiles(regions, 'input', framework.bands), 'input', 'nl')
}

test('names those in the lowest band, and what the others are', () => {
  expect(titleOf(40, 60, 70)).toBe('Input: Regio 1 is zwak, elders redelijk of goed')
  expect(titleOf(40, 49.9, 70)).toBe('Input: Regio 1 en Regio 2 zijn zwak, elders goed')
  expect(titleOf(40, 41, 42, 85)).toBe('Input: 3 regio’s zijn zwak, elders sterk')
  expect(titleOf(66, 79.9)).toBe('Input is overal goed')
  expect(titleOf(null, null)).toBe('Input: geen score te tonen')
})

test('shows what the title is about, else the form with the lowest score', () => {
  expect(leadingColumn(overviewWith(regionRows([70, 40, 70, 70])))).toBe('process')
  const fair = regionRows([70, 72, 60, 71], { ciLow: null, ciHigh: null })
  expect(leadingColumn(overviewWith(fair))).toBe('output')
})
