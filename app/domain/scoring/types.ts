import type { Dimension, Framework, Scale } from '../framework/framework'
import type { Period } from '../calendar/period'
import type { WithinSums } from '../sums/returning-sums'
import type { OrganisationSums } from '../sums/organisation-sums'

/** The sums of one stakeholder group in one region and period, merged over imports, segments and places. */
export interface GroupSums {
  readonly group: string
  /** OWN_LAYOUT; all zeros where nobody answers for himself. */
  readonly own: Float64Array
  readonly organisations: OrganisationSums
  /** Of those who return; absent where nobody does. */
  readonly returning?: WithinSums
}

/** One group within a survey estimate (method section 2). */
export interface GroupEstimate {
  readonly group: string
  /** W_g as expected (sums to 1 over the expected groups), before renormalising. */
  readonly expectedWeight: number
  /** W_g renormalised over groups with a valid score; 0 without data. */
  readonly weight: number
  /** Different persons, as everywhere. */
  readonly n: number
  /** Persons with any answered item who were asked this scale; null in a row of before it was kept. */
  readonly respondents: number | null
  /** m_g */
  readonly clusters: number
  /** ȳ_g in 0…100, null without data. */
  readonly mean: number | null
  /** Σ_g v, Σ_g v² over the responses, and the largest Σv of one person. */
  readonly sumWeights: number
  readonly sumSquaredWeights: number
  readonly maximumWeight: number
  /** V_g, the group's part of the variance of Ŝ; 0 without data, or where no group shows its spread. */
  readonly variance: number
  /** Whether V_g is its own: enough persons and clusters, nobody too heavy; else it is borrowed. */
  readonly isReference: boolean
}

/** Survey score of one scale in a region and period. Full precision, unclipped. */
export interface SurveyEstimate {
  readonly scale: Scale
  /** Ŝ in 0…100, null where n = 0. */
  readonly score: number | null
  /** null where no group is a reference group. */
  readonly se: number | null
  readonly df: number | null
  readonly n: number
  readonly effectiveN: number | null
  readonly respondents: number
  /** 0…1, null where nobody answered. */
  readonly coverage: number | null
  readonly groups: readonly GroupEstimate[]
}

/** Record score of one form (method section 3). */
export interface RecordEstimate {
  readonly dimension: Dimension
  /** 0…100; null where it does not count. */
  readonly score: number | null
  /** Known share of the applicable weight, 0…1; null where no record applies. */
  readonly knownShare: number | null
  /** Agreements, choices and loops that apply. */
  readonly records: number
}

export type ScoreStatus =
  'final' | 'provisional' | 'insufficient' | 'suppressed' | 'records_only' | 'survey_only'

/** D of method section 4, or L of section 5 (dimension `index`). Full, unprotected figures. */
export interface Score {
  readonly dimension: Dimension | 'index'
  readonly score: number | null
  readonly se: number | null
  /** Clipped to 0…100. */
  readonly ciLow: number | null
  readonly ciHigh: number | null
  readonly df: number | null
  readonly n: number
  readonly effectiveN: number | null
  readonly respondents: number
  readonly coverage: number | null
  readonly surveyScore: number | null
  readonly recordScore: number | null
  readonly recordKnownShare: number | null
  /** λ_d as used: 0 where the record score does not count. null for the index. */
  readonly recordWeight: number | null
  readonly status: ScoreStatus
}

export interface RegionScores {
  readonly period: Period
  readonly frameworkVersion: string
  /** The four forms in framework order, then the index. */
  readonly scores: readonly Score[]
  readonly survey: readonly SurveyEstimate[]
  readonly records: readonly RecordEstimate[]
  /** Beside the index: arithmetic mean of the four, and the form with the lowest D. */
  readonly arithmeticMean: number | null
  readonly weakest: Dimension | null
}

/** A region in one period, as scored, with the sums and the framework that it was scored from. */
export interface ScoredPeriod {
  readonly scores: RegionScores
  readonly groups: readonly GroupSums[]
  readonly framework: Framework
}
