import type { Overview } from '#app/domain/report/overview-model'
import { dataNotes } from './data-notes'
import { overviewSentence } from './overview-findings'
import type { Language } from './language'
import { overviewTable } from './overview-table'
import { plainText } from './phrase'
import { sourceLine, spreadsheetFile } from './spreadsheet-file'

/** The overview's figures as a file for a spreadsheet, with title, period, method and source below them. */
export function overviewFile(overview: Overview, language: Language): string {
  const notes = [
    plainText(overviewSentence(overview.findings.title, language)),
    sourceLine('Draagvlak', overview.regionSet, overview.quarter),
    sourceLine(...dataNotes(overview, language)),
  ]
  return spreadsheetFile(overviewTable(overview, language), notes, language)
}
