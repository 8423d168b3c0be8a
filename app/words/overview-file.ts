import type { Overview } from '#app/domain/report/overview-model'
import { dataNotes } from './data-notes'
import { overviewHeadline } from './overview-headline'
import type { Language } from './language'
import { overviewTable } from './overview-table'
import { sourceLine, spreadsheetFile } from './spreadsheet-file'

/** The overview's figures as a file for a spreadsheet, with title, period, method and source below them. */
export function overviewFile(overview: Overview, language: Language): string {
  const notes = [
    overviewHeadline(overview.findings, language).title,
    sourceLine('Draagvlak', overview.regionSet, overview.quarter),
    sourceLine(...dataNotes(overview, language)),
  ]
  return spreadsheetFile(overviewTable(overview, language), notes, language)
}
