import { expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { DIMENSIONS } from '#app/domain/framework/framework'
import { FORM_PAIRS, InstrumentGatherer } from '#app/domain/scoring/instrument'

const { items } = DEFAULT_FRAMEWORK
const INPUT = items.flatMap(({ scale }, at) => (scale === 'input' ? [at] : []))

/** Forty invented people; byte 1…5 are the points, 0 is blank. */
const PEOPLE = Array.from({ length: 40 }, (_, person) =>
  Uint8Array.from(items, (_item, at) => {
    const drawn = (person * 7919 + at * 104_729 + person * at * 31) % 29
    return drawn === 0 ? 0 : ((drawn + person) % 5) + 1
  }),
)

function gathered(people: readonly Uint8Array[]): InstrumentGatherer {
  const gatherer = new InstrumentGatherer(DEFAULT_FRAMEWORK)
  for (const answers of people) gatherer.add(answers)
  return gatherer
}

const itemScore = (answers: Uint8Array, at: number) => {
  const point = answers[at]!
  return 25 * ((items[at]!.reversed ? 6 - point : point) - 1)
}

function correlation(one: readonly number[], other: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length
  const centred = (values: readonly number[]) => values.map((value) => value - mean(values))
  const [a, b] = [centred(one), centred(other)]
  const product = (x: readonly number[], y: readonly number[]) =>
    x.reduce((sum, value, at) => sum + value * y[at]!, 0)
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b))
}

test('a scale is told over those who answered all of it, reversed items turned', () => {
  const complete = PEOPLE.filter((answers) => INPUT.every((at) => answers[at] !== 0))
  expect(complete.length).toBeGreaterThan(20)
  expect(complete.length).toBeLessThan(40)
  const found = gathered(PEOPLE).scale('input')!
  expect(found.n).toBe(complete.length)
  found.figures.items.forEach(({ code, itemRest }, item) => {
    const at = INPUT[item]!
    const rest = complete.map((answers) =>
      INPUT.reduce((sum, other) => sum + (other === at ? 0 : itemScore(answers, other)), 0),
    )
    const own = complete.map((answers) => itemScore(answers, at))
    expect(code).toBe(items[at]!.code)
    expect(itemRest).toBeCloseTo(correlation(own, rest), 10)
  })
})

test('forms are correlated over those with a score on each of the four', () => {
  const blank = Uint8Array.from(items, ({ scale }) => (scale === 'output' ? 0 : 3))
  const { n, figures } = gathered([...PEOPLE, blank]).correlations()
  const scores = PEOPLE.map((answers) =>
    DIMENSIONS.map((form) => {
      const given = items.flatMap(({ scale }, at) =>
        scale === form && answers[at] !== 0 ? [itemScore(answers, at)] : [],
      )
      return given.length < 3 ? NaN : given.reduce((a, b) => a + b, 0) / given.length
    }),
  ).filter((each) => !each.some(Number.isNaN))
  expect(n).toBe(scores.length)
  FORM_PAIRS.forEach(([one, other], at) => {
    const of = (form: (typeof DIMENSIONS)[number]) => {
      return scores.map((each) => each[DIMENSIONS.indexOf(form)]!)
    }
    expect(figures[at]).toBeCloseTo(correlation(of(one), of(other)), 10)
  })
})

test('where all answer the same there is neither α nor correlation', () => {
  const same = Array.from({ length: 30 }, () => new Uint8Array(items.length).fill(4))
  const gatherer = gathered(same)
  expect(gatherer.scale('input')?.figures).toEqual({
    alpha: null,
    items: INPUT.map((at) => ({ code: items[at]!.code, itemRest: null, alphaIfDropped: null })),
  })
  expect(gatherer.correlations()).toEqual({ n: 30, figures: FORM_PAIRS.map(() => null) })
})
