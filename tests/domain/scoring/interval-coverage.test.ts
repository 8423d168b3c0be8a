import { describe, expect, test } from 'vitest'
import { marginOf } from '#app/domain/scoring/interval'
import { Random } from '../../../scripts/sample/random'
import { CITIZENS, MIDDLING, scenario, SCENARIOS } from './scenarios'
import {
  answersIn,
  drawAll,
  NEWEST,
  Scored,
  truthOf,
  type Scenario,
  type Simulated,
} from './simulated'

/**
 * How often the 95 % interval holds the true score, simulated (method sections 2, 5 and 6): five items of
 * 1–5, forms that go together, weights of .5–2, groups of equal weight whose means differ, records in
 * three of the forms. Seeded; 1,200 rounds leave ±.012 of chance.
 */
const ROUNDS = 1_200
/** Milliseconds, on a machine that does other things besides. */
const PATIENCE = 180_000

const BOTH: readonly Simulated[] = ['process', 'index']

interface Found {
  /** Share of the rounds with an interval in which it holds the true score. */
  readonly coverage: number
  /** Mean half-width, in points. */
  readonly margin: number
}

/** Of the rounds in which there is an interval. */
function simulate(
  drawn: Scenario,
  period: string,
  scoredIn: (random: Random) => Scored,
): Record<Simulated, Found> {
  const random = new Random(20_261_128)
  const truth = truthOf(drawn)
  const totals = BOTH.map((dimension) => ({ dimension, rounds: 0, held: 0, margins: 0 }))
  for (let round = 0; round < ROUNDS; round += 1) {
    const scored = scoredIn(random)
    for (const total of totals) {
      const { score, se, df } = scored.score(period, total.dimension)
      if (score === null || se === null || df === null) continue
      const margin = marginOf(se, df)
      total.rounds += 1
      total.margins += margin
      if (Math.abs(score - truth[total.dimension]) <= margin) total.held += 1
    }
  }
  const found = totals.map(({ dimension, rounds, held, margins }) => {
    expect(rounds).toBeGreaterThan(0.98 * ROUNDS)
    return [dimension, { coverage: held / rounds, margin: margins / rounds }]
  })
  return Object.fromEntries(found) as Record<Simulated, Found>
}

const YEARS = {
  'everybody for himself': scenario([CITIZENS, CITIZENS, CITIZENS], {
    organisation: 0,
    person: 0.6,
  }),
  'some from organisations': scenario([CITIZENS, MIDDLING, MIDDLING], {
    organisation: 0.1,
    person: 0.5,
  }),
}

describe('the 95 % interval, simulated', { timeout: PATIENCE }, () => {
  /** By scenario the widest that the mean half-width may be, of the form and of the index. */
  const WIDEST: Record<keyof typeof SCENARIOS, readonly [number, number]> = {
    'groups of 5–20': [7, 4.5],
    'citizens and four groups of two or three organisations': [9, 6],
    'the same with strong likeness': [9, 6],
    'one single person': [10, 6.5],
    'two groups of 1–4': [10, 6.5],
    'three groups of 1–4': [11.5, 7.5],
    'lonely organisations': [11, 7],
    'lonely organisations with strong likeness': [13, 8],
  }

  test.each(Object.entries(SCENARIOS))('of a quarter holds the true score: %s', (name, drawn) => {
    const found = simulate(drawn, NEWEST, (random) => {
      return new Scored(answersIn(random, NEWEST, drawAll(random, drawn), drawn), drawn)
    })
    BOTH.forEach((dimension, place) => {
      expect(found[dimension].coverage).toBeGreaterThan(0.9)
      expect(found[dimension].coverage).toBeLessThan(0.99)
      expect(found[dimension].margin).toBeLessThan(WIDEST[name as keyof typeof WIDEST][place]!)
    })
  })

  test.each(Object.entries(YEARS))('of a year in which people return: %s', (_, drawn) => {
    const quarters = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']
    const found = simulate(drawn, '2026', (random) => {
      const people = drawAll(random, drawn)
      const answers = quarters.flatMap((quarter) => {
        const present = people.filter(() => random.chance(0.7))
        return answersIn(random, quarter, present, drawn)
      })
      return new Scored(answers, drawn)
    })
    for (const dimension of BOTH) {
      expect(found[dimension].coverage).toBeGreaterThan(0.93)
      expect(found[dimension].coverage).toBeLessThan(0.97)
    }
  })
})
