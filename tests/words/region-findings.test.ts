import { describe, expect, test } from 'vitest'
import { formTitle, groupTitle, regionTitle } from '#app/words/region-findings'

const PREVIOUS = { against: 'previous_quarter', quarter: '2026-Q2' } as const
const LOWER = { outcome: 'lower', difference: -6.2, margin: 4.1, basis: null, reasons: [] } as const

describe('regionTitle', () => {
  test.each([
    [
      {
        key: 'weakest_form',
        values: { region: 'Noord', forms: ['feedback'], score: 38.9, compared: 4 },
      },
      'Noord: feedback is met 38,9 de zwakste vorm',
      'Noord: feedback is the weakest form, at 38.9',
    ],
    [
      {
        key: 'weakest_form',
        values: { region: 'Noord', forms: ['process', 'output'], score: '≤5', compared: 4 },
      },
      'Noord: proces en output zijn met ≤5 de zwakste vormen',
      'Noord: process and output are the weakest forms, at ≤5',
    ],
    [
      {
        key: 'moved',
        values: {
          region: 'Noord',
          reference: { against: 'previous_quarter', quarter: '2026-Q2' },
          lower: ['feedback'],
          higher: ['input', 'output'],
        },
      },
      'Noord: feedback daalt aantoonbaar, input en output stijgen aantoonbaar',
      'Noord: feedback falls demonstrably, input and output rise demonstrably',
    ],
    [
      {
        key: 'moved',
        values: {
          region: 'Noord',
          reference: { against: 'chosen_quarter', quarter: '2025-Q1' },
          lower: [],
          higher: ['input'],
        },
      },
      'Noord: input stijgt aantoonbaar sinds 2025-Q1',
      'Noord: input rises demonstrably since 2025-Q1',
    ],
    [
      {
        key: 'moved',
        values: {
          region: 'Noord',
          reference: { against: 'others', quarter: null },
          lower: ['input', 'process'],
          higher: [],
        },
      },
      'Noord: op input en proces aantoonbaar lager dan de andere regio’s',
      'Noord: demonstrably lower than the other regions on input and process',
    ],
    [
      { key: 'no_scores', values: { region: null, quarter: null } },
      'Er zijn nog geen scores',
      'There are no scores yet',
    ],
    [
      { key: 'no_scores', values: { region: 'Noord', quarter: '2026-Q3' } },
      'Noord: voor 2026-Q3 zijn er geen scores',
      'Noord: there are no scores for 2026-Q3',
    ],
    [
      { key: 'nothing_shown', values: { region: 'Noord', quarter: '2026-Q3' } },
      'Noord: geen enkele score van 2026-Q3 kan worden getoond',
      'Noord: no score of 2026-Q3 can be shown',
    ],
  ] as const)('%j', (finding, dutch, english) => {
    expect(regionTitle(finding, 'nl')).toBe(dutch)
    expect(regionTitle(finding, 'en')).toBe(english)
  })
})

describe('formTitle', () => {
  test.each([
    [
      { key: 'level', values: { form: 'feedback', lower: 0, upper: 0, provisional: false } },
      'Feedback is zwak',
      'Feedback is weak',
    ],
    [
      { key: 'level', values: { form: 'process', lower: 1, upper: 3, provisional: true } },
      'Proces is redelijk tot sterk (voorlopig)',
      'Process is fair to strong (provisional)',
    ],
    [
      {
        key: 'moved',
        values: { form: 'output', reference: PREVIOUS, shown: LOWER },
      },
      'Output is aantoonbaar gedaald met 6,2 punten (±4,1)',
      'Output is demonstrably down by 6.2 points (±4.1)',
    ],
    [
      {
        key: 'moved',
        values: {
          form: 'output',
          reference: { against: 'others', quarter: null },
          shown: { ...LOWER, outcome: 'higher', difference: 1, margin: null },
        },
      },
      'Op output aantoonbaar 1,0 punt hoger dan de andere regio’s',
      'On output demonstrably 1.0 point higher than the other regions',
    ],
    [
      { key: 'lacking', values: { form: 'input', status: 'suppressed', quarter: '2026-Q3' } },
      'Input in 2026-Q3: niet getoond',
      'Input in 2026-Q3: not shown',
    ],
  ] as const)('%j', (finding, dutch, english) => {
    expect(formTitle(finding, 'nl')).toBe(dutch)
    expect(formTitle(finding, 'en')).toBe(english)
  })
})

test('groupTitle names the lowest groups as they are inside a sentence', () => {
  const groups = [
    { nl: 'Huurders', en: 'Tenants' },
    { nl: 'Collega-corporaties', en: 'Fellow housing associations' },
  ]
  const finding = { key: 'lowest_group', values: { form: 'feedback', groups, score: 33 } } as const
  expect(groupTitle(finding, 'nl')).toBe(
    'Feedback: laagst bij huurders en collega-corporaties (33)',
  )
  expect(groupTitle(finding, 'en')).toBe(
    'Feedback: lowest with tenants and fellow housing associations (33)',
  )
})
