import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { quartersOf, yearOf } from '#app/domain/calendar/year'
import { K, productIndex } from '#app/domain/sums/layout'
import { planPairs } from '#app/domain/sums/pair-plan'
import { PairSums, type PairCell, type PlacedResponse } from '#app/domain/sums/pair-sums'

const GROUPS = ['huurders', 'gemeente']
const BACK = [1, 4, 8]

/** Places 1–3 are region 10 of the first set and 4–5 are 11; in the second, 1–4 are 20. */
const SETS = [
  (place: number) => (place <= 3 ? 10 : 11),
  (place: number) => (place <= 4 ? 20 : null),
] as const
const REGIONS = [10, 11, 20]

function response(overrides: Partial<PlacedResponse> = {}): PlacedResponse {
  return {
    ...{ quarter: '2026-Q3', day: null, placeId: 1, group: 0, weight: 1 },
    ...{ scores: Float64Array.of(50, 50, 50, 50, NaN), answered: true },
    ...{ asked: Uint8Array.of(1, 1, 1, 1, 0), forOrganisation: false },
    ...overrides,
  }
}

function pairSumsOf(
  persons: readonly (readonly PlacedResponse[])[],
  quarters: readonly string[] = ['2026-Q3'],
  years: readonly string[] = [],
): PairSums {
  const pairs = new PairSums(planPairs(quarters, BACK, years), GROUPS, SETS)
  for (const responses of persons) pairs.add(responses)
  return pairs
}

const HERE: PairCell = { regionId: 10, period: '2026-Q3' }

describe('within a region and period', () => {
  test('somebody who answers for three areas is one person and one cluster', () => {
    const [scores, weight] = [Float64Array.of(40, NaN, 60, 80, NaN), 2]
    const three = [1, 2, 3].map((placeId) => response({ placeId, scores, weight }))
    const within = pairSumsOf([three]).within(HERE, 'huurders')
    expect(within).toMatchObject({
      repeatedRespondents: Float64Array.of(2, 2, 2, 2, 0),
      repeatedValid: Float64Array.of(2, 0, 2, 2, 0),
      repeatedAny: 2,
      heaviestTotal: Float64Array.of(6, 0, 6, 6, 0),
      repeatedClusters: Float64Array.of(2, 0, 2, 2, 0),
      repeatedClustersAny: 2,
      // (2 + 2 + 2)² − 3·2²
      squaredWeightsAny: 24,
    })
    expect(within?.products[productIndex(0, 0)]).toBe(24)
    expect(within?.products[productIndex(0, K + 2)]).toBe(24 * 60)
    expect(within?.products[productIndex(K, K + 2)]).toBe(24 * 40 * 60)
    expect(within?.products[productIndex(0, 1)]).toBe(0)
  })

  test('who answers for an organisation is one person, and the organisation the cluster', () => {
    const two = [1, 2].map((placeId) => response({ placeId, forOrganisation: true, weight: 3 }))
    expect(pairSumsOf([two]).within(HERE, 'huurders')).toMatchObject({
      repeatedValid: Float64Array.of(1, 1, 1, 1, 0),
      heaviestTotal: Float64Array.of(6, 6, 6, 6, 0),
      repeatedClusters: new Float64Array(K),
      products: new Float64Array(K * (2 * K + 1)),
      squaredWeightsAny: 0,
    })
  })

  test('an organisation in one area and none in another: one person with a cluster of his own', () => {
    const both = [response(), response({ placeId: 2, forOrganisation: true })]
    expect(pairSumsOf([both]).within(HERE, 'huurders')).toMatchObject({
      ...{ repeatedAny: 1, repeatedClustersAny: 0, squaredWeightsAny: 0 },
    })
  })

  test('in each group that he answers for he is a person of that group', () => {
    const pairs = pairSumsOf([[response(), response({ placeId: 2, group: 1 })]])
    expect(GROUPS.map((group) => pairs.within(HERE, group))).toEqual([undefined, undefined])
  })

  test('in another region of the set he is counted there, in a set that holds both once', () => {
    const pairs = pairSumsOf([[response({ placeId: 3 }), response({ placeId: 4 })]])
    expect(pairs.within(HERE, 'huurders')).toBeUndefined()
    expect(pairs.within({ ...HERE, regionId: 11 }, 'huurders')).toBeUndefined()
    expect(pairs.within({ ...HERE, regionId: 20 }, 'huurders')?.repeatedAny).toBe(1)
  })

  test('who answers in each quarter of a year is one person of the year', () => {
    const four = quartersOf('2025').map((quarter) => response({ quarter }))
    const pairs = pairSumsOf([four], [], ['2025'])
    expect(pairs.within({ regionId: 10, period: '2025' }, 'huurders')).toMatchObject({
      ...{ repeatedAny: 3, repeatedClustersAny: 3, squaredWeightsAny: 12 },
    })
    expect(pairs.within({ regionId: 10, period: '2025-Q2' }, 'huurders')).toBeUndefined()
  })

  test('a group that the framework does not know has no persons', () => {
    const pairs = pairSumsOf([[response({ group: -1 }), response({ group: -1, placeId: 2 })]])
    expect(pairs.within(HERE, 'unknown')).toBeUndefined()
    const known = pairSumsOf([[response({ group: 1 }), response({ group: 1, placeId: 2 })]])
    expect(known.within(HERE, 'gemeente')).toBeDefined()
    expect(known.within({ ...HERE, regionId: 11 }, 'unknown')).toBeUndefined()
  })
})

describe('between two cells', () => {
  const before: PairCell = { regionId: 10, period: '2026-Q2' }

  test('the same person in both is a cluster of both', () => {
    const early = response({ quarter: '2026-Q2', scores: Float64Array.of(10, 20, 30, NaN, NaN) })
    const late = response({ weight: 2, scores: Float64Array.of(90, NaN, 70, 60, NaN) })
    const cross = pairSumsOf([[early, late]]).between(before, HERE, 'huurders')
    expect(cross).toMatchObject({ both: Float64Array.of(1, 0, 1, 0, 0), bothAny: 1 })
    expect(cross?.products[0]).toBe(2)
    // y of input before, times v·y of output now.
    expect(cross?.products[K * 2 * K + K + 2]).toBe(10 * 2 * 70)
  })

  test('asked the other way round they are transposed', () => {
    const early = response({ quarter: '2026-Q2', scores: Float64Array.of(10, 20, 30, 40, NaN) })
    const pairs = pairSumsOf([[early, response()]])
    const [one, other] = [
      pairs.between(before, HERE, 'huurders'),
      pairs.between(HERE, before, 'huurders'),
    ]
    for (let i = 0; i < 2 * K; i++) {
      for (let j = 0; j < 2 * K; j++) {
        expect(other?.products[i * 2 * K + j]).toBe(one?.products[j * 2 * K + i])
      }
    }
  })

  test('two regions of one set, in a quarter that is compared', () => {
    const both = [response({ placeId: 3 }), response({ placeId: 4 })]
    const there = { regionId: 11, period: '2026-Q3' }
    expect(pairSumsOf([both]).between(HERE, there, 'huurders')?.bothAny).toBe(1)
    const regionOfOtherSet = { regionId: 20, period: '2026-Q3' }
    expect(pairSumsOf([both]).between(HERE, regionOfOtherSet, 'huurders')).toBeUndefined()
  })

  test('regions of a set are found pair by pair, where somebody answers in both', () => {
    const there = { regionId: 11, period: '2026-Q3' }
    const cells = [there, HERE, { regionId: 12, period: '2026-Q3' }]
    const both = [response({ placeId: 3 }), response({ placeId: 4, weight: 2 })]
    const pairs = pairSumsOf([both])
    expect(pairs.overlaps(cells, 'huurders')).toEqual([
      { first: 0, second: 1, cross: pairs.between(there, HERE, 'huurders') },
    ])
    expect(pairs.overlaps(cells, 'gemeente')).toEqual([])
    const inOne = [response({ placeId: 4 }), response({ placeId: 5 })]
    expect(pairSumsOf([inOne]).overlaps(cells, 'huurders')).toEqual([])
  })

  test('digits are the same however many persons wait to be added', () => {
    const persons = Array.from({ length: 30 }, (_, i) => [
      response({ quarter: '2026-Q2', weight: 1 + i / 7, placeId: 1 + (i % 5) }),
      response({ weight: 1 + i / 11, placeId: 1 + (i % 5) }),
    ])
    const whole = pairSumsOf(persons)
    const halves = new PairSums(planPairs(['2026-Q3'], BACK, []), GROUPS, SETS)
    for (const each of persons) {
      halves.add(each)
      halves.within(HERE, 'huurders')
    }
    expect(halves.between(before, HERE, 'huurders')).toEqual(
      whole.between(before, HERE, 'huurders'),
    )
  })

  test('who answered for an organisation in one of them is in none', () => {
    const organised = response({ quarter: '2026-Q2', forOrganisation: true })
    expect(pairSumsOf([[organised, response()]]).between(before, HERE, 'huurders')).toBeUndefined()
  })

  test('a quarter chosen after the other is held against it all the same', () => {
    const plan = { quarters: ['2026-Q2', '2026-Q3'], years: [], amongRegions: [] }
    const pairs = new PairSums({ ...plan, pairs: [['2026-Q3', '2026-Q2']] }, GROUPS, SETS)
    pairs.add([response({ quarter: '2026-Q2' }), response()])
    expect(pairs.between(HERE, before, 'huurders')?.bothAny).toBe(1)
  })
})

const anyResponse: fc.Arbitrary<PlacedResponse> = fc.record({
  quarter: fc.constantFrom('2024-Q3', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'),
  day: fc.constant(null),
  placeId: fc.integer({ min: 1, max: 5 }),
  group: fc.integer({ min: 0, max: 1 }),
  weight: fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
  scores: fc
    .array(
      fc.option(
        fc.integer({ min: 0, max: 700 }).map((sevenths) => sevenths / 7),
        { nil: NaN },
      ),
      {
        minLength: K,
        maxLength: K,
      },
    )
    .map((scores) => Float64Array.from(scores)),
  answered: fc.boolean(),
  asked: fc.constant(Uint8Array.of(1, 1, 1, 1, 0)),
  forOrganisation: fc.boolean(),
})
const persons = fc.array(
  fc.uniqueArray(anyResponse, {
    minLength: 1,
    maxLength: 12,
    selector: ({ quarter, placeId }) => `${quarter} ${placeId}`,
  }),
  { maxLength: 6 },
)

/** u of one person in a cell, written down plainly. */
function ownTotal(responses: readonly PlacedResponse[], cell: PairCell, group: number): number[] {
  const u = Array<number>(2 * K).fill(0)
  for (const each of responsesIn(responses, cell, group)) {
    if (each.forOrganisation) continue
    each.scores.forEach((score, k) => {
      if (Number.isNaN(score)) return
      u[k]! += each.weight
      u[K + k]! += each.weight * score
    })
  }
  return u
}

function responsesIn(responses: readonly PlacedResponse[], cell: PairCell, group: number) {
  return responses.filter((each) => {
    const period = cell.period.length === 4 ? yearOf(each.quarter) : each.quarter
    const isThere = SETS.some((regionOf) => regionOf(each.placeId) === cell.regionId)
    return isThere && period === cell.period && each.group === group
  })
}

function expectClose(actual: number, expected: number, size = Math.abs(expected)): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-12 * size)
}

describe('of any persons', () => {
  test('products are those of the persons, less those of their responses', () => {
    fc.assert(
      fc.property(persons, (people) => {
        const pairs = pairSumsOf(people, ['2026-Q3', '2026-Q1'], ['2026'])
        for (const regionId of REGIONS) {
          for (const period of ['2026-Q3', '2025-Q3', '2026', '2025']) {
            GROUPS.forEach((code, group) => {
              const cell = { regionId, period }
              const within = pairs.within(cell, code)
              for (let i = 0; i < 2 * K; i++) {
                for (let j = i; j < 2 * K; j++) {
                  let [expected, size] = [0, 0]
                  for (const responses of people) {
                    const total = ownTotal(responses, cell, group)
                    const square = total[i]! * total[j]!
                    expected += square
                    size += square
                    for (const each of responsesIn(responses, cell, group)) {
                      const one = ownTotal([each], cell, group)
                      expected -= one[i]! * one[j]!
                    }
                  }
                  expectClose(within?.products[productIndex(i, j)] ?? 0, expected, size)
                }
              }
            })
          }
        }
      }),
      { numRuns: 30 },
    )
  })

  test('cross products are those of the persons in both cells', () => {
    fc.assert(
      fc.property(persons, (people) => {
        const pairs = pairSumsOf(people, ['2026-Q3', '2026-Q1'], ['2026'])
        const compared: [PairCell, PairCell][] = [
          ...[1, 4, 8].map((back): [PairCell, PairCell] => [
            { regionId: 10, period: { 1: '2026-Q2', 4: '2025-Q3', 8: '2024-Q3' }[back]! },
            HERE,
          ]),
          [
            { regionId: 20, period: '2025-Q4' },
            { regionId: 20, period: '2026-Q1' },
          ],
          [
            { regionId: 11, period: '2025' },
            { regionId: 11, period: '2026' },
          ],
          [
            { regionId: 11, period: '2026-Q1' },
            { regionId: 10, period: '2026-Q1' },
          ],
        ]
        for (const [first, second] of compared) {
          GROUPS.forEach((code, group) => {
            const cross = pairs.between(first, second, code)
            const totals = people.map((responses) => [
              ownTotal(responses, first, group),
              ownTotal(responses, second, group),
            ])
            for (let i = 0; i < 2 * K; i++) {
              for (let j = 0; j < 2 * K; j++) {
                const expected = totals.reduce(
                  (sum, [one, other]) => sum + one![i]! * other![j]!,
                  0,
                )
                expectClose(cross?.products[i * 2 * K + j] ?? 0, expected)
              }
            }
            const both = totals.filter(([one, other]) => one![2]! > 0 && other![2]! > 0)
            expect(cross?.both[2] ?? 0).toBe(both.length)
          })
        }
      }),
      { numRuns: 30 },
    )
  })
})

test('an id shared by five hundred areas is one person', () => {
  const all = Array.from({ length: 500 }, (_, place) => response({ placeId: place + 1 }))
  const pairs = new PairSums(planPairs(['2026-Q3'], BACK, []), GROUPS, [(place) => place % 50])
  pairs.add(all)
  const cell = { regionId: 7, period: '2026-Q3' }
  expect(pairs.within(cell, 'huurders')?.repeatedAny).toBe(9)
  expect(pairs.between(cell, { ...cell, regionId: 8 }, 'huurders')?.products[0]).toBe(100)
})
