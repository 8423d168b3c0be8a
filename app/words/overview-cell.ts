import type { Column } from '#app/domain/report/columns'
import type { OverviewCell } from '#app/domain/report/overview-cells'
import type { Overview } from '#app/domain/report/overview-model'
import { positionOf } from '#app/domain/report/position'
import { differenceText } from './differences'
import type { Language } from './language'
import { formatInterval, formatNumber, formatScore, formatShare } from './numbers'
import { overviewWords } from './overview-page'
import { enumerate } from './phrase'
import { sinceText } from './references'
import { bandName, formName, statusName } from './terms'
import { waitingText } from './waiting'

interface CellInput {
  readonly overview: Pick<Overview, 'framework' | 'reference'>
  readonly region: string
  readonly column: Column
  readonly cell: OverviewCell
  readonly isWeakest: boolean
  readonly language: Language
}

/** Everything that a cell of the matrix tells, for whoever does not see it or points at it. */
export function cellText(input: CellInput): string {
  const { region, column, cell, isWeakest, language } = input
  const words = overviewWords(language)
  const { score, status, waiting } = cell
  const about = `${region}, ${formName(column, language)}`
  if (score === null) {
    const { reason, known } = lackingText(cell, column, language)
    return [`${about}: ${reason}`, ...(known === null ? [] : [known])].join(', ')
  }
  return [
    `${about} ${scoreText(input, score)}`,
    ...(status === 'final' ? [] : [statusName(status, language)]),
    ...(waiting ? [waitingText(language)] : []),
    ...changeText(input),
    ...partTexts(cell, language),
    ...(isWeakest ? [words.weakest] : []),
  ].join(', ')
}

/** Of a score what its cell draws or leaves out, for whoever points at it; undefined where it says all. */
export function unseenText(cell: OverviewCell, language: Language): string | undefined {
  if (cell.score === null) return undefined
  return [intervalText(cell, language), ...partTexts(cell, language)].join(', ')
}

function scoreText(
  { overview, cell, language }: CellInput,
  score: NonNullable<OverviewCell['score']>,
): string {
  const band = bandName(positionOf(score), overview.framework.bands, language)
  return `${formatScore(score, language)} (${band}), ${intervalText(cell, language)}`
}

function intervalText({ ciLow, ciHigh }: OverviewCell, language: Language): string {
  const words = overviewWords(language)
  if (ciLow === null || ciHigh === null) return words.noInterval
  return words.interval(formatInterval(ciLow, ciHigh, language))
}

function changeText({ overview, cell, language }: CellInput): string[] {
  const { difference: shown } = cell
  if (shown === null) return []
  const { reference } = overview
  return [`${sinceText(reference, language)} ${differenceText({ reference, shown }, language)}`]
}

/** Why there is no score, and what is known all the same: the coverage, the record part. */
export function lackingText(
  cell: OverviewCell,
  column: Column,
  language: Language,
): { readonly reason: string; readonly known: string | null } {
  const { status, coverage, lacking } = cell
  const words = overviewWords(language)
  const forms = lacking.map((form) => formName(form, language))
  const isNamed = column === 'index' && forms.length > 0 && forms.length < 4
  const facts = [
    ...partTexts(cell, language),
    ...(status === 'insufficient' && coverage !== null
      ? [words.coverage(formatShare(coverage, language))]
      : []),
  ]
  return {
    reason: isNamed
      ? words.noIndex(enumerate(forms, language), forms.length)
      : statusName(status, language),
    known: facts.length === 0 ? null : facts.join(', '),
  }
}

function partTexts({ surveyScore, recordScore }: OverviewCell, language: Language): string[] {
  const words = overviewWords(language)
  return [
    ...(surveyScore === null ? [] : [words.surveyPart(formatScore(surveyScore, language))]),
    ...(recordScore === null ? [] : [words.recordPart(formatNumber(recordScore, 1, language))]),
  ]
}
