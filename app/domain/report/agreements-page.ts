import type { Day } from '../calendar/day'
import type { AgreementsReport } from './agreements'

/** Everything that the page Afspraken tells. */
export interface AgreementsPageReport extends AgreementsReport {
  /** null: there is none. */
  readonly regionSet: string | null
  readonly regionSets: readonly string[]
  /** Of the set, by name. */
  readonly regions: readonly string[]
  /** The day on which it is told. */
  readonly today: Day
  /** Nothing was ever imported. */
  readonly isEmpty: boolean
  /** Whether whoever asks may take all agreements as a file. */
  readonly mayExport: boolean
  /** Whether they may correct one by hand. */
  readonly mayCorrect: boolean
  /** Whether they may write down what was heard about one. */
  readonly mayWriteDown: boolean
  readonly framework: { readonly version: string }
  /** The moment of the newest import; null without any. */
  readonly asOf: string | null
  readonly sample: boolean
}
