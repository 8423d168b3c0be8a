import type { Quarter } from '../calendar/quarter'
import type { Bilingual, Dimension } from '../framework/framework'
import type { RegionAgreements } from './agreements'
import type { Column } from './columns'
import type { GroupRow } from './group-rows'
import type { Overview, OverviewFramework } from './overview-model'
import type { OverviewFindings } from './overview-finding'
import type { Reference } from './reference'
import type { RegionDiscussion } from './region-discussion'
import type { RegionItems } from './region-items'
import type { RegionQuarter, RegionReport } from './region-model'
import type { ShownDifference } from './shown-difference'
import type { Statement } from './statements'

/** Of one region, all that the report may tell. */
export interface BoardReportRegion {
  readonly report: RegionReport
  readonly items: readonly RegionItems[]
  readonly discussion: RegionDiscussion | null
  /** null where the set's agreements are not known. */
  readonly agreements: RegionAgreements | null
}

/** A quarter of a region set, as far as it may be shown. */
export interface BoardReportSource {
  readonly overview: Overview
  /** One of each region of the overview. */
  readonly regions: readonly BoardReportRegion[]
}

/** A form (or the index) of a region in the matrix. */
export interface BoardCell {
  readonly chosen: RegionQuarter
  /** The last quarters up to the chosen one, in order of time. */
  readonly course: readonly RegionQuarter[]
  /** From the reference of the matrix; null without a score that rests on answers. */
  readonly difference: ShownDifference | null
}

export interface BoardRow {
  readonly region: string
  /** Areas on the quarter's last day; null where not given. */
  readonly areas: number | null
  /** Persons; null where none may be shown. */
  readonly persons: { readonly least: number; readonly most: number } | null
  readonly weakest: readonly Dimension[]
  readonly cells: Readonly<Record<Column, BoardCell>>
}

/** Why the questions are about this form: it is weak, it fell, or it is merely the lowest. */
export type DiscussedBecause = 'weak_and_falling' | 'weak' | 'falling' | 'lowest'

export interface BoardDiscussion {
  readonly form: Dimension
  readonly because: DiscussedBecause
  /** Two or three. */
  readonly questions: readonly Bilingual[]
}

/** The page of a region that demonstrably moved or is weak. */
export interface BoardPage {
  readonly region: string
  readonly report: RegionReport
  readonly row: BoardRow
  /** What is said first of it. */
  readonly opening: Statement
  /** The strongest move the other way; null without one. */
  readonly opposite: Statement | null
  /** Whether the index, that moved nowhere, hides that two forms moved apart. */
  readonly indexHides: boolean
  /** What is said first comes first; the others in the order of the framework. */
  readonly forms: readonly Dimension[]
  /** The groups, lowest on the leading form first. */
  readonly groups: { readonly rows: readonly GroupRow[]; readonly leading: Dimension }
  /** The statements of the discussed form, most unfavourable first; null where none is known. */
  readonly items: RegionItems | null
  readonly agreements: RegionAgreements | null
  /** null where no form is the weakest. */
  readonly discussion: BoardDiscussion | null
}

/** What the report of a quarter says; the sentences are in words/. */
export interface BoardReport {
  readonly regionSet: string
  readonly quarter: Quarter
  readonly findings: OverviewFindings
  /** What the whole matrix is held against: that of the title. */
  readonly reference: Reference
  /** Whether nothing changed demonstrably since the previous quarter; null where that is the reference. */
  readonly isCalm: boolean | null
  /** The form of the map. */
  readonly leading: Column
  readonly rows: readonly BoardRow[]
  /** Regions that demonstrably moved or are weak, what is said first comes first. */
  readonly pages: readonly BoardPage[]
  readonly framework: OverviewFramework
  readonly sample: boolean
}
