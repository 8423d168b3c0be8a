import { dateOutcome, type CheckName, type CheckOutcome } from '../agreements/checks'
import type { DatedCheck } from '../agreements/process-record'
import type { Day } from '../calendar/day'
import type { Framework } from '../framework/framework'
import {
  areaOfCouncil,
  decisionDay,
  lastDayOf,
  tooLateFrom,
  type Audience,
  type Choice,
  type ChoiceStep,
} from './choice'

export interface ChoiceChecks {
  readonly input: readonly DatedCheck[]
  readonly process: readonly DatedCheck[]
}

/**
 * What a decision process is judged by (method section 3). A date after `end` has not come yet.
 * @param councils codes of the areas whose councils are the region's
 * @returns each with the last day on which it can be met; Infinity where no decision is planned
 */
export function choiceChecks(
  choice: Choice,
  councils: ReadonlySet<string>,
  end: Day,
  { record }: Framework,
): ChoiceChecks {
  const windows = windowsOf(choice)
  const isCouncil = (audience: Audience) => isCouncilIn(audience, councils)
  const isTenants = (audience: Audience) => audience === 'tenants'
  const steered = (name: CheckName, isMeant: (audience: Audience) => boolean) =>
    steerCheck(name, choice, isMeant, end, record.steerDays)
  return {
    input: [steered('council_could_steer', isCouncil), steered('tenants_could_steer', isTenants)],
    process: [
      everyWindow('windows_announced', windows, end, ({ announcedOn, opens }) => {
        return [announcedOn, opens - 1]
      }),
      everyWindow('information_in_time', windows, end, (window) => {
        return [window.informationOn, lastDayOf(window) - record.informationDays]
      }),
      weighingCheck(choice, end, record.weighingWithinDays),
    ],
  }
}

export function windowsOf({ steps }: Pick<Choice, 'steps'>): readonly ChoiceStep[] {
  return steps.filter(({ kind }) => kind === 'window')
}

/** Whether a step is open to a council of the region: any, or that of an area which the region holds. */
function isCouncilIn(audience: Audience, councils: ReadonlySet<string>): boolean {
  const area = areaOfCouncil(audience)
  return area === null ? audience === 'council' : councils.has(area)
}

/** Whether more is promised than being heard: advice is weighed, or one decides with others. */
export function isSteering({ influence }: Pick<ChoiceStep, 'influence'>): boolean {
  return influence === 'advise' || influence === 'decide'
}

/** Days that a window is open, the first and the last included. */
function daysOpen(window: Pick<ChoiceStep, 'opens' | 'closes'>): number {
  return lastDayOf(window) - window.opens + 1
}

/** The last day by which the weighing is published in time; null where no decision is planned. */
export function accountBy(choice: Choice, { record }: Framework): Day | null {
  const decision = decisionDay(choice)
  return decision === null ? null : decision + record.weighingWithinDays
}

/** Met by one window that steers, closes before the point of no return and was open long enough. */
function steerCheck(
  name: CheckName,
  choice: Choice,
  isMeant: (audience: Audience) => boolean,
  end: Day,
  steerDays: number,
): DatedCheck {
  const limit = tooLateFrom(choice) ?? Infinity
  const offered = windowsOf(choice).filter((window) => {
    return isSteering(window) && window.audience.some(isMeant)
  })
  const before = offered.filter((window) => lastDayOf(window) < limit)
  const longEnough = before.filter((window) => daysOpen(window) >= steerDays)
  const outcome = (): CheckOutcome => {
    if (longEnough.some((window) => lastDayOf(window) <= end)) return 'done'
    if (longEnough.length > 0) return 'not_yet'
    return offered.length > 0 && before.length === 0 ? 'too_late' : 'not_done'
  }
  return { name, outcome: outcome(), by: limit - steerDays }
}

/** From bad to good: the worst of the windows is what is said of all. */
const WORST_FIRST: readonly CheckOutcome[] = ['not_done', 'too_late', 'not_yet', 'unknown', 'done']

/** Met by every window. Without any there is nothing to ask. */
function everyWindow(
  name: CheckName,
  windows: readonly ChoiceStep[],
  end: Day,
  term: (window: ChoiceStep) => readonly [ChoiceStep['announcedOn'], Day],
): DatedCheck {
  const judged = windows.map((window) => {
    const [fact, by] = term(window)
    return { by, outcome: dateOutcome(fact, end, (day) => (day > by ? 'too_late' : 'done')) }
  })
  const outcomes = judged.map(({ outcome }) => outcome)
  const missed = judged.filter(({ outcome }) => outcome === 'not_done' || outcome === 'too_late')
  return {
    name,
    outcome: WORST_FIRST.find((each) => outcomes.includes(each)) ?? 'not_applicable',
    by: missed.length > 0 ? Math.min(...missed.map(({ by }) => by)) : lastOf(judged),
  }
}

function lastOf(judged: readonly { readonly by: Day }[]): Day {
  return judged.length === 0 ? Infinity : Math.max(...judged.map(({ by }) => by))
}

function weighingCheck(choice: Choice, end: Day, withinDays: number): DatedCheck {
  const by = (decisionDay(choice) ?? Infinity) + withinDays
  const outcome = dateOutcome(choice.weighingPublishedOn, end, (day) => {
    return day > by ? 'too_late' : 'done'
  })
  return { name: 'weighing_published', outcome, by }
}
