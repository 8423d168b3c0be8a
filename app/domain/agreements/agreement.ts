import type { Day } from '../calendar/day'
import type { Quarter } from '../calendar/quarter'

export const AGREEMENT_STATUSES = [
  'achieved',
  'on_schedule',
  'partly',
  'delayed',
  'not_achieved',
  'not_started',
  'cancelled',
] as const
export type AgreementStatus = (typeof AGREEMENT_STATUSES)[number]

export const AGREEMENT_TYPES = ['result', 'process', 'request'] as const
export type AgreementType = (typeof AGREEMENT_TYPES)[number]

/** A fact that a file may not carry at all: `unknown` where its column was not there (method section 3). */
export type DateFact = Day | 'not_done' | 'unknown'
export type YesNoFact = boolean | 'unknown'
export type TextFact = string | 'not_done' | 'unknown'

/**
 * One report about one agreement (prestatieafspraak): what was known of it at the end of `period`.
 * Key: agreement × place × period; the newest import wins.
 */
export interface AgreementReport {
  readonly importId: number
  readonly rowNumber: number
  readonly agreementId: string
  readonly placeId: number
  readonly period: Quarter
  readonly title: string | null
  readonly theme: string | null
  readonly type: AgreementType | null
  readonly partner: string | null
  readonly responsible: string | null
  readonly establishedOn: DateFact
  readonly startOn: Day | null
  readonly deadline: Day | null
  readonly direction: 'higher' | 'lower'
  readonly target: number | null
  readonly realised: number | null
  readonly unit: string | null
  readonly status: AgreementStatus | null
  readonly councilInvolved: YesNoFact
  readonly tenantsSigned: YesNoFact
  readonly publishedOn: DateFact
  readonly reportedOn: DateFact
  readonly fedBackOn: DateFact
  readonly followUp: TextFact
  readonly cancelReason: string | null
  /** > 0, default 1. */
  readonly weight: number
}
