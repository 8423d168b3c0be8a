/**
 * What does not add (method section 2): of the respondents with an id who gave more than one response that
 * counts in a region and period, as they answer for several areas, or in several quarters of a year. Made
 * from stored responses when a period is scored; for one stakeholder group.
 */
export interface WithinSums {
  /** K: by how much `respondents`, `valid` (layout) exceed the number of different persons. */
  readonly repeatedRespondents: Float64Array
  readonly repeatedValid: Float64Array
  /** The same for `validAny`. */
  readonly repeatedAny: number
  /** K: the largest Σv over the valid responses of one person who has more than one, else 0. */
  readonly heaviestTotal: Float64Array
  /** K: by how much `valid` exceeds the number of clusters, among respondents without an organisation. */
  readonly repeatedClusters: Float64Array
  readonly repeatedClustersAny: number
  /**
   * 2K(2K+1)/2 as OWN_LAYOUT.products: Σ_c (Σ_i u_i)(Σ_i u_i)ᵀ − Σ_i u_i u_iᵀ over the responses of each
   * respondent without an organisation. Added to `products` it gives Σ_c u_c u_cᵀ.
   */
  readonly products: Float64Array
  /** Σ_c (Σ_i v_i)² − Σ_i v_i² of the same, over responses that are valid on any of the four forms. */
  readonly squaredWeightsAny: number
}

/**
 * Of the respondents without an organisation who count in two cells of a group (a region and period each,
 * the first and the second): what the clusters of both have in common.
 */
export interface CrossSums {
  /** K: clusters with a valid score in both. */
  readonly both: Float64Array
  readonly bothAny: number
  /** 2K × 2K by rows: Σ_c u_{c,first} u_{c,second}ᵀ. */
  readonly products: Float64Array
}

/** What two of several cells of a group have in common. */
export interface Overlap {
  /** Their places among the cells, first < second, as in `cross`. */
  readonly first: number
  readonly second: number
  readonly cross: CrossSums
}
