import type { PeriodKind } from '#app/domain/calendar/period'

/** Stored scores, full precision: what domain/scoring gives. Key (region_id, period, dimension). */
export interface ScoreTable {
  region_id: number
  /** `2026-Q3`; where period_kind is `year`, `2026`. */
  period: string
  period_kind: PeriodKind
  dimension: string
  framework_version: string
  score: number | null
  se: number | null
  ci_low: number | null
  ci_high: number | null
  df: number | null
  n: number
  effective_n: number | null
  respondents: number
  coverage: number | null
  survey_score: number | null
  record_score: number | null
  record_known_share: number | null
  record_weight: number | null
  agreements: number
  status: string
  /** Index row only. */
  arithmetic_mean: number | null
  weakest: string | null
}

/** A group's part of a survey score. Key (region_id, period, dimension, stakeholder_group); dimension may be `cooperation`. */
export interface ScoreGroupTable {
  region_id: number
  /** As in ScoreTable. */
  period: string
  period_kind: PeriodKind
  dimension: string
  stakeholder_group: string
  expected_weight: number
  weight: number
  n: number
  /** null in a row of before they were kept: prepareDatabase makes it anew. */
  respondents: number | null
  clusters: number
  mean: number | null
  sum_weights: number
  sum_squared_weights: number
  maximum_weight: number
  variance: number
  /** 1 where the standard error rests on it. */
  is_reference: number
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

/** Differences between scores with their tests. Key (region_id, period, dimension, against). */
export interface ScoreDifferenceTable {
  region_id: number
  /** As in ScoreTable. */
  period: string
  dimension: string
  /** One of AGAINST, but for a chosen quarter; a year has `previous_year` only. */
  against: string
  /** null where not comparable: then `reasons` says why. */
  difference: number | null
  /** Both scores at the weights that they are compared with; null where not comparable. */
  later: number | null
  earlier: number | null
  /** 1 where those are not the weights of both scores on show. */
  constant_weights: number | null
  /** 1 where the surveys are compared without the records. */
  survey_only: number | null
  se: number | null
  df: number | null
  /** Raw two-sided p. */
  p: number | null
  /** JSON list. */
  reasons: string | null
  /** Why a line from that period breaks (BREAK_REASONS). */
  line_break: string | null
}
