const SEGMENTER = new Intl.Segmenter('nl', { granularity: 'grapheme' })

/** Of what was heard, where it is a line of a list or a title. */
export const MOST_HEARD = 300

const LONGEST_SIGN = 32

/** What a person takes for one letter or sign each. */
export function graphemes(text: string): string[] {
  return Array.from(SEGMENTER.segment(text), ({ segment }) => segment)
}

/** At most so many of them, the last an ellipsis where there were more. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  // Of a long text only what may be shown is taken apart: no sign has more code units than this.
  const all = graphemes(text.slice(0, most * LONGEST_SIGN))
  if (all.length <= most) return text
  return `${all
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`
}
