import { expect, test } from 'vitest'
import { groupScore, hiddenGroup, regionWith, unheardGroup } from '#tests/support/region'
import { releasedScore } from '#tests/support/released-score'

const part = { period: '2026-Q3', dimension: 'input', recordWeight: 0.25 } as const
const records = [{ ...part, recordKnownShare: 1 }]
const expected = [
  { group: 'huurders', weight: 0.5 },
  { group: 'gemeente', weight: 0.25 },
  { group: 'overig', weight: 0.25 },
]
const invited = new Map([
  ['huurders', 52],
  ['gemeente', 12],
  ['overig', 30],
])
const row = releasedScore({ score: 61, surveyScore: 60 })
const groups = [
  groupScore(),
  groupScore({ stakeholderGroup: 'gemeente', respondents: 15 }),
  unheardGroup({ stakeholderGroup: 'overig' }),
]

function silenceOf(
  rows: Parameters<typeof regionWith>[0] = {},
  context: Parameters<typeof regionWith>[1] = {},
) {
  const given = { scores: [row], groups, records, ...rows }
  return regionWith(given, { expected, invited, ...context })
}

test('each group has its response where its n is shown', () => {
  const hidden = [groupScore(), hiddenGroup({ stakeholderGroup: 'gemeente' })]
  const report = silenceOf({ groups: hidden })
  expect(report.groups.input.map(({ code, response }) => [code, response])).toEqual([
    ['huurders', { respondents: 13, invited: 52 }],
    ['gemeente', null],
  ])
})

test('those with most silent people come first, and those who were not heard are among them', () => {
  const { silence } = silenceOf()
  expect(silence.groups.map(({ name, respondents }) => [name.nl, respondents])).toEqual([
    ['Huurders', 13],
    ['Overig', 0],
    ['Gemeente', 15],
  ])
  expect(silence).toMatchObject({ unknown: [], assumed: [] })
})

test('the weights are those of the groups that were heard, and the agreements do not fall', () => {
  // huurders 2/3 with .75 silent, gemeente 1/3 with none: slope .75·.5; 61 − 50 = 11 points
  expect(silenceOf().silence.forms).toEqual([
    {
      form: 'input',
      score: 61,
      verdict: { key: 'stays', points: 29, band: 1, score: 50.1 },
    },
  ])
})

test('what is not known of those invited is said', () => {
  const { silence } = silenceOf(
    { groups: [groupScore(), hiddenGroup({ stakeholderGroup: 'gemeente' })] },
    {
      invited: new Map([
        ['huurders', 52],
        ['gemeente', 12],
      ]),
    },
  )
  expect(silence.unknown.map(({ nl }) => nl)).toEqual(['Overig'])
  expect(silence.assumed.map(({ nl }) => nl)).toEqual(['Gemeente'])
})

test.each([
  ['the survey score is a bound', { scores: [releasedScore({ score: null, surveyScore: '≥95' })] }],
  ['newer answers wait', { scores: [{ ...row, waiting: true }] }],
  ['those of a group wait', { groups: [groupScore({ waiting: true })] }],
  ['nothing is known of the agreements', { records: [] }],
])('no verdict is given where %s', (_, rows) => {
  expect(silenceOf(rows).silence.forms).toEqual([])
})

test('an edition of before respondents were kept has no response', () => {
  const report = silenceOf({ groups: [groupScore({ respondents: null })] })
  expect(report.groups.input[0]?.response).toBeNull()
})
