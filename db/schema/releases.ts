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

/** What is on show. Key (region_id, period, scales). */
export interface ReleasedScoreTable {
  region_id: number
  /** As in ScoreTable. */
  period: string
  period_kind: PeriodKind
  /** The forms with the index, or cooperation. */
  scales: 'forms' | 'cooperation'
  /**
   * PackedRows, each row with its state and the number of the edition that it is of, in full precision; nothing
   * of persons where hidden.
   */
  scores: Uint8Array
  /** PackedRows, of the scores by their place. */
  differences: Uint8Array
  /** PackedRows, as the scores. */
  groups: Uint8Array
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
