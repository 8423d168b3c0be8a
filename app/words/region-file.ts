import type { Dimension } from '#app/domain/framework/framework'
import type { RegionReport } from '#app/domain/report/region-model'
import { dataNotes } from './data-notes'
import type { Language } from './language'
import { formTitle, groupTitle } from './region-findings'
import { regionWords } from './region-page'
import { areaTable, courseTable, groupTable } from './region-table'
import { sourceLine, spreadsheetFile } from './spreadsheet-file'
import { formName } from './terms'

/** A trend's figures as a file for a spreadsheet, with title, period, method and source below them. */
export function courseFile(report: RegionReport, form: Dimension, language: Language): string {
  const { findings, quarters, quarter } = report
  const title = findings.forms ? formTitle(findings.forms[form], language) : ''
  const period = [quarters.at(0) ?? quarter, quarters.at(-1) ?? quarter].join('–')
  const notes = [title, source(report, period, formName(form, language)), facts(report, language)]
  return spreadsheetFile(courseTable(report, form, language), notes, language)
}

/** A dot plot's figures. */
export function groupFile(report: RegionReport, form: Dimension, language: Language): string {
  const title = groupTitle(report.findings.groups[form], language)
  const about = source(report, report.quarter, formName(form, language))
  const notes = [title, about, facts(report, language)]
  return spreadsheetFile(groupTable(report, form, language), notes, language)
}

/** The areas of the region with their dates. */
export function areaFile(report: RegionReport, language: Language): string {
  const about = source(report, report.quarter, null)
  const notes = [regionWords(language).areas, about, facts(report, language)]
  return spreadsheetFile(areaTable(report, language), notes, language)
}

function source(report: RegionReport, period: string | null, form: string | null): string {
  return sourceLine('Draagvlak', report.regionSet, report.region, period, form)
}

function facts(report: RegionReport, language: Language): string {
  return sourceLine(...dataNotes(report, language))
}
