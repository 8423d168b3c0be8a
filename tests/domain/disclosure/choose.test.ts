import { describe, expect, test } from 'vitest'
import { chooseForm, chooseGroup, chooseIndex } from '#app/domain/disclosure/choose'
import type { OnShowScore } from '#app/domain/disclosure/on-show'
import { groupRow, regionRows, scoreRow } from './build'

const onShow = (overrides: Partial<OnShowScore> = {}): OnShowScore => ({
  ...scoreRow(),
  state: 'shown',
  lineBreak: null,
  differences: [],
  ...overrides,
})

describe('what is shown of a form', () => {
  test.each([
    ['new', undefined, 'today'],
    ['old', onShow({ n: 19 }), 'before'],
    ['old', onShow({ state: 'old', n: 19 }), 'before'],
    ['old', onShow({ state: 'hidden' }), 'nothing'],
    ['old', onShow({ surveyScore: null }), 'nothing'],
    ['nothing', onShow({ n: 19 }), 'nothing'],
    [null, onShow(), 'today'],
    [null, onShow({ n: 19 }), 'before'],
    [null, undefined, 'nothing'],
  ] as const)('audit says %s (case %#): %s', (verdict, before, choice) => {
    expect(chooseForm(scoreRow(), before, verdict)).toBe(choice)
  })

  test('nobody answered: the record score, whatever was there', () => {
    expect(chooseForm(scoreRow({ n: 0, surveyScore: null }), onShow(), 'nothing')).toBe('today')
  })

  test.each([
    [4, 'nothing'],
    [5, 'today'],
  ] as const)('too few were heard, %i persons: %s', (n, choice) => {
    const row = scoreRow({ n, surveyScore: null, score: null, status: 'insufficient' })
    expect(chooseForm(row, undefined, 'nothing')).toBe(choice)
  })
})

describe('what is shown of a group', () => {
  test.each([
    ['new', undefined, 'today'],
    ['old', { ...groupRow({ n: 11 }), state: 'shown' }, 'before'],
    ['old', { ...groupRow({ n: 0 }), state: 'hidden' }, 'nothing'],
    [null, { ...groupRow(), state: 'shown' }, 'today'],
  ] as const)('audit says %s (case %#)', (verdict, before, choice) => {
    expect(chooseGroup(groupRow(), before, verdict)).toBe(choice)
  })
})

describe('what is shown of an index', () => {
  const rows = regionRows()
  const index = rows[4]!
  const forms = (choice: 'today' | 'before', input = {}) =>
    regionRows(input)
      .slice(0, 4)
      .map((today, place) => ({ today, choice: place === 2 ? choice : ('today' as const) }))

  test('today’s where all four are today’s', () => {
    expect(chooseIndex(index, undefined, forms('today'))).toBe('today')
  })

  test('the one before, or nothing, where one of the four waits', () => {
    const before = onShow({ dimension: 'index' })
    expect(chooseIndex(index, before, forms('before'))).toBe('before')
    expect(chooseIndex(index, undefined, forms('before'))).toBe('nothing')
  })

  test('nothing new where one of the four is only a bound', () => {
    expect(chooseIndex(index, undefined, forms('today', { surveyScore: 97 }))).toBe('nothing')
  })
})
