import { describe, expect, test } from 'vitest'
import { createFreshUrl, openForTest } from '#tests/support/database'
import { install } from '#tests/services/support/installation'
import { withoutRounding } from './support/exact'
import { leaksOf } from './support/leaks'
import { Answers, Heard, type Mean } from './support/mean'
import type { Onlooker } from './support/onlooker'
import { play } from './support/play'
import { InForce, quarterOf, SCALES } from './support/raw'
import { Span } from './support/span'
import { WorldMaker } from './support/world'

const SEEDS = Array.from({ length: 16 }, (_, place) => place + 1)
const PATIENCE = 120_000

const played = new Map<number, Promise<Onlooker>>()

function playOnce(seed: number): Promise<Onlooker> {
  const known = played.get(seed)
  if (known !== undefined) return known
  const begun = createFreshUrl('sqlite').then(async (url) =>
    play(await install(openForTest(url)), new WorldMaker(seed).world()),
  )
  played.set(seed, begun)
  return begun
}

/** Every mean of five persons and more, without any audit. */
function everyMeanOfFive(seed: number): Mean[] {
  const force = new InForce(new WorldMaker(seed).world().files.slice(0, 4))
  const answers = new Answers()
  const quarters = force.counting.map(quarterOf)
  const periods = [...new Set([...quarters, ...quarters.map((quarter) => quarter.slice(0, 4))])]
  return [...force.regions()].flatMap(([set, regions]) =>
    regions.flatMap((region) =>
      periods.flatMap((period) => {
        const heard = new Heard(force, answers, { set, region, period }, 'input')
        const groups = [...heard.weights.keys()].filter((group) => heard.persons(group) >= 5)
        const total = heard.persons() >= 5 ? [heard.total()] : []
        return [...total, ...groups.map((group) => heard.group(group))]
      }),
    ),
  )
}

describe('who saw everything that ever left', () => {
  test.each(SEEDS)(
    'is told what the method makes of the answers, and nothing besides (world %i)',
    async (seed) => {
      const { oddities, seen } = await playOnce(seed)
      expect(seen.length).toBeGreaterThan(0)
      expect(oddities).toEqual([])
    },
    PATIENCE,
  )

  test.each(SEEDS)(
    'has nothing that rests on fewer than five persons, and breaks no bound (world %i)',
    async (seed) => {
      expect(leaksOf(await playOnce(seed))).toEqual([])
    },
    PATIENCE,
  )

  test.each(SEEDS.slice(0, 8))(
    'has nothing either that rounding would hide (world %i)',
    async (seed) => {
      const onlooker = await playOnce(seed)
      for (const form of SCALES) {
        expect(new Span(withoutRounding(onlooker.means(form))).leak()).toBeNull()
      }
    },
    PATIENCE,
  )

  test('would have, in nearly every world, if means of five persons were simply shown', () => {
    const leaking = SEEDS.filter((seed) => new Span(everyMeanOfFive(seed)).leak() !== null)
    expect(leaking.length).toBeGreaterThan(0.9 * SEEDS.length)
  })

  test.each([
    ['years', / \d{4} (input|process|output|feedback)/],
    ['groups', /(huurders|gemeente|zorg_welzijn)$/],
    ['cooperation', /cooperation$/],
    ['cooperation by group', /cooperation (huurders|gemeente|zorg_welzijn)$/],
    ['what a dry run moves', /^tried/],
    ['both sides of a change at constant weights', /^previous_quarter .*(later|earlier)$/],
    ['the other regions at the weights of one', /^others .*others$/],
    ['quarters that somebody chose', /^chosen_quarter/],
  ])(
    'sees %s',
    async (_, name) => {
      const all = await Promise.all(SEEDS.map(playOnce))
      expect(all.some(({ names }) => [...names].some((each) => name.test(each)))).toBe(true)
    },
    PATIENCE,
  )

  test(
    'sees two regions, and two groups, apart',
    async () => {
      const all = await Promise.all(SEEDS.map(playOnce))
      expect(all.some(({ pairs }) => pairs > 0)).toBe(true)
      expect(all.some(({ gaps }) => gaps > 0)).toBe(true)
    },
    PATIENCE,
  )

  test(
    'sees bounds',
    async () => {
      const all = await Promise.all(SEEDS.map(playOnce))
      const bounds = all.flatMap(({ seen }) => seen).filter(({ told }) => typeof told === 'string')
      expect(bounds.length).toBeGreaterThan(20)
    },
    PATIENCE,
  )
})
