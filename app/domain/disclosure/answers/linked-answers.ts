import { heldIn } from '../../grouping'
import type { Day } from '../../calendar/day'

/** A stored response of one place and quarter, as the ledger looks at it. */
export interface KnownAnswer {
  readonly importId: number
  readonly rowNumber: number
  /** Hash of the respondent id; null without one. */
  readonly respondent: string | null
  /**
   * By what a row without an id is known again in other imports, of which the newest counts; null where
   * nothing knows it again: then it counts, whatever others say the same.
   */
  readonly contentHash: string | null
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
  /** Bit k is set where every item of scale k was answered. */
  readonly complete: number
}

/** The answers of one person for one place and quarter: at most one of each import. */
export interface LinkedPerson {
  /** Without a respondent id: linked by equal content only, and of a content hash the newest counts. */
  readonly anonymous: boolean
  readonly answers: ReadonlyMap<number, KnownAnswer>
}

/**
 * Finds the answers of one person among imports. With a respondent id by that id. Without one, rows of
 * different imports with the same content are taken for one person's: a file that is delivered again
 * holds the same persons, and whoever subtracts its figures from the earlier ones must not find the few
 * that came in between. Where several persons answered the very same, nothing tells which row is
 * whose: then one may be taken for another, and what the ledger holds differs a little from what is true.
 *
 * @param answers of one place and quarter, by row number within an import
 */
export function* linkAnswers(answers: readonly KnownAnswer[]): Generator<LinkedPerson> {
  const known = new Map<string, Map<number, KnownAnswer>>()
  const alike = new Map<string, Map<number, KnownAnswer[]>>()
  const contents = new Map<string, string>()
  for (const answer of answers) {
    const { contentHash, importId, respondent } = answer
    if (respondent === null) {
      // Known again for an organisation that is told otherwise: still the same.
      const content =
        contentHash === null ? answer.content : heldIn(contents, contentHash, () => answer.content)
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

type ByImport = ReadonlyMap<number, KnownAnswer>

/**
 * One import's with another's, persons being made one at a time: first who is known again; then those of
 * the same weight, in order, as a file that is delivered again repeats weights too; then what is left,
 * whose weights were changed.
 */
function* linkAlike(byImport: ReadonlyMap<number, readonly KnownAnswer[]>) {
  const knownAgain = foundAgain(byImport)
  const isLinked = new Set(knownAgain.flatMap((answers) => [...answers.values()]))
  const weights = new Map<number, Map<number, KnownAnswer[]>>()
  for (const [importId, list] of byImport) {
    for (const answer of list) {
      if (isLinked.has(answer)) continue
      const ofWeight = heldIn(weights, answer.weight, () => new Map<number, KnownAnswer[]>())
      heldIn(ofWeight, importId, () => []).push(answer)
    }
  }
  const bySource = new Map<string, ByImport[]>()
  const hold = (answers: ByImport) => {
    heldIn(bySource, [...answers.keys()].sort().join(), () => []).push(answers)
  }
  knownAgain.forEach(hold)
  for (const ofWeight of weights.values()) for (const answers of inStep(ofWeight)) hold(answers)
  const isMixed = weights.size > 1 || knownAgain.length > 0
  const found = isMixed ? joined([...bySource.values()]) : bySource.values()
  for (const persons of found) for (const answers of persons) yield { anonymous: true, answers }
}

/** Answers of one content hash in several imports, of each of which it has at most one. */
function foundAgain(byImport: ReadonlyMap<number, readonly KnownAnswer[]>): ByImport[] {
  const byHash = new Map<string, Map<number, KnownAnswer>>()
  if (byImport.size === 1) return []
  for (const [importId, list] of byImport) {
    for (const answer of list) {
      if (answer.contentHash === null) continue
      heldIn(byHash, answer.contentHash, () => new Map<number, KnownAnswer>()).set(importId, answer)
    }
  }
  return [...byHash.values()].filter(({ size }) => size > 1)
}

/** The first of one import with the first of the others, and so on. */
function* inStep(byImport: ReadonlyMap<number, readonly KnownAnswer[]>): Generator<ByImport> {
  const most = Math.max(...[...byImport.values()].map(({ length }) => length))
  for (let at = 0; at < most; at += 1) {
    const answers = new Map<number, KnownAnswer>()
    for (const [importId, list] of byImport) {
      const answer = list[at]
      if (answer !== undefined) answers.set(importId, answer)
    }
    yield answers
  }
}

/**
 * Joins who has answers in some imports with who has them in others.
 * @param given persons by the imports that they have answers of
 */
function joined(given: readonly (readonly ByImport[])[]): ByImport[][] {
  const groups = given.map((persons) => [...persons])
  for (let one = 0; one < groups.length; one += 1) {
    for (let other = one + 1; other < groups.length; other += 1) {
      const [first, second] = [groups[one] as ByImport[], groups[other] as ByImport[]]
      const [theirs] = second
      if (first.length === 0 || theirs === undefined) continue
      if ([...theirs.keys()].some((importId) => (first[0] as ByImport).has(importId))) continue
      const pairs = Math.min(first.length, second.length)
      const rest = second.splice(0, pairs)
      const both = first.splice(0, pairs)
      groups.push(both.map((person, at) => new Map([...person, ...(rest[at] as ByImport)])))
    }
  }
  return groups
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
