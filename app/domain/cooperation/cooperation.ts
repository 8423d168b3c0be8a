import type { DateFact } from '../agreements/agreement'
import type { Day } from '../calendar/day'

/** What partners share, from light to heavy. */
export const COOPERATION_FORMS = [
  ...(['purchase', 'alignment', 'steering_group', 'project_group'] as const),
  ...(['subsidiary', 'union', 'merger'] as const),
] as const
export type CooperationForm = (typeof COOPERATION_FORMS)[number]

/**
 * How deep a cooperation goes (P. van Delden): drawing lessons, setting goals, practical cooperation,
 * structuring, broadening and deepening.
 */
export const PHASES = [1, 2, 3, 4, 5] as const
export type Phase = (typeof PHASES)[number]

export const SCOPES = ['one', 'several', 'many'] as const
export type Scope = (typeof SCOPES)[number]

export const PREDICTABILITIES = ['high', 'middle', 'low'] as const
export type Predictability = (typeof PREDICTABILITIES)[number]

/** Days that are evidence of depth, in the order of the phases. */
export const EVIDENCE = [
  'agreed',
  'team',
  'first_result',
  'changed_procedure',
  'other_theme',
] as const
export type Evidence = (typeof EVIDENCE)[number]

/** What is said of a cooperation as a whole on a reference date. */
export interface CooperationFacts {
  readonly cooperationId: string
  readonly title: string
  readonly placeId: number
  /** Codes of the framework, else texts as found. */
  readonly themes: readonly string[]
  readonly form: CooperationForm
  /** How many teams carry it. */
  readonly teams: number | null
  readonly scope: Scope | null
  readonly predictability: Predictability | null
  readonly evidence: Readonly<Record<Evidence, DateFact>>
}

/** What one partner says of it on a reference date; null where the partner did not say. */
export interface PartnerAnswer {
  readonly partner: string
  readonly asOf: Day
  readonly phase: Phase | null
  /** Of a year. */
  readonly hours: number | null
  readonly euros: number | null
  /** 1: costs far more than it yields … 3: evens out … 5: yields far more. */
  readonly ownYield: number | null
  /** What the partner thinks that the others would say. */
  readonly expectedYield: number | null
  /** Whether the partner gave the team a mandate. */
  readonly mandate: boolean | null
}

/** A row of the register: a partner on a reference date, with what it repeats of its cooperation. */
export interface CooperationEntry extends CooperationFacts, PartnerAnswer {}

/** What the partners say on one reference date, by name. */
export interface Round {
  readonly asOf: Day
  readonly answers: readonly PartnerAnswer[]
}

/** A cooperation as it is known now: a fact about organisations, nobody's answer to the survey. */
export interface Cooperation extends CooperationFacts {
  /** Oldest first; never empty. */
  readonly rounds: readonly [Round, ...Round[]]
}
