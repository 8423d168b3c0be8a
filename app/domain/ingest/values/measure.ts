/** Measures of one thing in several sizes; words by measure. */
const MEASURES: readonly (readonly string[])[] = [
  ['uur', 'uren', 'hour', 'hours'],
  ['dag', 'dagen', 'werkdag', 'werkdagen', 'day', 'days'],
  ['week', 'weken', 'wk', 'weeks'],
  ['maand', 'maanden', 'mnd', 'month', 'months'],
  ['kwartaal', 'kwartalen', 'quarter', 'quarters'],
  ['jaar', 'jaren', 'jr', 'year', 'years'],
  ['m2', 'm²'],
  ['ha', 'hectare', 'hectaren', 'hectares'],
  ['km2', 'km²'],
  ['kwh'],
  ['mwh'],
  ['gwh'],
  ['kg', 'kilo'],
  ['ton', 'tonne', 'tonnes'],
]
const BY_WORD = new Map(
  MEASURES.flatMap(([name = '', ...more]) => {
    return [name, ...more].map((word) => [word, name] as const)
  }),
)

/** Longer is no measure, and costs time. Characters and words. */
const [LONGEST_ENDING, MOST_WORDS] = [60, 8]
/** Longer is no number with its unit. Characters. */
const LONGEST_NUMBER = 200

/** The measure with which a text ends, `12 maanden`, by its first name; null without one, and behind `per`. */
export function measureOf(text: string): string | null {
  const [, before = '', word = ''] =
    /^(.*?)([a-z]+[²2]?)\.?$/i.exec(text.trim().slice(-LONGEST_ENDING)) ?? []
  return /\bper\s+$/i.test(before) ? null : (BY_WORD.get(word.toLowerCase()) ?? null)
}

const SCALED =
  /(?:^|[\s\d€(])(mln|mio|miljoen|million|mld|miljard|billion|duizend|k|k€|€k)\.?(?=$|[\s€)])/i

/** Whether a number, or a unit, counts in thousands, millions or more by a word: `1,2 mln`, `mln €`, `k€`. */
export function hasScaleWord(text: string): boolean {
  return SCALED.test(text)
}

/**
 * `50 woningen` where the unit is woningen → `50`; of a unit in several words any of them: `1,2 mln` where it
 * is `mln €` → `1,2`.
 */
export function withoutUnit(text: string, unit: string): string {
  if (text.length > LONGEST_NUMBER) return text
  const words = [unit, ...unit.split(/\s+/, MOST_WORDS)].filter((word) => /[^\d.,]/.test(word))
  let bare = text
  for (let found: string | undefined = ''; found !== undefined;) {
    const rest = bare.trim()
    found = words.find((word) => rest.toLowerCase().endsWith(word.toLowerCase()))
    if (found !== undefined) bare = rest.slice(0, -found.length)
  }
  return /\d\s*$/.test(bare) ? bare.trim() : text
}
