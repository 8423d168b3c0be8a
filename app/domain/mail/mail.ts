import type { Day } from '../calendar/day'
import type { Quarter } from '../calendar/quarter'
import type { Dimension } from '../framework/framework'
import type { Closing } from './closings'

/** What somebody may be written about, each only to who asked for it; in the order of the page. */
export const MAIL_KINDS = [
  'published',
  'reminder',
  'release',
  'due',
  'late',
  'closing',
  'mentioned',
] as const
export type MailKind = (typeof MAIL_KINDS)[number]

/** An expectation in a mail: a deadline of it, and what was to be done by then. */
export interface MailLoop {
  readonly loopId: string
  readonly heard: string
  /** null where no region of today holds its place. */
  readonly region: string | null
  readonly step: 'answer' | 'action'
  readonly by: Day
}

/** A choice in a mail: until when it can be steered. */
export interface MailChoice extends Closing {
  readonly choiceId: string
  readonly title: string
  /** null where no region of today holds its place. */
  readonly region: string | null
}

/** What a mail is about. Figures are not in it: they are read from the edition when it is written. */
export type MailFacts =
  | { readonly kind: 'published' | 'reminder'; readonly editionId: number }
  | {
      readonly kind: 'release'
      readonly quarter: Quarter
      /** ISO moment in UTC. */
      readonly releaseAt: string
      readonly analyst: string
      /** Of a change always. */
      readonly reason: string | null
    }
  | { readonly kind: 'due' | 'late'; readonly loops: readonly MailLoop[] }
  | { readonly kind: 'closing'; readonly choices: readonly MailChoice[] }
  | {
      readonly kind: 'mentioned'
      readonly by: string
      readonly regionSet: string
      readonly region: string
      readonly quarter: Quarter
      readonly form: Dimension
    }

/** A region that somebody follows, by its name. */
export interface FollowedRegion {
  readonly regionSet: string
  readonly region: string
}

/** What somebody chose to be written about, and how. */
export interface MailWish {
  readonly language: 'nl' | 'en'
  readonly kinds: readonly MailKind[]
  readonly regions: readonly FollowedRegion[]
}

/** Nothing, before somebody chose. */
export const NO_MAIL: MailWish = { language: 'nl', kinds: [], regions: [] }
