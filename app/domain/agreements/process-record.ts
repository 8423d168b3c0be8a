import type { Day } from '../calendar/day'
import type { Dimension } from '../framework/framework'
import { judgeByChecks, type Check, type CheckedDimension } from './checks'
import type { Judgement } from './judgement'

/** A check with the last day on which it is met in time. */
export interface DatedCheck extends Check {
  readonly by: Day
}

/**
 * A choice or a loop among the records of a region in a period: a fact about how something was decided or
 * answered. Its weight is 1 before it is scaled (method section 3).
 */
export interface ProcessRecord {
  readonly kind: 'loop' | 'choice'
  readonly id: string
  readonly title: string
  readonly placeId: number
  readonly importId: number
  /** The forms in which it is a record, with the checks that it is judged by. */
  readonly checks: Readonly<Partial<Record<CheckedDimension, readonly DatedCheck[]>>>
}

/** What such a record says about a form; null where it is no record of it. */
export function judgeProcess(record: ProcessRecord, dimension: Dimension): Judgement | null {
  const checks = dimension === 'output' ? undefined : record.checks[dimension]
  return checks === undefined ? null : judgeByChecks(checks)
}

/**
 * The weight of each choice or loop in a form of a region and period: 1, scaled down where they would
 * otherwise weigh more than the agreements that apply. Where there is no agreement it takes a few of them
 * (method section 3). Otherwise easy promises, quickly kept, would raise a score.
 * @param count of choices and loops in the form
 * @param agreementWeight applicable weight of the agreements, Σ of weights > 0; 0 without any
 * @param minimumAlone from how many on they count without agreements
 * @returns 0…1; 0 where they do not count
 */
export function processWeight(
  count: number,
  agreementWeight: number,
  minimumAlone: number,
): number {
  if (agreementWeight === 0) return count >= minimumAlone ? 1 : 0
  return count === 0 ? 0 : Math.min(1, agreementWeight / count)
}
