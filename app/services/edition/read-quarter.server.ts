import { may } from '#app/access/policy'
import type { Quarter } from '#app/domain/calendar/quarter'
import { mapDisclosed } from '#app/domain/disclosure/map-disclosed'
import type { Disclosed } from '#app/domain/disclosure/released'
import { EditionAltered } from '#app/domain/edition/altered'
import type { EditionContent } from '#app/domain/edition/edition'
import type { EditionDifference } from '#app/domain/edition/edition-difference'
import { editionDifferences } from '#app/domain/edition/edition-differences'
import type { QuarterPage } from '#app/domain/edition/quarter-page'
import type { Readers } from '#app/domain/edition/readers'
import { EditionRefused } from '#app/domain/edition/refusal'
import { shownEdition } from '#app/domain/edition/shown-edition'
import { isSampleSet } from '#app/domain/report/sample'
import type { Person } from '#app/domain/people/person'
import { editionTexts } from '#app/words/edition-texts'
import type { Language } from '#app/words/language'
import type { Database } from '#db/client.server'
import * as readers from '#db/repositories/edition-readers.server'
import * as editions from '#db/repositories/editions.server'
import { chooseEdition } from './choose-edition.server'
import type { EditionWriter } from './handlers.server'
import { readEdition } from './read-editions.server'
import { findGoneEditions } from './signed-list.server'

export interface QuarterSelection {
  /** null: the set that was published last. */
  readonly regionSet: string | null
  /** null: the newest that is published. */
  readonly quarter: Quarter | null
  /** null: the newest. */
  readonly edition: number | null
  /** The region to look at; null: the cover. */
  readonly region: string | null
  readonly language: Language
}

interface Tools {
  readonly db: Database
  readonly writer: EditionWriter
  readonly clock: () => Date
}

/** The edition that is asked for, and that it was opened is kept. */
export async function readQuarter(
  tools: Tools,
  person: Pick<Person, 'id' | 'roles'>,
  asked: QuarterSelection,
): Promise<Disclosed<QuarterPage>> {
  const { db, writer, clock } = tools
  const listed = await editions.findAllListed(db, null)
  const all = listed.map(({ head }) => head)
  const chosen = chooseEdition(listed, asked)
  const isSample = isSampleSet(chosen?.head.regionSet ?? '')
  const facts = { all, gone: await findGoneEditions(db, listed), sample: isSample }
  const nothing = { shown: null, sha256: null, differences: [], readers: null }
  if (chosen === null) return mapDisclosed({}, () => ({ ...facts, ...nothing }))
  const { regionSet, quarter, edition: number } = chosen.head
  const edition = await readEdition(tools, { regionSet, quarter, number })
  if (!(await readers.hasRead(db, chosen.id, person.id))) {
    const at = clock().toISOString()
    await writer.run('noteEditionRead', { editionId: chosen.id, accountId: person.id, at })
  }
  const seenBy = may(person.roles, 'publish_edition') ? await readersOf(db, chosen.id) : null
  const before =
    number === 1
      ? edition
      : await readEdition(tools, { regionSet, quarter, number: number - 1 }).catch(nullWhereUnsound)
  return mapDisclosed({ edition, before: before ?? edition }, (released) => ({
    ...facts,
    shown: shownEdition(released.edition.content, asked.region),
    sha256: released.edition.sha256,
    differences:
      before &&
      differencesBetween(released.before.content, released.edition.content, asked.language),
    readers: seenBy,
  }))
}

/**
 * What differs from the newest edition if a quarter were published now; none without an edition, and where
 * that is altered.
 */
export async function differencesFromNewest(
  context: { readonly db: Database },
  draft: Disclosed<EditionContent>,
  newest: number,
  language: Language,
): Promise<Disclosed<{ readonly differences: readonly EditionDifference[] }>> {
  const { regionSet, quarter } = draft.head
  const address = { regionSet, quarter, number: newest }
  const published =
    newest === 0 ? null : await readEdition(context, address).catch(nullWhereUnsound)
  if (published === null) return mapDisclosed({}, () => ({ differences: [] }))
  return mapDisclosed({ published, draft }, (released) => ({
    differences: differencesBetween(released.published.content, released.draft, language),
  }))
}

/** For `catch`: an edition that is altered or gone is handed out to nobody. */
function nullWhereUnsound(error: unknown): null {
  if (error instanceof EditionAltered || error instanceof EditionRefused) return null
  throw error
}

function differencesBetween(before: EditionContent, after: EditionContent, language: Language) {
  return editionDifferences(before, after, (content) => editionTexts(content, language))
}

async function readersOf(db: Database, editionId: number): Promise<Readers> {
  const board = await readers.findReadersOfBoard(db, editionId)
  const unread = board.filter(({ at }) => at === null).map(({ name }) => name)
  return { read: board.length - unread.length, of: board.length, unread }
}
