import { describe, expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { DIMENSIONS, type Dimension } from '#app/domain/framework/framework'
import { sensitivityBands, type VariedForm } from '#app/domain/scoring/sensitivity'

const CODES = DEFAULT_FRAMEWORK.groups.map(({ code }) => code)

/** One form as an evaluator knows it: every group's weight and mean, hidden ones too. */
interface Known {
  readonly weights: readonly number[]
  readonly means: readonly number[]
  readonly record: number | null
}

/** What is on show of it. */
function onShow({ weights, means, record }: Known, apart: readonly number[]): VariedForm {
  const heard = weights.reduce((sum, weight) => sum + weight, 0)
  const weight = (at: number) => weights[at]! / heard
  return {
    surveyScore: means.reduce((sum, mean, at) => sum + weight(at) * mean, 0),
    recordScore: record,
    groups: apart.map((at) => ({ group: CODES[at]!, weight: weight(at), mean: means[at]! })),
  }
}

/** The section once more, in plain loops over all groups. */
function plainBands(forms: readonly Known[], apart: readonly number[]): [number, number][] {
  let state = 1
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const values: number[][] = [[], [], [], [], []]
  for (let draw = 0; draw < 1000; draw++) {
    const u: number[] = []
    for (let g = 0; g < 5; g++) u.push(0.75 + uniform() / 2)
    const first = [0, 1, 2, 3, 4].find((g) => !apart.includes(g))
    for (let g = 0; g < 5; g++) if (!apart.includes(g)) u[g] = u[first!]!
    const lambda: number[] = []
    for (let d = 0; d < 4; d++) lambda.push(d === 2 ? 0.25 + uniform() / 2 : uniform() / 2)
    const isGeometric = uniform() < 0.5
    const scores: number[] = []
    for (let d = 0; d < 4; d++) {
      const { weights, means, record } = forms[d]!
      let above = 0
      let below = 0
      for (let g = 0; g < 5; g++) {
        above += weights[g]! * u[g]! * means[g]!
        below += weights[g]! * u[g]!
      }
      const survey = above / below
      scores.push(record === null ? survey : (1 - lambda[d]!) * survey + lambda[d]! * record)
    }
    for (let d = 0; d < 4; d++) values[d]!.push(scores[d]!)
    let product = 1
    let sum = 0
    for (const score of scores) {
      product *= Math.max(1, score)
      sum += score
    }
    values[4]!.push(isGeometric ? product ** 0.25 : sum / 4)
  }
  return values.map((one) => {
    const sorted = [...one].sort((a, b) => a - b)
    // Type 7 of a thousand: 49.95 and 949.05 places from the lowest
    return [
      sorted[49]! + 0.95 * (sorted[50]! - sorted[49]!),
      sorted[949]! + 0.05 * (sorted[950]! - sorted[949]!),
    ]
  })
}

/** Weight 0 and no data are 0 here: neither is heard. */
const WORLD: readonly Known[] = [
  { weights: [0.3, 0.2, 0.2, 0.2, 0.1], means: [20, 55, 61, 70, 84], record: 80 },
  { weights: [0.3, 0.2, 0, 0.2, 0.1], means: [35, 62, 0, 41, 90], record: null },
  { weights: [0.3, 0.2, 0.2, 0.2, 0.1], means: [77, 80, 68, 92, 66], record: 31 },
  { weights: [0.3, 0.2, 0.2, 0.2, 0.1], means: [0.4, 0.2, 0.9, 0.1, 0.6], record: null },
]

function bandsOf(forms: readonly Known[], apart: readonly number[]) {
  const given = new Map(DIMENSIONS.map((dimension, d) => [dimension, onShow(forms[d]!, apart)]))
  return sensitivityBands(given, new Set(apart.map((at) => CODES[at]!)), DEFAULT_FRAMEWORK)
}

describe('the sensitivity band', () => {
  test.each([
    ['all groups but one that was not heard everywhere', [0, 1, 3, 4]],
    ['two groups', [1, 3]],
    ['no group', []],
  ])('is that of plain loops over every group, where %s can vary apart', (_, apart) => {
    // The third group has no data on one form, so it never varies apart.
    const found = bandsOf(WORLD, apart)
    plainBands(WORLD, apart).forEach(([low, high], at) => {
      const band = found.get([...DIMENSIONS, 'index' as const][at]!)
      expect(band?.low).toBeCloseTo(low, 9)
      expect(band?.high).toBeCloseTo(high, 9)
    })
  })

  test('of one kind of mean or the other alone runs from the one to the other', () => {
    const sure = (mean: number): Known => {
      return { weights: [1, 0, 0, 0, 0], means: [mean, 0, 0, 0, 0], record: null }
    }
    const found = bandsOf([90, 90, 40, 40].map(sure), [0])
    expect(found.get('input')).toEqual({ low: 90, high: 90 })
    // (90·90·40·40)^¼ = 60, mean 65
    expect(found.get('index')?.low).toBeCloseTo(60, 12)
    expect(found.get('index')?.high).toBeCloseTo(65, 12)
  })

  test('of a form is there without the others, the index’s is not', () => {
    const one = new Map<Dimension, VariedForm>([['output', onShow(WORLD[2]!, [0, 1])]])
    const found = sensitivityBands(one, new Set([CODES[0]!, CODES[1]!]), DEFAULT_FRAMEWORK)
    expect([...found.keys()]).toEqual(['output'])
    expect(found.get('output')).toEqual(bandsOf(WORLD, [0, 1]).get('output'))
  })
})
