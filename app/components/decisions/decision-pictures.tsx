import type { ReactElement } from 'react'
import { painted } from '#app/charts/export/painted'
import { PALETTE } from '#app/charts/export/palette'
import { label } from '#app/charts/export/parts'
import { rowsDrawing, type PictureRow } from '#app/charts/export/row-picture'
import { TIME_PAINT } from '#app/charts/export/register-paints'
import { stepsInOrder } from '#app/domain/choices/choice'
import type { DecisionRow } from '#app/domain/report/decision-row'
import type { DecisionsPageReport } from '#app/domain/report/decisions'
import { stepFigures, windowFigures } from '#app/words/decision-file'
import { decisionStepWords, periodText } from '#app/words/decision-steps'
import { momentText, namesIn } from '#app/words/decision-moment'
import { decisionWords } from '#app/words/decisions'
import { formatBriefDay } from '#app/words/dates'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { sheetPicture } from '../page/sheet-picture'
import { DecisionLanes, lanesHeight } from './decision-lanes'
import { MonthAxis } from './month-axis'
import { DecisionTrack, StepTrack } from './step-track'
import { spanOf, TrackHead } from './track-head'

const WIDTH = 1040
const LEFT = 400
const TRACK = WIDTH - LEFT
/** Of a step. */
const ROW = 46

const track = (drawing: ReactElement, height: number) =>
  painted(drawing, PALETTE.ink, { width: TRACK, height }, TIME_PAINT)

/** A name and what is said below it. */
function named(name: string, below: string, y = 16): PictureRow['parts'] {
  return [
    { x: 0, y: 0, markup: label(name, { x: 0, y, size: 14, fill: PALETTE.ink, weight: 600 }) },
    { x: 0, y: 0, markup: label(below, { x: 0, y: y + 17 }) },
  ]
}

/** The chart of all choices as a standalone SVG; null where none is listed. */
export function windowsPicture(report: DecisionsPageReport, language: Language): string | null {
  const sheet = windowFigures(report, language)
  const { span, today } = report
  const rows = report.lists.flatMap((list) => list.rows)
  if (sheet === null) return null
  const axis = track(<MonthAxis span={span} today={today} language={language} />, 18)
  const drawing = rowsDrawing(WIDTH, [
    { height: 22, parts: [{ x: LEFT, y: 0, markup: axis }] },
    ...rows.map((row): PictureRow => {
      const of = { row, report, language }
      const height = lanesHeight(of)
      const lanes = track(<DecisionLanes {...of} />, height)
      const { head } = momentText(row, namesIn(report), language)
      return {
        height: Math.max(height, 38) + 10,
        parts: [...named(row.choice.title, head), { x: LEFT, y: 0, markup: lanes }],
      }
    }),
  ])
  const [from, to] = [span.from, span.to].map((day) => formatBriefDay(day, today, language))
  return sheetPicture(drawing, sheet, fill(decisionWords(language).chart, { from, to }), language)
}

/** The steps of one choice as a standalone SVG. */
export function stepsPicture(
  report: DecisionsPageReport,
  row: DecisionRow,
  language: Language,
): string {
  const { today } = report
  const { choice, limit, decision } = row
  const words = decisionStepWords(language)
  const ground = { span: spanOf(row, today), today, limit }
  const steps = stepsInOrder(choice)
  const line = (name: string, below: string, drawing: ReactElement) => ({
    height: ROW,
    parts: [...named(name, below), { x: LEFT, y: 0, markup: track(drawing, ROW) }],
  })
  const head = track(<TrackHead {...ground} language={language} />, 52)
  const drawing = rowsDrawing(WIDTH, [
    { height: 56, parts: [{ x: LEFT, y: 0, markup: head }] },
    ...steps.map((step) => {
      const text = periodText(step, today, language)
      const influence = step.influence && decisionWords(language).influences[step.influence]
      return line(
        step.step,
        influence ?? words.milestone,
        <StepTrack {...ground} step={step} text={text} />,
      )
    }),
    ...(decision === null
      ? []
      : [
          line(
            words.decision,
            choice.decider ?? '',
            <DecisionTrack
              {...ground}
              on={decision}
              text={formatBriefDay(decision, today, language)}
            />,
          ),
        ]),
  ])
  return sheetPicture(drawing, stepFigures(report, row, language), words.key, language)
}
