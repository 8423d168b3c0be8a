import type { EditionHead } from './edition'
import type { EditionDifference } from './edition-difference'
import type { Readers } from './readers'
import type { ShownEdition } from './shown-edition'

/** What the page Kwartaal shows. */
export interface QuarterPage {
  /** Of all sets, by name; of each the newest quarter first. */
  readonly all: readonly EditionHead[]
  /** null where nothing that was asked for is published. */
  readonly shown: ShownEdition | null
  /** Hex; null of a draft. */
  readonly sha256: string | null
  /** From the edition before, of a revision. */
  readonly differences: readonly EditionDifference[]
  /** null for somebody who does not publish. */
  readonly readers: Readers | null
  readonly sample: boolean
}
