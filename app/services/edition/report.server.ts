import { amsterdamDay } from '#app/domain/calendar/amsterdam'
import type { Quarter } from '#app/domain/calendar/quarter'
import { EditionRefused } from '#app/domain/edition/refusal'
import { mapDisclosed } from '#app/domain/disclosure/map-disclosed'
import type { Disclosed } from '#app/domain/disclosure/released'
import type { EditionContent } from '#app/domain/edition/edition'
import type { Print, Printer } from '#app/pdf/print-order'
import type { Language } from '#app/words/language'
import type { Database } from '#db/client.server'
import { readDraft } from './draft.server'
import { readEdition } from './read-editions.server'

/** Of which quarter a document is, and of which edition of it. */
export interface ReportAddress {
  readonly regionSet: string
  readonly quarter: Quarter
  /** null: the newest; `draft`: what would be published now. */
  readonly edition: number | 'draft' | null
}

/** What a document is made of. */
export interface ReportSource {
  readonly content: EditionContent
  /** null of a draft, as is the key. */
  readonly hash: string | null
  /** SPKI in base64. */
  readonly publicKey: string | null
}

/** @throws EditionRefused edition_unknown, edition_set_unknown, edition_without_scores */
export async function readReportSource(
  context: { readonly db: Database; readonly clock: () => Date },
  { regionSet, quarter, edition }: ReportAddress,
  language: Language,
): Promise<Disclosed<ReportSource>> {
  if (edition === 'draft') {
    const on = amsterdamDay(context.clock().toISOString())
    const content = await readDraft(context.db, { regionSet, quarter, language, on })
    return mapDisclosed({ content }, (draft) => {
      return { content: draft.content, hash: null, publicKey: null }
    })
  }
  const published = await readEdition(context, { regionSet, quarter, number: edition })
  return mapDisclosed({ published }, ({ published: { content, sha256, publicKey } }) => {
    return { content, hash: sha256, publicKey }
  })
}

interface PrintRequest {
  readonly print: Print
  /** Whose page; null but for that. */
  readonly region: string | null
  readonly language: Language
}

/** A document as a PDF. @throws EditionRefused edition_region_unknown */
export async function printReport(
  { print }: { readonly print: Printer },
  { content, hash, publicKey }: ReportSource,
  request: PrintRequest,
): Promise<Uint8Array<ArrayBuffer>> {
  const { region } = request
  const known = content.regions.map(({ report }) => report.region ?? '')
  if (region !== null && !known.includes(region)) {
    throw new EditionRefused('edition_region_unknown', { region, alternatives: known.join(', ') })
  }
  return print({ ...request, content, hash, publicKey })
}
