import type { EditionRegion } from '../edition/edition'
import type { Bilingual, Dimension } from '../framework/framework'
import type { Column } from './columns'
import type { GroupRow } from './group-rows'
import type { Overview } from './overview-model'
import type { OverviewRegion } from './overview-cells'
import type { RegionItems } from './region-items'
import type { RegisterFinding } from './register-finding'
import type { Statement } from './statements'

/** Why the questions are about this form: it is weak, it fell, or it is merely the lowest. */
export type DiscussedBecause = Exclude<Statement['kind'], 'rising'> | 'lowest'

export interface BoardDiscussion {
  readonly form: Dimension
  readonly because: DiscussedBecause
  /** Two or three. */
  readonly questions: readonly Bilingual[]
}

/** The page of a region. */
export interface BoardPage extends Pick<EditionRegion, 'report' | 'agreements' | 'feedbackEffect'> {
  readonly region: string
  /** As it stands in the matrix. */
  readonly row: OverviewRegion
  /** What is said first of it; null where nothing demonstrably moved or is weak. */
  readonly opening: Statement | null
  /** The strongest move the other way; null without one. */
  readonly opposite: Statement | null
  /** What is said of the index; null where that is nothing. */
  readonly index: Statement | null
  /** Whether two forms moved apart and the index, which was tested, did not move. */
  readonly indexHides: boolean
  /** Those of which something is said first, then the others in the order of the framework. */
  readonly forms: readonly Dimension[]
  /** Since when the lines are looked at: the moment of what is said first; null where it tells of none. */
  readonly since: Statement['since']
  /** The groups, lowest on the leading form first. */
  readonly groups: { readonly rows: readonly GroupRow[]; readonly leading: Dimension }
  /** The statements of the leading form, the most unfavourable first; null where none is known. */
  readonly items: RegionItems | null
  /** null where no form is the weakest. */
  readonly discussion: BoardDiscussion | null
}

/** The page of a region of which something is said. */
export interface ToldPage extends BoardPage {
  readonly opening: Statement
}

/** What the report of a quarter says; the sentences are in words/. */
export interface BoardReport {
  /** With scores held against what the title speaks of: one reference for the whole matrix. */
  readonly overview: Overview
  /** What the registers say after the scores. */
  readonly registers: readonly RegisterFinding[]
  /** Whether nothing changed demonstrably since the previous quarter; null where that is the reference. */
  readonly isCalm: boolean | null
  /** The form of the map. */
  readonly leading: Column
  /** Regions that demonstrably moved or are weak; of which something is said first, comes first. */
  readonly pages: readonly ToldPage[]
}
