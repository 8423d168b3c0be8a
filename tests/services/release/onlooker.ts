import { readGroupScores, readScores } from '#app/services/scores/read-scores.server'
import type { Database } from '#db/client.server'
import type { Answer, AttackRow } from '#tests/domain/disclosure/ledger/world'
import type { AttackFile, AttackWorld } from './attack-world'

type Row = AttackFile['sheets'][number]

/** An answer that counts, with what it is to the onlooker: equal contents of a person are one value. */
interface Counted {
  readonly row: Row
  readonly value: number
}

/**
 * Knows the raw files, and so which answers are in which mean, from the method alone: the newest answer
 * of a respondent in a quarter, every answer without an id; the region by the day; equal weight for groups.
 */
export class Onlooker {
  readonly answers: Answer[] = []
  readonly rows: AttackRow[] = []
  readonly #values = new Map<string, number>()

  constructor(readonly world: AttackWorld) {}

  /** Takes note of every mean of the form `input`, of quarters and years, that is on show while these files count. */
  async lookAround(db: Database, active: readonly number[]): Promise<void> {
    for (const by of ['quarter', 'year'] as const) {
      for (const row of await readScores(db, { by })) {
        if (row.dimension !== 'input' || row.score === null || row.waiting) continue
        this.see(active, { ...row, group: null })
      }
      for (const row of await readGroupScores(db, { by })) {
        if (row.dimension !== 'input' || row.score === null || row.waiting) continue
        this.see(active, { ...row, group: row.stakeholderGroup })
      }
    }
  }

  /** Takes note of a mean that is shown while these files count, in the order in which they came. */
  see(
    active: readonly number[],
    mean: {
      readonly regionSet: string
      readonly region: string
      readonly period: string
      readonly group: string | null
    },
    known: AttackFile | null = null,
  ): void {
    const inRegion = this.#counting(active).filter(
      ({ row }) =>
        this.world.regionOf(row, mean.regionSet) === mean.region &&
        quarterOf(row).startsWith(mean.period),
    )
    const groups = [...new Set(inRegion.map(({ row }) => row.group))]
    const chosen = mean.group === null ? groups : [mean.group]
    const parts = chosen.map((group) => {
      const members = inRegion.filter(({ row }) => row.group === group)
      return { members, sum: members.reduce((total, { row }) => total + BigInt(row.weight), 0n) }
    })
    const product = parts.reduce((total, { sum }) => total * sum, 1n)
    const theirs = new Set(known?.sheets.map((row) => this.#valueOf(row)))
    const coefficients = new Map<number, bigint>()
    for (const { members, sum } of parts) {
      for (const { row, value } of members) {
        if (theirs.has(value)) continue
        const share = (product / sum) * BigInt(row.weight)
        coefficients.set(value, (coefficients.get(value) ?? 0n) + share)
      }
    }
    this.rows.push({ id: JSON.stringify(mean), coefficients })
  }

  #counting(active: readonly number[]): Counted[] {
    const counted: Counted[] = []
    const newest = new Map<string, Counted>()
    for (const file of active) {
      for (const row of this.world.files[file]!.sheets) {
        const one = { row, value: this.#valueOf(row) }
        if (row.respondent === '') counted.push(one)
        else {
          const key = `${row.respondent} ${row.area} ${quarterOf(row)}`
          const held = newest.get(key)
          if (held && held.row.completedAt > row.completedAt) continue
          newest.set(key, one)
        }
      }
    }
    return [...counted, ...newest.values()]
  }

  #valueOf(row: Row): number {
    const key = JSON.stringify([row.person, row.weight, row.answers])
    const known = this.#values.get(key)
    if (known !== undefined) return known
    const id = this.#values.size
    this.#values.set(key, id)
    const { person, weight, area, group } = row
    this.answers.push({
      ...{ id, person, weight, group, upload: 0, quarter: quarterOf(row) },
      area: Number(area.slice(2)),
    })
    return id
  }
}

function quarterOf({ completedAt }: Row): string {
  return completedAt < '2026-10' ? '2026-Q3' : '2026-Q4'
}
