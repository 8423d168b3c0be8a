import { LOOP_STATUSES } from '#app/domain/followup/standing'
import type { FollowupPageReport } from '#app/domain/report/followup-page'
import { formatDay } from './dates'
import { factsOf, type FigureSheet } from './figure-sheet'
import { fill } from './fill'
import { followupWords } from './followup'
import { squaresTitle } from './followup-title'
import { bilingual, type Language } from './language'
import { numberColumn, textColumn } from './text-table'

const DUTCH = { region: 'Regio', answered: 'Beantwoord', all: 'Verwachtingen' }

const ENGLISH: typeof DUTCH = { region: 'Region', answered: 'Answered', all: 'Expectations' }

const wordsIn = bilingual(DUTCH, ENGLISH)

/** What became of a quarter's expectations, a row for each region; null where there are none. */
export function squareFigures(report: FollowupPageReport, language: Language): FigureSheet | null {
  const { squares, squaresOf, regionSet, filter, today } = report
  if (squaresOf === null || squares.length === 0) return null
  const { region, answered, all } = wordsIn(language)
  const { settled, statuses, today: asOf } = followupWords(language)
  return {
    table: {
      columns: [
        textColumn(region),
        ...[answered, all].map(numberColumn),
        ...LOOP_STATUSES.map((status) => numberColumn(statuses[status])),
      ],
      rows: squares.map((each) => [
        each.region,
        ...[each.answered, each.squares.length].map(String),
        ...LOOP_STATUSES.map((status) =>
          String(each.squares.filter((square) => square === status).length),
        ),
      ]),
    },
    title: squaresTitle(squares, language),
    remarks: [settled(squaresOf)],
    ...{ regionSet, subject: [filter.region], period: squaresOf },
    // Days are counted up to today, whenever a file last came.
    facts: [
      fill(asOf, { day: formatDay(today, language) }),
      ...factsOf({ ...report, asOf: null }, language).facts,
    ],
  }
}
