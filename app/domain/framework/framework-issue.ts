/** What is wrong with a framework read from outside. Codes and parameters only; words are made elsewhere. */
export type FrameworkIssueCode =
  | 'not_json'
  | 'missing'
  | 'wrong_type'
  | 'empty_text'
  | 'unreadable_text'
  | 'out_of_range'
  | 'not_ascending'
  | 'too_few'
  | 'too_many'
  | 'code_twice'
  | 'scale_unknown'
  | 'form_without_items'
  | 'label_count'
  | 'label_twice'

export interface FrameworkIssue {
  /** Where it stands, as in `items[3].scale`; empty for the framework as a whole. */
  readonly path: string
  readonly code: FrameworkIssueCode
  readonly params: Readonly<Record<string, string | number>>
}
