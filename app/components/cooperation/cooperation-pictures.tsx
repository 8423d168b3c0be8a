import type { ReactElement } from 'react'
import { painted } from '#app/charts/export/painted'
import { PALETTE } from '#app/charts/export/palette'
import { label } from '#app/charts/export/parts'
import { rowsDrawing, type PictureRow } from '#app/charts/export/row-picture'
import { COOPERATION_PAINT } from '#app/charts/export/register-paints'
import type { CooperationPageReport } from '#app/domain/report/cooperation'
import type { OneCooperationReport } from '#app/domain/report/cooperation-page'
import { bottleneckWords, interestText, standingOfBottleneck } from '#app/words/bottlenecks'
import { cooperationWords } from '#app/words/cooperation'
import { depthWords } from '#app/words/cooperation-depth'
import { bottleneckFigures, mirrorFigures, overviewFigures } from '#app/words/cooperation-file'
import { mirrorWords } from '#app/words/cooperation-mirror'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { formatNumber } from '#app/words/numbers'
import { sheetPicture } from '../page/sheet-picture'
import { BottleneckPath } from './bottleneck-path'
import { bottleneckSpan } from './bottleneck-span'
import { MirrorAxis, MirrorChart } from './mirror-chart'
import { PhaseBar } from './phase-bar'

const WIDTH = 900
const LEFT = 400
const CHART = 420
const BAR = { width: 124, height: 14 }

const paint = (drawing: ReactElement, size: { width: number; height: number }) =>
  painted(drawing, PALETTE.ink, size, COOPERATION_PAINT)

function words(text: string, x: number, y: number, isStrong = false) {
  const weight = isStrong ? { weight: 600 } : {}
  return { x: 0, y: 0, markup: label(text, { x, y, size: 14, fill: PALETTE.ink, ...weight }) }
}

/** How deep every cooperation goes, as a standalone SVG; null without any. */
export function overviewPicture(report: CooperationPageReport, language: Language): string | null {
  const sheet = overviewFigures(report, language)
  if (sheet === null) return null
  const { phase, phases, stalls } = cooperationWords(language)
  const rows = report.regions.flatMap((each) => each.rows)
  const drawing = rowsDrawing(
    WIDTH,
    rows.map(({ facts, region, place, depth }): PictureRow => {
      const said = fill(phase, { phase: depth.phase, name: phases[depth.phase] })
      return {
        height: 46,
        parts: [
          words(facts.title, 0, 16, true),
          { x: 0, y: 0, markup: label(region ?? place, { x: 0, y: 34 }) },
          { x: LEFT, y: 6, markup: paint(<PhaseBar depth={depth} />, BAR) },
          words(depth.stall === null ? said : `${said}, ${stalls}`, LEFT + 144, 18),
        ],
      }
    }),
  )
  return sheetPicture(drawing, sheet, depthWords(language).captionShort, language)
}

/** What partners say of cost and yield, as a standalone SVG; null while nothing of it may be shown. */
export function mirrorPicture(report: OneCooperationReport, language: Language): string | null {
  const sheet = mirrorFigures(report, language)
  const { mirror } = report.row
  if (sheet === null || mirror === null) return null
  const { columns, own, expected, others } = mirrorWords(language)
  const amount = (value: number | null) =>
    value === null ? '–' : formatNumber(Math.round(value), 0, language)
  const cost = (text: string, end: number) => ({
    ...{ x: 0, y: 0 },
    markup: label(text, { x: end, y: 25, size: 14, fill: PALETTE.ink, anchor: 'end' }),
  })
  const drawing = rowsDrawing(WIDTH, [
    {
      height: 40,
      parts: [
        ...[cost(columns[1] ?? '', 290), cost(columns[2] ?? '', 380)],
        {
          x: LEFT,
          y: 0,
          markup: paint(<MirrorAxis language={language} />, { width: CHART, height: 36 }),
        },
      ],
    },
    ...mirror.rows.map((row) => {
      const chart = paint(<MirrorChart row={row} language={language} />, {
        width: CHART,
        height: 40,
      })
      return {
        height: 40,
        parts: [
          ...[
            words(row.partner, 0, 25),
            cost(amount(row.hours), 290),
            cost(amount(row.euros), 380),
          ],
          { x: LEFT, y: 0, markup: chart },
        ],
      }
    }),
  ])
  return sheetPicture(drawing, sheet, `● ${own} · ○ ${expected} · | ${others}`, language)
}

/** How bottlenecks climbed, as a standalone SVG; null where there is none. */
export function bottleneckPicture(report: OneCooperationReport, language: Language): string | null {
  const sheet = bottleneckFigures(report, language)
  const { row, today } = report
  if (sheet === null) return null
  const span = bottleneckSpan(row.bottlenecks, today)
  const drawing = rowsDrawing(
    WIDTH,
    row.bottlenecks.map((each) => {
      const { age, head } = standingOfBottleneck(each, language)
      const path = <BottleneckPath row={each} span={span} language={language} />
      return {
        height: 66,
        parts: [
          words(each.bottleneck.bottleneck, 0, 20, true),
          { x: 0, y: 0, markup: label(interestText(each, language), { x: 0, y: 38 }) },
          { x: 0, y: 0, markup: label(`${age}; ${head}`, { x: 0, y: 55 }) },
          { x: LEFT, y: 4, markup: paint(path, { width: CHART, height: 58 }) },
        ],
      }
    }),
  )
  return sheetPicture(drawing, sheet, bottleneckWords(language).key, language)
}
