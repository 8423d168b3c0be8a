import { graphemes } from '#app/words/graphemes'
import type { Paper } from '../paper.server'
import { setText, type TextStyle } from '../text'

/** More of a text is not measured: nothing of it would be on the page. */
const LONGEST = 1000

/** A text as far as it fits in so many lines, with an ellipsis where more would follow. */
export function shortText(
  paper: Paper,
  text: string,
  style: TextStyle,
  width: number,
  lines: number,
): string {
  const fits = (candidate: string) => setText(paper, candidate, style, width).lines <= lines
  const characters = graphemes(text.slice(0, LONGEST))
  if (text.length <= LONGEST && fits(text)) return text
  let [low, high] = [0, characters.length]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(`${characters.slice(0, middle).join('')}…`)) low = middle
    else high = middle - 1
  }
  return `${characters.slice(0, low).join('').trimEnd()}…`
}
