import { formatIsoDay } from '#app/domain/calendar/day'
import { lastDayOf, stepsInOrder, type ChoiceStep } from '#app/domain/choices/choice'
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
  choice: 'Besluit',
  region: 'Regio',
  step: 'Stap',
  audience: 'Voor wie',
  influence: 'Invloed',
  opens: 'Opent',
  closes: 'Sluit',
  limit: 'Punt van geen terugkeer',
  decision: 'Besluit op',
}

const ENGLISH: typeof DUTCH = {
  choice: 'Decision',
  region: 'Region',
  step: 'Step',
  audience: 'For whom',
  influence: 'Influence',
  opens: 'Opens',
  closes: 'Closes',
  limit: 'Point of no return',
  decision: 'Decided on',
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** Windows of the choices that are listed, as the chart draws them. @param most rows; a page holds no more */
export function windowTable(
  report: DecisionsPageReport,
  language: Language,
  most: number,
): TextTable {
  const day = (on: number | null) => (on === null ? '' : formatDay(on, language))
  const windows = report.lists
    .flatMap((list) => list.rows)
    .flatMap((row) => windowsOf(row.choice).map((window) => ({ ...row, window })))
  return {
    columns: Object.values(wordsIn(language)).map(textColumn),
    rows: windows
      .slice(0, most)
      .map(({ choice, region, place, decision, window }) => [
        ...[choice.title, region ?? place, ...promiseTexts(window, report, language)],
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
  const { step: name, audience, influence } = wordsIn(language)
  const { columns, period, decision: decided } = decisionStepWords(language)
  const { when, announced, information, outcome, toldBack } = columns
  const { choice, decision, region, place } = row
  const rows = stepsInOrder(choice).map((step) => {
    const from = formatDay(step.opens, language)
    const to = formatDay(lastDayOf(step), language)
    return [
      ...promiseTexts(step, report, language),
      from === to ? from : fill(period, { from, to }),
      ...stepTexts(step, report, language).map(({ text }) => text),
    ]
  })
  if (decision !== null) {
    const { text } = weighingText(row, report, language)
    rows.push([decided, '', '', formatDay(decision, language), '', '', text, ''])
  }
  const names = [name, audience, influence, when, announced, information, outcome, toldBack]
  return {
    table: { columns: names.map(textColumn), rows },
    title: verdictText(row, namesIn(report), language),
    subject: [region ?? place, choice.decider],
    ...shared(report, language),
  }
}

/** A step, for whom it is, and what they are promised. */
function promiseTexts(
  { step, audience, influence }: ChoiceStep,
  report: DecisionsPageReport,
  language: Language,
): string[] {
  const promised = influence === null ? '' : decisionWords(language).influences[influence]
  return [step, audienceText(audience, namesIn(report), language), promised]
}

function shared(report: DecisionsPageReport, language: Language) {
  const { regionSet, today } = report
  return { regionSet, period: formatIsoDay(today), ...factsOf(report, language) }
}
