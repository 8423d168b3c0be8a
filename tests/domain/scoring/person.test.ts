import { describe, expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { SCALES, type Framework, type Scale } from '#app/domain/framework/framework'
import { PersonScorer } from '#app/domain/scoring/person'

const DO_NOT_KNOW = 255

function score(answers: Record<string, number>, framework: Framework = DEFAULT_FRAMEWORK) {
  const bytes = Uint8Array.from(framework.items, ({ code }) => answers[code] ?? 0)
  const out = new Float64Array(SCALES.length)
  const answered = new PersonScorer(framework).score(bytes, 0, out)
  return { answered, of: (scale: Scale) => out[SCALES.indexOf(scale)] }
}

/** A framework whose input scale has `count` items, none reversed, and nothing else. */
function frameworkWithItems(count: number, min = 1, max = 5): Framework {
  const text = { nl: '', en: '' }
  return {
    ...DEFAULT_FRAMEWORK,
    answerScale: { min, max, labels: { nl: [], en: [] } },
    items: Array.from({ length: count }, (_, index) => ({
      code: `I${index}`,
      scale: 'input' as const,
      reversed: false,
      text,
    })),
  }
}

describe('person scores', () => {
  test.each([
    ['all at the bottom', { P1: 1, P2: 1, P3: 1, P4: 5, P5: 1 }, 0],
    ['all at the top', { P1: 5, P2: 5, P3: 5, P4: 1, P5: 5 }, 100],
    ['all in the middle', { P1: 3, P2: 3, P3: 3, P4: 3, P5: 3 }, 50],
    ['a mix', { P1: 2, P2: 4, P3: 5, P4: 2, P5: 1 }, 55],
  ])('the mean of the item scores: %s', (_, answers, expected) => {
    expect(score(answers).of('process')).toBe(expected)
  })

  test('a reversed item counts the other way round', () => {
    expect(score({ I1: 5, I2: 5, I4: 1 }).of('input')).toBe(100)
    expect(score({ I1: 5, I2: 5, I4: 5 }).of('input')).toBeCloseTo(200 / 3, 12)
  })

  test('three of five items make a score, two do not', () => {
    expect(score({ O1: 5, O2: 4, O3: 3 }).of('output')).toBe(75)
    expect(score({ O1: 5, O2: 4 }).of('output')).toBeNaN()
  })

  test('blank and "weet niet" are missing, never zero', () => {
    const answers = { F1: 5, F2: 5, F3: 5, F4: DO_NOT_KNOW, F5: 0 }
    expect(score(answers).of('feedback')).toBe(100)
    expect(score({ F1: 5, F2: 5, F3: DO_NOT_KNOW }).of('feedback')).toBeNaN()
  })

  test.each([
    // ⌈0.6·k − 1e-9⌉: 0.6·5 and 0.6·10 are whole numbers but for rounding.
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 3],
    [5, 3],
    [6, 4],
    [10, 6],
    [15, 9],
    [35, 21],
  ])('of %d items at least %d must be answered', (count, minimum) => {
    const framework = frameworkWithItems(count)
    const answered = (given: number) =>
      score(Object.fromEntries(Array.from({ length: given }, (_, i) => [`I${i}`, 4])), framework)
    expect(answered(minimum).of('input')).toBe(75)
    expect(answered(minimum - 1).of('input')).toBeNaN()
  })

  test('another answer scale is stretched over 0…100 as well', () => {
    const framework = frameworkWithItems(1, 0, 10)
    expect(score({ I0: 1 }, framework).of('input')).toBe(0)
    expect(score({ I0: 8 }, framework).of('input')).toBe(70)
    expect(score({ I0: 11 }, framework).of('input')).toBe(100)
  })

  test('a scale without items has no score', () => {
    expect(score({ I0: 3 }, frameworkWithItems(1)).of('process')).toBeNaN()
  })

  test('a rule that asks for no items still needs one answer', () => {
    const framework = { ...frameworkWithItems(3), minimumAnswered: 0 }
    expect(score({}, framework).of('input')).toBeNaN()
    expect(score({ I2: 2 }, framework).of('input')).toBe(25)
  })

  test.each([
    ['nothing', {}, false],
    ['"weet niet" only', { I1: DO_NOT_KNOW, F5: DO_NOT_KNOW }, false],
    ['cooperation only', { C1: 4, C2: 4, C3: 4 }, false],
    ['one item of a form', { F5: 1 }, true],
  ])('who answered %s: any item of the four forms is %o → %s', (_, answers, expected) => {
    expect(score(answers).answered).toBe(expected)
  })

  test('cooperation is scored like a form', () => {
    expect(score({ C1: 5, C2: 5, C5: 1 }).of('cooperation')).toBe(100)
  })

  test('persons are read from where their answers begin', () => {
    const scorer = new PersonScorer(DEFAULT_FRAMEWORK)
    const answers = new Uint8Array(2 * scorer.items)
    answers.fill(1, 0, scorer.items)
    answers.fill(3, scorer.items)
    const out = new Float64Array(SCALES.length)
    scorer.score(answers, scorer.items, out)
    expect([...out]).toEqual([50, 50, 50, 50, 50])
    scorer.score(answers, 0, out)
    expect([...out]).toEqual([20, 20, 20, 20, 20])
  })

  test('equal answers have equal digits, in whatever order they come', () => {
    const first = score({ I1: 2, I2: 3, I3: 5 }).of('input')
    expect(score({ I1: 5, I2: 2, I3: 3 }).of('input')).toBe(first)
  })

  test('a byte beyond the scale is no answer and is refused', () => {
    expect(() => score({ I1: 6 })).toThrow(RangeError)
    expect(() => score({ I1: 254 })).toThrow(RangeError)
  })

  test('answers that end too early are refused', () => {
    const scorer = new PersonScorer(DEFAULT_FRAMEWORK)
    const out = new Float64Array(SCALES.length)
    expect(() => scorer.score(new Uint8Array(scorer.items - 1), 0, out)).toThrow(RangeError)
  })
})
