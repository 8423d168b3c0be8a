import type { ProcessRecord } from '../agreements/process-record'
import { periodEnd, periodStart, type Period } from '../calendar/period'
import type { Framework } from '../framework/framework'
import { accountBy, choiceChecks } from './choice-checks'
import type { ImportedChoice } from './in-force'

/**
 * A choice as a record of input and process, in the quarter or year that holds the last day on which it is
 * accounted for in time (method section 3); null in any other, and where nothing is decided.
 * @param councils codes of the areas that the region holds
 */
export function choiceRecord(
  choice: ImportedChoice,
  councils: ReadonlySet<string>,
  period: Period,
  framework: Framework,
): ProcessRecord | null {
  const by = accountBy(choice, framework)
  if (choice.decidedOn === null || by === null) return null
  if (by < periodStart(period) || by > periodEnd(period)) return null
  const { choiceId: id, title, placeId, importId } = choice
  const { input, process } = choiceChecks(choice, councils, periodEnd(period), framework)
  return { kind: 'choice', id, title, placeId, importId, checks: { input, process } }
}
