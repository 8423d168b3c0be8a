import { painted } from '#app/charts/export/painted'
import { FORM_COLOURS, PALETTE } from '#app/charts/export/palette'
import { label } from '#app/charts/export/parts'
import { rowsDrawing } from '#app/charts/export/row-picture'
import { boundPaint, STAKEHOLDER_PAINT } from '#app/charts/export/register-paints'
import { isRated, type StakeholdersReport } from '#app/domain/report/stakeholders-model'
import type { Language } from '#app/words/language'
import { verdictTexts } from '#app/words/region-silence'
import { boundFigures, heardFigures, mapFigures } from '#app/words/stakeholder-file'
import { stakeholderName, stakeholderWords } from '#app/words/stakeholders'
import { sheetPicture } from '../page/sheet-picture'
import { BoundLine } from './bounds'
import { HeardRow, QUARTER_SIZE } from './heard-list'
import { MapDrawing, MOST_DRAWN } from './map'

const MAP = { width: 860, height: 540 }
const HEARD = { name: 330, width: 560, row: 26 }
const BOUND = { width: 620, height: 40, row: 66 }

/** The map as a standalone SVG; null where nobody is rated. */
export function mapPicture(report: StakeholdersReport, language: Language): string | null {
  const drawn = report.entries.filter(isRated).slice(0, MOST_DRAWN)
  const sheet = mapFigures(report, language)
  if (drawn.length === 0 || sheet === null) return null
  const map = <MapDrawing entries={drawn} language={language} />
  const markup = painted(map, PALETTE.ink, MAP, STAKEHOLDER_PAINT)
  const { map: words } = stakeholderWords(language)
  const key = [words.burdens, words.heard, words.never].join(' · ')
  return sheetPicture({ ...MAP, markup }, sheet, key, language)
}

/** Who answered when, as a standalone SVG; null without a register. */
export function heardPicture(report: StakeholdersReport, language: Language): string | null {
  const { asked } = report
  const rows = report.entries.filter(({ states }) => states.some((state) => state !== 'untold'))
  const sheet = heardFigures(report, language)
  if (rows.length === 0 || sheet === null) return null
  const text = { y: 17, size: 14, fill: PALETTE.ink }
  const drawing = rowsDrawing(HEARD.width, [
    {
      height: 22,
      parts: [
        { x: HEARD.name, y: 0, markup: label(asked[0] ?? '', { x: 0, y: 12 }) },
        {
          ...{ x: HEARD.name + asked.length * QUARTER_SIZE, y: 0 },
          markup: label(asked.at(-1) ?? '', { x: 0, y: 12, anchor: 'end' }),
        },
      ],
    },
    ...rows.map((entry) => {
      const quarters = <HeardRow entry={entry} asked={asked} language={language} />
      const size = { width: asked.length * QUARTER_SIZE, height: QUARTER_SIZE }
      return {
        height: HEARD.row,
        parts: [
          { x: 0, y: 0, markup: label(stakeholderName(entry, language), { ...text, x: 0 }) },
          { x: HEARD.name, y: 4, markup: painted(quarters, PALETTE.ink, size, STAKEHOLDER_PAINT) },
        ],
      }
    }),
  ])
  const { subtitle } = stakeholderWords(language).heard
  return sheetPicture(drawing, sheet, subtitle, language)
}

/** What would change the verdicts, as a standalone SVG; null where nothing of it is told. */
export function boundsPicture(report: StakeholdersReport, language: Language): string | null {
  const { bounds, framework } = report
  const sheet = boundFigures(report, language)
  if (sheet === null) return null
  const sentences = verdictTexts(bounds, language)
  const drawing = rowsDrawing(
    BOUND.width,
    bounds.map((bound, at) => {
      const line = <BoundLine bound={bound} bands={framework.bands} language={language} />
      const colour = FORM_COLOURS[bound.form]
      const sentence = label(sentences[at] ?? '', { x: 0, y: 15, size: 14, fill: PALETTE.ink })
      return {
        height: BOUND.row,
        parts: [
          { x: 0, y: 0, markup: sentence },
          { x: 0, y: 22, markup: painted(line, colour, BOUND, boundPaint(colour)) },
        ],
      }
    }),
  )
  const { subtitle } = stakeholderWords(language).bounds
  return sheetPicture(drawing, sheet, subtitle, language)
}
