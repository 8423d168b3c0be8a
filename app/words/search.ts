import { fill } from './fill'
import { bilingual, type Language } from './language'
import { spellCount } from './numbers'
import { capitalised } from './phrase'

const DUTCH = {
  label: 'Zoek een regio, gemeente of thema',
  hint: 'Zoek  /',
  submit: 'Zoek',
  title: 'Zoeken',
  found: { none: 'Niets gevonden voor “{query}”', one: 'Eén gevonden voor “{query}”' },
  several: '{count} gevonden voor “{query}”',
  advice:
    'Probeer een deel van de naam, of een gemeentecode. Hoofdletters, accenten en streepjes maken niet uit.',
  regions: 'Regio’s',
  areas: 'Gebieden',
  themes: 'Thema’s van afspraken',
  inRegion: '{region}, {regionSet}',
}

const ENGLISH: typeof DUTCH = {
  label: 'Search a region, municipality or theme',
  hint: 'Search  /',
  submit: 'Search',
  title: 'Search',
  found: { none: 'Nothing found for “{query}”', one: 'One found for “{query}”' },
  several: '{count} found for “{query}”',
  advice:
    'Try a part of the name, or the code of a municipality. Capitals, accents and hyphens do not matter.',
  regions: 'Regions',
  areas: 'Areas',
  themes: 'Themes of agreements',
  inRegion: '{region}, {regionSet}',
}

export const searchWords = bilingual(DUTCH, ENGLISH)

/** How many were found, without full stop; the name of the page where nothing was asked for. */
export function searchTitle(query: string, count: number, language: Language): string {
  const words = searchWords(language)
  if (query === '') return words.title
  if (count === 0) return fill(words.found.none, { query })
  if (count === 1) return fill(words.found.one, { query })
  return fill(words.several, { query, count: capitalised(spellCount(count, language)) })
}
