import type { Day } from '../../calendar/day'

/** A stored response of one place and quarter, as the ledger looks at it. */
export interface KnownAnswer {
  readonly importId: number
  readonly rowNumber: number
  /** Hash of the respondent id; null without one. */
  readonly respondent: string | null
  /** Seconds since 1970-01-01; null without a day. */
  readonly completedAt: number | null
  readonly group: string
  readonly weight: number
  /** Everything that was answered, as text: equal where two rows say the same. */
  readonly content: string
  /** Whether it is in the figures of today. */
  readonly counts: boolean
  /** Segment of today's memberships; null without a day. */
  readonly segment: Day | null
  /** Person scores in the order of SCALES, NaN where missing. */
  readonly scores: Float64Array
}

/** The answers of one person for one place and quarter: at most one of each import. */
export interface LinkedPerson {
  /** Without a respondent id: known again by equal content only, and each of the answers counts. */
  readonly anonymous: boolean
  readonly answers: ReadonlyMap<number, KnownAnswer>
}

/**
 * Finds the answers of one person among imports. With a respondent id by that id. Without one, rows of
 * different imports with the same content are taken for one person's: a file that is delivered again
 * holds the same persons, and whoever subtracts its figures from the earlier ones must not find the few
 * that came in between. Where two persons answered the very same, they are one for the ledger, which
 * then protects them as one: too careful, never too little.
 *
 * @param answers of one place and quarter, by row number within an import
 */
export function linkAnswers(answers: readonly KnownAnswer[]): LinkedPerson[] {
  const persons = new Map<string, { anonymous: boolean; answers: Map<number, KnownAnswer> }>()
  const occurrences = new Map<string, number>()
  for (const answer of answers) {
    const anonymous = answer.respondent === null
    let key = `id ${answer.respondent}`
    if (anonymous) {
      const ofImport = `${answer.importId} ${answer.content}`
      const occurrence = occurrences.get(ofImport) ?? 0
      occurrences.set(ofImport, occurrence + 1)
      key = `${occurrence} ${answer.content}`
    }
    const person = persons.get(key)
    if (person === undefined) {
      persons.set(key, { anonymous, answers: new Map([[answer.importId, answer]]) })
      continue
    }
    const other = person.answers.get(answer.importId)
    // Of one file only a person's newest answer can ever count.
    if (other === undefined || isNewer(answer, other)) person.answers.set(answer.importId, answer)
  }
  return [...persons.values()]
}

/** Which of a person's answers is the newer (method section 1): moment, then import, then row. */
export function isNewer(candidate: KnownAnswer, held: KnownAnswer): boolean {
  const [moment, other] = [candidate, held].map((answer) => answer.completedAt ?? -Infinity) as [
    number,
    number,
  ]
  if (moment !== other) return moment > other
  if (candidate.importId !== held.importId) return candidate.importId > held.importId
  return candidate.rowNumber > held.rowNumber
}
