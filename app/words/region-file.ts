import type { Dimension, Scale } from '#app/domain/framework/framework'
import type { RegionItems } from '#app/domain/report/region-items'
import type { RegionReport } from '#app/domain/report/region-model'
import { factsOf, type FigureSheet } from './figure-sheet'
import type { Language } from './language'
import { scaleName } from './quality'
import { formTitle, groupTitle } from './region-findings'
import { cooperationCaption, cooperationTable, cooperationTitle } from './region-cooperation'
import { gapSentences, gapTable, gapTitle } from './region-gaps'
import { itemsCaption, itemsTable, itemsTitle } from './region-items'
import { regionWords } from './region-page'
import { areaTable, courseTable, groupTable } from './region-table'

/** A trend's figures for a file. */
export function courseFigures(
  report: RegionReport,
  form: Dimension,
  language: Language,
): FigureSheet {
  const { findings, quarters, quarter } = report
  return {
    table: courseTable(report, form, language),
    title: findings.forms ? formTitle(findings.forms[form], language) : '',
    ...about(report, form, language),
    period: [quarters.at(0) ?? quarter, quarters.at(-1) ?? quarter].join('–'),
  }
}

/** A dot plot's figures. */
export function groupFigures(
  report: RegionReport,
  form: Dimension,
  language: Language,
): FigureSheet {
  return {
    table: groupTable(report, form, language),
    title: groupTitle(report.findings.groups[form], language),
    ...about(report, form, language),
  }
}

/** The figures of a form's statements. */
export function itemFigures(
  report: RegionReport,
  items: RegionItems,
  language: Language,
): FigureSheet {
  return {
    table: itemsTable(items, language),
    title: itemsTitle(items, language),
    remarks: [itemsCaption(items, language)],
    ...about(report, items.form, language),
  }
}

/** How far the groups are apart; null where nothing could be tested. */
export function gapFigures(report: RegionReport, language: Language): FigureSheet | null {
  const { gaps } = report
  if (gaps.all.length === 0) return null
  return {
    table: gapTable(gaps, language),
    title: gapTitle(language),
    remarks: gapSentences(gaps, language),
    ...about(report, null, language),
  }
}

/** Cooperation and what each group thinks of it; null where nobody was asked. */
export function cooperationFigures(report: RegionReport, language: Language): FigureSheet | null {
  const { cooperation } = report
  if (cooperation === null) return null
  return {
    table: cooperationTable(cooperation, language),
    title: cooperationTitle(cooperation, language),
    remarks: [cooperationCaption(language)],
    ...about(report, 'cooperation', language),
  }
}

/** The areas of the region with their dates. */
export function areaFigures(report: RegionReport, language: Language): FigureSheet {
  return {
    table: areaTable(report, language),
    title: regionWords(language).areas,
    ...about(report, null, language),
  }
}

function about(report: RegionReport, form: Scale | null, language: Language) {
  return {
    regionSet: report.regionSet,
    subject: [report.region, form && scaleName(form, language)],
    period: report.quarter,
    ...factsOf(report, language),
  }
}
