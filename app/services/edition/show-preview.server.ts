import { amsterdamDay } from '#app/domain/calendar/amsterdam'
import { mapDisclosed } from '#app/domain/disclosure/map-disclosed'
import type { Disclosed } from '#app/domain/disclosure/released'
import { isSampleSet } from '#app/domain/report/sample'
import type { Language } from '#app/words/language'
import type { Database } from '#db/client.server'
import * as readers from '#db/repositories/edition-readers.server'
import { readShownDraft } from './draft.server'
import type { EditionWriter } from './handlers.server'
import { comingNumber } from './signed-list.server'
import type { QuarterPage } from '#app/domain/edition/quarter-page'
import { nullWhereRefused } from './rights.server'

interface PreviewSelection {
  readonly regionSet: string | null
  readonly quarter: string | null
  readonly region: string | null
  readonly language: Language
}

/** What would be published now, as the page Kwartaal would show it; that somebody saw it is kept. */
export async function showPreview(
  tools: {
    readonly db: Database
    readonly writer: EditionWriter
    readonly clock: () => Date
  },
  accountId: number,
  { regionSet, quarter, region, language }: PreviewSelection,
): Promise<Disclosed<QuarterPage> | null> {
  const { db, writer, clock } = tools
  if (regionSet === null || quarter === null) return null
  const at = clock().toISOString()
  const selection = { regionSet, quarter, language, on: amsterdamDay(at), region }
  const shown = await readShownDraft(db, selection).catch(nullWhereRefused)
  if (shown === null) return null
  const number = await comingNumber(db, { regionSet, quarter })
  const coming = { regionSet, quarter, number }
  await writer.run('noteEditionPreview', { ...coming, accountId, at })
  const seenBefore = await readers.findPreviews(db, coming)
  return mapDisclosed({ shown }, (released) => ({
    shown: { ...released.shown, head: { ...released.shown.head, edition: number, seenBefore } },
    ...{ all: [], gone: [], sha256: null, differences: [], readers: null },
    sample: isSampleSet(regionSet),
  }))
}
