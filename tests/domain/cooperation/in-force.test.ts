import { expect, test } from 'vitest'
import { cooperationsInForce } from '#app/domain/cooperation/in-force'
import { day } from '../followup/loops'
import { entry } from './cooperations'

test('a correction of one partner leaves the others, and says what holds of the whole', () => {
  const june = { asOf: day('2026-06-30') }
  const rows = [
    entry({ ...june, partner: 'B', ownYield: 5, importId: 1 }),
    entry({ partner: 'B', importId: 1 }),
    entry({ partner: 'A', form: 'purchase', importId: 1 }),
    entry({ partner: 'b', cooperationId: 's1', form: 'alignment', ownYield: 4, importId: 2 }),
    entry({ ...june, partner: 'A', form: 'merger', ownYield: 1, importId: 3 }),
    entry({ cooperationId: 'S2', importId: 1 }),
  ]
  const [first, second] = cooperationsInForce(rows)
  expect(first?.form).toBe('alignment')
  expect(
    first?.rounds.map(({ asOf, answers }) => [
      asOf,
      answers.map(({ partner, ownYield }) => [partner, ownYield]),
    ]),
  ).toEqual([
    [
      june.asOf,
      [
        ['A', 1],
        ['B', 5],
      ],
    ],
    [
      day('2026-09-30'),
      [
        ['A', 2],
        ['b', 4],
      ],
    ],
  ])
  expect(second).toMatchObject({
    cooperationId: 'S2',
    rounds: [{ answers: [{ partner: 'Woonstede' }] }],
  })
})
