import { describe, expect, test } from 'vitest'
import { studentTTwoSidedP } from '#app/domain/statistics/student-t'
import { Random } from '../../../scripts/sample/random'
import { CITIZENS, FEW, LARGE, MIDDLING, scenario } from './scenarios'
import {
  answersIn,
  BEFORE,
  drawAll,
  drawLater,
  NEWEST,
  Scored,
  type Scenario,
  type Simulated,
} from './simulated'

/**
 * How often a change is found where there is none, and where there is one, simulated (method section 6):
 * two quarters in which the same organisations answer, with the same people or with others. People keep
 * half of what sets them apart. Seeded; 1,500 rounds leave ±.011 of chance in a size of .05; 6,000 gave
 * .052 without and .061 with small groups where nobody returns.
 */
const ROUNDS = 1_500
/** Milliseconds, on a machine that does other things besides. */
const PATIENCE = 180_000
const LEVEL = 0.05
const RETURNING = 0.9
const LIKENESS = { organisation: 0.1, person: 0.5 }

const LARGE_GROUPS = scenario([CITIZENS, LARGE, LARGE], LIKENESS)
const MIDDLING_GROUPS = scenario([MIDDLING, MIDDLING, MIDDLING, MIDDLING], LIKENESS)
const SMALL_GROUPS = scenario([CITIZENS, LARGE, FEW, FEW], LIKENESS)

function rounds(drawn: Scenario, returning: number, lift: number): Scored[] {
  const random = new Random(2)
  return Array.from({ length: ROUNDS }, () => {
    const people = drawAll(random, drawn)
    const later = drawLater(random, people, drawn, returning)
    const answers = answersIn(random, BEFORE, people, drawn)
    return new Scored([...answers, ...answersIn(random, NEWEST, later, drawn, lift)], drawn)
  })
}

/** Share of the rounds with a test in which a change is found. */
function foundShare(all: readonly Scored[], dimension: Simulated): number {
  const tests = all.flatMap((scored) => scored.change(dimension)?.p ?? [])
  expect(tests.length).toBeGreaterThan(0.98 * ROUNDS)
  return tests.filter((p) => p < LEVEL).length / tests.length
}

/** The same by Welch's test, for which nobody returns. */
function foundShareByWelch(all: readonly Scored[]): number {
  const tests = all.flatMap((scored) => {
    const [before, after] = [BEFORE, NEWEST].map((period) => {
      const { score, se, df } = scored.score(period, 'process')
      return { score: score ?? NaN, variance: (se ?? NaN) ** 2, df: df ?? NaN }
    })
    if (before === undefined || after === undefined) return []
    const variance = before.variance + after.variance
    const df = variance ** 2 / (before.variance ** 2 / before.df + after.variance ** 2 / after.df)
    return studentTTwoSidedP((after.score - before.score) / Math.sqrt(variance), df)
  })
  return tests.filter((p) => p < LEVEL).length / tests.length
}

describe('the test of a change, simulated', { timeout: PATIENCE }, () => {
  test.each([
    ['large groups, nobody returns', LARGE_GROUPS, 0],
    ['large groups, nine of ten return', LARGE_GROUPS, RETURNING],
    ['small groups among them, nobody returns', SMALL_GROUPS, 0],
    ['small groups among them, nine of ten return', SMALL_GROUPS, RETURNING],
  ])('finds what is not there in at most .065: %s', (_, drawn, returning) => {
    const all = rounds(drawn, returning, 0)
    for (const dimension of ['process', 'index'] as const) {
      const share = foundShare(all, dimension)
      expect(share).toBeLessThanOrEqual(0.065)
      expect(share).toBeGreaterThan(0.02)
    }
  })

  test.each([
    ['large groups', LARGE_GROUPS],
    ['groups of 5–20', MIDDLING_GROUPS],
  ])('finds five points far more often than if nobody were known to return: %s', (_, drawn) => {
    const all = rounds(drawn, RETURNING, 5)
    expect(foundShare(all, 'process')).toBeGreaterThan(foundShareByWelch(all) + 0.1)
  })
})
