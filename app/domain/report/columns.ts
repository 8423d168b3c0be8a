import { DIMENSIONS } from '../framework/framework'
import type { ScoreStatus } from '../scoring/types'

/** The columns of the matrix: the four forms in framework order, then the index. */
export const COLUMNS = [...DIMENSIONS, 'index'] as const
export type Column = (typeof COLUMNS)[number]

/** `no_data`: nobody answered and no agreement counted, or the quarter has no row at all. */
export type CellStatus = ScoreStatus | 'no_data'

/** Whether a score rests on answers, so that forms may be compared and quarters joined by a line. */
export function restsOnAnswers(status: CellStatus): boolean {
  return status === 'final' || status === 'provisional' || status === 'survey_only'
}
