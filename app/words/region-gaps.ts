import type { RegionGap, RegionGaps } from '#app/domain/report/region-gaps'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { formatNumber } from './numbers'
import { capitalised, inSentence } from './phrase'
import { formName } from './terms'
import { numberColumn, textColumn, type TextTable } from './text-table'

const DUTCH = {
  title: 'Verschillen tussen groepen',
  gap: '{form} krijgt van {lower} {points} minder dan van {higher}, ±{margin}',
  points: ['punt', 'punten'],
  none: 'Tussen geen twee groepen is een verschil aantoonbaar.',
  untested:
    'Of groepen van elkaar verschillen, is niet te toetsen: daarvoor moeten van elke gehoorde groep minstens 10 mensen hebben geantwoord.',
  columns: {
    ...{ form: 'Vorm', lower: 'Laagste van de twee', higher: 'Hoogste van de twee' },
    ...{
      points: 'Verschil',
      margin: 'Marge',
      p: 'p',
      verdict: 'Aantoonbaar',
      yes: 'ja',
      no: 'nee',
    },
  },
}

const ENGLISH: typeof DUTCH = {
  title: 'Differences between groups',
  gap: '{form} gets {points} less from {lower} than from {higher}, ±{margin}',
  points: ['point', 'points'],
  none: 'No two groups differ demonstrably.',
  untested:
    'Whether groups differ cannot be tested: for that at least 10 people of every group heard must have answered.',
  columns: {
    ...{ form: 'Form', lower: 'Lower of the two', higher: 'Higher of the two' },
    ...{ points: 'Difference', margin: 'Margin', p: 'p', verdict: 'Demonstrable', yes: 'yes' },
    no: 'no',
  },
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** What is said below the groups: the demonstrable gaps, else once that there is none. */
export function gapSentences({ all, told }: RegionGaps, language: Language): string[] {
  const { none, untested } = wordsIn(language)
  if (told.length === 0) return [all.length === 0 ? untested : none]
  return told.map((gap) => `${gapText(gap, language)}.`)
}

/** `Feedback krijgt van huurders 21 punten minder dan van collega-corporaties, ±8` */
export function gapText(
  { form, lower, higher, points, margin }: RegionGap,
  language: Language,
): string {
  const { gap, points: unit } = wordsIn(language)
  return fill(gap, {
    form: capitalised(formName(form, language)),
    lower: inSentence(lower[language]),
    higher: inSentence(higher[language]),
    points: `${formatNumber(points, 0, language)} ${points === 1 ? unit[0] : unit[1]}`,
    margin: formatNumber(margin, 0, language),
  })
}

export function gapTitle(language: Language): string {
  return wordsIn(language).title
}

/** Every gap that could be tested, with its test. */
export function gapTable({ all }: RegionGaps, language: Language): TextTable {
  const { columns } = wordsIn(language)
  return {
    columns: [
      ...[columns.form, columns.lower, columns.higher].map(textColumn),
      ...[columns.points, columns.margin, columns.p].map(numberColumn),
      textColumn(columns.verdict),
    ],
    rows: all.map(({ form, lower, higher, points, margin, p, demonstrable }) => [
      ...[capitalised(formName(form, language)), lower[language], higher[language]],
      ...[formatNumber(points, 0, language), formatNumber(margin, 0, language)],
      formatNumber(p, 3, language),
      demonstrable ? columns.yes : columns.no,
    ]),
  }
}
