import { QUESTION_CODES } from './question-codes'

/**
 * What is wrong with a file, a row or a value. Codes and parameters only: the sentence is made in words/.
 * - `refused`: the file as a whole cannot be taken; nothing is stored.
 * - `rejected`: this row is left out.
 * - `warning`: the row is taken; somebody should look.
 */
export type IssueSeverity = 'refused' | 'rejected' | 'warning'

export const ISSUE_CODES = [
  ...QUESTION_CODES,
  // the file
  'file_empty',
  'file_not_text',
  'file_not_supported',
  'file_broken',
  'file_too_large',
  'long_form_too_large',
  'answers_twice',
  'weight_not_read',
  'file_unfolds_too_large',
  'sheet_chosen',
  'formulas_not_calculated',
  'file_no_rows',
  'file_encoding_broken',
  'quote_not_closed',
  'column_missing',
  'column_twice',
  'column_unknown',
  'columns_unknown',
  'no_items',
  'header_missing',
  'header_none',
  'period_needed',
  'period_invalid',
  'dates_not_kept',
  'dates_as_numbers',
  'ids_spoilt',
  'ids_missing',
  'ids_repeated',
  'headings_abbreviated',
  'all_rows_rejected',
  'responses_not_submitted',
  'responses_unfinished',
  'responses_preview',
  'responses_test',
  'responses_spam',
  'responses_not_approved',
  'responses_disqualified',
  'columns_personal',
  'quarter_by_zone',
  'respondent_erased',
  'summary_rows',
  'summary_words',
  'note_rows',
  'header_rows',
  'text_garbled',
  'dates_by_number',
  'json_broken',
  'file_not_areas',
  'file_no_areas',
  'areas_too_large',
  'year_needed',
  'years_differ',
  'credit_needed',
  'areas_unknown',
  'areas_not_drawn',
  'answers_replaced',
  'answers_resemble',
  'answers_turned',
  'answers_by_signs',
  'numbers_read_alike',
  // the row
  'row_too_long',
  'row_too_short',
  'value_missing',
  'place_unknown',
  'place_ambiguous',
  'area_spelled',
  'place_conflict',
  'group_unknown',
  'answer_outside_scale',
  'answer_between_points',
  'answer_not_understood',
  'date_impossible',
  'date_year_impossible',
  'date_ambiguous',
  'date_not_understood',
  'date_without_day',
  'date_outside_period',
  'date_in_future',
  'date_too_early',
  'number_not_understood',
  'number_ambiguous',
  'number_loose',
  'date_of_period',
  'number_out_of_range',
  'weight_not_positive',
  'choice_unknown',
  'yes_no_not_understood',
  'no_answers',
  'period_not_understood',
  'dates_reversed',
  'area_twice_in_set',
  'duplicate_row',
  'rows_conflict',
  'percentage_conflict',
  'measures_differ',
  'direction_of_target',
  'id_alike',
  'value_too_long',
  'control_characters',
  'area_without_region',
  'numeric_status_conflict',
  'reason_missing',
  'decision_missing',
  'step_too_early',
  'audience_unknown',
  'council_unknown',
  'choice_differs',
  'choice_incomplete',
  'partner_twice',
  'cooperation_differs',
  'phase_back',
  'cooperation_unknown',
  // the feature of a map
  'area_without_code',
  'geometry_missing',
  'geometry_not_area',
  'coordinates_broken',
  'coordinates_swapped',
  'coordinates_elsewhere',
  'ring_open',
  'ring_crosses',
  'area_empty',
] as const
export type IssueCode = (typeof ISSUE_CODES)[number]

export interface IngestIssue {
  /** As a spreadsheet counts: the header is row 1. null: the file as a whole. */
  readonly row: number | null
  /** The heading as it stands in the file, or the canonical name where it is missing. */
  readonly column: string | null
  readonly code: IssueCode
  readonly severity: IssueSeverity
  /** What the sentence needs: the value as found, bounds, alternatives. Never a respondent's id. */
  readonly params: Readonly<Record<string, string | number>>
}

/** Parameters that quote cells of a file; the others are ours. */
const QUOTING: ReadonlySet<string> = new Set(
  // A question about a word has it in its key, too
  ['value', 'values', 'about', 'key', 'region', 'one', 'other', 'read'],
)

/** The same parameters without what stood in the file: row, column and code still tell where to look. */
export function withoutQuotes(params: IngestIssue['params']): IngestIssue['params'] {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, QUOTING.has(name) ? '…' : value]),
  )
}

/** Parsers give what they could read and what was wrong; they never throw over a value. */
export interface Parsed<T> {
  readonly data: T
  readonly issues: readonly IngestIssue[]
}
