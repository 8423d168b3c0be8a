import {
  combinedVariance,
  type StandardError,
  type VariancePart,
} from '../statistics/combined-variance'
import { clusterProducts, type ClusterProducts, type Common } from './cluster-products'
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
 */
export class Contrast {
  readonly #others: number
  readonly #groups: readonly ContrastGroup[]

  /**
   * @param members at least two, each with its parts in the same groups in the same order
   * @param commonIn what they have in common in a group
   */
  constructor(members: readonly (readonly GroupPart[])[], commonIn: (group: string) => Common) {
    this.#others = members.length - 1
    const [first = []] = members
    this.#groups = first.map(({ group }, place) =>
      contrastGroup(
        members.map((parts) => parts[place] as GroupPart),
        () => commonIn(group),
      ),
    )
  }

  /** Of a member's score minus the mean of the others'; null where no group shows its own spread in all. */
  errorOf(member: number, floor: number): StandardError | null {
    const parts = this.#groups.map((group) => partOf(group, member, this.#others))
    return combinedVariance(parts, floor)
  }
}

interface ContrastGroup {
  readonly parts: readonly GroupPart[]
  /** Over all members. */
  readonly squaredWeights: number
  readonly borrowed: number
  /** null: too small in one of them to show its own spread. */
  readonly clusters: ClusterProducts | null
}

function contrastGroup(parts: readonly GroupPart[], common: () => Common): ContrastGroup {
  const isReference = parts.every((part) => part.isReference)
  return {
    parts,
    squaredWeights: parts.reduce((sum, part) => sum + part.squaredWeights, 0),
    borrowed: parts.reduce((sum, part) => sum + part.borrowed, 0),
    clusters: isReference ? clusterProducts(parts, common()) : null,
  }
}

function partOf(group: ContrastGroup, member: number, others: number): VariancePart {
  const own = group.parts[member] as GroupPart
  const share = 1 / others ** 2
  const squaredWeights = own.squaredWeights + (group.squaredWeights - own.squaredWeights) * share
  const borrowed = own.borrowed + (group.borrowed - own.borrowed) * share
  if (group.clusters === null) return { shown: null, df: 0, squaredWeights, borrowed }
  const { squares, products, total, count, isShared } = group.clusters
  const ofOwn = squares[member] as number
  const across = products[member] as number
  const ofOthers = total - ofOwn - 2 * across
  const shown = ofOwn - (2 / others) * across + ofOthers * share
  return { shown, df: count - (isShared[member] === true ? 1 : 2), squaredWeights, borrowed }
}
