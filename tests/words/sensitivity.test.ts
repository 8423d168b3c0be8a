import { expect, test } from 'vitest'
import { regionChoicesOf } from '#app/domain/report/region-choices'
import { ownChoicesText, sensitivityText, sensitivityVerdict } from '#app/words/sensitivity'

const BOUNDS = [50, 65, 80]

test('a band within one verdict says that it stays, one across a bound that it hangs on choices', () => {
  expect(sensitivityVerdict({ low: 65, high: 79.9 }, BOUNDS, 'nl')).toBe(
    'Het oordeel blijft dan goed.',
  )
  expect(sensitivityVerdict({ low: 64.9, high: 80 }, BOUNDS, 'en')).toBe(
    'The verdict hangs on our choices: it then runs from fair to strong.',
  )
})

test('a band without width is one score', () => {
  expect(sensitivityText({ low: 60, high: 60 }, BOUNDS, 'nl')).toContain('dezelfde score: 60,0.')
})

test.each(['nl', 'en'] as const)('it is never called an interval: %s', (language) => {
  const text = sensitivityText({ low: 60.1, high: 62 }, BOUNDS, language)
  expect(text).toContain(language === 'nl' ? '60,1 en 62,0' : '60.1 and 62.0')
  expect(text).not.toMatch(/interval/i)
})

test.each([
  [[], null],
  [[[66, 79.9]], 'Met andere gewichten van groepen en afspraken blijven de oordelen gelijk.'],
  [
    [
      [66, 80],
      [50, 60],
    ],
    'Met andere gewichten van groepen en afspraken kan het oordeel over input anders uitvallen; de rest blijft gelijk.',
  ],
  [
    [
      [66, 80],
      [49.9, 50],
    ],
    'Met andere gewichten van groepen en afspraken kan het oordeel over input en proces anders uitvallen.',
  ],
])('of a region it is said once which verdicts hang on choices: %j', (ranges, said) => {
  const dimensions = ['input', 'process'] as const
  const bands = ranges.map(([low = 0, high = 0], at) => ({
    ...{ dimension: dimensions[at] ?? 'input', low, high },
  }))
  expect(ownChoicesText(regionChoicesOf(bands, [50, 65, 80]), 'nl')).toBe(said)
})
