import type { Dimension } from '#app/domain/framework/framework'
import type { FindingValues, Gap, OverviewFinding } from '#app/domain/report/overview-finding'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { formatInterval, formatNumber, formatScore, spellCount } from './numbers'
import { capitalised, enumerate, strong, type Sentence } from './phrase'
import { statementSentence } from './statements'
import { formName, hiddenReason } from './terms'

/** Larger numbers stand in figures. */
const LARGEST_SPELT = 12

/** More regions than this are counted rather than named. */
const NAMED_REGIONS = 3

const DUTCH = {
  noScores: 'Er zijn nog geen scores',
  noScoresOf: 'Voor {quarter} zijn er geen scores',
  nothingShown: 'Geen enkele score van {quarter} kan worden getoond',
  scoresShown: '{quarter}: de scores van {regions}',
  steady: 'Nergens een aantoonbare verandering',
  regions: (count: number) => (count === 1 ? 'één regio' : `${spellCount(count, 'nl')} regio’s`),
  inRegions: 'in {count} regio’s',
  noneWeakest: 'In geen enkele regio is {form} de zwakste vorm',
  weakestIn: 'In {region} is {forms} de zwakste vorm',
  weakest: ['{forms} is {where} de zwakste vorm', '{forms} zijn elk {where} de zwakste vorm'],
  /** The article after a number in words: alle drie de regio’s, alle 15 regio’s. */
  inAll: (count: number) =>
    `in alle ${count <= LARGEST_SPELT ? `${spellCount(count, 'nl')} de` : count} regio’s`,
  inSome: (count: number, of: number) =>
    `in ${count === 1 ? 'één' : spellCount(count, 'nl')} van de ${spellCount(of, 'nl')} regio’s`,
  lowest: ': {form} heeft de laagste score, {score}',
  shared: (count: number) => `, gedeeld met ${spellCount(count, 'nl')} andere`,
  interval: '95 %-interval',
  place: {
    across: '; het interval reikt tot boven {bound}, de grens van zwak',
    other: '',
  },
  indexFrom: 'De index loopt van {score} in ',
  indexTo: ' tot {score} in ',
  overlap: '; hun 95 %-intervallen overlappen elkaar',
  noOverlap: '; hun 95 %-intervallen overlappen elkaar niet',
  noIndex: [
    'Er is geen index te tonen: daarvoor zijn alle vier de vormen nodig',
    'In geen enkele regio is een index te tonen: daarvoor zijn alle vier de vormen nodig',
  ],
  gaps: {
    suppressed: 'niet getoond ({hidden})',
    insufficient: 'te weinig belanghouders gehoord voor een score',
    unanswered: 'geen antwoorden',
  },
  allForms: 'alle vormen',
  provisional: [
    'Eén van de {scores} scores per vorm is voorlopig',
    '{count} van de {scores} scores per vorm zijn voorlopig',
  ],
}

const ENGLISH: typeof DUTCH = {
  noScores: 'There are no scores yet',
  noScoresOf: 'There are no scores for {quarter}',
  nothingShown: 'No score of {quarter} can be shown',
  scoresShown: '{quarter}: the scores of {regions}',
  steady: 'Nowhere a demonstrable change',
  regions: (count) => (count === 1 ? 'one region' : `${spellCount(count, 'en')} regions`),
  inRegions: 'in {count} regions',
  noneWeakest: 'In no region is {form} the weakest form',
  weakestIn: 'In {region}, {forms} is the weakest form',
  weakest: ['{forms} is the weakest form {where}', '{forms} are each the weakest form {where}'],
  inAll: (count) => `in all ${spellCount(count, 'en')} regions`,
  inSome: (count, of) => `in ${spellCount(count, 'en')} of ${spellCount(of, 'en')} regions`,
  lowest: ': {form} has the lowest score, {score}',
  shared: (count) =>
    `, shared with ${count === 1 ? 'one other' : `${spellCount(count, 'en')} others`}`,
  interval: '95% interval',
  place: {
    across: '; the interval reaches above {bound}, the bound of weak',
    other: '',
  },
  indexFrom: 'The index runs from {score} in ',
  indexTo: ' to {score} in ',
  overlap: '; their 95% intervals overlap',
  noOverlap: '; their 95% intervals do not overlap',
  noIndex: [
    'There is no index to show: it needs all four forms',
    'No region has an index to show: it needs all four forms',
  ],
  gaps: {
    suppressed: 'not shown ({hidden})',
    insufficient: 'too few stakeholders heard for a score',
    unanswered: 'no answers',
  },
  allForms: 'all forms',
  provisional: [
    'One of the {scores} scores by form is provisional',
    '{count} of the {scores} scores by form are provisional',
  ],
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** A finding of the overview as a sentence, without full stop: it may be a title. */
export function overviewSentence({ key, values }: OverviewFinding, language: Language): Sentence {
  const words = wordsIn(language)
  switch (key) {
    case 'no_scores':
      return [fill(values.quarter ? words.noScoresOf : words.noScores, { ...values })]
    case 'nothing_shown':
      return [fill(words.nothingShown, { ...values })]
    case 'scores_shown':
      return [fill(words.scoresShown, { ...values, regions: words.regions(values.regions) })]
    case 'none_weakest':
      return [fill(words.noneWeakest, { form: formName(values.form, language) })]
    case 'statement':
      return statementSentence(values, language)
    case 'steady':
      return [words.steady]
    case 'weakest_form':
      return [weakestText(values, language)]
    case 'lowest_score':
      return lowestText(values, language)
    case 'index_range':
      return indexText(values, language)
    case 'index_missing':
      return [ofNumber(words.noIndex, values.regions)]
    case 'not_shown':
      return gapsOf(values, language)
    case 'provisional': {
      const { count, scores } = values
      const spelt = capitalised(spellCount(count, language))
      return [fill(ofNumber(words.provisional, count), { count: spelt, scores })]
    }
  }
}

/** What is said of one, or of several. */
function ofNumber([one = '', several = '']: readonly string[], count: number): string {
  return count === 1 ? one : several
}

function weakestText(
  { forms, count, regions, region }: FindingValues<'weakest_form'>,
  language: Language,
): string {
  const words = wordsIn(language)
  const names = enumerate(namesOf(forms, language), language)
  if (region) return fill(words.weakestIn, { region, forms: names })
  const where = count === regions ? words.inAll(regions) : words.inSome(count, regions)
  return fill(ofNumber(words.weakest, forms.length), { forms: capitalised(names), where })
}

function lowestText(values: FindingValues<'lowest_score'>, language: Language): Sentence {
  const words = wordsIn(language)
  const form = formName(values.form, language)
  const bound = formatNumber(values.weakBelow, 0, language)
  return [
    strong(values.region),
    fill(words.lowest, { form, score: formatScore(values.score, language) }),
    intervalOf(values, language) +
      (values.ties > 0 ? words.shared(values.ties) : '') +
      fill(words.place[values.place], { bound }),
  ]
}

function indexText(
  { lowest, highest, overlap }: FindingValues<'index_range'>,
  language: Language,
): Sentence {
  const words = wordsIn(language)
  return [
    fill(words.indexFrom, { score: formatScore(lowest.score, language) }),
    strong(lowest.region),
    fill(words.indexTo, { score: formatScore(highest.score, language) }),
    strong(highest.region),
    overlap === null ? '' : overlap ? words.overlap : words.noOverlap,
  ]
}

function intervalOf({ ciLow, ciHigh }: FindingValues<'lowest_score'>, language: Language): string {
  return ciLow === null || ciHigh === null
    ? ''
    : ` (${wordsIn(language).interval} ${formatInterval(ciLow, ciHigh, language)})`
}

function gapsOf(values: FindingValues<'not_shown'>, language: Language): Sentence {
  const { gaps } = wordsIn(language)
  const hidden = hiddenReason(language)
  const parts = (['suppressed', 'insufficient', 'unanswered'] as const).flatMap((kind) =>
    values[kind].length === 0
      ? []
      : [[`${fill(gaps[kind], { hidden })}: `, ...placesOf(values[kind], language)]],
  )
  const joined = parts.flatMap((part, at) => (at === 0 ? part : ['; ', ...part]))
  const [first, ...rest] = joined
  return typeof first === 'string' ? [capitalised(first), ...rest] : joined
}

function placesOf(gaps: readonly Gap[], language: Language): Sentence {
  if (gaps.length > NAMED_REGIONS) {
    const count = spellCount(gaps.length, language)
    return [fill(wordsIn(language).inRegions, { count })]
  }
  return gaps.flatMap(({ region, forms }, at) => [
    at === 0 ? '' : ', ',
    strong(region),
    ` (${formsOf(forms, language)})`,
  ])
}

function formsOf(forms: readonly Dimension[], language: Language): string {
  if (forms.length === 4) return wordsIn(language).allForms
  return enumerate(namesOf(forms, language), language)
}

function namesOf(forms: readonly Dimension[], language: Language): string[] {
  return forms.map((form) => formName(form, language))
}
