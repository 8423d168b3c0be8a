import type { Quarter } from '../calendar/quarter'
import type { ReleasedGap } from '../disclosure/gap-door'
import type { ReleasedPair } from '../disclosure/pair-door'
import type { ReleasedGroupScore, ReleasedScore } from '../disclosure/released'
import type { Bilingual } from '../framework/framework'
import type { BreakReason } from '../scoring/line-break'
import type { Column } from './columns'
import type { OverviewFramework } from './overview-model'
import type { Reference } from './reference'
import type { RegionGap } from './region-gaps'
import type { ShownDifference } from './shown-difference'
import type { ShownFigures } from './shown-figures'
import type { Statement } from './statements'

/** What can stand side by side: regions, quarters of one region, or stakeholder groups of one region. */
export const COMPARED_KINDS = ['regions', 'quarters', 'groups'] as const
export type ComparedKind = (typeof COMPARED_KINDS)[number]

/** More than these no reader tells apart. */
export const MOST_COMPARED = 4

/** What may be shown, of one region set. */
export interface ComparisonRows {
  readonly scores: readonly ReleasedScore[]
  /** Of the region whose groups stand side by side; else none. */
  readonly groups: readonly ReleasedGroupScore[]
  /** By older quarter: the region's rows of the newest with their difference from it; else none. */
  readonly since: Readonly<Record<Quarter, readonly ReleasedScore[]>>
  /** Of regions side by side, every two of them; else none. */
  readonly pairs: readonly ReleasedPair[]
  /** Of the region whose groups stand side by side, in the quarter; else none. */
  readonly gaps: readonly ReleasedGap[]
}

/** A score side by side with others, as released. */
export interface ComparedScore extends ShownFigures {
  /** Of a region from the other regions of its set, of the newest quarter from this one; null without. */
  readonly difference: ShownDifference | null
}

/** One of those side by side. */
export interface Compared {
  /** In the address: a region, a quarter, or a group's code. */
  readonly key: string
  readonly name: Bilingual
  readonly scores: Readonly<Partial<Record<Column, ComparedScore>>>
}

/** Two of the regions side by side: one − other. */
export interface ComparedPair {
  readonly one: string
  readonly other: string
  readonly shown: ShownDifference
}

export interface ComparedQuarter extends ShownFigures {
  readonly quarter: Quarter
  readonly lineBreak: BreakReason | null
}

/** One line of the trends: of a region or a group; of compared quarters that of their region. */
export interface ComparedLine {
  readonly name: Bilingual
  /** All quarters of the span, in order of time. */
  readonly course: Readonly<Partial<Record<Column, readonly ComparedQuarter[]>>>
}

export interface ComparisonOption {
  readonly key: string
  readonly name: Bilingual
}

export interface Comparison {
  readonly kind: ComparedKind
  /** null in an installation without region sets. */
  readonly regionSet: string | null
  readonly regionSets: readonly string[]
  /** Whose quarters or groups stand side by side; null where regions do. */
  readonly region: string | null
  /** null where quarters stand side by side, and without any. */
  readonly quarter: Quarter | null
  /** What may be put side by side, and all regions and quarters (newest first) to choose. */
  readonly options: readonly ComparisonOption[]
  readonly regions: readonly string[]
  readonly quarters: readonly Quarter[]
  /** The forms compared; of groups there is no index. */
  readonly columns: readonly Column[]
  /** At most four, in the order asked for; quarters newest first. */
  readonly compared: readonly Compared[]
  readonly lines: readonly ComparedLine[]
  /** Of regions every two of them, in the order asked for. */
  readonly pairs: Readonly<Partial<Record<Column, readonly ComparedPair[]>>>
  /** Of groups those that were tested, the furthest apart first. */
  readonly gaps: readonly RegionGap[]
  readonly span: readonly Quarter[]
  /** What was asked for but is not known, as it stood in the address. */
  readonly unknown: readonly string[]
  /** More were asked for than can stand side by side. */
  readonly tooMany: boolean
  readonly findings: ComparisonFindings
  readonly framework: OverviewFramework
  /** ISO instant of the data's last change; null where unknown. */
  readonly asOf: string | null
  /** True for invented sample data. */
  readonly sample: boolean
}

/** The lowest and the highest of those side by side; the same one where only one is shown. */
export interface ComparedRange {
  readonly form: Column
  readonly lowest: { readonly name: Bilingual; readonly score: number | '≤5' | '≥95' }
  readonly highest: { readonly name: Bilingual; readonly score: number | '≤5' | '≥95' }
}

/** A region that scores demonstrably higher or lower than the other regions of its set. */
export interface ApartFinding {
  readonly region: string
  readonly form: Column
  readonly reference: Reference
  readonly shown: ShownDifference & { readonly difference: number }
}

/** What a comparison says: the title of the page, a sentence below it, or the title of a form. */
export type ComparisonFinding =
  | { readonly key: 'too_few' | 'steady' | 'beside'; readonly values: null }
  | { readonly key: 'statement'; readonly values: Statement }
  | { readonly key: 'apart'; readonly values: ApartFinding }
  | { readonly key: 'range'; readonly values: ComparedRange }
  | { readonly key: 'nothing_shown'; readonly values: { readonly form: Column } }

export interface ComparisonFindings {
  readonly title: ComparisonFinding
  /** At most three. */
  readonly sentences: readonly ComparisonFinding[]
  readonly forms: Readonly<Partial<Record<Column, ComparisonFinding>>>
}
