import type { Day } from '../calendar/day'
import type { Quarter } from '../calendar/quarter'
import type { CooperationPageReport } from './cooperation'
import type { CooperationRow } from './cooperation-row'
import type { RegionItems } from './region-items'
import type { RegionCooperation } from './region-model'

/** What the survey of a region says of cooperation, by the doors of the page Regio. */
export interface RegionConditions {
  readonly quarter: Quarter
  /** The scale and its groups; null where it is not told. */
  readonly scale: RegionCooperation | null
  /** Its statements; null where they are not told. */
  readonly items: RegionItems | null
}

/** Everything that the page of one cooperation tells. */
export interface OneCooperationReport extends Pick<
  CooperationPageReport,
  'regionSet' | 'framework' | 'asOf' | 'sample' | 'mayEdit'
> {
  readonly row: CooperationRow
  readonly today: Day
  /** null for whoever does not see live scores, and where the survey says nothing. */
  readonly conditions: RegionConditions | null
}
