import type { ReleasedMean, ReleasedScore } from '../disclosure/released'
import { DIMENSIONS, type Dimension } from '../framework/framework'
import { positionOf } from './position'
import { restsOnAnswers, type CellStatus, type Column } from './columns'

/** What is needed of a score to say how a region stands. */
export interface StandingScore {
  readonly status: CellStatus
  readonly score: ReleasedMean
  readonly n: number | null
}

/** How the four forms and the index of one region and quarter stand together. */
export interface Standing {
  /** Persons: one number where all shown forms agree, else the range; null where none may be shown. */
  readonly persons: { readonly least: number; readonly most: number } | null
  /** The form or (a tie at one decimal) forms with the lowest score among those compared. */
  readonly weakest: readonly Dimension[]
  /** Forms with a score that rests on answers, so that could be compared. */
  readonly compared: readonly Dimension[]
  /** Of an index without a score: the forms that keep it from being computed or shown. */
  readonly lacking: readonly Dimension[]
}

export function standingOf(scores: Readonly<Record<Column, StandingScore>>): Standing {
  const compared = DIMENSIONS.filter(
    (form) => restsOnAnswers(scores[form].status) && scores[form].score !== null,
  )
  const lacking = DIMENSIONS.filter((form) => !restsOnAnswers(scores[form].status))
  return {
    persons: personsOf([scores.index]) ?? personsOf(DIMENSIONS.map((form) => scores[form])),
    weakest: weakestOf(scores, compared),
    compared,
    lacking: scores.index.score === null ? lacking : [],
  }
}

/** The status that a row has on a page: nobody answered and no agreement counted is `no_data`. */
export function cellStatusOf(row: ReleasedScore | undefined): CellStatus {
  if (!row) return 'no_data'
  const isEmpty = row.status === 'records_only' && row.score === null && row.recordScore === null
  return isEmpty ? 'no_data' : row.status
}

/** Whether nothing of a score is shown; where its survey score is a bound, that is. */
export function isHidden({
  status,
  surveyScore,
}: {
  readonly status: CellStatus
  readonly surveyScore: ReleasedMean
}): boolean {
  return status === 'suppressed' && surveyScore === null
}

function personsOf(scores: readonly StandingScore[]): Standing['persons'] {
  const counts = scores.flatMap(({ n }) => (n === null || n === 0 ? [] : [n]))
  if (counts.length === 0) return null
  return { least: Math.min(...counts), most: Math.max(...counts) }
}

function weakestOf(
  scores: Readonly<Record<Dimension, StandingScore>>,
  compared: readonly Dimension[],
): Dimension[] {
  if (compared.length < 2) return []
  const positions = compared.map((form) => positionOf(scores[form].score ?? 0))
  const lowest = Math.min(...positions)
  const weakest = compared.filter((_, at) => positions[at] === lowest)
  return weakest.length === compared.length ? [] : weakest
}
