import { formatIsoDay } from '#app/domain/calendar/day'
import { lastDayOf } from '#app/domain/choices/choice'
import { windowsOf } from '#app/domain/choices/choice-checks'
import type { DecisionRow } from '#app/domain/report/decision-row'
import type { DecisionsPageReport } from '#app/domain/report/decisions'
import { formatDay } from './dates'
import { audienceText, namesIn, verdictText } from './decision-moment'
import { decisionStepWords, stepTexts, weighingText } from './decision-steps'
import { decisionWords } from './decisions'
import { decisionsTitle } from './decisions-title'
import { factsOf, type FigureSheet } from './figure-sheet'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { textColumn, type TextTable } from './text-table'

const DUTCH = {
  columns: [
    ...['Besluit', 'Regio', 'Stap', 'Voor wie', 'Invloed', 'Opent', 'Sluit'],
    ...['Punt van geen terugkeer', 'Besluit op'],
  ],
}

const ENGLISH: typeof DUTCH = {
  columns: [
    ...['Decision', 'Region', 'Step', 'For whom', 'Influence', 'Opens', 'Closes'],
    ...['Point of no return', 'Decided on'],
  ],
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** Windows of the choices that are listed, as the chart draws them. @param most rows; a page holds no more */
export function windowTable(
  report: DecisionsPageReport,
  language: Language,
  most: number,
): TextTable {
  const { influences } = decisionWords(language)
  const day = (on: number | null) => (on === null ? '' : formatDay(on, language))
  const windows = report.lists
    .flatMap((list) => list.rows)
    .flatMap((row) => windowsOf(row.choice).map((window) => ({ ...row, window })))
  return {
    columns: wordsIn(language).columns.map(textColumn),
    rows: windows
      .slice(0, most)
      .map(({ choice, region, place, decision, window }) => [
        ...[choice.title, region ?? place, window.step],
        audienceText(window.audience, namesIn(report), language),
        window.influence === null ? '' : influences[window.influence],
        ...[day(window.opens), day(lastDayOf(window)), day(choice.pointOfNoReturn), day(decision)],
      ]),
  }
}

/** The chart of all choices, for a file; null where none is listed. */
export function windowFigures(report: DecisionsPageReport, language: Language): FigureSheet | null {
  if (report.lists.length === 0) return null
  return {
    table: windowTable(report, language, Infinity),
    title: decisionsTitle(report, language),
    subject: [report.filter.region, report.filter.theme],
    ...shared(report, language),
  }
}

/** The steps of one choice, for a file. */
export function stepFigures(
  report: DecisionsPageReport,
  row: DecisionRow,
  language: Language,
): FigureSheet {
  const { columns, decision: name } = decisionStepWords(language)
  const { choice, decision, region, place } = row
  const steps = [...choice.steps].sort((a, b) => a.opens - b.opens)
  const last =
    decision === null
      ? []
      : [
          [
            name,
            formatDay(decision, language),
            '',
            '',
            weighingText(row, report, language).text,
            '',
          ],
        ]
  return {
    table: {
      columns: Object.values(columns).map(textColumn),
      rows: [
        ...steps.map((step) => {
          const from = formatDay(step.opens, language)
          const to = formatDay(lastDayOf(step), language)
          const when = from === to ? from : fill(decisionStepWords(language).period, { from, to })
          return [step.step, when, ...stepTexts(step, report, language).map(({ text }) => text)]
        }),
        ...last,
      ],
    },
    title: verdictText(row, namesIn(report), language),
    subject: [region ?? place, choice.decider],
    ...shared(report, language),
  }
}

function shared(report: DecisionsPageReport, language: Language) {
  const { regionSet, today } = report
  return { regionSet, period: formatIsoDay(today), ...factsOf(report, language) }
}
