import type { ReleasedMean } from '#app/domain/disclosure/released'
import type { RegionItem, RegionItems } from '#app/domain/report/region-items'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { scaleName } from './quality'
import { numberColumn, textColumn, type TextTable } from './text-table'

const DUTCH = {
  finding: '{share} % ongunstig: “{text}”',
  plain: 'Stellingen over {form}',
  caption:
    'Stellingen over {form}, {n} mensen die ze alle beantwoordden; meest ongunstig eerst. De aandelen tellen mensen, het gemiddelde weegt zoals de score.',
  waiting: 'Nieuwe antwoorden wachten.',
  hidden:
    'Stellingen over {form} niet getoond: te weinig mensen die ze alle beantwoordden, of met andere cijfers samen af te leiden.',
  reversed: 'omgekeerd gesteld: ongunstig is wie het eens is',
  sides: ['ongunstig', 'neutraal', 'gunstig'],
  item: 'stelling',
  mean: 'gemiddelde',
  others: 'Andere stellingen:',
  table: 'Tabel',
  record: 'leg vast als verwachting',
}

const ENGLISH: typeof DUTCH = {
  finding: '{share}% unfavourable: “{text}”',
  plain: 'Statements on {form}',
  caption:
    'Statements on {form}, {n} people who answered all of them; most unfavourable first. Shares count people, the mean weighs them as the score does.',
  waiting: 'New answers wait.',
  hidden:
    'Statements on {form} not shown: too few people who answered all of them, or derivable together with other figures.',
  reversed: 'put the other way round: unfavourable is who agrees',
  sides: ['unfavourable', 'neutral', 'favourable'],
  item: 'statement',
  mean: 'mean',
  others: 'Other statements:',
  table: 'Table',
  record: 'write down as an expectation',
}

export const itemWords = bilingual(DUTCH, ENGLISH)

/** The statement that most people see unfavourably, where its share is told. */
export function itemsTitle({ form, items }: RegionItems, language: Language): string {
  const words = itemWords(language)
  const [first] = items
  const share = first?.shares[0]
  if (first === undefined || typeof share !== 'number') {
    return fill(words.plain, { form: scaleName(form, language) })
  }
  return fill(words.finding, { share, text: first.text[language] })
}

/** What is counted, or why nothing is shown. */
export function itemsCaption({ form, n, waiting }: RegionItems, language: Language): string {
  const words = itemWords(language)
  const told = fill(n === null ? words.hidden : words.caption, {
    form: scaleName(form, language),
    n,
  })
  return waiting ? `${told} ${words.waiting}` : told
}

/** Shares as text for whoever does not see the bar; of a blank one nothing. */
export function sharesText({ shares }: RegionItem, language: Language): string {
  const { sides } = itemWords(language)
  return shares
    .flatMap((share, at) => (share === null ? [] : [`${sides[at]} ${share} %`]))
    .join(', ')
}

/** One share as it stands in its bar, with a thin space. */
export function shareText(share: NonNullable<ReleasedMean>): string {
  return `${share}\u2009%`
}

/** The figures behind the bars. */
export function itemsTable({ items }: RegionItems, language: Language): TextTable {
  const { item, mean, sides } = itemWords(language)
  return {
    columns: [textColumn(item), ...[mean, ...sides.map((side) => `${side} (%)`)].map(numberColumn)],
    rows: items.map(({ text, mean: value, shares }) => [
      text[language],
      ...[value, ...shares].map((figure) => String(figure ?? '')),
    ]),
  }
}
