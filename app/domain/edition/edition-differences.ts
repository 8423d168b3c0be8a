import type { ExportRow, ExportValue } from '../export/score-columns'
import { keyOf } from '../grouping'
import type { EditionContent } from './edition'

/** What of a score is compared, in this order. */
export const COMPARED = ['score', 'ci_low', 'ci_high', 'n', 'status', 'change'] as const
export type ComparedColumn = (typeof COMPARED)[number]

/** A figure that one edition tells in another way than an earlier one. */
export interface EditionDifference {
  readonly region: string
  readonly period: string
  readonly dimension: string
  readonly column: ComparedColumn
  /** null: not told. */
  readonly before: ExportValue
  readonly after: ExportValue
}

type WithScores = Pick<EditionContent, 'scores'>

/**
 * Where two editions of a quarter tell other scores: those of the quarter itself first, then of the
 * quarters before it, newest first; by region and form as in their files.
 */
export function editionDifferences(before: WithScores, after: WithScores): EditionDifference[] {
  const earlier = rowsByKey(before)
  const later = rowsByKey(after)
  const keys = [...new Set([...later.keys(), ...earlier.keys()])]
  const all = keys.flatMap((key) => {
    const [one, other] = [earlier.get(key), later.get(key)]
    const named = other ?? one
    if (named === undefined) return []
    return COMPARED.flatMap((column): EditionDifference[] => {
      const [was, is] = [one?.[column] ?? null, other?.[column] ?? null]
      if (was === is) return []
      const { region, period, dimension } = named
      const where = { region: String(region), period: String(period), dimension: String(dimension) }
      return [{ ...where, column, before: was, after: is }]
    })
  })
  return all.sort((one, other) =>
    one.period > other.period ? -1 : Number(one.period < other.period),
  )
}

function rowsByKey({ scores }: WithScores): ReadonlyMap<string, ExportRow> {
  return new Map(
    scores.map((row) => [
      keyOf(String(row.region), String(row.period), String(row.dimension)),
      row,
    ]),
  )
}
