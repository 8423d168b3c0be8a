import { optionsOf, type QuestionKind } from './question'

/** Answers below which nothing of a question is ever told. */
const FEWEST_ANSWERS = 5

/** What a question brought, once it is closed. */
export type ReflectionResult =
  /** How often each option was chosen, in the order of the options. */
  | { readonly kind: 'yes_no' | 'scale'; readonly counts: readonly number[] }
  /** The ends of the sentence, as they were shuffled; none once they have had their time. */
  | { readonly kind: 'sentence'; readonly sentences: readonly string[] }

/**
 * The answers to a question together; null where there are fewer than five, whatever they are.
 * @param answers in an order that tells nothing of who gave them or when
 */
export function reflectionResult(
  kind: QuestionKind,
  answers: readonly string[],
): ReflectionResult | null {
  if (answers.length < FEWEST_ANSWERS) return null
  if (kind === 'sentence') return { kind, sentences: answers }
  const counts = optionsOf(kind).map((option) => answers.filter((each) => each === option).length)
  return { kind, counts }
}

/** The mean of answers on the scale, 1 to 5. */
export function scaleMean(counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0)
  return counts.reduce((sum, count, place) => sum + count * (place + 1), 0) / total
}
