import { expect, test } from 'vitest'
import type { ReleasedGap } from '#app/domain/disclosure/gap-door'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { gapsOf } from '#app/domain/report/region-gaps'
import { gapSentences, gapTable } from '#app/words/region-gaps'

const gap = (overrides: Partial<ReleasedGap> = {}): ReleasedGap => ({
  ...{ dimension: 'feedback', one: 'huurders', other: 'collega_corporatie', difference: -21 },
  ...{ se: 4, df: 50, p: 0.001, margin: 8, demonstrable: true },
  ...overrides,
})

const sentencesOf = (...gaps: ReleasedGap[]) => gapSentences(gapsOf(gaps, DEFAULT_FRAMEWORK), 'nl')

test('the three furthest apart are said, from the group that gives less', () => {
  const others = [
    gap({ dimension: 'input', difference: 1, demonstrable: true }),
    gap({ dimension: 'output', difference: 30 }),
    gap({ dimension: 'process', difference: -40, demonstrable: false }),
    gap({ dimension: 'input', one: 'gemeente', difference: -12 }),
  ]
  expect(sentencesOf(gap(), ...others)).toEqual([
    'Output krijgt van collega-corporaties 30 punten minder dan van huurders, ±8.',
    'Feedback krijgt van huurders 21 punten minder dan van collega-corporaties, ±8.',
    'Input krijgt van gemeente 12 punten minder dan van collega-corporaties, ±8.',
  ])
  expect(sentencesOf(others[0]!)).toEqual([
    'Input krijgt van collega-corporaties 1 punt minder dan van huurders, ±8.',
  ])
})

test('where none is demonstrable that is said once, and so is that nothing could be tested', () => {
  const none = ['Tussen geen twee groepen is een verschil aantoonbaar.']
  expect(sentencesOf(gap({ demonstrable: false }), gap({ demonstrable: false }))).toEqual(none)
  expect(sentencesOf(gap({ difference: 0 }))).toEqual(none)
  expect(sentencesOf()).toEqual([
    'Of groepen van elkaar verschillen, is niet te toetsen: daarvoor moeten van elke gehoorde groep minstens 10 mensen hebben geantwoord.',
  ])
})

test('the table has every gap that was tested', () => {
  const gaps = gapsOf([gap(), gap({ demonstrable: false, p: 0.2 })], DEFAULT_FRAMEWORK)
  expect(gapTable(gaps, 'en').rows).toEqual([
    ['Feedback', 'Tenants', 'Fellow housing associations', '21', '8', '0.001', 'yes'],
    ['Feedback', 'Tenants', 'Fellow housing associations', '21', '8', '0.200', 'no'],
  ])
})
