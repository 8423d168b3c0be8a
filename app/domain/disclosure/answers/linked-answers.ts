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
  /** Everything that was answered, as text, without the weight: equal where two rows say the same. */
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
export function* linkAnswers(answers: readonly KnownAnswer[]): Generator<LinkedPerson> {
  const known = new Map<string, Map<number, KnownAnswer>>()
  const alike = new Map<string, Map<number, KnownAnswer[]>>()
  for (const answer of answers) {
    const { content, importId, respondent } = answer
    if (respondent === null) {
      const ofContent = heldIn(alike, content, () => new Map<number, KnownAnswer[]>())
      heldIn(ofContent, importId, () => []).push(answer)
      continue
    }
    const person = heldIn(known, respondent, () => new Map<number, KnownAnswer>())
    const other = person.get(importId)
    // Of one file only a person's newest answer can ever count.
    if (other === undefined || isNewer(answer, other)) person.set(importId, answer)
  }
  for (const person of known.values()) yield { anonymous: false, answers: person }
  for (const byImport of alike.values()) yield* linkAlike(byImport)
}

/** The first of one import with the first of the others, and so on: persons are made one at a time. */
function* linkAlike(byImport: ReadonlyMap<number, readonly KnownAnswer[]>) {
  const most = Math.max(...[...byImport.values()].map(({ length }) => length))
  for (let at = 0; at < most; at += 1) {
    const answers = new Map<number, KnownAnswer>()
    for (const [importId, list] of byImport) {
      const answer = list[at]
      if (answer !== undefined) answers.set(importId, answer)
    }
    yield { anonymous: true, answers }
  }
}

function heldIn<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const held = map.get(key) ?? make()
  map.set(key, held)
  return held
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
