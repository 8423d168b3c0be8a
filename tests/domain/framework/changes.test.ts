import { describe, expect, test } from 'vitest'
import { answersDiffer, changedParts, scoringParts } from '#app/domain/framework/changes'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import type { Framework } from '#app/domain/framework/framework'

const other = (changed: Partial<Framework>): Framework => ({ ...DEFAULT_FRAMEWORK, ...changed })
const [first, ...rest] = DEFAULT_FRAMEWORK.items

describe('two frameworks', () => {
  test('differ in the parts that are not equal, their versions aside', () => {
    const changed = other({ version: '2', bands: [40, 60, 80], indexFloor: 2 })
    expect(changedParts(DEFAULT_FRAMEWORK, changed)).toEqual(['indexFloor', 'bands'])
    expect(changedParts(DEFAULT_FRAMEWORK, other({ version: '2' }))).toEqual([])
  })

  test('may differ in bands, themes, cuts and what to discuss without other scores', () => {
    const changed = other({
      bands: [40, 60, 80],
      themes: [],
      statements: { minimumChange: 5 },
      discussion: { ...DEFAULT_FRAMEWORK.discussion, input: { questions: [], actions: [] } },
      recordWeight: { ...DEFAULT_FRAMEWORK.recordWeight, output: 0.4 },
    })
    expect(scoringParts(changedParts(DEFAULT_FRAMEWORK, changed))).toEqual(['recordWeight'])
  })
})

describe('stored answers', () => {
  test.each<[string, Partial<Framework>, boolean]>([
    [
      'another wording',
      { items: [{ ...first!, text: { nl: 'Anders.', en: 'Other.' } }, ...rest] },
      false,
    ],
    ['another λ', { recordWeight: { input: 0, process: 0, output: 0, feedback: 0 } }, false],
    ['a statement turned', { items: [{ ...first!, reversed: true }, ...rest] }, true],
    ['statements in another order', { items: [...rest, first!] }, true],
    ['a statement less', { items: rest }, true],
    ['another scale', { answerScale: { ...DEFAULT_FRAMEWORK.answerScale, max: 7 } }, true],
    ['a group less', { groups: DEFAULT_FRAMEWORK.groups.slice(1) }, true],
  ])('under %s mean something else: %#', (_name, changed, expected) => {
    expect(answersDiffer(DEFAULT_FRAMEWORK, other(changed))).toBe(expected)
  })
})
