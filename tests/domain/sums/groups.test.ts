import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ORGANISATION_LAYOUT, OWN_LAYOUT } from '#app/domain/sums/layout'
import { mergeByRegion } from '#app/domain/sums/groups'
import type { ImportedSumRow } from '#app/domain/sums/sum-block'
import { blocksOf } from '#tests/support/sum-rows'
import type { GroupSums } from '#app/domain/scoring/types'
import { groupSumsOf, mergeIntoGroups, person, sumRowsOf, type Person } from '../scoring/people'

const score = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null })
const anyPerson: fc.Arbitrary<Person> = fc.record({
  group: fc.constantFrom('huurders', 'gemeente', 'overig'),
  organisation: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }),
  weight: fc.double({ min: 0.01, max: 50, noNaN: true }),
  scores: fc.array(score, { minLength: 5, maxLength: 5 }),
  answered: fc.constant(true),
  importId: fc.integer({ min: 1, max: 3 }),
  placeId: fc.integer({ min: 1, max: 3 }),
  segment: fc.constantFrom(null, 20_500, 20_530),
  respondent: fc.constant(null),
})
const persons = fc.array(anyPerson, { minLength: 1, maxLength: 40 })

function expectEqualSums(parts: Float64Array, whole: Float64Array): void {
  expect(parts).toHaveLength(whole.length)
  parts.forEach((value, i) => {
    expect(Math.abs(value - whole[i]!)).toBeLessThanOrEqual(1e-12 * Math.abs(whole[i]!))
  })
}

/** The sums of one organisation. */
function sumsOf({ organisations: { ids, sums } }: GroupSums, id: number): Float64Array {
  const { size } = ORGANISATION_LAYOUT
  const place = ids.indexOf(id)
  return sums.subarray(place * size, (place + 1) * size)
}

function expectEqualGroups(parts: readonly GroupSums[], whole: readonly GroupSums[]): void {
  expect(parts.map(({ group }) => group)).toEqual(whole.map(({ group }) => group))
  parts.forEach((part, g) => {
    expectEqualSums(part.own, whole[g]!.own)
    const [some, all] = [part.organisations, whole[g]!.organisations]
    expect([...some.ids].sort()).toEqual([...all.ids].sort())
    for (const id of some.ids) expectEqualSums(sumsOf(part, id), sumsOf(whole[g]!, id))
  })
}

describe('merging rows into groups', () => {
  test('parts merged are the whole, to 1e-12', () => {
    fc.assert(
      fc.property(persons, (people) => {
        const together = people.map((one) => ({ ...one, importId: 1, placeId: 1, segment: null }))
        expectEqualGroups(groupSumsOf(people), groupSumsOf(together))
      }),
    )
  })

  test('the order in which rows are given changes no digit', () => {
    const shuffled = persons.chain((people) => {
      const rows = sumRowsOf(people)
      const order = fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })
      return fc.tuple(fc.constant(rows), order)
    })
    fc.assert(
      fc.property(shuffled, ([rows, order]) => {
        expect(mergeIntoGroups(order)).toEqual(mergeIntoGroups(rows))
      }),
    )
  })

  test('taking an import out restores every digit, putting it back too', () => {
    fc.assert(
      fc.property(persons, persons, (before, added) => {
        const old = sumRowsOf(before)
        const fresh = sumRowsOf(added.map((one) => ({ ...one, importId: one.importId + 3 })))
        const without = mergeIntoGroups(old)
        const all = mergeIntoGroups([...old, ...fresh])
        const undone = mergeIntoGroups([...fresh, ...old].filter((row) => row.importId <= 3))
        expect(undone).toEqual(without)
        expect(mergeIntoGroups([...fresh, ...old])).toEqual(all)
      }),
    )
  })

  test('an older import is taken out as exactly as the last one', () => {
    fc.assert(
      fc.property(persons, (people) => {
        const kept = people.filter(({ importId }) => importId !== 2)
        const rows = sumRowsOf(people).filter(({ importId }) => importId !== 2)
        expect(mergeIntoGroups(rows)).toEqual(groupSumsOf(kept))
      }),
    )
  })

  test('an organisation is one, over imports, places and segments, but apart in each group', () => {
    const groups = groupSumsOf([
      person({ organisation: 8 }),
      person({ organisation: 8, placeId: 2 }),
      person({ organisation: 8, importId: 2, segment: 20_500 }),
      person({ organisation: 8, group: 'gemeente' }),
    ])
    expect(groups.map(({ group }) => group)).toEqual(['gemeente', 'huurders'])
    expect(groups[1]!.organisations.ids).toEqual([8])
    expect(sumsOf(groups[1]!, 8)[OWN_LAYOUT.valid]).toBe(3)
    expect(sumsOf(groups[0]!, 8)[OWN_LAYOUT.valid]).toBe(1)
  })

  test('rows of several quarters add up to a year', () => {
    const [row] = sumRowsOf([person({ organisation: 8 })])
    const year = ['2026-Q1', '2026-Q2', '2026-Q3'].map((quarter) => ({ ...row!, quarter }))
    expect(sumsOf(mergeIntoGroups(year)[0]!, 8)[OWN_LAYOUT.valid]).toBe(3)
  })

  test('leaves the given rows as they are', () => {
    const rows = sumRowsOf([
      person({ organisation: 8, importId: 2 }),
      person({ organisation: 8 }),
      person(),
      person({ placeId: 2 }),
    ])
    const copy: ImportedSumRow[] = rows.map((row) => ({ ...row, sums: row.sums.slice() }))
    mergeIntoGroups(rows)
    expect(rows).toEqual(copy)
  })

  test('pieces of a place count each in its region, or nowhere, and leave the blocks as they are', () => {
    const people = [
      person({ segment: null }),
      person({ segment: 20_500, organisation: 8 }),
      person({ segment: 20_530 }),
      person({ placeId: 2, segment: 20_500 }),
    ]
    const blocks = blocksOf(sumRowsOf(people))
    const copy = structuredClone(blocks)
    const regions = new Map<number | null, number>([
      [null, 5],
      [20_500, 6],
    ])
    const merged = mergeByRegion(blocks, (_, segment) => regions.get(segment) ?? null)
    expect([...merged.keys()].sort()).toEqual([5, 6])
    expect(merged.get(5)).toEqual(groupSumsOf(people.slice(0, 1)))
    expect(merged.get(6)).toEqual(groupSumsOf([people[1]!, people[3]!]))
    expect(blocks).toEqual(copy)
  })

  test('a row of another layout is refused', () => {
    const [row] = sumRowsOf([person()])
    const sums = row!.sums.subarray(1)
    expect(() => mergeIntoGroups([{ ...row!, sums }])).toThrow(RangeError)
  })

  test('no rows are no groups', () => {
    expect(mergeIntoGroups([])).toEqual([])
  })
})
