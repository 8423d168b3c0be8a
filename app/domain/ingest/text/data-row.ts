import { heldIn } from '../../grouping'
import { readDay } from '../values/moment'

/** So many rows below are looked at; so much of them alike is a column of one kind. */
const ROWS_BELOW = 20
const MOST = 0.6
/** So many cells have to be like those below them, and five times as many as are not. */
const FEWEST_ALIKE = 2
const FEWEST_UNLIKE = 3

type Shape = 'date' | 'number' | 'text' | `${string}#`

/** How many cells of a row are of the same kind as those below them, and how many cannot be. */
interface Comparison {
  readonly alike: number
  readonly unlike: number
}

/**
 * Whether a row that may be the header is a row like those below it: numbers above numbers, dates above dates,
 * words that come back. Numbers that only count (`A1`, `A2`, `A3` above answers `A4`), or are years, may head columns.
 */
export function isDataRow(row: readonly string[], below: readonly (readonly string[])[]): boolean {
  const { alike, unlike } = compared(row, below)
  return alike >= FEWEST_ALIKE && alike >= 5 * unlike
}

/** Whether a row below headings is none like those below it: of units, or of explanations. */
export function isSecondHeading(
  row: readonly string[],
  below: readonly (readonly string[])[],
): boolean {
  const { alike, unlike } = compared(row, below)
  return alike === 0 && unlike >= FEWEST_UNLIKE
}

function compared(row: readonly string[], below: readonly (readonly string[])[]): Comparison {
  // A report repeats its header
  const rows = below.slice(0, ROWS_BELOW).filter((each) => each.join() !== row.join())
  const numbered = new Map<Shape, number[]>()
  let [alike, unlike] = [0, 0]
  row.forEach((given, column) => {
    const text = given.trim()
    const others = rows.map((each) => each[column]?.trim() ?? '').filter((each) => each !== '')
    if (text === '' || others.length === 0) return
    const [own, most] = [shapeOf(text), commonShape(others)]
    if (own === most && own !== 'text' && own !== 'date')
      heldIn(numbered, own, () => []).push(numberIn(text, own))
    else if (own === 'text' ? others.includes(text) : own === most) alike++
    else if (most !== 'text') unlike++
  })
  for (const [shape, numbers] of numbered) if (!areHeadings(numbers, shape)) alike += numbers.length
  return { alike, unlike }
}

function shapeOf(text: string): Shape {
  if (/^-?\d+([.,]\d+)?\s*%?$/.test(text)) return 'number'
  if ('value' in readDay(text, 'day_first') || 'value' in readDay(text, 'month_first'))
    return 'date'
  const [, letters] = /^([a-z]{1,4}[-_ ]?)\d+$/i.exec(text) ?? []
  return letters === undefined ? 'text' : `${letters.toLowerCase()}#`
}

/** That of most; text where none has. */
function commonShape(texts: readonly string[]): Shape {
  const counts = new Map<Shape, number>()
  for (const text of texts) {
    const shape = shapeOf(text)
    counts.set(shape, (counts.get(shape) ?? 0) + 1)
  }
  const found = [...counts].find(([, count]) => count >= MOST * texts.length)
  return found?.[0] ?? 'text'
}

function numberIn(text: string, shape: Shape): number {
  return Number(shape === 'number' ? text.replace(',', '.') : /\d+$/.exec(text)?.[0])
}

/** 1, 2, 3 … or 2024, 2025, 2026. */
function areHeadings(numbers: readonly number[], shape: Shape): boolean {
  const isCount = numbers.every((number, at) => at === 0 || number > numbers[at - 1]!)
  const areYears = shape === 'number' && numbers.every((number) => number >= 1990 && number <= 2100)
  return (numbers.length > 2 && isCount) || areYears
}
