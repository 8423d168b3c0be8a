import type { Frame } from './trend-line'

/** A line over the height with a word beside it. */
export interface PlacedWord {
  readonly x: number
  readonly word: string
  /** Where the word begins or ends, and on which height it stands. */
  readonly from: number
  readonly y: number
  readonly anchor: 'start' | 'end'
}

/** Width of a character, and the room between a line and its word. */
const CHARACTER = 6.6
const GAP = 5

/**
 * Words beside upright lines, on the side where there is more room, each on the first row on which it
 * touches no other.
 * @param height of a row, from 0
 */
export function placedWords(
  lines: readonly { readonly x: number; readonly word: string }[],
  frame: Frame,
  height: (row: number) => number,
): PlacedWord[] {
  const rows: { readonly left: number; readonly right: number }[][] = []
  return lines.map(({ x, word }) => {
    const width = word.length * CHARACTER
    const anchor = x < (frame.left + frame.right) / 2 ? 'start' : 'end'
    const from = anchor === 'start' ? x + GAP : x - GAP
    const left = anchor === 'start' ? from : from - width
    const taken = { left, right: left + width + GAP }
    const isFree = (row: readonly { left: number; right: number }[]) =>
      row.every((other) => other.right <= taken.left || other.left >= taken.right)
    if (word === '') return { x, word, from, y: height(0), anchor }
    const free = rows.findIndex(isFree)
    const row = free < 0 ? rows.length : free
    ;(rows[row] ??= []).push(taken)
    return { x, word, from, y: height(row), anchor }
  })
}
