import type { RegionEvent } from '#app/domain/report/region-events'
import { bilingual, type Language } from './language'

const DUTCH = { wave: 'peiling', areas: 'herindeling', decision: 'besluit' }
const ENGLISH: typeof DUTCH = { wave: 'survey', areas: 'areas changed', decision: 'decision' }
const wordsIn = bilingual(DUTCH, ENGLISH)

/** A longer name does not fit in a drawing. */
const LONGEST = 22

/** In a word or two, as it stands beside its line. */
export function eventWord({ kind, name }: RegionEvent, language: Language): string {
  return name !== null && name.length <= LONGEST ? name : wordsIn(language)[kind]
}
