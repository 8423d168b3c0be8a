import type { IngestIssue } from './issue'

/**
 * Valid survey rows on their way from the reading thread to the writing one: columns of typed arrays,
 * so that a batch is handed over without copying. Places, groups and organisations are numbered in
 * order of first appearance in the file; a batch brings the names that are new in it.
 */
export interface SurveyBatch {
  readonly kind: 'survey'
  /** Rows in this batch; every array below has this length (answers: × items). */
  readonly count: number
  /** Row in the file, the header being row 1. */
  readonly rowNumber: Int32Array
  /** 0: no respondent id. */
  readonly hasRespondent: Uint8Array
  readonly respondentHigh: Int32Array
  readonly respondentLow: Int32Array
  /** By what a row without one is known again: content-hash NOTHING, MOMENT, ANSWERS_ALONE. */
  readonly contentKind: Uint8Array
  readonly contentHigh: Int32Array
  readonly contentLow: Int32Array
  /** Seconds since 1970-01-01 in civil time; NaN without a day. */
  readonly completedAt: Float64Array
  /** calendar/quarter quarterIndex. */
  readonly quarter: Int32Array
  /** Index into all newPlaces so far. */
  readonly place: Int32Array
  /** Index into framework.groups. */
  readonly group: Uint8Array
  /** Index into all newOrganisations so far; −1 without one. */
  readonly organisation: Int32Array
  readonly weight: Float64Array
  /** count × items bytes, coded as db/schema ResponseTable.answers. */
  readonly answers: Uint8Array
  /** `row` is an index into the columns of this batch. */
  readonly comments: readonly { readonly row: number; readonly text: string }[]
  readonly newPlaces: readonly PlaceReference[]
  readonly newOrganisations: readonly string[]
  /** Every data row that was read for this batch, rejected ones included, left out ones not. */
  readonly rowsRead: number
  readonly rejected: number
  readonly issues: readonly IngestIssue[]
  /** Bytes of the file read so far, for the progress bar. */
  readonly bytesRead: number
}

/** A place as a file names it; `created` where --create-regions must make it. */
export type PlaceReference =
  | { readonly kind: 'known'; readonly placeId: number }
  | { readonly kind: 'new_area'; readonly areaCode: string }
  | { readonly kind: 'new_region'; readonly region: string }
