import { expect, test } from 'vitest'
import { AtomRegister } from '#app/domain/disclosure/ledger/atoms'
import type { LedgerBlock } from '#app/domain/disclosure/ledger/audit'
import { isContinuedBy, withShownOf } from '#app/domain/disclosure/ledger/continued'

const atom = (path: readonly string[], n: number) => ({
  ...{ path, n, sumWeights: n, sumSquaredWeights: n },
  heaviest: Array<number>(Math.min(n, 4)).fill(1),
})

function block(atoms: readonly ReturnType<typeof atom>[], shown = {}): LedgerBlock {
  const register = new AtomRegister()
  for (const each of atoms) register.register(each)
  return { atoms: register.stored, rows: [], bounds: [], shown }
}

const earlier = block([atom(['1', 'GM1'], 9), atom(['1', 'GM1', '2-'], 6)], { a: 1, b: 2 })

test.each([
  ['the same', [atom(['1', 'GM1'], 9), atom(['1', 'GM1', '2-'], 6)], true],
  [
    'one that was split further, and has more',
    [
      ...[atom(['1', 'GM1'], 9), atom(['1', 'GM1', '2-'], 6)],
      ...[atom(['1', 'GM1', '2!'], 2), atom(['3', 'GM1'], 5)],
    ],
    true,
  ],
  ['one that lacks an atom', [atom(['1', 'GM1'], 9)], false],
  ['one with other persons', [atom(['1', 'GM1'], 8), atom(['1', 'GM1', '2-'], 6)], false],
] as const)('a block is continued by %s: %s', (_, atoms, isContinued) => {
  expect(isContinuedBy(earlier, block(atoms))).toBe(isContinued)
})

test('persons of other weights are other persons', () => {
  const later = block([{ ...atom(['1', 'GM1'], 9), sumSquaredWeights: 10 }])
  expect(isContinuedBy(block([atom(['1', 'GM1'], 9)]), later)).toBe(false)
})

test('what either shows is shown; an edition is that of the earlier one, whose figures they are', () => {
  const later = { ...earlier, shown: { b: 5, c: 6 } }
  expect(withShownOf(later, earlier).shown).toEqual({ a: 1, b: 2, c: 6 })
})
