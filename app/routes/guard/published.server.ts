import { EditionRefused } from '#app/domain/edition/refusal'
import { fill } from '#app/words/fill'
import { reportSentences } from '#app/words/board-report-commands'
import type { Language } from '#app/words/language'

/** What was read of an edition. @throws Response 404 in words where there is no such edition or region */
export async function published<Read>(read: Promise<Read>, language: Language): Promise<Read> {
  try {
    return await read
  } catch (error) {
    if (!(error instanceof EditionRefused)) throw error
    const words = reportSentences(language)
    const isRegion = error.code === 'edition_region_unknown'
    const text = isRegion ? words.edition_region_unknown : words.report_unpublished
    const headers = { 'Content-Type': 'text/plain; charset=utf-8' }
    throw new Response(`${fill(text, error.params)}\n`, { status: 404, headers })
  }
}
