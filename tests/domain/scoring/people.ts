import { SCALES, type Framework, type Scale } from '#app/domain/framework/framework'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import type { GroupSums } from '#app/domain/scoring/types'
import { SumAccumulator } from '#app/domain/sums/accumulator'
import { mergeByRegion } from '#app/domain/sums/groups'
import type { ImportedSumRow } from '#app/domain/sums/sum-block'
import { blocksOf, takenRows } from '#tests/support/sum-rows'
import { K } from '#app/domain/sums/layout'
import { withinSumsOf } from './returning'

/** A respondent of a test, by his person scores. */
export interface Person {
  readonly group: string
  readonly organisation: number | null
  readonly weight: number
  /** In the order of SCALES; what is not given is missing. */
  readonly scores: readonly (number | null)[]
  readonly answered: boolean
  readonly importId: number
  readonly placeId: number
  readonly segment: number | null
  /** Who it is, where several responses may be of one; null: each response is a person. */
  readonly respondent: string | null
}

/** Somebody from `huurders` who answers for himself and finds everything halfway. */
export function person(overrides: Partial<Person> = {}): Person {
  return {
    group: 'huurders',
    organisation: null,
    weight: 1,
    scores: [50, 50, 50, 50],
    answered: true,
    importId: 1,
    placeId: 1,
    segment: null,
    respondent: null,
    ...overrides,
  }
}

/** Copies of one person. */
export function times(count: number, overrides: Partial<Person> = {}): Person[] {
  return Array.from({ length: count }, () => person(overrides))
}

/** The default framework with other groups, given by their codes. */
export function frameworkOf(
  codes: readonly string[],
  overrides: Partial<Framework> = {},
): Framework {
  const text = { nl: '', en: '' }
  const groups = codes.map((code) => ({ code, name: text, description: text }))
  return { ...DEFAULT_FRAMEWORK, groups, ...overrides }
}

/** The stored rows of these persons: one accumulator for each import. */
export function sumRowsOf(
  persons: readonly Person[],
  asked: readonly Scale[] = SCALES,
): ImportedSumRow[] {
  const codes = [...new Set(persons.map(({ group }) => group))]
  const framework = frameworkOf(codes)
  const imports = [...new Set(persons.map(({ importId }) => importId))]
  return imports.flatMap((importId) => {
    const accumulator = new SumAccumulator(framework, asked)
    for (const one of persons) {
      if (one.importId !== importId) continue
      const scores = Float64Array.from({ length: K }, (_, k) => one.scores[k] ?? NaN)
      accumulator.add(
        {
          quarter: 2026 * 4 + 2,
          segment: one.segment,
          placeId: one.placeId,
          group: codes.indexOf(one.group),
          organisationId: one.organisation,
        },
        { weight: one.weight, scores, answered: one.answered },
      )
    }
    return takenRows(accumulator, importId)
  })
}

/** The sums of a region in which all of these count. */
export function mergeIntoGroups(rows: readonly ImportedSumRow[]): GroupSums[] {
  return mergeByRegion(blocksOf(rows), () => 1).get(1) ?? []
}

export function groupSumsOf(
  persons: readonly Person[],
  asked: readonly Scale[] = SCALES,
): GroupSums[] {
  return mergeIntoGroups(sumRowsOf(persons, asked)).map((sums) => {
    const members = persons.filter(({ group }) => group === sums.group)
    const returning = withinSumsOf(members, asked)
    return returning === undefined ? sums : { ...sums, returning }
  })
}

/** Scores by the name of their scale; what is not named is missing. */
export function scoresWith(values: Partial<Record<Scale, number | null>>): (number | null)[] {
  return SCALES.map((scale) => values[scale] ?? null)
}
