import type { AgreementStatus, AgreementType } from '../../agreements/agreement'
import type { Day } from '../../calendar/day'
import type { Quarter } from '../../calendar/quarter'
import type { ChoiceFacts, ChoiceStep } from '../../choices/choice'
import type { Bottleneck } from '../../cooperation/bottleneck'
import type { CooperationEntry } from '../../cooperation/cooperation'
import type { Loop } from '../../followup/loop'
import type { PlaceReference } from '../survey-batch'

/**
 * One report about one agreement as the file has it. Blank cells and columns that are not there are
 * both null: which columns were there says the mapping. A cell that cannot be read is `unknown` where
 * blank would mean that something was not done, else null.
 */
export interface AgreementRow {
  readonly rowNumber: number
  readonly agreementId: string
  readonly place: PlaceReference
  readonly period: Quarter
  readonly title: string | null
  /** A theme's code of the framework, else the text as found (with a warning). */
  readonly theme: string | null
  readonly type: AgreementType | null
  readonly partner: string | null
  readonly responsible: string | null
  readonly establishedOn: Day | 'unknown' | null
  readonly startOn: Day | null
  readonly deadline: Day | null
  readonly direction: 'higher' | 'lower'
  readonly target: number | null
  readonly realised: number | null
  readonly unit: string | null
  readonly status: AgreementStatus | null
  readonly councilInvolved: boolean | null
  readonly tenantsSigned: boolean | null
  readonly publishedOn: Day | 'unknown' | null
  readonly reportedOn: Day | 'unknown' | null
  readonly fedBackOn: Day | 'unknown' | null
  /** `unknown` where the cell says so. */
  readonly followUp: string | null
  readonly cancelReason: string | null
  /** > 0; blank is 1. */
  readonly weight: number
}

/** A membership: the area belongs to the region from validFrom to validTo, both inclusive; null is open. */
export interface RegionRow {
  readonly rowNumber: number
  readonly regionSet: string
  readonly region: string
  /** In upper case: `GM0034`, or the region's own name, which makes it its only area. */
  readonly areaCode: string
  readonly areaName: string | null
  readonly validFrom: Day | null
  readonly validTo: Day | null
  /** Of the region on a map of tiles: whole numbers. */
  readonly tileColumn: number | null
  readonly tileRow: number | null
}

/** Who has an interest in a region, in a quarter. */
export interface StakeholderRow {
  readonly rowNumber: number
  readonly regionSet: string | null
  readonly region: string
  readonly period: Quarter
  /** A group's code of the framework. */
  readonly stakeholderGroup: string
  readonly organisation: string | null
  /** 0…10. */
  readonly interest: number | null
  /** 0…10. */
  readonly influence: number | null
  readonly position: string | null
  /** Whole number ≥ 0. */
  readonly invited: number | null
  /** ≥ 0. */
  readonly weight: number | null
  /** How heavy the choices weigh on them. */
  readonly burden: 'none' | 'some' | 'heavy' | null
  /** Why the weight is what it is. */
  readonly weightReason: string | null
}

/** How many of a group were invited to a wave of the survey in a region. */
export interface WaveRow {
  readonly rowNumber: number
  /** What the wave is called. */
  readonly wave: string
  readonly period: Quarter
  /** Both days inclusive. */
  readonly opens: Day | null
  readonly closes: Day | null
  readonly regionSet: string | null
  readonly region: string
  /** A group's code of the framework. */
  readonly stakeholderGroup: string
  /** Whole number ≥ 0; null where unknown. */
  readonly invited: number | null
  /** Version of the framework that the wave asked with; null where nobody said. */
  readonly instrument: string | null
}

/** An expectation as the file has it; `untold` names the steps whose cell says that they are unknown. */
export interface LoopRow extends Omit<Loop, 'placeId'> {
  readonly rowNumber: number
  readonly place: PlaceReference
}

/** A step of a decision process as the file has it, with what it repeats of its choice. */
export interface ChoiceRow extends Omit<ChoiceFacts, 'placeId'>, ChoiceStep {
  readonly rowNumber: number
  readonly place: PlaceReference
}

/** A partner of a cooperation on a reference date as the file has it. */
export interface CooperationRow extends Omit<CooperationEntry, 'placeId'> {
  readonly rowNumber: number
  readonly place: PlaceReference
}

export interface BottleneckRow extends Bottleneck {
  readonly rowNumber: number
}
