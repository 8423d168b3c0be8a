import { describe, expect, test } from 'vitest'
import { formTitle, groupTitle, regionTitle } from '#app/words/region-findings'

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
        key: 'changed',
        values: { region: 'Noord', falling: ['feedback'], rising: ['input', 'output'] },
      },
      'Noord: feedback daalt aantoonbaar, input en output stijgen aantoonbaar',
      'Noord: feedback falls demonstrably, input and output rise demonstrably',
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
      { key: 'change', values: { form: 'output', change: -6.2 } },
      'Output daalt aantoonbaar: −6,2',
      'Output falls demonstrably: −6.2',
    ],
    [
      { key: 'lacking', values: { form: 'input', status: 'suppressed', quarter: '2026-Q3' } },
      'Input in 2026-Q3: te weinig antwoorden om te tonen',
      'Input in 2026-Q3: too few answers to show',
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
