/**
 * Of a file with two rows of headings and a column for every option of a question: index of a question's
 * first column → those of its other options. Its heading stands above the first one alone, and below it
 * each column has an option.
 */
export function optionColumns(
  headings: readonly (readonly string[])[],
  isOption: (text: string) => boolean,
): ReadonlyMap<number, readonly number[]> {
  const [questions, options] = twoRows(headings)
  const found = new Map<number, number[]>()
  let first: number | null = null
  options.forEach((option, column) => {
    const hasQuestion = (questions[column] ?? '').trim() !== ''
    if (!isOption(option)) first = null
    else if (hasQuestion) first = column
    else if (first !== null) found.set(first, [...(found.get(first) ?? []), column])
  })
  return found
}

/**
 * Of such a file: columns for what people write who choose none of the options, each behind those of its
 * question.
 */
export function writtenColumns(
  headings: readonly (readonly string[])[],
  asksToWrite: (text: string) => boolean,
): readonly number[] {
  const [questions, options] = twoRows(headings)
  const isWritten = (column: number) =>
    (questions[column] ?? '').trim() === '' && asksToWrite(options[column] ?? '')
  return [...options.keys()].filter((column) => column > 0 && isWritten(column))
}

/** Both rows; blank ones of a file that has another number of them. */
function twoRows(headings: readonly (readonly string[])[]) {
  const [questions = [], options = [], more] = headings
  return more === undefined ? ([questions, options] as const) : ([[], []] as const)
}
