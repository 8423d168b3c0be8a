import { describe, test } from 'vitest'
import type { Dimension } from '#app/domain/framework/framework'
import { changeBetween } from '#app/domain/scoring/change'
import { quarterOfSample, R_CHANGE, SAMPLE_RECORDS } from './change-r-sample'
import { expectClose } from './estimate'
import { scored } from './scored'

const [EARLIER, LATER] = [quarterOfSample(1), quarterOfSample(2)]
const [earlier, later] = [scored(EARLIER), scored(LATER)]
const withRecords = [
  scored(EARLIER, { records: SAMPLE_RECORDS.earlier }),
  scored(LATER, { records: SAMPLE_RECORDS.later }),
] as const

function change(
  dimension: Dimension | 'index',
  [before, after]: readonly [typeof earlier, typeof later] = [earlier, later],
) {
  const found = changeBetween(before, after, dimension, () => undefined)
  if (!found.comparable) throw new Error(found.reasons.join())
  return found
}

/** To 1e-9: what is compared with R need not be closer than that. */
function expectAll(found: readonly (number | null)[], expected: readonly number[]): void {
  expected.forEach((value, place) => {
    expectClose(found[place], value, 1e-9)
  })
}

describe('a change between quarters in which all organisations answer, beside R', () => {
  test('of a form: difference, SE, df and p', () => {
    const { difference, se, df, p } = change('input')
    expectAll([difference, se, df, p], [...R_CHANGE.input, R_CHANGE.inputP])
  })

  test('of another form', () => {
    const { difference, se } = change('feedback')
    expectAll([difference, se], R_CHANGE.feedback)
  })

  test('of a form with a record score: the survey part carries the error', () => {
    const { difference, se } = change('input', withRecords)
    const [moved, error] = R_CHANGE.inputSurveyPart
    expectAll([difference, se], [moved + 0.25 * (50 - 40), error])
  })

  test('of the index, with its covariances over forms and quarters', () => {
    const { difference, se } = change('index')
    expectAll([difference, se], R_CHANGE.index)
  })

  test('of the index with record scores in three of the four', () => {
    const { difference, se, df } = change('index', withRecords)
    expectAll([difference, se, df], R_CHANGE.indexWithRecords)
  })
})
