import { describe, expect, test } from 'vitest'
import { compareWithR, hasSurveyPackage } from '../../scripts/compare-with-r'

/** The method's reference values that need data which is not ours to keep (section 10); here a tenth. */
const REFERENCE_VALUES = [
  ['pw', 'y1', '662.287363'],
  ['pw', 'se_y1', '9.536132'],
  ['own', 'y1', '645.616667'],
  ['own', 'se_y1', '8.643001'],
  ['dnum', 'y1', '645.616667'],
  ['dnum', 'se_y1', '9.828484'],
  ['v', 'y1', '649.687439'],
  ['v', 'se_y1', '10.236843'],
  ['v', 'y2', '624.981019'],
  ['v', 'se_y2', '10.541755'],
  ['v', 'geometric', '637.214499'],
  ['v', 'se_geometric', '10.343274'],
] as const

// Without R (r-base-core, r-cran-survey) this is skipped: the digits in r-sample.ts still hold.
describe.skipIf(!hasSurveyPackage())('beside R’s survey package', () => {
  test('scores, standard errors, geometric means and α agree to 1e-9, the method’s values included', () => {
    const comparisons = compareWithR(20, 1)
    expect(comparisons.filter(({ difference }) => !(difference <= 1e-9))).toEqual([])
    for (const [name, figure, value] of REFERENCE_VALUES) {
      const found = comparisons.find((one) => one.name === name && one.figure === figure)
      expect((10 * (found?.ours ?? NaN)).toFixed(6)).toBe(value)
    }
    const alpha = comparisons.find(({ figure }) => figure === 'alpha')
    expect(alpha?.ours.toFixed(6)).toBe('0.843143')
  })
})
