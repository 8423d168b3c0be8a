import {
  combinedVariance,
  type StandardError,
  type VariancePart,
} from '../statistics/combined-variance'
import { clusterProducts, type ClusterProducts, type Overlap } from './cluster-products'
import type { GroupPart } from './group-part'

/**
 * Scores that are held against one another: one against the unweighted mean of all others, of which a
 * change has one (method section 6). With a_p = 1 for the one and −1/J for each of J others, a group that
 * shows its own spread in every member has
 *
 *   V_h = max(Σ_c (Σ_p a_p·κ_p·z_{c,p})², floor²·Σ_p a_p²·Σ_i w²_{i,p}),   κ_p = √(m_p/(m_p−1))
 *
 * over the clusters in any of them (absent = 0), with m−1 degrees of freedom, or m−2 where none is on both
 * sides; the others borrow τ²·Σ_p a_p²·B_{g,p}. As R's svycontrast of post-stratified totals over the
 * stacked members, but for κ by member instead of one for all.
 *
 * m is exact where no respondent without organisation is in three members or more, else too small, which
 * makes a test timid, never bold.
 */
export class Contrast {
  readonly #others: number
  readonly #groups: readonly ContrastGroup[]

  /**
   * @param members at least two, each with its parts in the same groups
   * @param overlapsIn those of a group
   */
  constructor(
    members: readonly (readonly GroupPart[])[],
    overlapsIn: (group: string) => readonly Overlap[],
  ) {
    this.#others = members.length - 1
    const [first = []] = members
    this.#groups = first.map(({ group }, place) => {
      const parts = members.map((member) => partOf(member, group, place))
      return new ContrastGroup(parts, () => overlapsIn(group))
    })
  }

  /** Of a member's score minus the mean of the others'; null where no group shows its own spread in all. */
  errorOf(member: number, floor: number): StandardError | null {
    return combinedVariance(
      this.#groups.map((group) => group.partOf(member, this.#others)),
      floor,
    )
  }
}

/** @param place where it stands unless the member has its groups in another order */
function partOf(member: readonly GroupPart[], group: string, place: number): GroupPart {
  const part = member[place]
  if (part?.group === group) return part
  return member.find((each) => each.group === group) as GroupPart
}

class ContrastGroup {
  readonly #parts: readonly GroupPart[]
  readonly #squaredWeights: number
  readonly #borrowed: number
  /** null: too small in one of them to show its own spread. */
  readonly #clusters: ClusterProducts | null

  constructor(parts: readonly GroupPart[], overlaps: () => readonly Overlap[]) {
    let squaredWeights = 0
    let borrowed = 0
    let isReference = true
    for (const part of parts) {
      squaredWeights += part.squaredWeights
      borrowed += part.borrowed
      isReference &&= part.isReference
    }
    this.#parts = parts
    this.#squaredWeights = squaredWeights
    this.#borrowed = borrowed
    this.#clusters = isReference ? clusterProducts(parts, overlaps()) : null
  }

  partOf(member: number, others: number): VariancePart {
    const { squaredWeights, borrowed } = this.#parts[member] as GroupPart
    const spread = {
      squaredWeights: squaredWeights + (this.#squaredWeights - squaredWeights) / others ** 2,
      borrowed: borrowed + (this.#borrowed - borrowed) / others ** 2,
    }
    if (this.#clusters === null) return { shown: null, df: 0, ...spread }
    const { squares, products, total, count, isShared } = this.#clusters
    const own = squares[member] as number
    const across = products[member] as number
    const ofOthers = total - own - 2 * across
    const shown = own - (2 / others) * across + ofOthers / others ** 2
    return { shown, df: count - (isShared[member] === 1 ? 1 : 2), ...spread }
  }
}
