import { describe, expect, test } from 'vitest'
import { AtomRegister, atomKey, LedgerError, type Atom } from '#app/domain/disclosure/ledger/atoms'

function atom(path: readonly string[], n: number, overrides: Partial<Atom> = {}): Atom {
  const heaviest = Array<number>(Math.min(4, Math.max(0, Math.ceil(n)))).fill(1)
  return { path, n, sumWeights: n, sumSquaredWeights: n, heaviest, ...overrides }
}

function leaves(register: AtomRegister, path: readonly string[]): [string, number][] {
  return register.leavesOf(register.placeOf(atomKey(path))).map((place) => {
    const { key, n } = register.at(place)
    return [key, n]
  })
}

function codeOf(action: () => void): string {
  try {
    action()
  } catch (error) {
    if (error instanceof LedgerError) return error.code
  }
  return 'none'
}

describe('atoms', () => {
  test('split into what an edition names and what it leaves unnamed', () => {
    const register = new AtomRegister()
    register.register(atom(['3', 'noord'], 7))
    register.register(atom(['3', 'noord', '7-'], 5))
    expect(leaves(register, ['3', 'noord'])).toEqual([
      ['3/noord/7-', 5],
      ['3/noord/%', 2],
    ])
  })

  test('that were unnamed can be named later', () => {
    const register = new AtomRegister()
    register.register(atom(['3', 'noord'], 7))
    register.register(atom(['3', 'noord', '7-'], 5))
    register.register(atom(['3', 'noord', '7+'], 2))
    const expected = [
      ['3/noord/7-', 5],
      ['3/noord/7+', 2],
    ]
    expect(leaves(register, ['3', 'noord'])).toEqual(
      expected.map(([key, n]) => [String(key).replace('+', '%2B'), n]),
    )
    expect(leaves(new AtomRegister(register.stored), ['3', 'noord'])).toEqual(
      leaves(register, ['3', 'noord']),
    )
  })

  test('leave the heaviest that are not named to what is left, and never too little', () => {
    const register = new AtomRegister()
    const weights = { sumWeights: 22, sumSquaredWeights: 112, heaviest: [8, 5, 3, 3] }
    register.register(atom(['3', 'noord'], 6, weights))
    const named = { sumWeights: 9, sumSquaredWeights: 65, heaviest: [8, 1] }
    register.register(atom(['3', 'noord', '7-'], 2, named))
    const [, left] = register.leavesOf(register.placeOf(atomKey(['3', 'noord'])))
    expect(register.at(left!)).toMatchObject({ n: 4, sumWeights: 13, heaviest: [5, 3, 3, 3] })
    expect(register.isRemainder(left!)).toBe(true)
  })

  test('find the leaf of an answer also by a path that has grown since, or is one of a part', () => {
    const register = new AtomRegister()
    register.register(atom(['3', 'noord'], 7))
    expect(register.leafOf('3/noord/7-')).toBe(register.placeOf('3/noord'))
    register.register(atom(['3', 'noord', '7-'], 5))
    expect(register.leafOf('3/noord/7-')).toBe(register.placeOf('3/noord/7-'))
    expect(register.isRemainder(register.leafOf('3/noord/gone')!)).toBe(true)
    expect(register.leafOf('4/noord')).toBeNull()
  })

  test('come back from storage as they were, with their remainders', () => {
    const register = new AtomRegister()
    register.register(atom(['3', 'noord'], 7))
    register.register(atom(['3', 'noord', '7-'], 5))
    const again = new AtomRegister(register.stored)
    again.register(atom(['3', 'noord', '7-', '9+'], 1))
    expect(leaves(again, ['3', 'noord'])).toEqual([
      ['3/noord/7-/9%2B', 1],
      ['3/noord/7-/%', 4],
      ['3/noord/%', 2],
    ])
    expect(again.stored.slice(0, register.stored.length)).toEqual(register.stored)
  })

  test.each([
    ['other persons under a known name', atom(['3', 'noord'], 6), 'atom_changed'],
    [
      'other weights under a known name',
      atom(['3', 'noord'], 7, { sumSquaredWeights: 8 }),
      'atom_changed',
    ],
    ['more persons than are left', atom(['3', 'noord', '7-'], 8), 'atom_too_large'],
    ['nobody', atom(['4', 'noord'], 0), 'atom_invalid'],
    ['half a person', atom(['4', 'noord'], 0.5), 'atom_invalid'],
    ['no weight', atom(['4', 'noord'], 1, { sumSquaredWeights: 0 }), 'atom_invalid'],
    ['no name', atom([], 1), 'atom_invalid'],
    [
      'fewer of the heaviest than there are',
      atom(['4', 'noord'], 3, { heaviest: [1] }),
      'atom_invalid',
    ],
    [
      'another of the heaviest under a known name',
      atom(['3', 'noord'], 7, { heaviest: [2, 1, 1, 1] }),
      'atom_changed',
    ],
  ])('are refused with %s', (_, wrong, code) => {
    const register = new AtomRegister()
    register.register(atom(['3', 'noord'], 7))
    expect(codeOf(() => register.register(wrong))).toBe(code)
  })

  test('are refused under a name that nobody registered', () => {
    expect(codeOf(() => new AtomRegister().placeOf('nobody'))).toBe('atom_unknown')
  })

  test('paths never share a key', () => {
    expect(atomKey(['a/b', 'c'])).not.toBe(atomKey(['a', 'b/c']))
    expect(atomKey(['a', '%'])).toBe('a/%25')
  })
})
