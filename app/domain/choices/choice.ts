import type { DateFact } from '../agreements/agreement'
import type { Day } from '../calendar/day'

/** What those to whom a step is open are promised: from little to much. */
export const INFLUENCES = ['inform', 'consult', 'advise', 'decide'] as const
export type Influence = (typeof INFLUENCES)[number]

/** A window is open for a while to somebody; a milestone is a day on which something was done. */
export const STEP_KINDS = ['window', 'milestone'] as const
export type StepKind = (typeof STEP_KINDS)[number]

/**
 * To whom a step is open: council, tenants, residents or partners, `council:GM0034` for the council of one area,
 * or the code of a group of the framework.
 */
export type Audience = string

/** What is the same in every step of a decision process. */
export interface ChoiceFacts {
  readonly choiceId: string
  readonly title: string
  readonly placeId: number
  /** A theme's code of the framework, else the text as found. */
  readonly theme: string | null
  readonly decider: string | null
  readonly plannedOn: Day | null
  readonly decidedOn: Day | null
  /** From this day on nothing can be changed any more; without it that is the day of the decision. */
  readonly pointOfNoReturn: Day | null
  readonly weighingPublishedOn: DateFact
}

export interface ChoiceStep {
  readonly step: string
  readonly kind: StepKind
  readonly opens: Day
  /** Inclusive; of a window never null. */
  readonly closes: Day | null
  /** Of a window never empty. */
  readonly audience: readonly Audience[]
  /** Of a window never null. */
  readonly influence: Influence | null
  readonly announcedOn: DateFact
  readonly informationOn: DateFact
  readonly outcome: string | null
  readonly toldBackOn: DateFact
}

/**
 * A big choice as a decision process of dated steps. A fact about organisations, nobody's answer. Key: its
 * id; the newest import wins, with all its steps.
 */
export interface Choice extends ChoiceFacts {
  readonly steps: readonly ChoiceStep[]
}

/** The audience of the council of one area. */
export function councilOf(areaCode: string): Audience {
  return `council:${areaCode}`
}

/** The code of the area whose council an audience is; null for any other audience. */
export function areaOfCouncil(audience: Audience): string | null {
  return audience.startsWith('council:') ? audience.slice('council:'.length) : null
}

export function lastDayOf({ opens, closes }: Pick<ChoiceStep, 'opens' | 'closes'>): Day {
  return closes ?? opens
}

/** By the day on which they open. */
export function stepsInOrder({ steps }: Pick<Choice, 'steps'>): readonly ChoiceStep[] {
  return steps.toSorted((a, b) => a.opens - b.opens)
}

/** The day of the decision, else the one that is planned. */
export function decisionDay({
  decidedOn,
  plannedOn,
}: Pick<Choice, 'decidedOn' | 'plannedOn'>): Day | null {
  return decidedOn ?? plannedOn
}

/** The first day on which it is too late to steer; null where nothing is known of it. */
export function tooLateFrom(choice: Choice): Day | null {
  return choice.pointOfNoReturn ?? decisionDay(choice)
}
