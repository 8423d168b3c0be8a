/** What became of the figures that were on show when a database was brought over to this method. */
export interface BroughtOver {
  /** ISO moment in UTC. */
  readonly at: string
  /** Figures that were on show before: scores and means of groups, over all quarters and years. */
  readonly shown: number
  /** Those of them that are not any more, since they rest on fewer than five different persons. */
  readonly fewPersons: number
  /** Since others could be worked out from them, with other figures together. */
  readonly derivable: number
}
