import type { SignedEdition } from './chain'
import type { EditionHead } from './edition'
import type { EditionDifference } from './edition-difference'
import type { Readers } from './readers'
import type { ShownEdition } from './shown-edition'

/** What the page Kwartaal shows. */
export interface QuarterPage {
  /** Of all sets, by name; of each the newest quarter first. */
  readonly all: readonly EditionHead[]
  /** Published, and taken out of the database since: of all sets. */
  readonly gone: readonly Omit<SignedEdition, 'sha256'>[]
  /** null where nothing that was asked for is published. */
  readonly shown: ShownEdition | null
  /** Hex; null of a draft. */
  readonly sha256: string | null
  /** From the edition before, of a revision; null where that is not what was signed any more. */
  readonly differences: readonly EditionDifference[] | null
  /** null for somebody who does not publish. */
  readonly readers: Readers | null
  readonly sample: boolean
}
