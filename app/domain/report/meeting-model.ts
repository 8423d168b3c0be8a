import type { Quarter } from '../calendar/quarter'
import type { EditionHead, EditionLoop } from '../edition/edition'
import type { Bilingual } from '../framework/framework'
import type { BoardDiscussion } from './board-report-model'
import type { BoardFollowUp } from './board-report-follow-up'
import type { Column } from './columns'
import type { BottleneckRow } from './cooperation-row'
import type { OverviewFindings } from './overview-finding'
import type { RegisterFinding } from './register-finding'
import type { RegionQuarter } from './region-model'
import type { Statement } from './statements'

/** One line of a screen's chart. */
export interface MeetingLine {
  readonly form: Column
  /** The newest quarters, in order of time. */
  readonly course: readonly RegionQuarter[]
  /** What the last one is held against, at constant weights; null where nothing is said of a change. */
  readonly earlier: number | null
  /** The quarter of that. */
  readonly since: Quarter | null
}

interface Screen {
  /** Names it in an address and with what is written down: `opening`, `regio:Noord`. */
  readonly key: string
  /** That the agenda gives it. */
  readonly minutes: number
  /** What a decision is about unless somebody says otherwise; null where that is to be chosen. */
  readonly region: string | null
}

export interface OpeningScreen extends Screen {
  readonly kind: 'opening'
  readonly findings: OverviewFindings
  /** What the registers say after the scores. */
  readonly registers: readonly RegisterFinding[]
}

/** What moved in a region or is weak in it, what to ask about that, and what was heard of it before. */
export interface RegionScreen extends Screen {
  readonly kind: 'region'
  readonly region: string
  readonly opening: Statement
  /** The strongest move the other way; null without one. */
  readonly opposite: Statement | null
  /** Whether the two cancel out, so that the index stood still. */
  readonly indexHides: boolean
  /** One or two. */
  readonly lines: readonly MeetingLine[]
  /** Lower bounds of the bands. */
  readonly bands: readonly number[]
  readonly discussion: BoardDiscussion | null
  /** An expectation of the quarter before, one on the same form first; null where none was heard. */
  readonly heard: EditionLoop | null
}

/** As lists, which can be sent to a browser. */
export interface MeetingFollowUp extends Omit<BoardFollowUp, 'groups'> {
  readonly groups: readonly (readonly [code: string, name: Bilingual])[]
}

export interface DecisionsScreen extends Screen {
  readonly kind: 'decisions'
  /** null where nothing was heard in the quarter before. */
  readonly followUp: MeetingFollowUp | null
}

/** What keeps a cooperation from working, and has climbed to the steering group. */
export interface MeetingBottleneck extends BottleneckRow {
  readonly cooperation: string
  /** The region, else the place. */
  readonly place: string
}

export interface BottlenecksScreen extends Screen {
  readonly kind: 'bottlenecks'
  /** As they stand on the day of the meeting, the oldest first. */
  readonly bottlenecks: readonly MeetingBottleneck[]
}

export type MeetingScreen =
  | OpeningScreen
  | RegionScreen
  | DecisionsScreen
  | BottlenecksScreen
  | (Screen & { readonly kind: 'closing' })

/** What is discussed of an edition, screen by screen. */
export interface Meeting {
  readonly head: Pick<EditionHead, 'regionSet' | 'quarter' | 'edition' | 'language'>
  readonly screens: readonly MeetingScreen[]
  /** Of the set, as the edition has them. */
  readonly regions: readonly string[]
  /** True for invented sample data. */
  readonly sample: boolean
}
