import { expect, test } from 'vitest'
import { bandName, bandRanges } from '#app/words/terms'

test.each([
  { score: 49.9, band: 'zwak' },
  { score: 50, band: 'redelijk' },
  { score: 64.9, band: 'redelijk' },
  { score: 65, band: 'goed' },
  { score: 80, band: 'sterk' },
])('a score of $score is $band', ({ score, band }) => {
  expect(bandName(score, [50, 65, 80], 'nl')).toBe(band)
})

test('every band is told with the scores in it', () => {
  expect(bandRanges([50, 65, 80], 'nl')).toEqual([
    ...['zwak onder 50', 'redelijk vanaf 50', 'goed vanaf 65', 'sterk vanaf 80'],
  ])
})
