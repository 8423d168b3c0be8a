import type { Dimension } from '../framework/framework'

/** Why a score has its status, as far as what is shown tells. Shares in 0…1. */
export type StatusRule =
  | { readonly rule: 'no_data' }
  /** Primary or complementary, which looks the same. */
  | { readonly rule: 'too_few' }
  /** The survey part is shown as a bound only, which the score would undo. */
  | { readonly rule: 'bound' }
  | { readonly rule: 'forms_hidden' }
  | { readonly rule: 'forms_missing'; readonly forms: readonly Dimension[] }
  | { readonly rule: 'nobody_answered' }
  | {
      readonly rule: 'low_coverage' | 'partial_coverage'
      readonly coverage: number | null
      readonly below: number
    }
  | { readonly rule: 'no_standard_error' }
  /** Coverage rounds to the bound itself, so either may be the reason. */
  | { readonly rule: 'partial_or_no_error'; readonly below: number }
  | { readonly rule: 'no_agreements' }
  | { readonly rule: 'too_little_known'; readonly knownShare: number; readonly minimum: number }
  | { readonly rule: 'forms_uncertain' }
  | { readonly rule: 'all_met' }
