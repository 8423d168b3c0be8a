import { describe, expect, test } from 'vitest'
import {
  audit,
  blockName,
  EMPTY_BLOCK,
  type Edition,
  type LedgerBlock,
} from '#app/domain/disclosure/ledger/audit'
import { atomKey, LedgerError } from '#app/domain/disclosure/ledger/atoms'
import { figureId } from '#app/domain/disclosure/ledger/figure'
import { editionOf, seeded, type Answer, type RegionSet, type World } from './world'

/** Answers of `sizes[area]` persons from each group, all in one upload unless told. */
function answersOf(sizes: readonly number[], overrides: Partial<Answer> = {}): Answer[] {
  const upload = overrides.upload ?? 1
  return sizes.flatMap((size, area) =>
    Array.from({ length: size }, (_, k): Answer => {
      const id = upload * 10_000 + area * 100 + k
      const base = { upload: 1, quarter: '2026-Q1', group: 'huurders', weight: 1 }
      return { ...base, id, person: id, area, ...overrides }
    }),
  )
}

const WHOLE: RegionSet = { name: 'whole', regionOf: ['A', 'A'] }
const PARTS: RegionSet = { name: 'parts', regionOf: ['P', 'Q'] }

function editionAt(world: World, position: number): Edition {
  const { atoms, figures } = editionOf(world, position)
  return { number: position + 1, atoms, figures }
}

function decisionsOf(world: World) {
  let block: LedgerBlock = EMPTY_BLOCK
  return world.editions.map((_, position) => {
    const result = audit(block, editionAt(world, position))
    block = result.block
    return Object.fromEntries(
      [...result.decisions].map(([id, decision]) => {
        const [set, region, , , group] = JSON.parse(id) as string[]
        return [`${set} ${region}${group ? ' group' : ''}`, decision]
      }),
    )
  })
}

describe('the audit', () => {
  test('a total goes before its parts, and a part that would give away the rest is refused', () => {
    const world = { answers: answersOf([6, 3]), sets: [WHOLE, PARTS], editions: [[1]] }
    expect(decisionsOf(world)[0]).toMatchObject({
      'whole A': 'new',
      'parts P': 'nothing',
      'parts Q': 'nothing',
    })
  })

  test('parts of five and more are shown beside their total', () => {
    const world = { answers: answersOf([6, 5]), sets: [WHOLE, PARTS], editions: [[1]] }
    expect(decisionsOf(world)[0]).toMatchObject({
      'whole A': 'new',
      'parts P': 'new',
      'parts Q': 'new',
    })
  })

  test('a figure in which one person carries over half the weight is no candidate', () => {
    const heavy = answersOf([6]).map((one, k) => ({ ...one, weight: k === 0 ? 6 : 1 }))
    const world = { answers: heavy, sets: [WHOLE], editions: [[1]] }
    expect(decisionsOf(world)[0]).toMatchObject({ 'whole A': 'nothing' })
    const half = heavy.map((one, k) => ({ ...one, weight: k === 0 ? 5 : 1 }))
    expect(decisionsOf({ ...world, answers: half })[0]).toMatchObject({ 'whole A': 'new' })
  })

  test('one late answer leaves the old figure on show; five renew it; undo brings the first back', () => {
    const late = [1, 5].map((size, place) => answersOf([size], { upload: place + 2 }))
    const answers = [...answersOf([8]), ...late.flat()]
    const world = { answers, sets: [WHOLE], editions: [[1], [1, 2], [1, 2, 3], [1]] }
    expect(decisionsOf(world).map((one) => one['whole A'])).toEqual(['new', 'old', 'new', 'new'])
  })

  test('what was refused stays refused when the data come in two uploads', () => {
    const answers = [...answersOf([8]), ...answersOf([4], { upload: 2 })]
    const world = { answers, sets: [WHOLE], editions: [[1], [1, 2], [2], [1, 2]] }
    expect(decisionsOf(world).map((one) => one['whole A'])).toEqual(['new', 'old', 'old', 'old'])
  })

  test('a figure whose answers are all gone is no longer shown', () => {
    const answers = answersOf([8])
    const world = { answers, sets: [WHOLE], editions: [[1]] }
    const { block, decisions } = audit(EMPTY_BLOCK, editionAt(world, 0))
    const [id] = [...decisions.keys()]
    const gone = editionAt(world, 0).figures.map((figure) => ({ ...figure, n: 0, parts: [] }))
    const after = audit(block, { number: 2, atoms: [], figures: gone })
    expect(after.decisions.get(id!)).toBe('nothing')
    expect(after.block.shown).toEqual({})
    expect(after.block.rows).toEqual(block.rows)
  })

  test('a replaced answer is kept apart from the newer one', () => {
    const answers = [...answersOf([8]), ...answersOf([8], { upload: 2 }).slice(0, 1)].map(
      (one) => ({
        ...one,
        person: one.id % 100,
      }),
    )
    const world = { answers, sets: [WHOLE], editions: [[1], [1, 2]] }
    expect(decisionsOf(world).map((one) => one['whole A'])).toEqual(['new', 'old'])
  })

  test('decides the same in whatever order the figures come', () => {
    const answers = ['huurders', 'gemeente', 'overig'].flatMap((group, place) =>
      answersOf([6 + place, 3], { group }).map((one) => {
        return { ...one, id: one.id + place * 50, person: one.person + place * 50 }
      }),
    )
    const edition = editionAt({ answers, sets: [WHOLE, PARTS], editions: [[1]] }, 0)
    const backwards = { ...edition, figures: edition.figures.toReversed() }
    const sorted = (one: Edition) => [...audit(EMPTY_BLOCK, one).decisions].sort()
    expect(sorted(backwards)).toEqual(sorted(edition))
  })

  test('goes on from a stored block as from the one in memory', () => {
    const answers = [...answersOf([8, 6]), ...answersOf([5, 5], { upload: 2 })]
    const world = { answers, sets: [WHOLE, PARTS], editions: [[1], [1, 2]] }
    const { block } = audit(EMPTY_BLOCK, editionAt(world, 0))
    const stored = JSON.parse(JSON.stringify(block)) as LedgerBlock
    expect(audit(stored, editionAt(world, 1))).toEqual(audit(block, editionAt(world, 1)))
  })

  test('refuses a figure whose atoms do not hold its persons', () => {
    const edition = editionAt({ answers: answersOf([8]), sets: [WHOLE], editions: [[1]] }, 0)
    const wrong = edition.figures.map((figure) => ({ ...figure, n: 9 }))
    expect(() => audit(EMPTY_BLOCK, { ...edition, figures: wrong })).toThrow(LedgerError)
  })

  test('has one block for each scale and calendar year', () => {
    expect(blockName('input', '2026-Q3')).toBe(blockName('input', '2026'))
    expect(blockName('input', '2026-Q4')).not.toBe(blockName('input', '2027-Q1'))
    expect(blockName('input', '2026-Q4')).not.toBe(blockName('output', '2026-Q4'))
  })
})

describe('the audit stays useful', () => {
  /** Eight regions in two overlapping sets over 24 municipalities, five groups, about 800 answers. */
  test('nearly all totals of the default set and most groups of five and more are shown', () => {
    const groups = ['huurders', 'gemeente', 'zorg_welzijn', 'collega_corporatie', 'overig']
    const tally = { totals: [0, 0], groups: [0, 0] }
    for (let seed = 1; seed <= 6; seed++) {
      const random = seeded(seed)
      const figures = [
        { name: 'first', of: (area: number) => Math.floor(area / 5) },
        { name: 'second', of: (area: number) => Math.floor((area + 3) / 9) },
      ]
      const areas = Array.from({ length: 24 }, (_, area) => area)
      const sets = figures.map(({ name, of }) => ({
        name,
        regionOf: areas.map((area) => `R${of(area)}`),
      }))
      const answers = groups.flatMap((group, place) =>
        areas.flatMap((area) =>
          Array.from({ length: Math.floor(random() * 14) }, (_, k): Answer => {
            const id = place * 100_000 + area * 100 + k
            const weight = 1 + Math.floor(random() * 2)
            return { id, person: id, upload: 1, quarter: '2026-Q1', area, group, weight }
          }),
        ),
      )
      const edition = editionAt({ answers, sets, editions: [[1]] }, 0)
      const { decisions } = audit(EMPTY_BLOCK, edition)
      for (const figure of edition.figures) {
        if (figure.n < 5) continue
        const isTotal = figure.kind === 'total'
        if (isTotal && figure.setPosition > 0) continue
        const counts = isTotal ? tally.totals : tally.groups
        counts[0]! += 1
        if (decisions.get(figure.id) === 'new') counts[1]! += 1
      }
    }
    expect(tally.totals[1]! / tally.totals[0]!).toBeGreaterThan(0.95)
    expect(tally.groups[1]! / tally.groups[0]!).toBeGreaterThan(0.75)
  })

  test('names a figure the same in every edition and unlike any other', () => {
    const names = { regionSet: 'a', region: 'b', period: '2026-Q1', scale: 'input', group: null }
    expect(figureId(names)).toBe(figureId({ ...names }))
    expect(figureId({ ...names, regionSet: 'a","b' })).not.toBe(figureId(names))
    expect(atomKey(['a'])).toBe('a')
  })
})
