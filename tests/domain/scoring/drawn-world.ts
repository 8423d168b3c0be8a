import type { Random } from '../../../scripts/sample/random'
import { FORMS, personScore, type Period } from './plain-method'
import type { PlacedAnswer } from './through-sums'

/**
 * Invented answers of four regions over four quarters of two years, with everything that the method has
 * a sentence for: groups of 0–20, organisations and respondents in several areas, groups and quarters,
 * weights far apart, registers that change, records in and out, waves that ask half, all of one mind, a
 * form that is nothing, groups of strangers.
 */
export interface World {
  readonly answers: readonly PlacedAnswer[]
  /** What is expected and recorded, by region and quarter. */
  readonly frames: readonly (readonly Omit<Period, 'answers'>[])[]
}

const QUARTERS = ['2025-Q2', '2025-Q3', '2026-Q2', '2026-Q3'] as const
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
  /** Nobody of the group has an id or an organisation. */
  readonly areStrangers: boolean
  /** Chance that a drawn item is left blank. */
  readonly blank: number
  /** Of each form the level of its answers and how far they lie from it at most, in scale points. */
  readonly forms: readonly Spread[]
}

interface Spread {
  readonly level: number
  readonly spread: number
}

/** Hardly anybody finds anything of it: a score below 1, where the index is floored. */
const BOTTOM: Spread = { level: 1, spread: 0.53 }
const OUTPUT = 2

function drawWeight(random: Random, weighing: Weighing): number {
  if (weighing === 'equal') return 1
  if (weighing === 'design') return random.between(0.5, 2)
  return 10 ** random.between(-2, 2)
}

function drawScores(random: Random, temper: Temper, asked: readonly boolean[]) {
  let answered = false
  const scores = temper.forms.map(({ level, spread }, form) => {
    const items = REVERSED.map((isReversed) => {
      if (!asked[form] || random.chance(temper.blank)) return null
      const agreed = Math.round(level + random.between(-spread, spread))
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
  const respondent = random.chance(temper.areStrangers ? 0 : 0.7) ? name : null
  const organisation = random.chance(temper.areStrangers ? 0 : 0.4)
    ? `${random.integer(1, 6)}`
    : null
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
        group: random.chance(temper.areStrangers ? 0 : 0.03) ? random.pick(GROUPS) : group,
        organisation: random.chance(temper.areStrangers ? 0 : 0.05)
          ? `${random.integer(1, 6)}`
          : organisation,
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

function drawFrames(random: Random, recordWeights: readonly number[], hasBottom: boolean) {
  const hasRegister = random.chance(0.6)
  let expected = hasRegister ? drawRegister(random) : EVERYBODY
  return QUARTERS.map(() => {
    if (hasRegister && random.chance(0.4)) expected = drawRegister(random)
    const records = recordWeights.map((_, form) => {
      if (hasBottom && form === OUTPUT) return null
      return random.chance(0.7) ? random.between(0, 100) : null
    })
    return { expected, records, recordWeights }
  })
}

export function drawWorld(random: Random): World {
  const weighing = random.pick(['equal', 'design', 'far apart'] as const)
  const isOfOneMind = random.chance(0.15)
  const hasBottom = random.chance(0.15)
  const blank = random.pick([0, 0.1, 0.25])
  // A pool gives a region up to some twenty people of the group.
  const largest = random.pick([15, 50, 90])
  const recordWeights = [0.25, 0.25, 0.5, random.pick([0, 0.25])]
  const answers = GROUPS.flatMap((group) => {
    const level = isOfOneMind ? random.pick([1, 3, 5]) : random.between(1.5, 4.5)
    const areStrangers = random.chance(0.15)
    const usual = { level, spread: isOfOneMind ? 0.4 : 2 }
    const forms = FORMS.map((form) => (hasBottom && form === OUTPUT ? BOTTOM : usual))
    const temper = { weighing, areStrangers, blank, forms }
    const size = random.chance(0.1) ? 0 : random.integer(1, largest)
    return Array.from({ length: size }, (_, i) =>
      drawAnswersOf(random, group, `${group}${i}`, temper),
    ).flat()
  })
  return { answers, frames: REGIONS.map(() => drawFrames(random, recordWeights, hasBottom)) }
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
