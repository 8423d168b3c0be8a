import type { ReleasedScore } from '../disclosure/released'
import type { Dimension, Framework } from '../framework/framework'
import type { ExplainedForm } from './explanation-model'
import type { CellStatus } from './overview-model'
import { cellStatusOf } from './standing'

/** Half of the last shown digit of coverage. */
const ROUNDING = 0.005

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

/**
 * The rule of method sections 4 and 5 that gave a row its status.
 * @param knownShare of the agreements; null where none applies
 * @param forms all four; looked at for the index
 */
export function statusRuleOf(
  row: ReleasedScore | undefined,
  framework: Framework,
  knownShare: number | null,
  forms: readonly ExplainedForm[],
): StatusRule {
  const status = cellStatusOf(row)
  if (row === undefined || status === 'no_data') return { rule: 'no_data' }
  return row.dimension === 'index'
    ? ruleOfIndex(status, forms)
    : ruleOfForm(row, status, framework, knownShare)
}

function ruleOfIndex(status: CellStatus, forms: readonly ExplainedForm[]): StatusRule {
  if (status === 'suppressed') return { rule: 'forms_hidden' }
  if (status === 'provisional') return { rule: 'forms_uncertain' }
  if (status === 'final') return { rule: 'all_met' }
  const missing = forms.filter(({ status: of }) => MISSING.includes(of))
  return { rule: 'forms_missing', forms: missing.map(({ dimension }) => dimension) }
}

const MISSING: readonly CellStatus[] = ['insufficient', 'records_only', 'no_data']

function ruleOfForm(
  row: ReleasedScore,
  status: CellStatus,
  { coverage: bounds, record }: Framework,
  knownShare: number | null,
): StatusRule {
  const { coverage } = row
  switch (status) {
    case 'suppressed':
      return { rule: row.surveyScore === null ? 'too_few' : 'bound' }
    case 'insufficient':
      return { rule: 'low_coverage', coverage, below: bounds.insufficientBelow }
    case 'records_only':
      return { rule: 'nobody_answered' }
    case 'survey_only':
      return knownShare === null
        ? { rule: 'no_agreements' }
        : { rule: 'too_little_known', knownShare, minimum: record.minimumKnown }
    case 'provisional': {
      const below = bounds.provisionalBelow
      if (coverage === null || coverage < below - ROUNDING) {
        return { rule: 'partial_coverage', coverage, below }
      }
      return coverage > below + ROUNDING
        ? { rule: 'no_standard_error' }
        : { rule: 'partial_or_no_error', below }
    }
    default:
      return { rule: 'all_met' }
  }
}
