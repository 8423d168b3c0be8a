import type { RegionConditions } from '#app/domain/report/cooperation-page'
import { drawnAt } from '#app/domain/report/region-items'
import { fill } from './fill'
import { bilingual, type Language } from './language'

const DUTCH = {
  title: 'Het laagst in {region}: “{item}”',
  titleScale: 'Wat de enquête in {region} over samenwerking zegt',
  caption:
    'Vijf stellingen over samenwerking (vier voorwaarden naar Hadjono en één toets) uit de enquête van {quarter}, gemiddelde van de regio van 0 tot 100. Telt niet mee in de index.',
  groups: 'De vijf samen, per groep: van {low} ({lowGroup}) tot {high} ({highGroup}).',
  none: 'Te weinig antwoorden om de stellingen te tonen.',
  more: 'Per groep, op de pagina van de regio',
  reversed: 'omgekeerd geteld',
}

const ENGLISH: typeof DUTCH = {
  title: 'Lowest in {region}: “{item}”',
  titleScale: 'What the survey says of cooperation in {region}',
  caption:
    'Five statements about cooperation (four conditions after Hadjono and one test) of the survey of {quarter}, mean of the region from 0 to 100. Not part of the index.',
  groups: 'The five together, by group: from {low} ({lowGroup}) to {high} ({highGroup}).',
  none: 'Too few answers to show the statements.',
  more: 'By group, on the page of the region',
  reversed: 'counted the other way round',
}

export const conditionWords = bilingual(DUTCH, ENGLISH)

/** Names the condition that stands lowest, where the statements are told. */
export function conditionsTitle(
  { items }: RegionConditions,
  region: string,
  language: Language,
): string {
  const words = conditionWords(language)
  const known = (items?.items ?? []).flatMap((item) => {
    const mean = drawnAt(item.mean)
    return mean === null ? [] : [{ item, mean }]
  })
  if (known.length === 0) return fill(words.titleScale, { region })
  const lowest = known.reduce((least, next) => (next.mean < least.mean ? next : least))
  return fill(words.title, { region, item: lowest.item.text[language].replace(/\.$/, '') })
}

/** The lowest and the highest group; null where fewer than two are told. */
export function groupSpreadText({ scale }: RegionConditions, language: Language): string | null {
  const known = (scale?.groups ?? []).flatMap(({ name, score }) => {
    const at = drawnAt(score)
    return at === null ? [] : [{ name: name[language].toLowerCase(), score, at }]
  })
  const [first] = known
  if (first === undefined || known.length < 2) return null
  const low = known.reduce((least, next) => (next.at < least.at ? next : least))
  const high = known.reduce((most, next) => (next.at > most.at ? next : most))
  return fill(conditionWords(language).groups, {
    ...{ low: String(low.score), lowGroup: low.name },
    ...{ high: String(high.score), highGroup: high.name },
  })
}
