import type { Period } from '../calendar/period'
import type { Dimension } from '../framework/framework'
import type { GroupEstimate, Score } from '../scoring/types'

/** What a stored row is about. Region names are unique within their set. */
export interface RowNames {
  readonly regionSet: string
  readonly region: string
  readonly period: Period
  readonly frameworkVersion: string
}

/** A stored score with its names: full precision, never to leave as it is. */
export type UnprotectedScore = RowNames & Score

/** A stored stakeholder group's part of a survey score, with its names. */
export type UnprotectedGroupScore = RowNames & { readonly dimension: Dimension } & GroupEstimate
