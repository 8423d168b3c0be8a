import { FORM_COLOURS, PALETTE } from '#app/charts/export/palette'
import { domainOf, figureOfCell, trendOfCell } from '#app/charts/overview-figures'
import { intervalDrawing } from '#app/charts/pdf/interval-bar'
import { sparklineDrawing } from '#app/charts/pdf/sparkline'
import type { Drawing } from '#app/charts/pdf/canvas'
import type { ScoreDomain } from '#app/charts/marks/score-scale'
import { COLUMNS, type Column } from '#app/domain/report/columns'
import type { Overview } from '#app/domain/report/overview-model'
import type { OverviewCell, OverviewRegion } from '#app/domain/report/overview-cells'
import { isDemonstrable } from '#app/domain/report/shown-difference'
import { boardWords } from '#app/words/board-report'
import { personsText } from '#app/words/board-report-region'
import { differenceNote, type NumberedNotes } from '#app/words/difference-notes'
import type { Language } from '#app/words/language'
import { formatChange, formatNumber, formatScore } from '#app/words/numbers'
import { cellText, lackingText } from '#app/words/overview-cell'
import { overviewWords } from '#app/words/overview-page'
import { capitalised, strong } from '#app/words/phrase'
import { formName, statusName } from '#app/words/terms'
import { drawingBlock, stack, textBlock, type Block } from '../block'
import { canvasAt } from '../canvas'
import type { Paper } from '../paper.server'
import { tableBlock, type TableColumn } from '../table'
import { setText } from '../text'
import { FRAME } from './sheets'
import { STYLES } from './styles'
import { QUARTERS_DRAWN } from './trend-panel'

const REGION_WIDTH = 120
const CELL_WIDTH = (FRAME.width - REGION_WIDTH) / COLUMNS.length
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

export interface MatrixInput {
  readonly overview: Overview
  /** Whether rows are low, so that more of them stand on a page. */
  readonly isCompact: boolean
  /** Filled by the cells that cannot be compared. */
  readonly notes: NumberedNotes
  readonly language: Language
}

/** The rows of the matrix regions × forms, and what stands above its columns. */
export function matrixRows(paper: Paper, input: MatrixInput) {
  const { overview, language } = input
  const domain = domainOf(overview)
  return overview.regions.map((row) => [
    regionBlock(paper, row, language),
    ...COLUMNS.map((column) => cellBlock(paper, row, column, { ...input, domain })),
  ])
}

export function matrixTable(
  paper: Paper,
  rows: readonly (readonly Block[])[],
  language: Language,
): Block {
  const region = { name: boardWords(language).matrix.region, left: 0, width: REGION_WIDTH - 8 }
  const columns: TableColumn[] = COLUMNS.map((column, at) => ({
    name: capitalised(formName(column, language)),
    ...{ left: REGION_WIDTH + at * CELL_WIDTH, width: CELL_WIDTH, colour: FORM_COLOURS[column] },
  }))
  const all = [{ ...region, colour: PALETTE.ink }, ...columns]
  return tableBlock(paper, { columns: all, rows, width: FRAME.width, padding: 4, head: 12.6 })
}

function regionBlock(
  paper: Paper,
  { region, areas, persons, cells }: OverviewRegion,
  language: Language,
): Block {
  const width = REGION_WIDTH - 8
  const facts = [
    ...(areas === null ? [] : [overviewWords(language).areas(areas)]),
    ...(persons === null ? [] : [personsText(persons, language)]),
  ]
  const isProvisional = cells.index.status === 'provisional'
  const status = isProvisional ? [statusName('provisional', language)] : []
  return stack(
    textBlock(paper, 'P', [strong(region)], { size: 12.6, line: 16 }, width),
    textBlock(paper, 'P', [...facts, ...status].join(' · '), { ...STYLES.note, line: 13.5 }, width),
  )
}

interface CellInput extends MatrixInput {
  readonly domain: ScoreDomain
}

function cellBlock(paper: Paper, row: OverviewRegion, column: Column, input: CellInput): Block {
  const { overview, isCompact, language, domain } = input
  const cell = row.cells[column]
  const colour = FORM_COLOURS[column]
  const figure = figureOfCell(cell)
  if (figure === null || cell.score === null) {
    const { reason } = lackingText(cell, column, language)
    return textBlock(paper, 'P', reason, STYLES.note, CELL_WIDTH - 14)
  }
  const isWeakest = row.weakest.some((form) => form === column)
  const points = trendOfCell(cell, overview.quarters).slice(-QUARTERS_DRAWN)
  const { spark, bar, place } = isCompact ? COMPACT : ROOMY
  const alt = cellText({ overview, region: row.region, column, cell, isWeakest, language })
  const sparkline = sparklineDrawing(points, overview.quarter ?? '', domain, colour, spark)
  const interval = intervalDrawing(figure, overview.framework.bands, colour, bar)
  const drawing: Drawing = {
    width: CELL_WIDTH - 8,
    height: Math.max(place.spark.y + spark.height, place.bar.y + interval.height),
    draw(canvas) {
      sparkline.draw(canvas.at(place.spark.x, place.spark.y))
      interval.draw(canvas.at(place.bar.x, place.bar.y))
    },
  }
  const drawn = drawingBlock(paper, drawing, alt)
  const score = setText(paper, formatScore(cell.score, language), SCORE, CELL_WIDTH)
  const change = changeBlock(paper, cell, input, isCompact ? 9.5 : 11)
  return {
    height: isCompact ? drawn.height : drawn.height + change.height,
    draw(x, y, parent) {
      paper.tag(parent, 'P', () => {
        if (isWeakest) {
          canvasAt(paper, x - 5, y).rect(0, 1, 48, 24, { fill: colour, opacity: 0.18 })
        }
        score.draw(x, y + 1)
      })
      drawn.draw(x, y, parent)
      if (isCompact) change.draw(x + COMPACT.change, y + 7, parent)
      else change.draw(x, y + drawn.height, parent)
    },
  }
}

/** More regions than this have low rows. */
export const MOST_ROOMY = 5
/** Below each other: score and line, interval, difference. */
const ROOMY = {
  spark: { width: 46, height: 28 },
  bar: 95,
  place: { spark: { x: 50, y: 0 }, bar: { x: 0, y: 28 } },
} as const
/** Score and difference, below them line and interval. */
const COMPACT = {
  spark: { width: 40, height: 20 },
  bar: 54,
  place: { spark: { x: -2, y: 25 }, bar: { x: 43, y: 27 } },
  change: 46,
} as const

const SCORE = { size: 18, line: 25, weight: 'semibold' } as const
const CHANGE_HEIGHT = 14

/** A triangle and the difference where it is demonstrable; a dash with a note where there is none. */
function changeBlock(
  paper: Paper,
  { difference: shown }: OverviewCell,
  { overview: { reference }, notes, language }: CellInput,
  size: number,
): Block {
  const style = { size, line: CHANGE_HEIGHT }
  if (shown?.outcome === 'incomparable') {
    const number = notes.numberOf(differenceNote({ reference, shown }, language)) ?? 0
    return textBlock(paper, 'P', `–${superscript(number)}`, { ...style, colour: PALETTE.soft }, 60)
  }
  if (!isDemonstrable(shown)) return { height: CHANGE_HEIGHT, draw: () => undefined }
  const { difference, margin, outcome } = shown
  const told = formatChange(difference, language)
  const sure = margin === null ? '' : ` ±${formatNumber(margin, 1, language)}`
  const text = setText(paper, [strong(told), sure], style, CELL_WIDTH)
  return {
    height: CHANGE_HEIGHT,
    draw(x, y, parent) {
      paper.tag(parent, 'P', () => {
        const triangle = outcome === 'higher' ? 'M0,7L4,0L8,7Z' : 'M0,0L8,0L4,7Z'
        canvasAt(paper, x, y + 3.5).path(triangle, { fill: PALETTE.ink })
        text.draw(x + size, y)
      })
    },
  }
}

/** `12` → `¹²`. */
export function superscript(number: number): string {
  return Array.from(String(number), (digit) => SUPERSCRIPTS[Number(digit)]).join('')
}
