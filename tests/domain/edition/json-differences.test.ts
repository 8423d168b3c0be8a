import { describe, expect, test } from 'vitest'
import { jsonDifferences } from '#app/domain/edition/json-differences'

describe('differences of JSON', () => {
  test('are told where they are, in lists, objects and under odd names', () => {
    const one = { a: [1, { b: 'x' }], 'c d': null, e: 1 }
    const other = { a: [1, { b: 'y' }, 3], 'c d': [], f: 2 }
    expect(jsonDifferences(one, other)).toEqual([
      { path: '$.a[1].b', one: 'x', other: 'y' },
      { path: '$.a[2]', one: null, other: 3 },
      { path: '$["c d"]', one: null, other: [] },
      { path: '$.e', one: 1, other: null },
      { path: '$.f', one: null, other: 2 },
    ])
    expect(jsonDifferences(one, structuredClone(one))).toEqual([])
  })
})
