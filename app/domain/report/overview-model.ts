import type { Quarter } from '../calendar/quarter'
import type { Framework } from '../framework/framework'
import type { OverviewFindings } from './overview-finding'
import type { RunningQuarter } from './opening-quarter'
import type { Reference } from './reference'
import type { IncomparableReason } from './shown-difference'
import type { OverviewRegion } from './overview-cells'

export interface Overview {
  /** null in an installation without region sets. */
  readonly regionSet: string | null
  readonly regionSets: readonly string[]
  /** null where the set has no scores at all and none was asked for. */
  readonly quarter: Quarter | null
  /** From the first quarter with a row to the last or the chosen one, without holes. */
  readonly quarters: readonly Quarter[]
  /** Newer quarters for which too few regions have a score yet, newest first. */
  readonly running: readonly RunningQuarter[]
  /** Quarters with a row, newest first. */
  readonly choices: readonly Quarter[]
  readonly framework: OverviewFramework
  /** What the scores are held against. */
  readonly reference: Reference
  /** Quarters that may be chosen for it, newest first. */
  readonly references: readonly Quarter[]
  /** Why no score of the page can be compared, where it is one reason for all. */
  readonly incomparable: readonly IncomparableReason[] | null
  readonly regions: readonly OverviewRegion[]
  readonly findings: OverviewFindings
  /** ISO instant of the data's last change; null where unknown. */
  readonly asOf: string | null
  /** True for invented sample data. */
  readonly sample: boolean
}

/** The part of the framework that the page explains. */
export type OverviewFramework = Pick<Framework, 'version' | 'bands' | 'coverage'>
