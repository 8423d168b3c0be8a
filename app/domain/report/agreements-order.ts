import { STANDINGS } from '../agreements/standing'
import type { AgreementRow } from './agreement-row'

type Ordered = Pick<AgreementRow, 'standing' | 'pace' | 'deadline' | 'reportedTo'>

/**
 * What asks for attention first: overdue, the longest first; stale, the longest silent first; behind, what
 * falls furthest short first. Then the others, by standing and deadline.
 */
export function byAttention(one: Ordered, other: Ordered): number {
  return (
    STANDINGS.indexOf(one.standing) - STANDINGS.indexOf(other.standing) ||
    compare(urgency(one), urgency(other)) ||
    compare(shortfall(one), shortfall(other)) ||
    compare(one.deadline, other.deadline)
  )
}

function urgency({ standing, deadline, reportedTo }: Ordered): number | null {
  if (standing === 'overdue') return deadline
  return standing === 'stale' ? reportedTo : null
}

function shortfall({ standing, pace }: Ordered): number | null {
  return standing === 'overdue' || standing === 'behind' ? (pace.expectedShare ?? 0) : null
}

/** Ascending; what is not known last. */
function compare(one: number | null, other: number | null): number {
  if (one === other) return 0
  return (one ?? Infinity) - (other ?? Infinity)
}
