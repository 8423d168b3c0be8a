import type { Answer, AttackRow } from './world'
import { determinedSets } from './exact-rank'

/**
 * What somebody can work out who has seen these means in any edition: the smallest set of persons on
 * whom alone some combination of the means rests, if there is one of fewer than five; else null.
 * Answers with the same coefficient per weight in every mean can only be had together.
 */
export function smallestDetermined(
  answers: readonly Answer[],
  seen: readonly AttackRow[],
): number[] | null {
  const distinct = new Map<string, AttackRow>()
  for (const row of seen) distinct.set(JSON.stringify([...row.coefficients].map(String)), row)
  const rows = [...distinct.values()]
  const classes = new Map<string, Answer[]>()
  for (const answer of answers) {
    const column = rows.map(
      (row) => (row.coefficients.get(answer.id) ?? 0n) / BigInt(answer.weight),
    )
    if (column.every((value) => value === 0n)) continue
    const key = column.join()
    classes.set(key, [...(classes.get(key) ?? []), answer])
  }
  const columns = [...classes.values()]
  const matrix = rows.map((row) =>
    columns.map(([answer]) => row.coefficients.get(answer!.id) ?? 0n),
  )
  const isDetermined = determinedSets(matrix, columns.length)
  const persons = (set: readonly number[]) => [
    ...new Set(set.flatMap((place) => columns[place]!.map((answer) => answer.person))),
  ]
  let smallest: number[] | null = null
  const search = (set: number[], from: number) => {
    for (let place = from; place < columns.length; place++) {
      const next = [...set, place]
      const found = persons(next)
      if (found.length > 4) continue
      if (isDetermined(next)) {
        if (smallest === null || found.length < smallest.length) smallest = found
      } else search(next, place + 1)
    }
  }
  search([], 0)
  return smallest
}
