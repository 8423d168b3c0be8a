import { isQuarter, type Quarter } from '#app/domain/calendar/quarter'
import { EditionRefused } from '#app/domain/edition/refusal'
import type { Printer } from '#app/pdf/print-order'
import { editionWorkbook } from '#app/words/edition-workbook'
import type { Language } from '#app/words/language'
import type { Database } from '#db/client.server'
import * as editions from '#db/repositories/editions.server'
import { chooseEdition } from './choose-edition.server'
import { printReport, readReportSource, type ReportSource } from './report.server'

/** As what the report of a quarter can be had. */
export const REPORT_TYPES = ['pdf', 'xlsx', 'pptx'] as const
export type ReportType = (typeof REPORT_TYPES)[number]

/** `2026-Q3.pdf`, `oplegnotitie-2026-Q3.pdf`. */
export interface ReportFile {
  readonly quarter: Quarter
  readonly type: ReportType
  readonly isNote: boolean
}

interface ReportQuestion {
  /** null: the set of which the quarter was published last. */
  readonly regionSet: string | null
  /** null: the newest. */
  readonly edition: number | null
  /** null: all of the report. */
  readonly region: string | null
  readonly language: Language
}

type FileRead =
  | {
      readonly key: 'made'
      readonly bytes: Uint8Array<ArrayBuffer>
      readonly regionSet: string
    }
  | ({ readonly key: 'refused' } & Pick<EditionRefused, 'code' | 'params'>)

/** A file of the report by its name; null for any other name. */
export function reportFileOf(name: string): ReportFile | null {
  const [, note, quarter = '', ending] = /^(oplegnotitie-)?([^.]+)\.([a-z]+)$/.exec(name) ?? []
  const type = REPORT_TYPES.find((each) => each === ending)
  const isNote = note !== undefined
  if (type === undefined || !isQuarter(quarter) || (isNote && type !== 'pdf')) return null
  return { quarter, type, isNote }
}

/** A file of a published edition, or why there is none. */
export async function readReportFile(
  context: { readonly db: Database; readonly print: Printer; readonly clock: () => Date },
  { quarter, type, isNote }: ReportFile,
  { regionSet, edition, region, language }: ReportQuestion,
): Promise<FileRead> {
  try {
    const set = regionSet ?? (await setPublishedLast(context.db, quarter))
    const address = { regionSet: set, quarter, edition }
    const source = await readReportSource(context, address, language)
    const print = isNote ? 'note' : region === null ? 'report' : 'region'
    const bytes = await makeFile(context, source, { type, print, region, language })
    return { key: 'made', bytes, regionSet: set }
  } catch (error) {
    if (!(error instanceof EditionRefused)) throw error
    return { key: 'refused', code: error.code, params: error.params }
  }
}

export interface FileRequest extends Pick<ReportQuestion, 'region' | 'language'> {
  readonly type: ReportType
  readonly print: Parameters<typeof printReport>[2]['print']
}

/** A file of what is published or would be. @throws EditionRefused edition_region_unknown */
export async function makeFile(
  context: { readonly print: Printer },
  source: ReportSource,
  { type, ...request }: FileRequest,
): Promise<Uint8Array<ArrayBuffer>> {
  const { content, hash } = source
  switch (type) {
    case 'pdf':
      return printReport(context, source, request)
    case 'xlsx':
      return editionWorkbook(content, hash, request.language)
    case 'pptx':
      return printReport(context, source, { ...request, print: 'slides', region: null })
  }
}

async function setPublishedLast(db: Database, quarter: Quarter): Promise<string> {
  const listed = await editions.findAllListed(db, null)
  const last = chooseEdition(listed, { regionSet: null, quarter, edition: null })
  if (last !== null) return last.head.regionSet
  throw new EditionRefused('edition_none', { quarter, regionSet: '–' })
}
