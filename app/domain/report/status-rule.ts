import type { ReleasedScore } from '../disclosure/released'
import type { Framework } from '../framework/framework'
import type { ExplainedForm } from './explanation-model'
import type { CellStatus } from './columns'
import { cellStatusOf } from './standing'
import type { StatusRule } from './explained-rule'

/** Half of the last shown digit of coverage. */
const ROUNDING = 0.005

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
