import type { Random } from '../../../scripts/sample/random'
import { personScore, type Period } from './plain-method'
import type { PlacedAnswer } from './through-sums'

/**
 * Invented answers of four regions over four quarters of two years, with everything that the method has
 * a sentence for: groups of 0–20, organisations and respondents in several areas, groups and quarters,
 * weights far apart, registers that change, records in and out, waves that ask half, all of one mind.
 */
export interface World {
  readonly answers: readonly PlacedAnswer[]
  /** What is expected and recorded, by region and quarter. */
  readonly frames: readonly (readonly Omit<Period, 'answers'>[])[]
}

export const QUARTERS = ['2025-Q2', '2025-Q3', '2026-Q2', '2026-Q3'] as const
export const GROUPS = ['a', 'b', 'c', 'd', 'e'] as const
/** The region of every area. */
export const AREAS = [0, 0, 0, 1, 1, 2, 3] as const
export const REGIONS = [0, 1, 2, 3] as const
/** Items of each form; every second one is reversed. */
const ITEMS = 5
const REVERSED = Array.from({ length: ITEMS }, (_, item) => item % 2 === 1)

type Weighing = 'equal' | 'design' | 'far apart'

interface Temper {
  readonly weighing: Weighing
  /** Chance that a drawn item is left blank. */
  readonly blank: number
  /** How far answers lie from the level at most, in scale points. */
  readonly spread: number
  readonly level: number
}

function drawWeight(random: Random, weighing: Weighing): number {
  if (weighing === 'equal') return 1
  if (weighing === 'design') return random.between(0.5, 2)
  return 10 ** random.between(-2, 2)
}

function drawScores(random: Random, temper: Temper, asked: readonly boolean[]) {
  let answered = false
  const scores = asked.map((isAsked) => {
    const items = REVERSED.map((isReversed) => {
      if (!isAsked || random.chance(temper.blank)) return null
      const agreed = Math.round(temper.level + random.between(-temper.spread, temper.spread))
      const point = Math.min(5, Math.max(1, agreed))
      return isReversed ? 6 - point : point
    })
    answered ||= items.some((item) => item !== null)
    return personScore(items, REVERSED, 1, 5)
  })
  return { scores, answered }
}

/** A person of the pool: what is the same in all that he answers. */
function drawAnswersOf(random: Random, group: string, name: string, temper: Temper) {
  const respondent = random.chance(0.7) ? name : null
  const organisation = random.chance(0.4) ? `${random.integer(1, 6)}` : null
  const weight = drawWeight(random, temper.weighing)
  const areas = new Set([random.integer(0, AREAS.length - 1)])
  if (random.chance(0.4)) areas.add(random.integer(0, AREAS.length - 1))
  if (random.chance(0.2)) areas.add(random.integer(0, AREAS.length - 1))
  const answers: PlacedAnswer[] = []
  for (const quarter of QUARTERS) {
    for (const area of areas) {
      if (!random.chance(0.8)) continue
      // Waves of the first quarter may ask half of the forms, in the areas with odd numbers.
      const isHalf = quarter === QUARTERS[0] && area % 2 === 1
      const asked = [true, true, !isHalf, true]
      answers.push({
        respondent,
        group: random.chance(0.03) ? random.pick(GROUPS) : group,
        organisation: random.chance(0.05) ? `${random.integer(1, 6)}` : organisation,
        weight: random.chance(0.2) ? drawWeight(random, temper.weighing) : weight,
        asked,
        quarter,
        area,
        ...drawScores(random, temper, asked),
      })
    }
  }
  return answers
}

function drawRegister(random: Random): Record<string, number> {
  const entries = GROUPS.map((group) => {
    return [group, random.chance(0.08) ? 0 : random.integer(1, 4)] as const
  })
  return Object.fromEntries(entries)
}

const EVERYBODY = Object.fromEntries(GROUPS.map((group) => [group, 1]))

function drawFrames(random: Random, recordWeights: readonly number[]) {
  const hasRegister = random.chance(0.6)
  let expected = hasRegister ? drawRegister(random) : EVERYBODY
  return QUARTERS.map(() => {
    if (hasRegister && random.chance(0.4)) expected = drawRegister(random)
    const records = recordWeights.map(() => (random.chance(0.7) ? random.between(0, 100) : null))
    return { expected, records, recordWeights }
  })
}

export function drawWorld(random: Random): World {
  const weighing = random.pick(['equal', 'design', 'far apart'] as const)
  const isOfOneMind = random.chance(0.15)
  const blank = random.pick([0, 0.1, 0.25])
  // A pool gives a region up to some twenty people of the group.
  const largest = random.pick([15, 50, 90])
  const recordWeights = [0.25, 0.25, 0.5, random.pick([0, 0.25])]
  const answers = GROUPS.flatMap((group) => {
    const level = isOfOneMind ? random.pick([1, 3, 5]) : random.between(1.5, 4.5)
    const temper = { weighing, blank, spread: isOfOneMind ? 0.4 : 2, level }
    const size = random.chance(0.1) ? 0 : random.integer(1, largest)
    return Array.from({ length: size }, (_, i) =>
      drawAnswersOf(random, group, `${group}${i}`, temper),
    ).flat()
  })
  return { answers, frames: REGIONS.map(() => drawFrames(random, recordWeights)) }
}

/** The answers of a region in these quarters, with the frame of the last of them. */
export function periodOf(world: World, region: number, quarters: readonly string[]): Period {
  const answers = world.answers.filter((one) => {
    return AREAS[one.area] === region && quarters.includes(one.quarter)
  })
  return { answers, ...frameOf(world, region, quarters) }
}

/** What is expected and recorded in the last of these quarters. */
export function frameOf(world: World, region: number, quarters: readonly string[]) {
  return world.frames[region]![QUARTERS.findIndex((quarter) => quarter === quarters.at(-1))]!
}
