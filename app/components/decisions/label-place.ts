/** Share of the width that a letter of a label takes where a chart is at its narrowest. */
const LETTER = 2.2

/** Where something stands on a line of time, in percent of its width. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

export interface LabelPlace {
  readonly anchor: 'start' | 'end'
  /** In percent of the width. */
  readonly x: number
  readonly isBelow: boolean
}

/**
 * Where the label of a mark stands free: before it, else after it, else below it.
 * @param others what it should not run through, in percent of the width
 */
export function labelPlace(
  { start, end }: Stretch,
  text: string,
  others: readonly Stretch[],
): LabelPlace {
  const width = text.length * LETTER
  const isFree = (from: number, to: number) =>
    from >= 0 && to <= 100 && others.every((other) => other.end <= from || other.start >= to)
  if (isFree(start - width, start)) return { anchor: 'end', x: start, isBelow: false }
  if (isFree(end, end + width)) return { anchor: 'start', x: end, isBelow: false }
  if (start + width > 100) return { anchor: 'end', x: Math.min(end, 100), isBelow: true }
  return { anchor: 'start', x: start, isBelow: true }
}
