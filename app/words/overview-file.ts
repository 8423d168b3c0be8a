import type { Column } from '#app/domain/report/columns'
import type { Overview } from '#app/domain/report/overview-model'
import { regionTiles } from '#app/domain/report/region-tiles'
import { factsOf, type FigureSheet } from './figure-sheet'
import type { Language } from './language'
import { overviewHeadline } from './overview-headline'
import { overviewTable } from './overview-table'
import { tilesTitle } from './region-tiles'

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

/** What the map of one form shows, for a file. */
export function mapFigures(overview: Overview, column: Column, language: Language): FigureSheet {
  const tiles = regionTiles(overview.regions, column, overview.framework.bands)
  return {
    ...overviewFigures(overview, language),
    table: overviewTable(overview, language, [column]),
    title: tilesTitle(tiles, column, language),
  }
}
