import type { Day } from '../calendar/day'
import type { IngestIssue } from '../ingest/issue'

/** A link for one partner; shown once, for only its hash is stored. */
export interface PartnerLink {
  readonly partner: string
  /** Path and query, or with the origin before it; the token stands in the query, which no log of ours keeps. */
  readonly address: string
}

/** What came of asking the partners. */
export type AskOutcome =
  | { readonly kind: 'asked'; readonly links: readonly PartnerLink[]; readonly deadline: Day }
  /** `deadline`: no day that can be; `nobody`: all have answered. */
  | { readonly kind: 'refused'; readonly reason: 'deadline' | 'sooner' | 'nobody' | 'busy' }

/** What a partner is asked: nothing of the others. */
export interface AskedPartner {
  readonly cooperation: string
  readonly partner: string
  /** The last day on which one can answer. */
  readonly deadline: Day
}

type ClosedLink =
  /** Used, over, withdrawn, or never there: which of these is not told. */
  { readonly kind: 'gone' } | { readonly kind: 'too_many'; readonly retryAfter: number }

/** What a link opens. */
export type LinkState = { readonly kind: 'open'; readonly asked: AskedPartner } | ClosedLink

/** What came of an answer through a link. */
export type MirrorOutcome =
  | { readonly kind: 'kept' }
  | ClosedLink
  | {
      readonly kind: 'refused'
      readonly reason: 'wrong' | 'busy'
      readonly issues: readonly IngestIssue[]
      readonly values: Readonly<Record<string, string>>
    }
