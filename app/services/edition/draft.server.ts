import { mapDisclosed } from '#app/domain/disclosure/map-disclosed'
import type { Disclosed } from '#app/domain/disclosure/released'
import type { CheckedDraft } from '#app/domain/edition/checklist'
import type { EditionContent } from '#app/domain/edition/edition'
import type { EditionDifference } from '#app/domain/edition/edition-difference'
import { shownEdition, type ShownEdition } from '#app/domain/edition/shown-edition'
import type { Database } from '#db/client.server'
import { remembered } from '../remembered.server'
import { gatherChecked, gatherEdition, type EditionSelection } from './gather.server'
import { differencesFromNewest } from './read-quarter.server'

/** What a page about publishing says of a draft. */
interface DraftFacts {
  readonly draft: CheckedDraft
  /** From the newest edition. */
  readonly differences: readonly EditionDifference[]
}

/**
 * What would be published now, as a whole.
 * @throws EditionRefused as gatherEdition does, or what has come of it between threads
 */
export function readDraft(
  db: Database,
  { regionSet, quarter, language, on }: EditionSelection,
): Promise<Disclosed<EditionContent>> {
  return rememberedDraft(db, { regionSet, quarter, language, on })
}

/** Of it what is looked at before it is published. @param selection.newest 0 without an edition */
export function readDraftFacts(
  db: Database,
  selection: EditionSelection & { readonly newest: number },
): Promise<Disclosed<DraftFacts>> {
  return rememberedFacts(db, selection)
}

/** Of it what a page shows: the cover, or a region. */
export function readShownDraft(
  db: Database,
  selection: EditionSelection & { readonly region: string | null },
): Promise<Disclosed<ShownEdition>> {
  return rememberedShown(db, selection)
}

/** A whole edition of a country is some ten megabytes; its parts below are made of one that is remembered. */
const rememberedDraft = remembered(gatherEdition, { beside: 'edition draft', most: 2 })

const rememberedFacts = remembered(
  async (
    { db }: { readonly db: Database },
    { newest, ...selection }: EditionSelection & { readonly newest: number },
  ): Promise<Disclosed<DraftFacts>> => {
    const draft = await gatherChecked({ db }, selection)
    if (newest === 0)
      return mapDisclosed({ draft }, (released) => ({ ...released, differences: [] }))
    const whole = await readDraft(db, selection)
    const changed = await differencesFromNewest({ db }, whole, newest, selection.language)
    return mapDisclosed({ draft, changed }, (released) => ({
      draft: released.draft,
      differences: released.changed.differences,
    }))
  },
  { beside: 'draft facts' },
)

const rememberedShown = remembered(
  async (
    { db }: { readonly db: Database },
    { region, ...selection }: EditionSelection & { readonly region: string | null },
  ): Promise<Disclosed<ShownEdition>> => {
    const draft = await readDraft(db, selection)
    return mapDisclosed({ draft }, (released) => shownEdition(released.draft, region))
  },
  { beside: 'draft shown' },
)
