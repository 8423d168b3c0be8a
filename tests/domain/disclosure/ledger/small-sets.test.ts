import { describe, expect, test } from 'vitest'
import type { Holding } from '#app/domain/disclosure/ledger/columns'
import { membersOf } from '#app/domain/disclosure/ledger/members'
import { SUMS } from '#app/domain/disclosure/ledger/row-sums'
import { RowSpace, type SparseRow } from '#app/domain/disclosure/ledger/row-space'
import type { Proposal } from '#app/domain/disclosure/ledger/proposal'
import { hasDeterminedSet } from '#app/domain/disclosure/ledger/small-sets'
import { isBelow } from './onlooker'
import { seeded } from './world'

/** By column the share that a person holds. */
type Person = ReadonlyMap<number, number>

/** Every set of one to four. */
function* setsOf<One>(all: readonly One[], from = 0, left = 4): Iterable<One[]> {
  if (left === 0) return
  for (let place = from; place < all.length; place++) {
    const one = all[place] as One
    yield [one]
    for (const rest of setsOf(all, place + 1, left - 1)) yield [one, ...rest]
  }
}

/** λmax of D^½ P D^½ reaches 0.9 for some four. */
function isDetermined(
  persons: readonly Person[],
  count: number,
  p: (a: number, b: number) => number,
) {
  const columns = Array.from({ length: count }, (_, column) => column)
  return [...setsOf(persons)].some((set) => {
    const roots = columns.map((column) =>
      Math.sqrt(set.reduce((sum, person) => sum + (person.get(column) ?? 0), 0)),
    )
    const held = columns.filter((column) => roots[column]! > 0)
    if (held.reduce((sum, a) => sum + roots[a]! ** 2 * p(a, a), 0) < 0.9) return false
    const matrix = held.map((a) => held.map((b) => roots[a]! * roots[b]! * p(a, b)))
    return !isBelow(matrix, 0.9)
  })
}

function rowOf(values: readonly number[]): SparseRow {
  const columns = values.flatMap((value, column) => (value === 0 ? [] : [column]))
  return {
    columns: Int32Array.from(columns),
    values: Float64Array.from(columns, (column) => values[column] ?? 0),
  }
}

function proposalOf(space: RowSpace, added: Float64Array): Proposal {
  return {
    diagonal: space.diagonal,
    row: (column) => space.projectionRow(column),
    added,
    gains: new Float64Array(added.length * SUMS).fill(100),
    finds: new Float64Array(added.length),
  }
}

/** Persons of one answer and of several: shares of each column add up to 1 at most. */
function personsIn(count: number, random: () => number, spread: boolean): Person[] {
  const pick = (below: number) => Math.floor(random() * below)
  const weights: Map<number, number>[] = []
  for (let column = 0; column < count; column++) {
    for (let k = 1 + pick(4); k > 0; k--) weights.push(new Map([[column, 0.05 + random()]]))
  }
  for (let k = spread ? 1 + pick(3) : 0; k > 0; k--) {
    const columns = Array.from({ length: count }, (_, column) => column)
    const mine = columns.filter(() => random() < 0.5).slice(0, 3)
    if (mine.length > 1) weights.push(new Map(mine.map((column) => [column, 0.05 + random()])))
  }
  const totals = Array.from({ length: count }, (_, column) =>
    weights.reduce((sum, person) => sum + (person.get(column) ?? 0), 0),
  )
  return weights.map((person) => new Map([...person].map(([c, w]) => [c, w / totals[c]!])))
}

describe('the search for determined sets', () => {
  test.each([false, true])('agrees with looking at every four persons (spread: %s)', (spread) => {
    const random = seeded(spread ? 8 : 7)
    const pick = (below: number) => Math.floor(random() * below)
    const tally = { determined: 0, free: 0 }
    for (let round = 0; round < 500; round++) {
      const count = 3 + pick(3)
      const persons = personsIn(count, random, spread)
      const space = new RowSpace(count)
      // Rows that do not meet leave P_ab at nothing.
      const least = round % 2 === 0 ? 0 : 0.05
      const values = () => Array.from({ length: count }, () => (random() < 0.6 ? random() : least))
      for (let row = pick(count - 1); row > 0; row--) {
        const unit = space.residual(rowOf(values()))
        if (unit) space.add(unit)
      }
      const proposed = space.residual(rowOf(values()))
      if (!proposed) continue
      const added = new Float64Array(count)
      proposed.columns.forEach((column, entry) => (added[column] = proposed.values[entry] ?? 0))
      const before = (a: number, b: number) => space.projectionRow(a)[b] ?? 0
      if (isDetermined(persons, count, before)) continue
      const after = (a: number, b: number) => before(a, b) + (added[a] ?? 0) * (added[b] ?? 0)
      const expected = isDetermined(persons, count, after)
      const singles = Array.from({ length: count }, (_, column) =>
        persons
          .filter((person) => person.size === 1 && person.has(column))
          .map((person) => person.get(column)!)
          .sort((a, b) => b - a)
          .slice(0, 4),
      )
      const holdings = persons
        .filter((person) => person.size > 1)
        .map((person): Holding => {
          return { columns: [...person.keys()], weights: [...person.values()], count: 1 }
        })
      const found = hasDeterminedSet(membersOf(singles, holdings), proposalOf(space, added))
      expect(found).toBe(expected)
      tally[expected ? 'determined' : 'free'] += 1
    }
    expect(Math.min(tally.determined, tally.free)).toBeGreaterThan(30)
  })

  test('refuses by the safe bound where there is too much to look at', () => {
    const members = membersOf([[1], [1], [1], [1], [1]], [])
    const added = new Float64Array(5).fill(0.5)
    added[4] = 0
    const half = proposalOf(new RowSpace(5), added)
    // Four single persons in equal parts: determined only as all four, P_aa = 1/4.
    expect(hasDeterminedSet(members, half)).toBe(true)
    expect(hasDeterminedSet(members, half, 1)).toBe(true)
    // Five in equal parts: no four of them reach 0.9.
    const fifth = proposalOf(new RowSpace(5), new Float64Array(5).fill(Math.sqrt(1 / 5)))
    expect(hasDeterminedSet(members, fifth)).toBe(false)
    expect(hasDeterminedSet(members, fifth, 1)).toBe(false)
  })

  test('takes the heaviest of a column, and all that alike persons have together', () => {
    const [column, spread] = membersOf([[0.4, 0.3, 0.1]], []).sources.concat(
      membersOf([[0.5], [0.5]], [{ columns: [0, 1], weights: [0.2, 0.1], count: 2 }]).sources.at(
        -1,
      )!,
    )
    const sharesOf = (source: typeof column) =>
      source!.choices.map(({ persons, held }) => [
        persons,
        ...held.map(({ share }) => Math.round(share * 10) / 10),
      ])
    expect(sharesOf(column)).toEqual([
      [1, 0.4],
      [2, 0.7],
      [3, 0.8],
    ])
    expect(sharesOf(spread)).toEqual([
      [1, 0.2, 0.1],
      [2, 0.4, 0.2],
    ])
  })
})
