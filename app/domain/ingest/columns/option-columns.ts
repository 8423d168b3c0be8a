import type { AnswerScale } from '../../framework/framework'
import { wordKey } from '../text/text-key'
import { labelBytes } from '../values/answer-labels'

/**
 * Of a file with two rows of headings and a column for every option of a question: index of a question's
 * first column → those of its other options. Its heading stands above the first one alone, and below it
 * each column has a label of the scale.
 */
export function optionColumns(
  headings: readonly (readonly string[])[],
  scale: AnswerScale,
): ReadonlyMap<number, readonly number[]> {
  const [questions, options, more] = headings
  const found = new Map<number, number[]>()
  if (questions === undefined || options === undefined || more !== undefined) return found
  const labels = labelBytes(scale)
  let first: number | null = null
  options.forEach((option, column) => {
    const isOption = labels.has(wordKey(option))
    const hasQuestion = (questions[column] ?? '').trim() !== ''
    if (!isOption) first = null
    else if (hasQuestion) first = column
    else if (first !== null) found.set(first, [...(found.get(first) ?? []), column])
  })
  return found
}
