import { expect, test } from 'vitest'
import { releaseBands } from '#app/domain/disclosure/band-door'
import {
  withoutMembers,
  type OnShowGroupScore,
  type OnShowScore,
} from '#app/domain/disclosure/on-show'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { DIMENSIONS } from '#app/domain/framework/framework'
import { groupRow, regionRows } from './build'

const MEANS = [40, 50, 80]
const CODES = ['huurders', 'gemeente', 'overig']

const scores = (overrides: Partial<OnShowScore> = {}): OnShowScore[] =>
  regionRows({}, { score: 60 }).map((row) => ({
    ...{ ...row, surveyScore: row.dimension === 'index' ? null : 60, recordScore: null },
    ...{ state: 'shown', lineBreak: null, differences: [] },
    ...(row.dimension === 'input' ? overrides : {}),
  }))

/** Ŝ = .25·40 + .25·50 + .5·75 … the third is what is left. */
const groups = (
  change: (row: OnShowGroupScore) => OnShowGroupScore = (row) => row,
): OnShowGroupScore[] =>
  DIMENSIONS.flatMap((dimension) =>
    CODES.map((group, at) =>
      change({
        ...groupRow({ dimension, group, mean: MEANS[at]!, weight: at === 2 ? 0.5 : 0.25 }),
        state: 'shown',
      }),
    ),
  )

const bandsOf = (rows: readonly OnShowScore[], members: readonly OnShowGroupScore[]) =>
  new Map(releaseBands(rows, members, DEFAULT_FRAMEWORK).map((band) => [band.dimension, band]))

test('a band has one decimal, and is there for each form and the index', () => {
  const bands = bandsOf(scores(), groups())
  expect([...bands.keys()]).toEqual([...DIMENSIONS, 'index'])
  for (const { low, high } of bands.values()) {
    expect(low).toBeLessThan(high)
    expect([low, high]).toEqual([low, high].map((value) => Math.round(value * 10) / 10))
  }
})

test('of what is hidden in one form nothing is looked at in any', () => {
  const hide = (isHidden: (row: OnShowGroupScore) => boolean, mean = 50) =>
    groups((row) => (isHidden(row) ? { ...withoutMembers(row), mean } : row))
  const hidden = hide(({ group, dimension }) => group === 'gemeente' && dimension === 'output')
  const all = hide(({ group }) => group === 'gemeente')
  expect(bandsOf(scores(), hidden)).toEqual(bandsOf(scores(), all))
  expect(bandsOf(scores(), all)).toEqual(
    bandsOf(
      scores(),
      hide(({ group }) => group === 'gemeente', 99),
    ),
  )
  expect(bandsOf(scores(), all)).not.toEqual(bandsOf(scores(), groups()))
})

test('a group that is told as a bound does not vary by itself either', () => {
  const bound = (mean: number) =>
    groups((row) => (row.group === 'huurders' ? { ...row, mean } : row))
  expect(bandsOf(scores(), bound(2))).toEqual(bandsOf(scores(), bound(4)))
  expect(bandsOf(scores(), bound(22))).not.toEqual(bandsOf(scores(), bound(24)))
})

test.each([
  ['a survey score that is a bound', { surveyScore: 97 }],
  ['a score of an earlier edition', { state: 'old' as const }],
  ['a score that is not shown', { state: 'hidden' as const }],
])('%s has no band, and then neither has the index', (_, overrides) => {
  expect([...bandsOf(scores(overrides), groups()).keys()]).toEqual(DIMENSIONS.slice(1))
})

test('a form of which a group is of an earlier edition has no band', () => {
  const old = groups((row) =>
    row.dimension === 'input' && row.group === 'overig' ? { ...row, state: 'old' } : row,
  )
  expect([...bandsOf(scores(), old).keys()]).toEqual(DIMENSIONS.slice(1))
})

test('where nothing is left that varies a form has no band', () => {
  const hidden = groups(withoutMembers).map((row): OnShowGroupScore => ({
    ...row,
    state: 'hidden',
  }))
  expect([...bandsOf(scores(), hidden).keys()]).toEqual(['index'])
  expect([...bandsOf(scores({ recordScore: 70 }), hidden).keys()]).toEqual(['input', 'index'])
})
