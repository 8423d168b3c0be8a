import type { Day } from '../calendar/day'
import type { Quarter } from '../calendar/quarter'
import type { ReleasedCooperation } from '../disclosure/cooperation'
import type { ReleasedMean } from '../disclosure/released'
import type { BreakReason } from '../scoring/line-break'
import type { Bilingual, Dimension, Framework } from '../framework/framework'
import type { GroupResponse, SilenceVerdict } from '../stakeholders/silence'
import type { Column } from './columns'
import type { RegionEvent } from './region-events'
import type { RegionFindings } from './region-finding'
import type { RegionGaps } from './region-gaps'
import type { Reference } from './reference'
import type { ReferredDifference, ShownDifference } from './shown-difference'
import type { Standing } from './standing'
import type { ShownFigures } from './shown-figures'

/** One form (or the index) of the region in one quarter, as released. */
export interface RegionQuarter extends ShownFigures {
  readonly quarter: Quarter
  /** λ as used, 0…1; null for the index. */
  readonly recordWeight: number | null
  /** 0…1; null where no agreement applies, and for the index. */
  readonly recordKnownShare: number | null
  /** Why the line is interrupted before this quarter; null where it goes on. */
  readonly lineBreak: BreakReason | null
  /** From the previous quarter; null without a score that rests on answers. */
  readonly change: ShownDifference | null
}

export interface RegionForm {
  readonly chosen: RegionQuarter
  /** All quarters of the report, in order of time. */
  readonly course: readonly RegionQuarter[]
}

/** `hidden`: heard, but too few to show. `unheard`: nobody of the group has a valid score. */
export type GroupStatus = 'shown' | 'hidden' | 'unheard'

/** A stakeholder group's mean on one form in the chosen quarter. */
export interface RegionGroup {
  readonly code: string
  readonly name: Bilingual
  readonly status: GroupStatus
  /** A whole number. */
  readonly score: ReleasedMean
  readonly ciLow: number | null
  readonly ciHigh: number | null
  /** null where hidden. */
  readonly n: number | null
  /** null where n is hidden, where nobody is known to have been invited, and while newer answers wait. */
  readonly response: GroupResponse | null
  /** It has no margin of its own, as no group of the region can give one. */
  readonly provisional: boolean
  /** Newer answers wait: the figures are of an earlier edition. */
  readonly waiting: boolean
}

/** The cooperation scale in the chosen quarter, from the survey alone; it is in no index. */
export interface RegionCooperation {
  readonly score: ReleasedCooperation['score']
  readonly groups: readonly RegionGroup[]
}

/** An area of the region with the days on which it belongs to it. */
export interface RegionArea {
  /** null where the region itself is its only area. */
  readonly code: string | null
  readonly name: string | null
  /** Both inclusive; null is open. */
  readonly from: Day | null
  readonly to: Day | null
  /** Whether it belongs to the region on the quarter's last day. */
  readonly current: boolean
}

/** Who of a region did not answer, and whether that could change what it is judged to be. */
export interface RegionSilence {
  /** Groups whose response is known, those with most silent persons first. */
  readonly groups: readonly (GroupResponse & { readonly name: Bilingual })[]
  /** Groups of which it is not known how many were invited: they count as heard. */
  readonly unknown: readonly Bilingual[]
  /** Groups that were invited and whose n is hidden: they count as the others. */
  readonly assumed: readonly Bilingual[]
  /** Forms of which it can be told, with the score as it is shown. */
  readonly forms: readonly {
    readonly form: Dimension
    readonly score: number
    readonly verdict: SilenceVerdict
  }[]
}

export interface RegionReport {
  /** null in an installation without region sets. */
  readonly regionSet: string | null
  readonly regionSets: readonly string[]
  /** null in a set without regions. */
  readonly region: string | null
  /** All of the set, by name. */
  readonly regions: readonly string[]
  /** null where the region has no scores at all and none was asked for. */
  readonly quarter: Quarter | null
  readonly quarters: readonly Quarter[]
  /** Quarters with a row, newest first. */
  readonly choices: readonly Quarter[]
  readonly framework: RegionFramework
  /** null without a quarter. */
  readonly forms: Readonly<Record<Column, RegionForm>> | null
  readonly standing: Standing | null
  /** What titles hold the scores against. */
  readonly reference: Reference
  /** Quarters that may be chosen for it, newest first. */
  readonly references: readonly Quarter[]
  /** What each score of the chosen quarter is held against, in order; none without a score. */
  readonly differences: Readonly<Record<Column, readonly ReferredDifference[]>>
  /** Of the four scores, one decimal; null without an index, and where one is missing or a bound. */
  readonly arithmeticMean: number | null
  /** The groups of each form in framework order. */
  readonly groups: Readonly<Record<Dimension, readonly RegionGroup[]>>
  /** Beside the four forms; null where nobody was asked about it. */
  readonly cooperation: RegionCooperation | null
  /** How far they are apart. */
  readonly gaps: RegionGaps
  /** Groups of which nobody was heard on any form. */
  readonly unheard: readonly Bilingual[]
  /** Who did not answer, and what that may mean. */
  readonly silence: RegionSilence
  /** In the quarters of the report, in order of time. */
  readonly events: readonly RegionEvent[]
  readonly areas: readonly RegionArea[]
  readonly findings: RegionFindings
  /** ISO instant of the data's last change; null where unknown. */
  readonly asOf: string | null
  /** True for invented sample data. */
  readonly sample: boolean
}

/** The part of the framework that the page explains. */
export interface RegionFramework extends Pick<Framework, 'version' | 'bands' | 'coverage'> {
  /** Below this known share the agreements do not count. */
  readonly minimumKnown: number
}
