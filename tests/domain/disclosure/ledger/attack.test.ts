import { describe, expect, test } from 'vitest'
import { mostOfABound, givenAway } from './onlooker'
import { releasedOf, type Mistake, type Seen } from './released-world'
import { randomWorld } from './world'

const WORLDS = Array.from({ length: 60 }, (_, seed) => randomWorld(seed + 1))

let released: readonly (readonly Seen[])[] | null = null
const seenIn = () => (released ??= WORLDS.map((world) => releasedOf(world)))

describe('an attacker who saw everything that ever left', () => {
  test('has no combination that rests for nine tenths on fewer than five persons', () => {
    const leaks = seenIn().flatMap((seen, place) => {
      const found = givenAway(seen)
      return found ? [{ place, ...found }] : []
    })
    expect(leaks).toEqual([])
  }, 240_000)

  test('derives nothing that is told as a bound', () => {
    expect(Math.max(...seenIn().map(mostOfABound))).toBeLessThan(0.9)
  }, 120_000)

  test('saw years, bounds and means at constant weights', () => {
    const all = seenIn().flat()
    expect(all.filter(({ id }) => id.includes('"2026"')).length).toBeGreaterThan(20)
    expect(all.filter(({ told }) => told === 'bound').length).toBeGreaterThan(20)
    expect(all.filter(({ id }) => id.startsWith('[[')).length).toBeGreaterThan(20)
  })
})

/** Worlds in which a ledger with that mistake lets too much out. */
function leaking(mistake: Mistake, decide?: Parameters<typeof releasedOf>[2]): number {
  return WORLDS.slice(0, 30).filter((world) => givenAway(releasedOf(world, mistake, decide))).length
}

describe('an attacker finds it where the ledger', () => {
  test('takes answers for persons', () => {
    expect(leaking((edition) => ({ ...edition, linked: [] }))).toBeGreaterThan(2)
  }, 240_000)

  test('knows nothing of the heaviest in an atom', () => {
    const evenly: Mistake = (edition) => ({
      ...edition,
      atoms: edition.atoms.map((atom) => {
        const weight = Math.sqrt(atom.sumSquaredWeights / atom.n)
        return { ...atom, heaviest: atom.heaviest.map(() => weight) }
      }),
    })
    expect(leaking(evenly)).toBeGreaterThan(0)
  }, 240_000)

  test('lets a mean at constant weights out unaudited', () => {
    const unaudited = leaking(
      (edition) => edition,
      ({ kind }, passed) => passed || kind === 'constant',
    )
    expect(unaudited).toBeGreaterThan(2)
  }, 240_000)

  test('does not look at who is behind a figure', () => {
    expect(
      leaking(
        (edition) => edition,
        () => true,
      ),
    ).toBeGreaterThan(20)
  }, 240_000)

  test('tells everything exactly that is not a bound', () => {
    const careless: Mistake = (edition) => ({
      ...edition,
      figures: edition.figures.map((figure) => ({ ...figure, told: 'exact' })),
    })
    const derived = WORLDS.map((world) => {
      const told = new Map(
        releasedOf(world, undefined, () => true).map(({ id, told }) => [id, told]),
      )
      const seen = releasedOf(world, careless)
      return mostOfABound(seen.map((one) => ({ ...one, told: told.get(one.id) ?? one.told })))
    })
    expect(derived.filter((share) => share > 0.99).length).toBeGreaterThan(2)
  }, 240_000)
})
