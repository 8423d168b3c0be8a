import { describe, expect, test } from 'vitest'
import type { OverviewFinding } from '#app/domain/report/overview-finding'
import { overviewSentence } from '#app/words/overview-findings'
import { plainText } from '#app/words/phrase'

const inBoth = (finding: OverviewFinding) => [
  plainText(overviewSentence(finding, 'nl')),
  plainText(overviewSentence(finding, 'en')),
]

const LOWEST = {
  region: 'Noordrand',
  form: 'feedback',
  score: 38.9,
  ciLow: 34.1,
  ciHigh: 43.7,
  ties: 0,
  weakBelow: 50,
  place: 'other',
} as const

describe('the weakest form', () => {
  test('that was asked for may be that of no region', () => {
    expect(inBoth({ key: 'none_weakest', values: { form: 'input' } })).toEqual([
      'In geen enkele regio is input de zwakste vorm',
      'In no region is input the weakest form',
    ])
  })

  test.each([
    {
      values: { forms: ['feedback'], count: 5, regions: 8, region: null },
      nl: 'Feedback is in vijf van de acht regio’s de zwakste vorm',
      en: 'Feedback is the weakest form in five of eight regions',
    },
    {
      values: { forms: ['process'], count: 8, regions: 8, region: null },
      nl: 'Proces is in alle acht de regio’s de zwakste vorm',
      en: 'Process is the weakest form in all eight regions',
    },
    {
      values: { forms: ['input', 'feedback'], count: 3, regions: 8, region: null },
      nl: 'Input en feedback zijn elk in drie van de acht regio’s de zwakste vorm',
      en: 'Input and feedback are each the weakest form in three of eight regions',
    },
    {
      values: { forms: ['input', 'feedback'], count: 1, regions: 2, region: null },
      nl: 'Input en feedback zijn elk in één van de twee regio’s de zwakste vorm',
      en: 'Input and feedback are each the weakest form in one of two regions',
    },
    {
      values: { forms: ['input'], count: 1, regions: 1, region: 'Noord' },
      nl: 'In Noord is input de zwakste vorm',
      en: 'In Noord, input is the weakest form',
    },
  ] as const)('$nl', ({ values, nl, en }) => {
    expect(inBoth({ key: 'weakest_form', values })).toEqual([nl, en])
  })
})

describe('the lowest score', () => {
  test('comes with its interval', () => {
    expect(inBoth({ key: 'lowest_score', values: LOWEST })).toEqual([
      'Noordrand: feedback heeft de laagste score, 38,9 (95 %-interval 34,1–43,7)',
      'Noordrand: feedback has the lowest score, 38.9 (95% interval 34.1–43.7)',
    ])
  })

  test('says when it is shared and when there is no interval', () => {
    const values = { ...LOWEST, ciLow: null, ciHigh: null, ties: 2, place: 'other' } as const
    expect(inBoth({ key: 'lowest_score', values })).toEqual([
      'Noordrand: feedback heeft de laagste score, 38,9, gedeeld met twee andere',
      'Noordrand: feedback has the lowest score, 38.9, shared with two others',
    ])
  })

  test('stands out with the region’s name', () => {
    expect(overviewSentence({ key: 'lowest_score', values: LOWEST }, 'nl')[0]).toEqual({
      strong: 'Noordrand',
    })
  })
})

test.each([
  { overlap: true, ending: '; hun 95 %-intervallen overlappen elkaar' },
  { overlap: false, ending: '; hun 95 %-intervallen overlappen elkaar niet' },
  { overlap: null, ending: '' },
])('the range of the index says whether intervals overlap: $overlap', ({ overlap, ending }) => {
  const lowest = { region: 'Zuid', score: 48.9 }
  const highest = { region: 'Noord', score: 58.4 }
  const [dutch] = inBoth({ key: 'index_range', values: { lowest, highest, overlap } })
  expect(dutch).toBe(`De index loopt van 48,9 in Zuid tot 58,4 in Noord${ending}`)
})

describe('what is not shown', () => {
  test('is told by reason, region and form', () => {
    const values = {
      suppressed: [{ region: 'Noord', forms: ['input', 'process'] }],
      insufficient: [],
      unanswered: [{ region: 'Zuid', forms: ['input', 'process', 'output', 'feedback'] }],
    } as const
    expect(inBoth({ key: 'not_shown', values })).toEqual([
      'Niet getoond (te weinig antwoorden, of met andere cijfers samen af te leiden): Noord (input en proces); geen antwoorden: Zuid (alle vormen)',
      'Not shown (too few answers, or together with other figures it could be worked out): Noord (input and process); no answers: Zuid (all forms)',
    ])
  })

  test('counts regions from four on', () => {
    const insufficient = ['A', 'B', 'C', 'D'].map((region) => ({
      region,
      forms: ['input'] as const,
    }))
    const values = { suppressed: [], insufficient, unanswered: [] }
    expect(inBoth({ key: 'not_shown', values })).toEqual([
      'Te weinig belanghouders gehoord voor een score: in vier regio’s',
      'Too few stakeholders heard for a score: in four regions',
    ])
  })
})

test.each([
  {
    finding: { key: 'no_scores', values: { quarter: null } },
    nl: 'Er zijn nog geen scores',
    en: 'There are no scores yet',
  },
  {
    finding: { key: 'no_scores', values: { quarter: '2019-Q1' } },
    nl: 'Voor 2019-Q1 zijn er geen scores',
    en: 'There are no scores for 2019-Q1',
  },
  {
    finding: { key: 'nothing_shown', values: { quarter: '2026-Q3', regions: 2 } },
    nl: 'Geen enkele score van 2026-Q3 kan worden getoond',
    en: 'No score of 2026-Q3 can be shown',
  },
  {
    finding: { key: 'scores_shown', values: { quarter: '2026-Q3', regions: 1 } },
    nl: '2026-Q3: de scores van één regio',
    en: '2026-Q3: the scores of one region',
  },
  {
    finding: { key: 'index_missing', values: { regions: 2 } },
    nl: 'In geen enkele regio is een index te tonen: daarvoor zijn alle vier de vormen nodig',
    en: 'No region has an index to show: it needs all four forms',
  },
  {
    finding: { key: 'provisional', values: { count: 1, scores: 32 } },
    nl: 'Eén van de 32 scores per vorm is voorlopig',
    en: 'One of the 32 scores by form is provisional',
  },
  {
    finding: { key: 'provisional', values: { count: 3, scores: 32 } },
    nl: 'Drie van de 32 scores per vorm zijn voorlopig',
    en: 'Three of the 32 scores by form are provisional',
  },
] as const)('$nl', ({ finding, nl, en }) => {
  expect(inBoth(finding)).toEqual([nl, en])
})
