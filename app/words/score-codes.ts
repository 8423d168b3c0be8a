import type { BreakReason } from '#app/domain/scoring/line-break'
import type { ExportRow, ExportValue } from '#app/domain/export/score-columns'
import type { CellStatus } from '#app/domain/report/columns'
import type { IncomparableReason } from '#app/domain/report/shown-difference'
import { basisNames } from './difference-basis'
import { verdictText } from './differences'
import { reasonsText } from './incomparable'
import { waitingText } from './waiting'
import type { Language } from './language'
import { breakReasonText } from './line-break'
import { statusName } from './terms'

type InWords = (value: ExportValue, language: Language) => ExportValue

/** Columns whose values are codes, and what a person reads instead. */
const IN_WORDS: Readonly<Record<string, InWords>> = {
  status: (status, language) => statusName(status as CellStatus, language),
  change_demonstrable: (demonstrable, language) =>
    verdictText({ outcome: demonstrable ? 'higher' : 'same', reasons: [], basis: null }, language),
  waiting: (isWaiting, language) => (isWaiting ? waitingText(language) : null),
  change_reason: (reasons, language) =>
    reasonsText(String(reasons).split(';') as IncomparableReason[], language),
  change_basis: (basis, language) => {
    const codes = String(basis).split(';')
    const has = (code: string) => codes.includes(code)
    return basisNames(
      { constantWeights: has('constant_weights'), surveyOnly: has('survey_only') },
      language,
    )
  },
  line_break: (reason, language) => breakReasonText(reason as BreakReason, language),
}

/** A row of scores for a reader rather than a program: statuses and reasons in words. */
export function scoreRowInWords(row: ExportRow, language: Language): ExportRow {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => {
      const inWords = IN_WORDS[column]
      return [column, inWords === undefined || value === null ? value : inWords(value, language)]
    }),
  )
}
