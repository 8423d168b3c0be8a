/** One respondent's answers. Primary key (import_id, row_number). */
export interface ResponseTable {
  import_id: number
  row_number: number
  /** 64-bit keyed hash of the respondent id, as two signed 32-bit halves; null without an id. */
  respondent_high: number | null
  respondent_low: number | null
  /**
   * 64-bit keyed hash of what a response without a respondent id says, by which it is known again in
   * another file and for nothing else; null where it is not to be.
   */
  content_high: number | null
  content_low: number | null
  /** Seconds since 1970-01-01 in civil time; null where only the import's period is known. */
  completed_at: number | null
  quarter: string
  place_id: number
  stakeholder_group: string
  organisation_id: number | null
  weight: number
  /** One byte per item in framework order: 0 blank, 255 "weet niet", else domain/framework/answer-byte. */
  answers: Uint8Array
  /** 0 where a newer response of the same respondent × place × quarter, or the same again, counts instead. */
  counts: number
}

export interface ResponseCommentTable {
  import_id: number
  row_number: number
  comment: string
  /** As the response's own: comments of a region are found by them. Null only without a response. */
  quarter: string | null
  place_id: number | null
}

/**
 * What an import brought of a quarter and place, packed: see domain/sums/sum-block and layout. Key
 * (import_id, quarter, place_id).
 */
export interface SumRowTable {
  import_id: number
  quarter: string
  place_id: number
  /** JSON list of codes, in the order of their numbers in `cells`. */
  stakeholder_groups: string
  /** Little-endian int32s: segment, group, organisation, lengths of each row of sums (BLOCK_ROW). */
  cells: Uint8Array
  /** Of all rows: see domain/sums/squeezed. */
  sums: Uint8Array
  /** The same of single items (domain/sums/item-sums); null where there are none. */
  items: Uint8Array | null
}

/**
 * Responses with a respondent id, in the order of its hash: see domain/sums/respondent-run. Key
 * (import_id, quarter, position).
 */
export interface RespondentRunTable {
  import_id: number
  quarter: string
  position: number
  responses: number
  /** JSON list of codes, in the order of their numbers in the run. */
  stakeholder_groups: string
  content: Uint8Array
}

/** A respondent who was erased. Key (respondent_high, respondent_low), as in ResponseTable. */
export interface ErasureTable {
  respondent_high: number
  respondent_low: number
  erased_at: string
}
