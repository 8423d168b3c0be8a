import { describe, expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { PersonScorer } from '#app/domain/scoring/person'
import type { PlacedResponse } from '#app/domain/sums/pair-sums'
import { decodeRun, encodeRun, withoutSome } from '#app/domain/sums/respondent-run'
import { ReturningPersons } from '#app/domain/sums/returning-persons'
import { RunBuilder, type PlacedRun, type RunResponse } from '#app/domain/sums/run-builder'

const ITEMS = DEFAULT_FRAMEWORK.items.length
const QUARTER = 2026 * 4 + 2
const [LOWEST, BEYOND] = [-(2 ** 31), 2 ** 31]

type Given = Partial<RunResponse> & { readonly answer?: number }

/** Runs of these responses: all answers of one are alike. */
function runsOf(responses: readonly Given[], room?: number): PlacedRun[] {
  const builder = new RunBuilder(ITEMS, room)
  for (const { answer = 3, ...given } of responses) {
    builder.add(
      {
        ...{ high: 1, low: 1, completedAt: 1e9, quarter: QUARTER, placeId: 1, group: 0 },
        ...{ forOrganisation: false, weight: 1, ...given },
      },
      new Uint8Array(ITEMS).fill(answer),
      0,
    )
  }
  return builder.takeAll()
}

/** The responses that count of each who returns; every list of runs is an import's. */
function returningIn(
  imports: readonly (readonly PlacedRun[])[],
  [from, to] = [LOWEST, BEYOND] as const,
): (readonly PlacedResponse[])[] {
  const persons = new ReturningPersons(new PersonScorer(DEFAULT_FRAMEWORK), 1)
  for (const runs of imports) {
    for (const { quarter, run } of runs) {
      const asked = Uint8Array.of(1, 1, 1, 1, 1)
      persons.add({ importId: 1, asked, quarter, run, groups: [4, 2] }, from, to)
    }
  }
  const found: (readonly PlacedResponse[])[] = []
  persons.forEach((responses) => found.push(copied(responses)))
  return found
}

/** They are good until the next person is visited. */
const copied = (responses: readonly PlacedResponse[]) =>
  responses.map((response) => ({ ...response, scores: response.scores.slice() }))

const placesOf = (found: readonly (readonly PlacedResponse[])[]) =>
  found.map((responses) => responses.map(({ quarter, placeId }) => `${quarter} ${placeId}`))

describe('runs', () => {
  test('come back from their bytes as they were, wherever these lie', () => {
    const [{ run }] = runsOf([
      { high: -5, low: 7, completedAt: NaN, placeId: 3, weight: 0.1, group: 1, answer: 255 },
      { high: 2 ** 31 - 1, low: -(2 ** 31), forOrganisation: true },
    ]) as [PlacedRun]
    const larger = new Uint8Array(500)
    const bytes = encodeRun(run)
    larger.set(bytes, 3)
    expect(decodeRun(larger.subarray(3, 3 + bytes.length), 2)).toEqual(run)
  })

  test('that are cut short are refused', () => {
    const [{ run }] = runsOf([{}, {}]) as [PlacedRun]
    expect(() => decodeRun(encodeRun(run).subarray(1), 2)).toThrow(RangeError)
  })

  test('lose whoever is taken out, and nobody else', () => {
    const [{ run }] = runsOf([{ high: 1 }, { high: 2, weight: 5 }, { high: 2, low: 9 }]) as [
      PlacedRun,
    ]
    const left = withoutSome(run, (high, low) => high === 2 && low === 1)
    expect([...left.high]).toEqual([1, 2])
    expect([...left.low]).toEqual([1, 9])
    expect(withoutSome(run, () => true).count).toBe(0)
  })

  test('are made as soon as there is enough for them, by quarter and numbered', () => {
    const given = [0, 1, 0, 0, 1].map((step) => ({ quarter: QUARTER + step }))
    const places = runsOf(given, 2).map(({ quarter, position, run }) => [
      ...[quarter, position, run.count],
    ])
    expect(places).toEqual([
      ['2026-Q3', 0, 1],
      ['2026-Q4', 0, 1],
      ['2026-Q3', 1, 2],
      ['2026-Q4', 1, 1],
    ])
  })
})

describe('who returns', () => {
  test('is who gave more than one response, in the order of the hash', () => {
    const run = runsOf([
      { high: 9, placeId: 2 },
      { high: -9, placeId: 1 },
      { high: 9, placeId: 1 },
      { high: 3, placeId: 1 },
      { high: -9, placeId: 2, quarter: QUARTER - 1 },
    ])
    expect(placesOf(returningIn([run]))).toEqual([
      ['2026-Q2 2', '2026-Q3 1'],
      ['2026-Q3 1', '2026-Q3 2'],
    ])
  })

  test('is told apart by both halves of the hash', () => {
    const run = runsOf([
      { low: 1, placeId: 1 },
      { low: 2, placeId: 2 },
    ])
    expect(returningIn([run])).toEqual([])
  })

  test('has one response a place and quarter: the newest, or of no moment none but the last', () => {
    const first = runsOf([
      { completedAt: 5, weight: 1 },
      { completedAt: 9, weight: 2 },
      { completedAt: NaN, weight: 3 },
      { placeId: 2, completedAt: NaN, weight: 4 },
    ])
    const second = runsOf([
      { completedAt: 9, weight: 5 },
      { completedAt: 9, weight: 6 },
      { placeId: 2, completedAt: NaN, weight: 7 },
    ])
    expect(returningIn([first, second])[0]?.map(({ weight }) => weight)).toEqual([6, 7])
    expect(returningIn([second, first])[0]?.map(({ weight }) => weight)).toEqual([2, 4])
  })

  test('has all responses with those that do not count, where these are asked for', () => {
    const first = runsOf([{ completedAt: 9 }, { completedAt: NaN }, { high: 5 }])
    const persons = new ReturningPersons(new PersonScorer(DEFAULT_FRAMEWORK), 1)
    for (const importId of [3, 8]) {
      for (const { quarter, run } of first) {
        const known = { importId, asked: new Uint8Array(5), groups: [0] }
        persons.add({ ...known, quarter, run }, LOWEST, BEYOND)
      }
    }
    const found: (readonly [number, number | null])[][] = []
    persons.forEachWithAll((responses) => {
      expect(responses.map(({ order }) => order)).toEqual(
        responses.map(({ order }) => order).sort((a, b) => a - b),
      )
      found.push(responses.map(({ importId, completedAt }) => [importId, completedAt]))
    })
    expect(found).toEqual([
      [3, 8].flatMap((importId) => [9, null].map((moment) => [importId, moment])),
      [3, 8].map((importId) => [importId, 1e9]),
    ])
  })

  test('those of several responses in one quarter can be had by themselves', () => {
    const later = QUARTER + 1
    const first = runsOf([
      ...[{ high: 1 }, { high: 1, quarter: later }],
      ...[{ high: 2 }, { high: 2, quarter: later }, { high: 2, quarter: later, placeId: 2 }],
      ...[{ high: 3 }, { high: 3, completedAt: 5 }, { high: 3, quarter: later }],
    ])
    const second = runsOf([{ high: 1, placeId: 2 }])
    const repeatingIn = (imports: readonly (readonly PlacedRun[])[]) => {
      const persons = new ReturningPersons(new PersonScorer(DEFAULT_FRAMEWORK), 1)
      for (const { quarter, run } of imports.flat()) {
        const known = { importId: 1, asked: new Uint8Array(5), groups: [0] }
        persons.add({ ...known, quarter, run }, LOWEST, BEYOND)
      }
      const found: (readonly PlacedResponse[])[] = []
      persons.forEachRepeating((responses) => found.push(copied(responses)))
      return placesOf(found)
    }
    expect(repeatingIn([first])).toEqual([['2026-Q3 1', '2026-Q4 1', '2026-Q4 2']])
    expect(repeatingIn([first, second])).toEqual([
      ['2026-Q3 1', '2026-Q3 2', '2026-Q4 1'],
      ['2026-Q3 1', '2026-Q4 1', '2026-Q4 2'],
    ])
  })

  test('nobody is who answered twice for the same place and quarter', () => {
    expect(returningIn([runsOf([{ completedAt: 5 }, { completedAt: 6 }])])).toEqual([])
  })

  test('has the scores, the day, the group and the cluster of each response', () => {
    const run = runsOf([
      { completedAt: 86_400 * 20_635 + 5, group: 1, answer: 5 },
      { placeId: 2, completedAt: NaN, forOrganisation: true, group: 0, answer: 255 },
    ])
    const [[one, other] = []] = returningIn([run])
    expect(one).toMatchObject({ day: 20_635, group: 2, forOrganisation: false, answered: true })
    // Of five items, reversed ones among them: 5 of 1…5.
    expect(one?.scores[0]).toBeGreaterThan(50)
    expect(other).toMatchObject({ day: null, group: 4, forOrganisation: true, answered: false })
    expect(other?.scores.every(Number.isNaN)).toBe(true)
  })

  test('is the same by ranges of hashes as at once', () => {
    const given = Array.from({ length: 300 }, (_, at) => ({
      high: Math.imul(at % 90, 0x9e3779b1),
      placeId: at,
    }))
    const run = runsOf(given, 70)
    const cuts = [LOWEST, -1_000_000_000, 0, 5, BEYOND]
    const parts = cuts.slice(1).flatMap((to, at) => returningIn([run], [cuts[at]!, to]))
    expect(placesOf(parts)).toEqual(placesOf(returningIn([run])))
    expect(parts).toHaveLength(90)
  })
})
