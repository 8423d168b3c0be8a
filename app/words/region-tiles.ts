import type { Column } from '#app/domain/report/columns'
import type { RegionTile } from '#app/domain/report/region-tiles'
import { bilingual, type Language } from './language'
import { capitalised, enumerate } from './phrase'
import { bandNames, formName } from './terms'

const DUTCH = {
  lowest: (form: string, regions: string, isOne: boolean, band: string) =>
    `${form}: ${regions} ${isOne ? 'is' : 'zijn'} ${band}`,
  many: (form: string, count: number, band: string) => `${form}: ${count} regio’s zijn ${band}`,
  elsewhere: (bands: string) => `, elders ${bands}`,
  everywhere: (form: string, band: string) => `${form} is overal ${band}`,
  nothing: (form: string) => `${form}: geen score te tonen`,
  or: ' of ',
}

const ENGLISH: typeof DUTCH = {
  lowest: (form, regions, isOne, band) => `${form}: ${regions} ${isOne ? 'is' : 'are'} ${band}`,
  many: (form, count, band) => `${form}: ${count} regions are ${band}`,
  elsewhere: (bands) => `, elsewhere ${bands}`,
  everywhere: (form, band) => `${form} is ${band} everywhere`,
  nothing: (form) => `${form}: no score to show`,
  or: ' or ',
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** More regions than this are counted rather than named. */
const MOST_NAMES = 2

/** What a map of one form shows: which regions are in the lowest band that occurs, and what the others are. */
export function tilesTitle(
  tiles: readonly RegionTile[],
  column: Column,
  language: Language,
): string {
  const words = wordsIn(language)
  const form = capitalised(formName(column, language))
  const found = [...new Set(tiles.flatMap(({ band }) => band ?? []))].sort()
  const [lowest, ...others] = found
  if (lowest === undefined) return words.nothing(form)
  const names = bandNames(language)
  const name = names[lowest] ?? ''
  if (others.length === 0) return words.everywhere(form, name)
  const regions = tiles.flatMap(({ band, region }) => (band === lowest ? [region.region] : []))
  const first =
    regions.length > MOST_NAMES
      ? words.many(form, regions.length, name)
      : words.lowest(form, enumerate(regions, language), regions.length === 1, name)
  const rest = others.map((band) => names[band] ?? '')
  return first + words.elsewhere(joined(rest, words.or))
}

function joined(names: readonly string[], or: string): string {
  const [last = '', ...before] = [...names].reverse()
  return before.length === 0 ? last : `${before.reverse().join(', ')}${or}${last}`
}
