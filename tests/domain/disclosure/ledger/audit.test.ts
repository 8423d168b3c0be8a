import { describe, expect, test } from 'vitest'
import {
  audit,
  blockName,
  EMPTY_BLOCK,
  OpenBlock,
  type Edition,
  type LedgerBlock,
} from '#app/domain/disclosure/ledger/audit'
import { withErased } from '#app/domain/disclosure/ledger/erased'
import { atomKey, LedgerError, type Atom } from '#app/domain/disclosure/ledger/atoms'
import type { Figure } from '#app/domain/disclosure/ledger/figure'
import { atomOf, editionOf, evenly, figuresOf, ofArea } from './edition'
import { seeded, type RegionSet } from './world'

const WHOLE: RegionSet = { name: 'whole', regionOf: ['A', 'A'] }
const FOUR: RegionSet = { name: 'four', regionOf: ['A', 'A', 'B', 'B'] }
const PARTS: RegionSet = { name: 'parts', regionOf: ['P', 'Q'] }

/** Decisions on one figure, edition after edition. */
function decisionsOn(id: string, editions: readonly Edition[]) {
  let block: LedgerBlock = EMPTY_BLOCK
  return editions.map((edition, place) => {
    const result = audit(block, { ...edition, number: place + 1 })
    block = result.block
    return result.decisions.get(id)
  })
}

const decisionsOf = (edition: Edition) => Object.fromEntries(audit(EMPTY_BLOCK, edition).decisions)

describe('the audit', () => {
  test('a total goes before its parts, and a part that would give away the rest is refused', () => {
    const edition = editionOf([ofArea(0, 6), ofArea(1, 3)], [WHOLE, PARTS])
    expect(decisionsOf(edition)).toMatchObject({
      'whole A': 'new',
      'parts P': 'nothing',
      'parts Q': 'nothing',
    })
  })

  test('parts of five and more are shown beside their total', () => {
    const edition = editionOf([ofArea(0, 6), ofArea(1, 5)], [WHOLE, PARTS])
    expect(decisionsOf(edition)).toMatchObject({
      'whole A': 'new',
      'parts P': 'new',
      'parts Q': 'new',
    })
  })

  test.each([
    [3, 'new'],
    // Nobody has over half, but the four heaviest have nine tenths of the squared weight.
    [4, 'nothing'],
    [6, 'nothing'],
  ])('a figure of five persons beside one who weighs %d: %s', (weight, decision) => {
    const heavy = atomOf(['1', '0', 'huurders'], [weight, 1, 1, 1, 1, 1])
    expect(decisionsOf(editionOf([heavy], [WHOLE]))).toMatchObject({ 'whole A': decision })
  })

  test('takes whoever answered in several areas for one person', () => {
    const atoms = [ofArea(0, 4), ofArea(1, 4)]
    const answers = atoms.map(({ path }) => ({ atom: atomKey(path), weight: 1 }))
    const decision = (count: number) =>
      decisionsOf(editionOf(atoms, [WHOLE], { linked: [{ answers, count }] }))['whole A']
    expect([0, 3, 4].map(decision)).toEqual(['new', 'new', 'nothing'])
  })

  test('one late answer leaves the old figure on show; five renew it; undo brings the first back', () => {
    const [first, second, third] = [8, 1, 5].map((n, place) => ofArea(0, n, place + 1)) as [
      Atom,
      Atom,
      Atom,
    ]
    const states = [[first], [first, second], [first, second, third], [first]]
    const editions = states.map((atoms) => editionOf(atoms, [WHOLE]))
    expect(decisionsOn('whole A', editions)).toEqual(['new', 'old', 'new', 'new'])
  })

  test('what was refused stays refused when the data come in two uploads', () => {
    const [first, second] = [ofArea(0, 8, 1), ofArea(0, 4, 2)]
    const states = [[first], [first, second], [second], [first, second]]
    const editions = states.map((atoms) => editionOf(atoms, [WHOLE]))
    expect(decisionsOn('whole A', editions)).toEqual(['new', 'old', 'old', 'old'])
  })

  test.each([
    [1, 'old'],
    [5, 'new'],
  ])('when %d of ten answer anew the figure on show is the %s one', (count, decision) => {
    const path = ['1', '0', 'huurders']
    const before = evenly(path, 10)
    const replaced = evenly([...path, '2!'], count)
    const left = evenly([...path, '2-'], 10 - count)
    const newer = ofArea(0, count, 2)
    const answers = [replaced, newer].map((atom) => ({ atom: atomKey(atom.path), weight: 1 }))
    const after = editionOf([left, newer], [WHOLE], {
      atoms: [replaced, left, newer],
      linked: [{ answers, count }],
    })
    const editions = [editionOf([before], [WHOLE]), after]
    expect(decisionsOn('whole A', editions)).toEqual(['new', decision])
  })

  test('a figure whose answers are all gone is no longer shown, and its rows stay', () => {
    const edition = editionOf([ofArea(0, 8)], [WHOLE])
    const { block } = audit(EMPTY_BLOCK, edition)
    const gone = edition.figures.map((figure) => ({ ...figure, parts: [] }))
    const after = audit(block, { ...edition, number: 2, atoms: [], figures: gone })
    expect(after.decisions.get('whole A')).toBe('nothing')
    expect(after.block.shown).toEqual({})
    expect(after.block.rows).toEqual(block.rows)
  })

  test('a mean at constant weights is audited and kept, but is no figure on show', () => {
    const edition = editionOf([ofArea(0, 8)], [WHOLE])
    const figures = edition.figures.map((figure): Figure => ({ ...figure, kind: 'constant' }))
    const { block, decisions } = audit(EMPTY_BLOCK, { ...edition, figures })
    expect(decisions.get('whole A')).toBe('new')
    expect(block.shown).toEqual({})
    expect(block.rows).not.toEqual([])
  })

  test('decides the same in whatever order the figures come', () => {
    const atoms = ['huurders', 'gemeente', 'overig'].flatMap((group, place) => [
      ofArea(0, 6 + place, 1, group),
      ofArea(1, 3, 1, group),
    ])
    const edition = editionOf(atoms, [WHOLE, PARTS])
    const backwards = { ...edition, figures: edition.figures.toReversed() }
    expect(decisionsOf(backwards)).toEqual(decisionsOf(edition))
  })

  test('goes on from a stored block as from the one in memory', () => {
    const first = [ofArea(0, 8), ofArea(1, 6)]
    const both = [...first, ofArea(0, 5, 2), ofArea(1, 5, 2)]
    const { block } = audit(EMPTY_BLOCK, editionOf(first, [WHOLE, PARTS]))
    const stored = JSON.parse(JSON.stringify(block)) as LedgerBlock
    const later = editionOf(both, [WHOLE, PARTS], { number: 2 })
    expect(audit(stored, later)).toEqual(audit(block, later))
  })

  test('refuses a figure of atoms that nobody knows', () => {
    const edition = editionOf([ofArea(0, 8)], [WHOLE], { atoms: [] })
    expect(() => audit(EMPTY_BLOCK, edition)).toThrow(LedgerError)
  })

  test('has one block for each scale and calendar year', () => {
    expect(blockName('input', '2026-Q3')).toBe(blockName('input', '2026'))
    expect(blockName('input', '2026-Q4')).not.toBe(blockName('input', '2027-Q1'))
    expect(blockName('input', '2026-Q4')).not.toBe(blockName('output', '2026-Q4'))
  })
})

describe('a mean that is told as a bound', () => {
  const atoms = [ofArea(0, 8), ofArea(1, 8)]
  const boundOf = (bound: string) => (region: string) => (region === bound ? 'bound' : 'exact')

  test('stays one: of the exact means that would give it away the last is not shown', () => {
    const figures = figuresOf(atoms, [WHOLE, PARTS], boundOf('A'))
    const { block, decisions } = audit(EMPTY_BLOCK, editionOf(atoms, [], { figures }))
    const told = ['whole A', 'parts P', 'parts Q'].map((id) => decisions.get(id))
    expect(told).toEqual(['new', 'new', 'nothing'])
    expect(block.bounds.length).toBeGreaterThan(0)
    expect(block.rows.some(({ exact }) => !exact)).toBe(true)
  })

  test('is not told where exact means of an earlier edition give it away', () => {
    const { block } = audit(EMPTY_BLOCK, editionOf(atoms, [PARTS]))
    expect(block.rows.every(({ exact }) => exact)).toBe(true)
    const figures = figuresOf(atoms, [WHOLE], boundOf('A'))
    const { decisions } = audit(block, editionOf(atoms, [], { number: 2, figures }))
    expect(decisions.get('whole A')).toBe('nothing')
  })

  test('is remembered once, however many editions tell it', () => {
    const figures = figuresOf(atoms, [WHOLE], boundOf('A'))
    const { block } = audit(EMPTY_BLOCK, editionOf(atoms, [], { figures }))
    const again = audit(block, editionOf(atoms, [], { number: 2, figures }))
    expect(again.decisions.get('whole A')).toBe('new')
    expect(again.block.bounds).toEqual(block.bounds)
  })

  test('is remembered: later editions tell no exact mean that gives it away', () => {
    const figures = figuresOf(atoms, [WHOLE], boundOf('A'))
    const { block } = audit(EMPTY_BLOCK, editionOf(atoms, [], { figures }))
    const { decisions } = audit(block, editionOf(atoms, [PARTS], { number: 2 }))
    expect(['parts P', 'parts Q'].map((id) => decisions.get(id))).toEqual(['new', 'nothing'])
  })
})

describe('the audit stays useful', () => {
  /** Regions of two overlapping sets over 24 municipalities, five groups, about 800 answers. */
  test('nearly all totals of the default set and most groups of five and more are shown', () => {
    const groups = ['huurders', 'gemeente', 'zorg_welzijn', 'collega_corporatie', 'overig']
    const areas = Array.from({ length: 24 }, (_, area) => area)
    const sets: RegionSet[] = [
      { name: 'first', regionOf: areas.map((area) => `R${Math.floor(area / 5)}`) },
      { name: 'second', regionOf: areas.map((area) => `R${Math.floor((area + 3) / 9)}`) },
    ]
    const tally = { totals: [0, 0], groups: [0, 0] }
    for (let seed = 1; seed <= 6; seed++) {
      const random = seeded(seed)
      const atoms = groups.flatMap((group) =>
        areas.flatMap((area): Atom[] => {
          const size = Math.floor(random() * 14)
          const weights = Array.from({ length: size }, () => 1 + Math.floor(random() * 2))
          return size === 0 ? [] : [atomOf(['1', `${area}`, group], weights)]
        }),
      )
      const personsOf = new Map(atoms.map(({ path, n }) => [atomKey(path), n]))
      const edition = editionOf(atoms, sets)
      const { decisions } = audit(EMPTY_BLOCK, edition)
      for (const { id, kind, setPosition, parts } of edition.figures) {
        const keys = parts.flatMap((part) => part.atoms)
        if (keys.reduce((sum, key) => sum + personsOf.get(key)!, 0) < 5) continue
        if (kind === 'total' && setPosition > 0) continue
        const counts = kind === 'total' ? tally.totals : tally.groups
        counts[0]! += 1
        if (decisions.get(id) === 'new') counts[1]! += 1
      }
    }
    expect(tally.totals[1]! / tally.totals[0]!).toBeGreaterThan(0.95)
    expect(tally.groups[1]! / tally.groups[0]!).toBeGreaterThan(0.75)
  })
})

describe('what was told before, of the same answers', () => {
  const CROSSED: RegionSet[] = [
    { name: 'rows', regionOf: ['A', 'A', 'B', 'B'] },
    { name: 'columns', regionOf: ['P', 'Q', 'P', 'Q'] },
  ]
  const edition = editionOf(
    [0, 1, 2, 3].map((area) => ofArea(area, 8)),
    CROSSED,
  )
  const opened = (block: LedgerBlock) =>
    new OpenBlock(block, {
      atoms: edition.atoms,
      linked: () => {
        throw new Error('somebody was asked for')
      },
    })

  test('is told again, and nobody has to be asked for', () => {
    const { block } = audit(EMPTY_BLOCK, edition)
    const open = opened(block)
    expect(open.asksWhoGaveSeveral(edition.figures)).toBe(false)
    const decisions = open.audit({ number: 2, figures: edition.figures })
    expect(new Set(decisions.values())).toEqual(new Set(['new']))
    expect(Object.values(open.block.shown)).toEqual(edition.figures.map(() => 2))
    expect(open.block).toMatchObject({ rows: block.rows, free: block.free })
  })

  test('is noted where it follows from several, once', () => {
    const { block } = audit(EMPTY_BLOCK, edition)
    // The two rows together are the two columns: three of these four say it all.
    expect(block.rows).toHaveLength(3)
    expect(block.free).toHaveLength(1)
    expect(audit(block, { ...edition, number: 2 }).block.free).toEqual(block.free)
  })

  test('is not known of answers that are other ones', () => {
    const { block } = audit(EMPTY_BLOCK, edition)
    const late = editionOf(
      [...[0, 1, 2, 3].map((area) => ofArea(area, 8)), atomOf(['2', '0', 'huurders'], [1])],
      CROSSED,
    )
    expect(new OpenBlock(block, late).asksWhoGaveSeveral(late.figures)).toBe(true)
  })
})

describe('who gave several answers', () => {
  const nobodyAsked = () => {
    throw new Error('somebody was asked who answered several times')
  }
  const opened = ({ atoms }: Edition, block = EMPTY_BLOCK) =>
    new OpenBlock(block, { atoms, linked: nobodyAsked })

  test('is not asked where every atom has so many that four persons hold little of it', () => {
    const edition = editionOf([ofArea(0, 8), ofArea(1, 5)], [WHOLE, PARTS])
    const open = opened(edition)
    expect(open.asksWhoGaveSeveral(edition.figures)).toBe(false)
    expect([...open.audit(edition).values()]).toEqual(edition.figures.map(() => 'new'))
    expect(open.block.rows).toEqual(audit(EMPTY_BLOCK, edition).block.rows)
  })

  test('is asked where four may hold nine tenths of what rows have in common', () => {
    const few = editionOf([ofArea(0, 8), ofArea(1, 4)], [WHOLE, PARTS])
    expect(opened(few).asksWhoGaveSeveral(few.figures)).toBe(true)
    // 4·16 of 4·16 + 7
    const heavy = [ofArea(0, 8), atomOf(['1', '1', 'huurders'], [4, 4, 4, 4, 1, 1, 1, 1, 1, 1, 1])]
    const ofHeavy = editionOf(heavy, [WHOLE, PARTS])
    expect(opened(ofHeavy).asksWhoGaveSeveral(ofHeavy.figures)).toBe(true)
  })

  test('is asked where those of one atom may be those of the others', () => {
    const parted = editionOf(
      [ofArea(0, 4), ofArea(1, 4), ofArea(2, 4)],
      [{ name: 'whole', regionOf: ['A', 'A', 'A'] }],
    )
    expect(opened(parted).asksWhoGaveSeveral(parted.figures)).toBe(true)
  })

  test('is asked beside a bound, as the order says what stays hidden', () => {
    const edition = editionOf([ofArea(0, 8), ofArea(1, 8)], [WHOLE, PARTS])
    const figures = edition.figures.map((figure): Figure =>
      figure.id === 'parts P' ? { ...figure, told: 'bound' } : figure,
    )
    expect(opened(edition).asksWhoGaveSeveral(figures)).toBe(true)
    const { block } = audit(EMPTY_BLOCK, { ...edition, figures })
    const late = editionOf([ofArea(0, 8), ofArea(1, 8), ofArea(1, 8, 2)], [WHOLE, PARTS])
    expect(opened(late, block).asksWhoGaveSeveral(late.figures)).toBe(true)
  })
})

describe('a figure that was refused', () => {
  const edition = editionOf([ofArea(0, 6), ofArea(1, 3)], [WHOLE, PARTS])
  const { block, decisions } = audit(EMPTY_BLOCK, edition)
  const nobodyAsked = () => {
    throw new Error('somebody was asked who answered several times')
  }

  test('is refused again, and nobody has to be asked for', () => {
    const open = new OpenBlock(block, { atoms: edition.atoms, linked: nobodyAsked })
    expect(open.asksWhoGaveSeveral(edition.figures)).toBe(false)
    expect(open.audit({ number: 2, figures: edition.figures })).toEqual(decisions)
    expect(open.block).toEqual({ ...block, shown: { 'whole A': 2, 'whole A huurders': 2 } })
  })

  test('is looked into again beside one that was not there before', () => {
    const figures = [...edition.figures, { ...edition.figures[0]!, id: 'another' }].map((figure) =>
      figure.id === 'another' ? { ...figure, parts: doubled(edition) } : figure,
    )
    const open = new OpenBlock(block, { atoms: edition.atoms, linked: nobodyAsked })
    expect(open.asksWhoGaveSeveral(figures)).toBe(true)
    expect(() => open.audit({ number: 2, figures })).toThrow('somebody was asked')
  })

  test('is looked into again beside one of many persons, as far as who gave several is known', () => {
    const [many, within] = [ofArea(2, 20), ofArea(3, 20)]
    const known = { atoms: [...edition.atoms, many, within] }
    const { block: before } = audit(EMPTY_BLOCK, { ...edition, ...known })
    const figures = [...edition.figures, ...figuresOf([many, within], [FOUR])]
    const open = new OpenBlock(before, { ...known, linked: nobodyAsked })
    expect(open.asksWhoGaveSeveral(figures)).toBe(true)
    expect(() => open.audit({ number: 2, figures })).toThrow('somebody was asked')
  })

  test('is looked into again when others answered', () => {
    const figures = edition.figures.filter(({ id }) => id === 'parts P')
    const asks = (atoms: readonly Atom[]) =>
      new OpenBlock(block, { atoms, linked: [] }).asksWhoGaveSeveral(figures)
    expect(asks(edition.atoms)).toBe(false)
    expect(asks([...edition.atoms, ofArea(1, 6, 2)])).toBe(true)
  })

  test('is looked into again when somebody of its answers was erased', () => {
    expect(withErased(block, (key) => !key.startsWith('1/1/')).refused).toEqual([])
  })
})

/** The parts of a total in which the second area weighs twice. */
function doubled({ figures }: Edition): Figure['parts'] {
  const [{ parts }] = figures as [Figure]
  return parts.flatMap(({ coefficient, atoms }) =>
    atoms.map((atom, place) => ({ coefficient: coefficient * (place + 1), atoms: [atom] })),
  )
}
