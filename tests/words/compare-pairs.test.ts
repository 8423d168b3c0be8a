import { expect, test } from 'vitest'
import type { ReleasedGap } from '#app/domain/disclosure/gap-door'
import type { ReleasedPair } from '#app/domain/disclosure/pair-door'
import { pairSentences } from '#app/words/compare-pairs'
import { comparisonWith } from '#tests/support/comparison'
import { groupScore } from '#tests/support/region'
import { releasedScore } from '#tests/support/released-score'

const pair = (overrides: Partial<ReleasedPair> = {}): ReleasedPair => ({
  ...{
    dimension: 'input',
    one: 'Noord',
    other: 'Zuid',
    difference: -6.2,
    later: 50,
    earlier: 56.2,
  },
  ...{ se: 2, df: 40, p: 0.004, margin: 4.1, demonstrable: true, reasons: [] },
  ...overrides,
})

test('two regions are told apart, or why not', () => {
  const scores = ['Noord', 'Zuid'].map((region) => releasedScore({ region }))
  const none = { se: null, df: null, p: null, margin: null, demonstrable: null }
  const hidden = { ...none, difference: null, later: null, earlier: null }
  const pairs = [
    pair(),
    pair({ difference: 1, demonstrable: false }),
    pair({ ...none, difference: 1 }),
    pair({ ...hidden, reasons: ['other_groups'] }),
    pair({ ...hidden, reasons: ['not_shown'] }),
    pair({ dimension: 'output' }),
  ]
  const comparison = comparisonWith({ scores, pairs }, { regions: ['Noord', 'Zuid'] })
  expect(pairSentences(comparison, 'input', 'nl')).toEqual([
    'Noord scoort aantoonbaar 6,2 punten (±4,1) lager dan Zuid',
    'Noord en Zuid: geen aantoonbaar verschil, +1,0 (±4,1)',
    'Noord en Zuid: +1,0, te weinig antwoorden om te toetsen',
    'Noord en Zuid: niet te vergelijken, andere groepen hebben geantwoord',
    'Noord en Zuid: niet te vergelijken, niet elk cijfer dat ervoor nodig is, kan worden getoond',
  ])
  expect(pairSentences(comparison, 'feedback', 'nl')).toEqual([])
})

test('of groups what is demonstrable is told, of those side by side only', () => {
  const gap = (other: string, demonstrable: boolean): ReleasedGap => ({
    ...{ dimension: 'input', one: 'huurders', other, difference: -21 },
    ...{ se: 4, df: 50, p: 0.001, margin: 8, demonstrable },
  })
  const groups = ['huurders', 'gemeente'].map((stakeholderGroup) => {
    return groupScore({ region: 'Noord', stakeholderGroup })
  })
  const asked = { kind: 'groups', regions: ['Noord'], groups: ['huurders', 'gemeente'] } as const
  const said = (...gaps: ReleasedGap[]) =>
    pairSentences(
      comparisonWith({ scores: [releasedScore({ region: 'Noord' })], groups, gaps }, asked),
      'input',
      'nl',
    )
  expect(said(gap('gemeente', true), gap('overig', true))).toEqual([
    'Input krijgt van huurders 21 punten minder dan van gemeente, ±8',
  ])
  expect(said(gap('gemeente', false))).toEqual([
    'Tussen geen twee van deze groepen is een verschil aantoonbaar',
  ])
  expect(said()).toEqual([])
})
