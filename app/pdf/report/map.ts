import { FORM_COLOURS, PALETTE } from '#app/charts/export/palette'
import type { Canvas, Drawing, Paint } from '#app/charts/pdf/canvas'
import { groupBy } from '#app/domain/grouping'
import type { BoardReport } from '#app/domain/report/board-report-model'
import { regionTiles, type RegionTile } from '#app/domain/report/region-tiles'
import { boardWords } from '#app/words/board-report'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { formatScore } from '#app/words/numbers'
import { strong } from '#app/words/phrase'
import { tilesTitle } from '#app/words/region-tiles'
import { bandNames, formName, statusName } from '#app/words/terms'
import { beside, drawingBlock, space, stack, textBlock, type Block } from '../block'
import type { Paper } from '../paper.server'
import { MOST_ROOMY } from './matrix'
import { shortText } from './short-text'
import { STYLES } from './styles'

const TILE = 12
const PITCH = 14
const TILES_IN_ROW = 5
const ROW_GAP = 7
const NAME_LEFT = TILES_IN_ROW * PITCH + 8
/** Of the name beside the first row of blocks. */
const NAME_BASE = 10
const LEGEND = 22
/** More areas than this are drawn as so many. */
const MOST_TILES = 15
const OPACITIES = [1, 0.5, 0.15, 0] as const

/** The regions in the colour of the title's form, one block for each area. */
export function mapBlock(
  paper: Paper,
  { overview, leading }: BoardReport,
  language: Language,
  width: number,
): Block {
  const { regions, framework } = overview
  const tiles = regionTiles(regions, leading, framework.bands)
  const words = boardWords(language).map
  const form = formName(leading, language)
  const title = tilesTitle(tiles, leading, language)
  const isDrawn = tiles.length <= MOST_ROOMY
  const body = isDrawn
    ? tilesBlock(paper, tiles, { leading, language, title, width })
    : listBlock(paper, tiles, { leading, language, width })
  return stack(
    textBlock(paper, 'H2', title, { size: 13, line: 17, weight: 'bold' }, width),
    space(8),
    body,
    space(4),
    textBlock(paper, 'P', fill(isDrawn ? words.caption : words.list, { form }), STYLES.note, width),
  )
}

interface MapInput extends Pick<BoardReport, 'leading'> {
  readonly language: Language
  readonly title: string
  readonly width: number
}

/** A row for each region: its blocks, its name, its score. */
function tilesBlock(
  paper: Paper,
  tiles: readonly RegionTile[],
  { leading, language, title, width }: MapInput,
): Block {
  const colour = FORM_COLOURS[leading]
  const heights = tiles.map((tile) => tileRows(tile) * PITCH + ROW_GAP)
  const height = heights.reduce((sum, each) => sum + each, LEGEND)
  const draw = (canvas: Canvas) => {
    let top = 0
    for (const [at, tile] of tiles.entries()) {
      const own = canvas.at(0, top)
      drawTiles(own, tile, colour)
      const score = scoreOf(tile, leading, language)
      const style = { size: 11, colour: PALETTE.ink, bold: true }
      own.label(score, width, NAME_BASE, { ...style, anchor: 'end' })
      const room = width - NAME_LEFT - paper.widthOf(score, 'bold', 11) - 4
      const name = shortText(paper, tile.region.region, { size: 11 }, room, 1)
      own.label(name, NAME_LEFT, NAME_BASE, { ...style, bold: false })
      top += heights[at] ?? 0
    }
    drawLegend(canvas.at(0, height - LEGEND + 6), colour, language)
  }
  const { figure, score } = boardWords(language).map
  const regions = tiles.map((tile) =>
    fill(score, { region: tile.region.region, score: scoreOf(tile, leading, language) }),
  )
  const alt = fill(figure, { title, regions: regions.join(', ') })
  return drawingBlock(paper, { width, height, draw }, alt)
}

function scoreOf(
  { region: { cells } }: RegionTile,
  leading: BoardReport['leading'],
  language: Language,
): string {
  const { score, status } = cells[leading]
  return score === null ? statusName(status, language) : formatScore(score, language)
}

function tileCount({ region: { areas } }: RegionTile): number {
  return Math.min(Math.max(1, areas ?? 1), MOST_TILES)
}

function tileRows(tile: RegionTile): number {
  return Math.ceil(tileCount(tile) / TILES_IN_ROW)
}

function drawTiles(canvas: Canvas, tile: RegionTile, colour: string): void {
  for (let at = 0; at < tileCount(tile); at += 1) {
    const [x, y] = [(at % TILES_IN_ROW) * PITCH, Math.floor(at / TILES_IN_ROW) * PITCH]
    drawTile(canvas.at(x, y), tile.band, colour, TILE)
  }
}

function drawTile(canvas: Canvas, band: number | null, colour: string, size: number): void {
  const opacity = band === null ? 0 : (OPACITIES[band] ?? 0)
  if (opacity > 0) canvas.rect(0.5, 0.5, size - 1, size - 1, { fill: colour, opacity })
  const edge: Paint =
    band === null ? { stroke: PALETTE.edge, dash: [2, 2] } : { stroke: colour, width: 1 }
  canvas.rect(0.5, 0.5, size - 1, size - 1, edge)
}

function drawLegend(canvas: Canvas, colour: string, language: Language): void {
  for (const [band, name] of bandNames(language).entries()) {
    const own = canvas.at(band * 57, 0)
    drawTile(own, band, colour, 11)
    own.label(name, 15, 9.5, { size: 10.5, colour: PALETTE.ink })
  }
}

/** The names of the regions in each band, the weakest band first. */
function listBlock(
  paper: Paper,
  tiles: readonly RegionTile[],
  { leading, language, width }: Omit<MapInput, 'title'>,
): Block {
  const sorted = [...tiles].sort((one, other) => (one.band ?? 9) - (other.band ?? 9))
  const names = bandNames(language)
  const size = { width: 14, height: 13 }
  const bands = [...groupBy(sorted, ({ band }) => String(band)).values()].map((alike) => {
    const [{ band, region }] = alike
    const name = band === null ? statusName(region.cells[leading].status, language) : names[band]
    const regions = alike.map((tile) => tile.region.region).join(', ')
    const sample: Drawing = {
      ...size,
      draw(canvas) {
        drawTile(canvas, band, FORM_COLOURS[leading], 12)
      },
    }
    const text = textBlock(
      paper,
      'P',
      [strong(`${name} (${alike.length}) `), regions],
      STYLES.small,
      width - 20,
    )
    return stack(beside([0, drawingBlock(paper, sample, null)], [20, text]), space(5))
  })
  return stack(...bands)
}
