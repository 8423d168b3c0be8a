import { describe, expect, test } from 'vitest'
import { EMPTY_BLOCK, type LedgerBlock } from '#app/domain/disclosure/ledger/audit'
import { auditEdition } from '#app/domain/disclosure/ledger/audit-edition'
import { smallestDetermined } from './attacker'
import { editionOf, randomWorld, type AttackRow, type World } from './world'

const WORLDS = Array.from({ length: 60 }, (_, seed) => randomWorld(seed + 1))

/** All that ever left under the audit; the block goes through JSON between editions, as when stored. */
function releasedByAudit(world: World): AttackRow[] {
  let block: LedgerBlock = EMPTY_BLOCK
  return world.editions.flatMap((_, position) => {
    const { atoms, figures, attack } = editionOf(world, position)
    const result = auditEdition(block, { number: position + 1, atoms, figures })
    block = JSON.parse(JSON.stringify(result.block)) as LedgerBlock
    return attack.filter((row) => result.decisions.get(row.id) === 'new')
  })
}

function releasedFromFivePersons(world: World): AttackRow[] {
  return world.editions.flatMap((_, position) => {
    const { figures, attack } = editionOf(world, position)
    return attack.filter((_row, place) => figures[place]!.n >= 5)
  })
}

describe('an attacker who saw everything that ever left', () => {
  test('never determines fewer than five persons', () => {
    const leaks = WORLDS.map((world, place) => ({
      place,
      found: smallestDetermined(world.answers, releasedByAudit(world)),
    })).filter(({ found }) => found !== null)
    expect(leaks).toEqual([])
  }, 120_000)

  test('does, in most worlds, where the rule is only "at least five persons"', () => {
    const leaking = WORLDS.slice(0, 40).filter(
      (world) => smallestDetermined(world.answers, releasedFromFivePersons(world)) !== null,
    )
    expect(leaking.length).toBeGreaterThan(25)
  }, 120_000)

  test('finds a planted leak: two sets that differ by a municipality of three', () => {
    const sizes = [6, 6, 3]
    const answers = sizes.flatMap((size, area) =>
      Array.from({ length: size }, (_, k) => ({
        id: area * 10 + k,
        person: area * 10 + k,
        upload: 1,
        quarter: '2026-Q1',
        area,
        group: 'huurders',
        weight: 1,
      })),
    )
    const sets = [
      { name: 'wide', regionOf: ['A', 'A', 'A'] },
      { name: 'narrow', regionOf: ['A', 'A', null] },
    ]
    const world = { answers, sets, editions: [[1]] }
    expect(smallestDetermined(answers, releasedFromFivePersons(world))).toEqual([20, 21, 22])
    const shown = releasedByAudit(world).map((row) => row.id)
    expect(shown.filter((id) => id.includes('wide'))).toHaveLength(2)
    expect(shown.filter((id) => id.includes('narrow'))).toHaveLength(0)
  })

  test('finds a planted leak through a year: less a shown quarter it leaves three', () => {
    const of = (quarter: string, size: number, from: number) =>
      Array.from({ length: size }, (_, k) => ({
        ...{ id: from + k, person: from + k, upload: 1, quarter, area: 0, group: 'huurders' },
        weight: 1,
      }))
    const answers = [...of('2026-Q1', 6, 0), ...of('2026-Q2', 3, 10)]
    const world = { answers, sets: [{ name: 'set', regionOf: ['A'] }], editions: [[1]] }
    expect(smallestDetermined(answers, releasedFromFivePersons(world))).toEqual([10, 11, 12])
    const shown = releasedByAudit(world).map(({ id }) => id)
    expect(shown.filter((id) => id.includes('"2026-Q1"'))).toHaveLength(2)
    expect(shown.filter((id) => id.includes('"2026"'))).toHaveLength(0)
  })

  test('has years among what is seen', () => {
    const years = WORLDS.flatMap(releasedByAudit).filter(({ id }) => id.includes('"2026"'))
    expect(years.length).toBeGreaterThan(20)
  })
})
