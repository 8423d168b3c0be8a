import type { PeriodKind } from '#app/domain/calendar/period'

/** A block of the release ledger (domain/disclosure/ledger): all that was ever shown of a scale and year. */
export interface ReleaseBlockTable {
  /** blockName */
  name: string
  /** Number of the edition in which it was last changed. */
  edition: number
  /** What makes person scores of the scale: with another rule the block's atoms mean something else. */
  rule: string
  /** JSON (packed-text), atoms without what can be told from the rest. */
  content: string
  /** Code of what kept the last edition from being audited; null where nothing did. */
  trouble: string | null
}

/** What tells the answers of a place and quarter apart, in order. Key (quarter, place_id, position). */
export interface PlaceEventTable {
  quarter: string
  place_id: number
  position: number
  /** placeEventText */
  event: string
}

/** Single items that are on show, of a form at once. Key (region_id, period, dimension). */
export interface ReleasedItemsTable {
  region_id: number
  /** A quarter. */
  period: string
  dimension: string
  state: 'shown' | 'old' | 'hidden'
  edition: number
  /** JSON of the figures in full precision; nothing of persons where hidden. */
  content: string
}

/** What is on show. Key (region_id, period, dimension, stakeholder_group). */
export interface ReleasedScoreTable {
  region_id: number
  /** As in ScoreTable. */
  period: string
  period_kind: PeriodKind
  /** A form or `index`. */
  dimension: string
  /** Empty for the score over all groups. */
  stakeholder_group: string
  state: 'shown' | 'old' | 'hidden'
  /** Number of the edition that the figures are of. */
  edition: number
  /** JSON of the figures in full precision; nothing of persons where hidden. */
  content: string
}

/** How the instrument measured, as it is on show. Key (year, framework_version). */
export interface ReleasedQualityTable {
  year: string
  framework_version: string
  /** Which answers were looked at last: another text, others. */
  made_of: string
  /** JSON of the figures in full precision. */
  content: string
}
