import type { PeriodKind } from '#app/domain/calendar/period'

/** Scores of the forms and the index, full precision: what domain/scoring gives. Key (region_id, period). */
export interface ScoreTable {
  region_id: number
  /** `2026-Q3`; where period_kind is `year`, `2026`. */
  period: string
  period_kind: PeriodKind
  framework_version: string
  /** PackedRows */
  content: Uint8Array
}

/** The groups' parts of them, and of cooperation. Key (region_id, period). */
export interface ScoreGroupTable {
  region_id: number
  /** As in ScoreTable. */
  period: string
  period_kind: PeriodKind
  /**
   * PackedRows; `respondents` is null in a row of before they were kept: prepareDatabase makes it anew.
   */
  content: Uint8Array
}

/**
 * What clusters have in common that answer in two groups (domain/scoring/group-overlap); most groups have none.
 * Key (region_id, period, dimension, one_group, other_group); dimension may be `cooperation`.
 */
export interface GroupOverlapTable {
  region_id: number
  /** A quarter. */
  period: string
  dimension: string
  one_group: string
  other_group: string
  clusters: number
  product: number
}

/** Differences between scores with their tests. Key (region_id, period). */
export interface ScoreDifferenceTable {
  region_id: number
  /** As in ScoreTable. */
  period: string
  /** PackedRows, of all forms and all that they are held against. */
  content: Uint8Array
}
