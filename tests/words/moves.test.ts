import { expect, test } from 'vitest'
import type { MoveClause } from '#app/domain/report/moves'
import type { OverviewFinding } from '#app/domain/report/overview-finding'
import type { Reference } from '#app/domain/report/reference'
import { overviewSentence } from '#app/words/overview-findings'
import { incomparableText } from '#app/words/moves'
import { plainText } from '#app/words/phrase'

const PREVIOUS: Reference = { against: 'previous_quarter', quarter: '2026-Q2' }
const CHOSEN: Reference = { against: 'chosen_quarter', quarter: '2025-Q1' }
const OTHERS: Reference = { against: 'others', quarter: null }

const inBoth = (finding: OverviewFinding) =>
  (['nl', 'en'] as const).map((language) => plainText(overviewSentence(finding, language)))

function moved(
  clauses: readonly MoveClause[],
  overrides: Partial<Extract<OverviewFinding, { key: 'moved' }>['values']> = {},
): OverviewFinding {
  const values = { reference: PREVIOUS, clauses, lower: 1, higher: 0, restIsSteady: true }
  return { key: 'moved', values: { ...values, ...overrides } }
}

const FEEDBACK: MoveClause = { form: 'feedback', direction: 'lower', regions: ['Noord'] }
const INPUT: MoveClause = { form: 'input', direction: 'higher', regions: ['A', 'B', 'C', 'D'] }

test.each([
  [
    moved([FEEDBACK]),
    'Feedback daalt in Noord, elders geen aantoonbare verandering',
    'Feedback falls in Noord, no demonstrable change elsewhere',
  ],
  [
    moved([FEEDBACK, INPUT], { reference: CHOSEN, restIsSteady: false }),
    'Feedback daalt in Noord, input stijgt in vier regio’s sinds 2025-Q1',
    'Feedback falls in Noord, input rises in four regions since 2025-Q1',
  ],
  [
    moved([{ ...FEEDBACK, form: 'index', regions: ['Noord', 'Zuid', 'Oost'] }]),
    'De index daalt in Noord, Zuid en Oost, elders geen aantoonbare verandering',
    'The index falls in Noord, Zuid and Oost, no demonstrable change elsewhere',
  ],
  [
    moved([FEEDBACK], { reference: OTHERS, restIsSteady: false }),
    'Feedback ligt in Noord lager dan in de andere regio’s',
    'Feedback is lower in Noord than in the other regions',
  ],
  [
    moved([FEEDBACK, INPUT, { ...INPUT, form: 'output' }], { lower: 1, higher: 8 }),
    'Eén score daalt aantoonbaar en acht stijgen aantoonbaar sinds vorig kwartaal, elders geen aantoonbare verandering',
    'One score falls demonstrably and eight rise demonstrably since the previous quarter, no demonstrable change elsewhere',
  ],
  [
    moved([FEEDBACK, INPUT, INPUT], { ...{ reference: OTHERS, lower: 0, higher: 3 } }),
    'Drie scores liggen aantoonbaar boven de andere regio’s, elders geen aantoonbaar verschil',
    'Three scores lie demonstrably above the other regions, no demonstrable difference elsewhere',
  ],
  [
    {
      key: 'largest_moves',
      values: {
        reference: PREVIOUS,
        moves: [
          { region: 'Noord', form: 'feedback', difference: -6.2, margin: 4.1, basis: null },
          { region: 'Zuid', form: 'input', difference: 5, margin: 3.9, basis: null },
        ],
        more: 3,
      },
    },
    'Noord: feedback aantoonbaar gedaald met 6,2 punten (±4,1); Zuid: input aantoonbaar gestegen met 5,0 punten (±3,9); en nog drie (sinds vorig kwartaal)',
    'Noord: feedback demonstrably down by 6.2 points (±4.1); Zuid: input demonstrably up by 5.0 points (±3.9); and three more (since the previous quarter)',
  ],
  [
    {
      key: 'largest_moves',
      values: {
        reference: OTHERS,
        moves: [
          { region: 'Noord', form: 'process', difference: -33.2, margin: 7.2, basis: null },
          { region: 'Zuid', form: 'index', difference: 5, margin: 3.9, basis: null },
        ],
        more: 0,
      },
    },
    'Op proces scoort Noord 33,2 punten (±7,2) lager dan de andere regio’s; in de index scoort Zuid 5,0 punten (±3,9) hoger dan de andere regio’s',
    'On process, Noord scores 33.2 points (±7.2) lower than the other regions; in the index, Zuid scores 5.0 points (±3.9) higher than the other regions',
  ],
  [
    { key: 'steady', values: { reference: PREVIOUS } },
    'Geen aantoonbare verandering sinds vorig kwartaal',
    'No demonstrable change since the previous quarter',
  ],
  [
    { key: 'steady', values: { reference: OTHERS } },
    'Geen enkele regio wijkt aantoonbaar af van de andere',
    'No region differs demonstrably from the others',
  ],
] as const)('%j', (finding, dutch, english) => {
  expect(inBoth(finding)).toEqual([dutch, english])
})

test('why nothing can be compared is one sentence', () => {
  expect(incomparableText(CHOSEN, ['other_items'], 'nl')).toBe(
    'Niet te vergelijken met 2025-Q1: er zijn andere vragen gesteld',
  )
  expect(incomparableText(OTHERS, ['too_few_others'], 'en')).toBe(
    'Regions cannot be compared with each other: fewer than two other regions with answers from the same groups',
  )
})
