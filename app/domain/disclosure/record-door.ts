import type { Quarter } from '../calendar/quarter'
import { DIMENSIONS, type Dimension } from '../framework/framework'
import type { OnShowScore } from './on-show'
import type { Disclosed } from './released'
import { roundOrNull } from './rounding'

/** How the agreements count in a form's score: facts about agreements, nobody's answers are in them. */
export interface ReleasedRecordPart {
  readonly period: Quarter
  readonly dimension: Dimension
  /** λ as used, 0…1: 0 where the record score does not count, 1 where nobody answered. */
  readonly recordWeight: number | null
  /** Known share of the applicable weight, 0…1, two decimals; null where no agreement applies. */
  readonly recordKnownShare: number | null
}

/** The record side of each form's row; rows of the index and hidden ones have none. In the order given. */
export function releaseRecordParts(
  rows: readonly OnShowScore[],
): Disclosed<readonly ReleasedRecordPart[]> {
  const parts: readonly ReleasedRecordPart[] = rows.flatMap((row) => {
    const dimension = DIMENSIONS.find((form) => form === row.dimension)
    if (!dimension || row.state === 'hidden') return []
    const { period, recordWeight } = row
    const recordKnownShare = roundOrNull(row.recordKnownShare, 2)
    return [{ period, dimension, recordWeight, recordKnownShare }]
  })
  return parts as Disclosed<readonly ReleasedRecordPart[]>
}
