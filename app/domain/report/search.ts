import { wordKey } from '../ingest/text/text-key'

/**
 * Those whose name has every word of a query in it, whatever the case and the accents: "sudwest" finds
 * "Súdwest-Fryslân". Names that begin with the query come first, then in the order given.
 *
 * @param namesOf all that something may be called
 * @returns none where nothing is asked for
 */
export function foundIn<Thing>(
  query: string,
  things: readonly Thing[],
  namesOf: (thing: Thing) => readonly string[],
): Thing[] {
  const words = query.split(/\s+/).map(wordKey).filter(Boolean)
  if (words.length === 0) return []
  const whole = words.join('')
  const found = things.flatMap((thing) => {
    const keys = namesOf(thing).map(wordKey)
    if (!keys.some((key) => words.every((word) => key.includes(word)))) return []
    return { thing, begins: keys.some((key) => key.startsWith(whole)) }
  })
  const first = found.filter(({ begins }) => begins)
  const later = found.filter(({ begins }) => !begins)
  return [...first, ...later].map(({ thing }) => thing)
}
