import type { Column } from '#app/domain/report/columns'
import type { ComparedPair, Comparison } from '#app/domain/report/comparison-model'
import { sizeText } from './differences'
import { fill } from './fill'
import { reasonsText } from './incomparable'
import { bilingual, type Language } from './language'
import { formatChange, formatNumber } from './numbers'
import { gapText } from './region-gaps'

const DUTCH = {
  label: 'Onderling',
  lower: '{one} scoort aantoonbaar {size} lager dan {other}',
  higher: '{one} scoort aantoonbaar {size} hoger dan {other}',
  same: '{one} en {other}: geen aantoonbaar verschil, {figure}',
  untested: '{one} en {other}: {figure}, te weinig antwoorden om te toetsen',
  incomparable: '{one} en {other}: niet te vergelijken, {reasons}',
  otherGroups: 'andere groepen hebben geantwoord',
  noGap: 'Tussen geen twee van deze groepen is een verschil aantoonbaar',
}

const ENGLISH: typeof DUTCH = {
  label: 'Among themselves',
  lower: '{one} scores demonstrably {size} lower than {other}',
  higher: '{one} scores demonstrably {size} higher than {other}',
  same: '{one} and {other}: no demonstrable difference, {figure}',
  untested: '{one} and {other}: {figure}, too few answers to test',
  incomparable: '{one} and {other}: cannot be compared, {reasons}',
  otherGroups: 'other groups answered',
  noGap: 'No two of these groups differ demonstrably',
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** What is said of those side by side among themselves on a form: regions, or groups. */
export function pairSentences(
  { pairs, gaps }: Pick<Comparison, 'pairs' | 'gaps'>,
  form: Column,
  language: Language,
): string[] {
  const ofForm = gaps.filter((gap) => gap.form === form)
  const apart = ofForm.filter(({ demonstrable, points }) => demonstrable && points > 0)
  const none = ofForm.length > 0 && apart.length === 0 ? [wordsIn(language).noGap] : []
  return [
    ...(pairs[form] ?? []).map((pair) => pairText(pair, language)),
    ...apart.map((gap) => gapText(gap, language)),
    ...none,
  ]
}

/** Names the list for whoever hears it. */
export function pairLabel(language: Language): string {
  return wordsIn(language).label
}

/** `Noord scoort aantoonbaar 6,2 punten (±4,1) lager dan Zuid` */
function pairText({ one, other, shown }: ComparedPair, language: Language): string {
  const { outcome, margin, reasons } = shown
  const words = wordsIn(language)
  const difference = shown.difference ?? 0
  const within = margin === null ? '' : ` (±${formatNumber(margin, 1, language)})`
  const why = reasons.includes('other_groups') ? words.otherGroups : reasonsText(reasons, language)
  return fill(words[outcome], {
    ...{ one, other, reasons: why, size: sizeText(difference, margin, language) },
    figure: `${formatChange(difference, language)}${within}`,
  })
}
