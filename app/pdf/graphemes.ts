const SEGMENTER = new Intl.Segmenter('nl', { granularity: 'grapheme' })

/** What a person takes for one letter or sign each. */
export function graphemes(text: string): string[] {
  return Array.from(SEGMENTER.segment(text), ({ segment }) => segment)
}

/** At most so many of them, the last an ellipsis where there were more. */
export function shortened(text: string, most: number): string {
  const all = graphemes(text)
  if (all.length <= most) return text
  return `${all
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`
}
