import { describe, expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { itemsOf } from '#app/domain/framework/items'
import { lineBreak, type DrawnForm } from '#app/domain/scoring/line-break'

const weights = (huurders: number, gemeente: number) =>
  new Map([
    ['huurders', huurders],
    ['gemeente', gemeente],
  ])

const form = (overrides: Partial<DrawnForm> = {}): DrawnForm => ({
  items: itemsOf(DEFAULT_FRAMEWORK, 'input'),
  weights: weights(0.5, 0.5),
  recordWeight: 0.25,
  ...overrides,
})

const ALONE = { weights: new Map([['huurders', 1]]) }
const OTHER_ITEMS = { items: itemsOf(DEFAULT_FRAMEWORK, 'process') }

describe('a drawn line', () => {
  test.each([
    ['goes on where nothing changed', {}, null],
    ['does not mind rounding', { weights: weights(0.5 + 1e-12, 0.5 - 1e-12) }, null],
    ['breaks where the groups have other weights', { weights: weights(0.6, 0.4) }, 'other_weights'],
    ['breaks where the records have another weight', { recordWeight: 0.5 }, 'other_weights'],
    ['breaks where the record part goes out', { recordWeight: 0 }, 'other_record'],
    ['breaks where other groups have data', ALONE, 'other_groups'],
    ['breaks where other items are asked', OTHER_ITEMS, 'other_items'],
    [
      'says that of the groups before that of the records',
      { ...ALONE, recordWeight: 0 },
      'other_groups',
    ],
    [
      'says that of the items before that of the groups',
      { ...ALONE, ...OTHER_ITEMS },
      'other_items',
    ],
    [
      'says that of the records before that of the weights',
      { weights: weights(0.6, 0.4), recordWeight: 0 },
      'other_record',
    ],
  ] as const)('%s', (_, change, reason) => {
    expect(lineBreak([form()], [form(change)])).toBe(reason)
    expect(lineBreak([form(change)], [form()])).toBe(reason)
  })

  test('of the index breaks where one of its forms does, by what comes first', () => {
    const forms = [form(), form(), form(), form()]
    expect(lineBreak(forms, forms)).toBeNull()
    expect(lineBreak(forms, [form(), form({ recordWeight: 0 }), form(), form(ALONE)])).toBe(
      'other_groups',
    )
  })
})
