import { matrixDrawing, type MatrixPictureRow } from '#app/charts/export/matrix-picture'
import { PALETTE } from '#app/charts/export/palette'
import { picture } from '#app/charts/export/picture'
import type { Dimension } from '#app/domain/framework/framework'
import { orderRegions, regionsWeakestIn } from '#app/domain/report/overview-order'
import type { Overview } from '#app/domain/report/overview-model'
import type { OverviewCell, OverviewRegion } from '#app/domain/report/overview-cells'
import { COLUMNS, type Column } from '#app/domain/report/columns'
import { isDemonstrable } from '#app/domain/report/shown-difference'
import { dataNotes } from '#app/words/data-notes'
import { arrowText, verdictText } from '#app/words/differences'
import { waitingText } from '#app/words/waiting'
import { overviewHeadline } from '#app/words/overview-headline'
import type { Language } from '#app/words/language'
import { formatChange, formatNumber, formatScore } from '#app/words/numbers'
import { overviewWords } from '#app/words/overview-page'
import { capitalised } from '#app/words/phrase'
import { comparisonRule } from '#app/words/comparison-rule'
import { sourceLine } from '#app/words/spreadsheet-file'
import { bandNames, formName, hiddenText, statusName } from '#app/words/terms'
import { figureOfCell } from '#app/charts/overview-figures'
import type { OverviewView } from './view'

/** The matrix as it stands on the page (filter and order too) as a standalone SVG. */
export function overviewPicture(overview: Overview, { language, order, weakest }: OverviewView) {
  const words = overviewWords(language)
  const { bands } = overview.framework
  const regions = orderRegions(regionsWeakestIn(overview.regions, weakest), order)
  const columnNames = COLUMNS.map((column) => [column, capitalised(formName(column, language))])
  const names = {
    region: words.columns.region,
    ...(Object.fromEntries(columnNames) as Record<Column, string>),
  }
  const isHidden = regions.some(({ cells }) =>
    COLUMNS.some((column) => cells[column].status === 'suppressed'),
  )
  const caption = [
    words.caption,
    words.bar(bands, bandNames(language)),
    `${capitalised(words.marked)}.`,
    comparisonRule(overview, language),
  ]
  return picture(
    matrixDrawing({
      rows: regions.map((region) => rowOf(region, overview.incomparable !== null, language)),
      names,
      bands,
    }),
    {
      title: overviewHeadline(overview.findings, language).title,
      subtitle: caption.join(' '),
      notes: [
        ...(isHidden ? [capitalised(hiddenText(language))] : []),
        sourceLine('Draagvlak', overview.regionSet, overview.quarter),
        ...dataNotes(overview, language),
      ],
      language,
    },
    PALETTE.ink,
  )
}

function rowOf(region: OverviewRegion, isSaidOnce: boolean, language: Language): MatrixPictureRow {
  const cells = COLUMNS.map((column) => {
    const cell = region.cells[column]
    const status = statusName(cell.status, language)
    return [
      column,
      {
        text: cell.score === null ? status : formatScore(cell.score, language),
        figure: figureOfCell(cell),
        tag: tagOf(cell, isSaidOnce, language),
        difference: differenceOf(cell, language),
        weakest: region.weakest.includes(column as Dimension),
      },
    ] as const
  })
  return {
    region: region.region,
    facts: factsOf(region, language),
    cells: Object.fromEntries(cells) as unknown as MatrixPictureRow['cells'],
  }
}

/** @param isSaidOnce why nothing can be compared is said for all of them */
function tagOf(
  { status, waiting, difference }: OverviewCell,
  isSaidOnce: boolean,
  language: Language,
): string {
  const isCompared = difference === null || difference.outcome !== 'incomparable'
  const tags = [
    status === 'final' ? [] : statusName(status, language),
    waiting ? waitingText(language) : [],
    // The reason stands on the page and in the table; here is room for the verdict.
    isCompared || isSaidOnce || waiting
      ? []
      : verdictText({ ...difference, reasons: [] }, language),
  ]
  return tags.flat().join('; ')
}

function differenceOf({ difference }: OverviewCell, language: Language) {
  if (difference === null || difference.difference === null) return null
  const margin =
    difference.margin === null ? '' : ` ±${formatNumber(difference.margin, 1, language)}`
  const text = `${arrowText(difference)}${formatChange(difference.difference, language)}${margin}`
  return { text, demonstrable: isDemonstrable(difference) }
}

function factsOf({ areas, persons }: OverviewRegion, language: Language): string {
  const words = overviewWords(language)
  const counts = persons && [persons.least, persons.most].map((n) => formatNumber(n, 0, language))
  return sourceLine(
    areas === null ? null : words.areas(areas),
    counts && words.persons([...new Set(counts)].join('–')),
  )
}
