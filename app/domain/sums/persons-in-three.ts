import { K } from './layout'
import type { PersonTotals } from './person-totals'

/** Somebody's answers in a region. */
interface InRegion {
  readonly regionId: number
  readonly totals: PersonTotals
}

/** Bits of those of the K scales that are valid, and one more for any of the four forms. */
type Valid = number

interface Alike {
  readonly regionIds: readonly number[]
  readonly valid: readonly Valid[]
  count: number
}

/**
 * Respondents without an organisation who answer in three regions of a set or more in one quarter and
 * group: clusters that are in two of them, pair by pair, count those several times. Kept in memory that
 * grows with the combinations of regions, and not with the persons.
 */
export class PersonsInThree {
  readonly #alike = new Map<string, Alike>()

  /** @param cells of one person, at least three, by region */
  add(cells: readonly InRegion[]): void {
    const regionIds = cells.map(({ regionId }) => regionId)
    const valid = cells.map(({ totals }) => validOf(totals))
    const key = `${regionIds.join()}:${valid.join()}`
    const known = this.#alike.get(key)
    if (known === undefined) this.#alike.set(key, { regionIds, valid, count: 1 })
    else known.count += 1
  }

  /**
   * By how much the clusters that are in two of these regions, added over pairs, exceed what the regions'
   * own clusters, added, exceed the number of different ones. K + 1: the last is of any of the four forms.
   */
  countedAgain(regionIds: ReadonlySet<number>): Float64Array {
    const excess = new Float64Array(K + 1)
    for (const { regionIds: regions, valid, count } of this.#alike.values()) {
      for (let k = 0; k <= K; k++) {
        let times = 0
        regions.forEach((regionId, place) => {
          if (regionIds.has(regionId) && (valid[place]! >> k) % 2 === 1) times += 1
        })
        if (times > 2) excess[k]! += count * ((times * (times - 1)) / 2 - (times - 1))
      }
    }
    return excess
  }
}

function validOf({ ownValid, ownAny }: PersonTotals): Valid {
  let bits = ownAny > 0 ? 2 ** K : 0
  for (let k = 0; k < K; k++) if (ownValid[k]! > 0) bits += 2 ** k
  return bits
}
