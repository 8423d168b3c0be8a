import type { Quarter } from '../calendar/quarter'
import type { Bilingual, Dimension, Framework } from '../framework/framework'
import type { Hearing, HeardState } from '../stakeholders/heard'
import type { GroupResponse, SilenceVerdict } from '../stakeholders/silence'

export type Burden = 'none' | 'some' | 'heavy'

/** An organisation or group of the register in force. */
export interface StakeholderEntry {
  /** Its row in the file of the register. */
  readonly row: number
  /** null: the group as such, without an organisation. */
  readonly organisation: string | null
  readonly group: string
  readonly groupName: Bilingual
  /** As the register rates them, from 0 or 1 up; null where it does not. */
  readonly interest: number | null
  readonly influence: number | null
  readonly burden: Burden | null
  readonly position: string | null
  /** Persons; null where unknown. */
  readonly invited: number | null
  readonly hearing: Hearing
  /** Of each quarter of `asked`; empty without an organisation. */
  readonly states: readonly HeardState[]
}

/** Rated on both: it has a place on the map. */
export function isRated({ interest, influence }: StakeholderEntry): boolean {
  return interest !== null && influence !== null
}

/** A group with what it counts for, and why. */
export interface WeighedGroup {
  readonly code: string
  readonly name: Bilingual
  /** W_g of method section 2, 0…1. */
  readonly weight: number
  /** As the register gives them, each once. */
  readonly reasons: readonly string[]
  /** null where n is hidden, nobody is known to have been invited, or live figures are not for the reader. */
  readonly response: GroupResponse | null
}

/** At which difference of the silent a verdict would change. */
export interface ToldBound {
  readonly form: Dimension
  readonly score: number
  readonly verdict: SilenceVerdict
}

/** A register as it was put in force. */
export interface RegisterVersion {
  readonly importId: number
  readonly period: Quarter
  readonly fileName: string
  /** ISO moment in UTC. */
  readonly at: string | null
  /** null where the log does not tell any more, or the command line was used. */
  readonly who: string | null
  readonly rows: number
  /** How many rows it has more, fewer and changed than the one before it; null for the first. */
  readonly changes: {
    readonly added: number
    readonly removed: number
    readonly changed: number
  } | null
}

/** Everything that the page Belanghouders tells. */
export interface StakeholdersReport {
  /** null: there is none. */
  readonly regionSet: string | null
  readonly regionSets: readonly string[]
  readonly region: string | null
  /** Of the set, by name. */
  readonly regions: readonly string[]
  readonly quarter: Quarter
  /** Newest first. */
  readonly quarters: readonly Quarter[]
  /** The period of the register in force; null without one. */
  readonly registerPeriod: Quarter | null
  readonly entries: readonly StakeholderEntry[]
  /** The last quarters that were asked, the newest last. */
  readonly asked: readonly Quarter[]
  /** Lowest response first. */
  readonly groups: readonly WeighedGroup[]
  /** What would change soonest first. */
  readonly bounds: readonly ToldBound[]
  /** Of the region, newest first. */
  readonly history: readonly RegisterVersion[]
  readonly mayEdit: boolean
  /** Live scores are shown. */
  readonly hasScores: boolean
  readonly framework: Pick<Framework, 'version' | 'bands'>
  /** The moment of the newest import; null without any. */
  readonly asOf: string | null
  readonly sample: boolean
}
