import { describe, expect, test } from 'vitest'
import { audit, blockName, EMPTY_BLOCK, type Edition } from '#app/domain/disclosure/ledger/audit'
import { atomKey, LedgerError, type Atom } from '#app/domain/disclosure/ledger/atoms'
import { figureId, type Figure } from '#app/domain/disclosure/ledger/figure'
import type { LinkedPersons } from '#app/domain/disclosure/ledger/links'

/** An atom of persons with these weights. */
function atom(name: string, weights: readonly number[]): Atom {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  return {
    path: name.split('/'),
    n: weights.length,
    sumWeights: sum(weights),
    sumSquaredWeights: sum(weights.map((weight) => weight ** 2)),
    heaviest: weights.toSorted((a, b) => b - a).slice(0, 4),
  }
}

const alike = (count: number, weight = 1) => Array<number>(count).fill(weight)

/** The mean over these atoms. */
function mean(id: string, atoms: readonly Atom[], overrides: Partial<Figure> = {}): Figure {
  const total = atoms.reduce((sum, { sumWeights }) => sum + sumWeights, 0)
  const parts = [{ coefficient: 1 / total, atoms: atoms.map(({ path }) => atomKey(path)) }]
  const place = { span: 'quarter', setPosition: 0, kind: 'total', told: 'exact' } as const
  return { id, ...place, parts, ...overrides }
}

function editionOf(
  atoms: readonly Atom[],
  figures: readonly Figure[],
  overrides: Partial<Edition> = {},
): Edition {
  return { number: 1, atoms, figures, linked: [], ...overrides }
}

function decide(edition: Edition, block = EMPTY_BLOCK) {
  return Object.fromEntries(audit(block, edition).decisions)
}

describe('the audit', () => {
  const [large, small] = [atom('a', alike(6)), atom('b', alike(3))]

  test('refuses a part that would give away the rest of what was shown before it', () => {
    const whole = mean('whole', [large, small])
    const part = mean('part', [large], { setPosition: 1 })
    const expected = { whole: 'new', part: 'nothing' }
    expect(decide(editionOf([large, small], [whole, part]))).toEqual(expected)
  })

  test('shows parts of five and more beside their total', () => {
    const five = atom('b', alike(5))
    const figures = [
      mean('whole', [large, five]),
      mean('first', [large], { setPosition: 1 }),
      mean('second', [five], { setPosition: 1 }),
    ]
    const expected = { whole: 'new', first: 'new', second: 'new' }
    expect(decide(editionOf([large, five], figures))).toEqual(expected)
  })

  test.each([
    ['five persons', alike(5), 'new'],
    ['four persons', alike(4), 'nothing'],
    ['one person with more than half of the weight', [5.1, ...alike(5)], 'nothing'],
    ['four persons with nine tenths of the squared weight', [3, 3, 3, 3, 1, 1, 1, 1], 'nothing'],
    ['four persons with less than that', [3, 3, 3, 3, 1, 1, 1, 1, 1], 'new'],
  ])('judges by persons and weights: %s', (_, weights, expected) => {
    const only = atom('a', weights)
    expect(decide(editionOf([only], [mean('x', [only])]))).toEqual({ x: expected })
  })

  test('counts persons, not answers', () => {
    const [first, second] = [atom('a', alike(4)), atom('b', alike(4))]
    const figure = mean('both', [first, second])
    const linked: LinkedPersons[] = [
      {
        answers: [
          { atom: 'a', weight: 1 },
          { atom: 'b', weight: 1 },
        ],
        count: 4,
      },
    ]
    expect(decide(editionOf([first, second], [figure]))).toEqual({ both: 'new' })
    expect(decide(editionOf([first, second], [figure], { linked }))).toEqual({ both: 'nothing' })
  })

  test('takes a person with all answers: two of eight in each of two quarters carry too much', () => {
    // Heavy in both quarters; alone in neither.
    const [first, second] = [
      atom('q1', [4, 4, 4, 4, ...alike(6)]),
      atom('q2', [4, 4, 4, 4, ...alike(6)]),
    ]
    const both = mean('both', [first, second], { span: 'year' })
    const linked: LinkedPersons[] = [
      {
        answers: [
          { atom: 'q1', weight: 4 },
          { atom: 'q2', weight: 4 },
        ],
        count: 4,
      },
    ]
    expect(decide(editionOf([first, second], [both]))).toEqual({ both: 'new' })
    expect(decide(editionOf([first, second], [both], { linked }))).toEqual({ both: 'nothing' })
  })

  test('sees a difference that rests on heavy persons of one atom', () => {
    const [heavy, light] = [atom('a', [1000, ...alike(5)]), atom('b', alike(20, 100))]
    const figures = [mean('both', [heavy, light]), mean('light', [light], { setPosition: 1 })]
    const expected = { both: 'new', light: 'nothing' }
    expect(decide(editionOf([heavy, light], figures))).toEqual(expected)
  })

  test('keeps the earlier figure until the newer one passes beside it', () => {
    const [before, one, five] = [atom('a', alike(8)), atom('b', alike(1)), atom('c', alike(5))]
    const { block } = audit(EMPTY_BLOCK, editionOf([before], [mean('x', [before])]))
    const late = editionOf([before, one], [mean('x', [before, one])], { number: 2 })
    expect(decide(late, block)).toEqual({ x: 'old' })
    const more = editionOf([before, one, five], [mean('x', [before, one, five])], { number: 3 })
    expect(decide(more, block)).toEqual({ x: 'new' })
  })

  test('takes rows that say the same in two files for two persons where that gives more away', () => {
    const [twice, others] = [atom('a', alike(10)), atom('b', alike(4, 7.5))]
    const parts = [
      { coefficient: 0.02, atoms: ['a', 'b'] },
      { coefficient: 0.02, atoms: ['a'] },
    ]
    const figure = mean('x', [], { parts })
    // Of the squared weight the four have 225 of 265 if the ten are ten, 225 of 245 if they are twenty.
    expect(decide(editionOf([twice, others], [figure]))).toEqual({ x: 'new' })
    const copies = editionOf([{ ...twice, copies: 2 }, others], [figure])
    expect(decide(copies)).toEqual({ x: 'nothing' })
    const { block } = audit(EMPTY_BLOCK, copies)
    expect(block.atoms[0]?.copies).toBe(2)
  })

  test('withholds a figure that was on show of other answers, until enough have come since', () => {
    const [known, late, five] = [atom('a', alike(9)), atom('b', alike(1)), atom('c', alike(5))]
    const before = { ...EMPTY_BLOCK, withheld: { x: false } }
    const first = audit(before, editionOf([known], [mean('x', [known])]))
    expect(first.decisions.get('x')).toBe('nothing')
    const again = editionOf([known], [mean('x', [known])], { number: 2 })
    expect(decide(again, first.block)).toEqual({ x: 'nothing' })
    const one = editionOf([known, late], [mean('x', [known, late])], { number: 2 })
    expect(decide(one, first.block)).toEqual({ x: 'nothing' })
    const more = editionOf([known, five], [mean('x', [known, five])], { number: 2 })
    const shown = audit(first.block, more)
    expect(shown.decisions.get('x')).toBe('new')
    expect(shown.block.withheld).toBeUndefined()
  })

  test('no longer shows a figure whose answers are all gone', () => {
    const { block } = audit(EMPTY_BLOCK, editionOf([large], [mean('x', [large])]))
    const gone = audit(block, editionOf([], [{ ...mean('x', []), parts: [] }], { number: 2 }))
    expect(gone.decisions.get('x')).toBe('nothing')
    expect(gone.block.shown).toEqual({})
    expect(gone.block.rows).toEqual(block.rows)
  })

  test('takes whoever was erased for one person', () => {
    const [all, five] = [atom('a', alike(10)), atom('b', alike(5))]
    const { block } = audit(EMPTY_BLOCK, editionOf([all], [mean('x', [all])]))
    // Six are left: what stands between both means are four, who can no longer be told apart.
    const left = atom('a/gone', alike(6))
    expect(decide(editionOf([left], [mean('y', [left])]), block)).toEqual({ y: 'nothing' })
    expect(decide(editionOf([left, five], [mean('y', [left, five])]), block)).toEqual({ y: 'new' })
  })

  test('decides the same in whatever order the figures come', () => {
    const atoms = [3, 6, 5, 9].map((count, at) => atom(`a${at}`, alike(count)))
    const figures = atoms.flatMap((one, at) => [
      mean(`one ${at}`, [one], { kind: 'group' }),
      mean(`two ${at}`, [one, atoms[(at + 1) % 4]!], { setPosition: at }),
    ])
    const backwards = editionOf(atoms, figures.toReversed())
    expect(decide(backwards)).toEqual(decide(editionOf(atoms, figures)))
  })

  test('refuses figures of atoms that nobody named', () => {
    expect(() => audit(EMPTY_BLOCK, editionOf([], [mean('x', [large])]))).toThrow(LedgerError)
  })

  test('has one block for each scale and calendar year', () => {
    expect(blockName('input', '2026-Q3')).toBe(blockName('input', '2026'))
    expect(blockName('input', '2026-Q3')).not.toBe(blockName('output', '2026-Q3'))
    expect(blockName('input', '2026-Q3')).not.toBe(blockName('input', '2025-Q3'))
  })

  test('names a figure the same in every edition and unlike any other', () => {
    const names = { regionSet: 'a', region: 'b', period: '2026-Q1', scale: 'input', group: null }
    expect(figureId(names)).toBe(figureId({ ...names }))
    expect(figureId({ ...names, regionSet: 'a","b' })).not.toBe(figureId(names))
  })
})

describe('means that are told as a bound', () => {
  const [first, second] = [atom('a', alike(6)), atom('b', alike(6))]
  const whole = mean('whole', [first, second])
  const bounded = mean('bounded', [first], { setPosition: 1, told: 'bound' })
  const other = mean('other', [second], { setPosition: 1 })
  const atoms = [first, second]

  test('are not given away by what is told exactly: R, R1 "≥95", so not R2', () => {
    const expected = { whole: 'new', bounded: 'new', other: 'nothing' }
    expect(decide(editionOf(atoms, [whole, bounded, other]))).toEqual(expected)
    const named = { ...other, id: 'a figure that comes first' }
    expect(decide(editionOf(atoms, [whole, bounded, named]))).toMatchObject({ bounded: 'new' })
  })

  test('are not in a later edition either', () => {
    const { block } = audit(EMPTY_BLOCK, editionOf(atoms, [whole, bounded]))
    expect(decide(editionOf(atoms, [other], { number: 2 }), block)).toEqual({ other: 'nothing' })
  })

  test('are not told where what was told before gives them away', () => {
    const { block } = audit(EMPTY_BLOCK, editionOf(atoms, [whole, other]))
    const later = editionOf(atoms, [bounded], { number: 2 })
    expect(decide(later, block)).toEqual({ bounded: 'nothing' })
  })

  test('leave the rows of what is not told in the ledger', () => {
    const { block } = audit(EMPTY_BLOCK, editionOf(atoms, [whole, bounded, other]))
    expect(block.rows.filter(({ exact }) => exact)).toHaveLength(1)
    expect(block.rows).toHaveLength(2)
    expect(block.bounds).toHaveLength(1)
  })
})
