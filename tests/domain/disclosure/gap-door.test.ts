import { expect, test } from 'vitest'
import { releaseGaps } from '#app/domain/disclosure/gap-door'
import { withoutMembers, type OnShowGroupScore } from '#app/domain/disclosure/on-show'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { groupRow } from './build'

/** √V/W = 4 each: √32 = 5.66 together. */
function group(code: string, overrides: Partial<OnShowGroupScore> = {}): OnShowGroupScore {
  return { ...groupRow({ group: code }), state: 'shown', ...overrides }
}

const APART = [group('huurders', { mean: 41.4 }), group('gemeente', { mean: 70.6 })]

const gapsOf = (
  groups: readonly OnShowGroupScore[],
  overlaps: Parameters<typeof releaseGaps>[1] = [],
) => releaseGaps(groups, overlaps, DEFAULT_FRAMEWORK)

test('a gap has whole points, SE and df one decimal, p three', () => {
  expect(gapsOf(APART)).toEqual([
    {
      ...{ dimension: 'input', one: 'huurders', other: 'gemeente', difference: -29 },
      ...{ se: 5.7, df: 6, p: 0.002, margin: 14, demonstrable: true },
    },
  ])
})

test('who is in both groups makes it smaller, whichever is named first', () => {
  const groups = APART.map((row) => ({ ...row, clusters: 8 }))
  const common = { scale: 'input', clusters: 5, product: 6 } as const
  const overlap = { ...common, one: 'gemeente', other: 'huurders' }
  // 32 − 2·(8/7)·6 = 18.29; eleven different clusters
  expect(gapsOf(groups, [overlap])).toMatchObject([{ se: 4.3, df: 10 }])
  expect(gapsOf(groups, [{ ...overlap, scale: 'output' }])).toMatchObject([{ se: 5.7 }])
})

test.each([1, 4])(
  'of %i clusters in both no gap is told: the errors would tell what they answered',
  (clusters) => {
    const overlap = {
      scale: 'input',
      one: 'huurders',
      other: 'gemeente',
      clusters,
      product: 6,
    } as const
    expect(gapsOf(APART, [overlap])).toEqual([])
  },
)

test.each([
  ['is hidden', withoutMembers(group('overig'))],
  ['is of an earlier edition', group('gemeente', { state: 'old', mean: 70.6 })],
  ['is told as a bound', group('gemeente', { mean: 96 })],
  ['has nine persons', group('gemeente', { n: 9, mean: 70.6 })],
  ['borrows its variance', group('gemeente', { isReference: false, mean: 70.6 })],
])('no gap is told where one of the groups %s', (_, changed) => {
  const others = APART.filter((row) => row.group !== changed.group)
  expect(gapsOf([...others, changed])).toEqual([])
})

test('a small third group takes the precision of all, a silent one does not', () => {
  expect(gapsOf([...APART, group('overig', { n: 9 })])).toEqual([])
  const silent = group('overig', { n: 0, mean: null, clusters: 0, isReference: false })
  expect(gapsOf([...APART, silent])).toHaveLength(1)
})

test('all forms and pairs of the region are one family', () => {
  // Alone p = .04 survives; among five others that are nothing it does not.
  const near = group('gemeente', { mean: 56.1 })
  expect(gapsOf([APART[0]!, near])).toMatchObject([{ p: 0.041, demonstrable: true }])
  const alike = (['process', 'output', 'feedback'] as const).flatMap((dimension) =>
    ['huurders', 'gemeente'].map((code) => group(code, { dimension, mean: 50 })),
  )
  const [first] = gapsOf([APART[0]!, near, ...alike])
  expect(first).toMatchObject({ p: 0.041, demonstrable: false })
})
