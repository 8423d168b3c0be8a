import type { Overview } from '#app/domain/report/overview-model'
import { factsOf, type FigureSheet } from './figure-sheet'
import type { Language } from './language'
import { overviewHeadline } from './overview-headline'
import { overviewTable } from './overview-table'

/** The overview's figures for a file. */
export function overviewFigures(overview: Overview, language: Language): FigureSheet {
  return {
    table: overviewTable(overview, language),
    title: overviewHeadline(overview.findings, language).title,
    regionSet: overview.regionSet,
    subject: [],
    period: overview.quarter,
    ...factsOf(overview, language),
  }
}
