import type { Dimension } from '#app/domain/framework/framework'
import type { FindingValues, Gap, OverviewFinding } from '#app/domain/report/overview-findings'
import type { Language } from './language'
import { largestMoves, movedText, steadyText } from './moves'
import { formatInterval, formatNumber, formatScore, spellCount } from './numbers'
import { capitalised, enumerate, strong, type Sentence } from './phrase'
import { formName, hiddenReason } from './terms'

/** A finding of the overview as a sentence, without full stop: it may be a title. */
export function overviewSentence(finding: OverviewFinding, language: Language): Sentence {
  return language === 'nl' ? dutch(finding) : english(finding)
}

/** Dutch has an article after a number in words: alle drie de regio’s, alle 15 regio’s. */
const LARGEST_SPELT = 12

/** More regions than this are counted rather than named. */
const NAMED_REGIONS = 3

function dutch({ key, values }: OverviewFinding): Sentence {
  switch (key) {
    case 'no_scores':
      return [
        values.quarter ? `Voor ${values.quarter} zijn er geen scores` : 'Er zijn nog geen scores',
      ]
    case 'nothing_shown':
      return [`Geen enkele score van ${values.quarter} kan worden getoond`]
    case 'scores_shown':
      return [`${values.quarter}: de scores van ${regionsNl(values.regions)}`]
    case 'moved':
      return [movedText(values, 'nl')]
    case 'largest_moves':
      return largestMoves(values, 'nl')
    case 'steady':
      return [steadyText(values, 'nl')]
    case 'weakest_form':
      return weakestNl(values)
    case 'lowest_score':
      return lowestNl(values)
    case 'index_range':
      return [
        `De index loopt van ${formatScore(values.lowest.score, 'nl')} in `,
        strong(values.lowest.region),
        ` tot ${formatScore(values.highest.score, 'nl')} in `,
        strong(values.highest.region),
        values.overlap === null
          ? ''
          : values.overlap
            ? '; hun 95 %-intervallen overlappen elkaar'
            : '; hun 95 %-intervallen overlappen elkaar niet',
      ]
    case 'index_missing':
      return [
        values.regions === 1
          ? 'Er is geen index te tonen: daarvoor zijn alle vier de vormen nodig'
          : 'In geen enkele regio is een index te tonen: daarvoor zijn alle vier de vormen nodig',
      ]
    case 'not_shown':
      return gapsOf(values, 'nl', {
        suppressed: `niet getoond (${hiddenReason('nl')})`,
        insufficient: 'te weinig belanghouders gehoord voor een score',
        unanswered: 'geen antwoorden',
      })
    case 'provisional':
      return [
        values.count === 1
          ? `Eén van de ${values.scores} scores per vorm is voorlopig`
          : `${capitalised(spellCount(values.count, 'nl'))} van de ${values.scores} scores per vorm zijn voorlopig`,
      ]
  }
}

function english({ key, values }: OverviewFinding): Sentence {
  switch (key) {
    case 'no_scores':
      return [
        values.quarter ? `There are no scores for ${values.quarter}` : 'There are no scores yet',
      ]
    case 'nothing_shown':
      return [`No score of ${values.quarter} can be shown`]
    case 'scores_shown':
      return [`${values.quarter}: the scores of ${regionsEn(values.regions)}`]
    case 'moved':
      return [movedText(values, 'en')]
    case 'largest_moves':
      return largestMoves(values, 'en')
    case 'steady':
      return [steadyText(values, 'en')]
    case 'weakest_form':
      return weakestEn(values)
    case 'lowest_score':
      return lowestEn(values)
    case 'index_range':
      return [
        `The index runs from ${formatScore(values.lowest.score, 'en')} in `,
        strong(values.lowest.region),
        ` to ${formatScore(values.highest.score, 'en')} in `,
        strong(values.highest.region),
        values.overlap === null
          ? ''
          : values.overlap
            ? '; their 95% intervals overlap'
            : '; their 95% intervals do not overlap',
      ]
    case 'index_missing':
      return [
        values.regions === 1
          ? 'There is no index to show: it needs all four forms'
          : 'No region has an index to show: it needs all four forms',
      ]
    case 'not_shown':
      return gapsOf(values, 'en', {
        suppressed: `not shown (${hiddenReason('en')})`,
        insufficient: 'too few stakeholders heard for a score',
        unanswered: 'no answers',
      })
    case 'provisional':
      return [
        values.count === 1
          ? `One of the ${values.scores} scores by form is provisional`
          : `${capitalised(spellCount(values.count, 'en'))} of the ${values.scores} scores by form are provisional`,
      ]
  }
}

function regionsNl(count: number): string {
  return count === 1 ? 'één regio' : `${spellCount(count, 'nl')} regio’s`
}

function regionsEn(count: number): string {
  return count === 1 ? 'one region' : `${spellCount(count, 'en')} regions`
}

function weakestNl({ forms, count, regions, region }: FindingValues<'weakest_form'>): Sentence {
  const names = enumerate(namesOf(forms, 'nl'), 'en')
  if (region) return [`In ${region} is ${names} de zwakste vorm`]
  const several = forms.length > 1
  const where =
    count === regions
      ? `in alle ${regions <= LARGEST_SPELT ? `${spellCount(regions, 'nl')} de` : regions} regio’s`
      : `in ${count === 1 ? 'één' : spellCount(count, 'nl')} van de ${spellCount(regions, 'nl')} regio’s`
  return [`${capitalised(names)} ${several ? 'zijn elk' : 'is'} ${where} de zwakste vorm`]
}

function weakestEn({ forms, count, regions, region }: FindingValues<'weakest_form'>): Sentence {
  const names = enumerate(namesOf(forms, 'en'), 'and')
  if (region) return [`In ${region}, ${names} is the weakest form`]
  const several = forms.length > 1
  const where =
    count === regions
      ? `in all ${spellCount(regions, 'en')} regions`
      : `in ${spellCount(count, 'en')} of ${spellCount(regions, 'en')} regions`
  return [`${capitalised(names)} ${several ? 'are each' : 'is'} the weakest form ${where}`]
}

function lowestNl(values: FindingValues<'lowest_score'>): Sentence {
  const interval = intervalOf(values, '95 %-interval', 'nl')
  const bound = formatNumber(values.weakBelow, 0, 'nl')
  const place = {
    below: `; het hele interval ligt onder ${bound}, de grens van zwak`,
    across: `; het interval reikt tot boven ${bound}, de grens van zwak`,
    other: '',
  }
  const shared = values.ties > 0 ? `, gedeeld met ${spellCount(values.ties, 'nl')} andere` : ''
  return [
    strong(values.region),
    `: ${formName(values.form, 'nl')} heeft de laagste score, ${formatScore(values.score, 'nl')}`,
    `${interval}${shared}${place[values.place]}`,
  ]
}

function lowestEn(values: FindingValues<'lowest_score'>): Sentence {
  const interval = intervalOf(values, '95% interval', 'en')
  const bound = formatNumber(values.weakBelow, 0, 'en')
  const place = {
    below: `; the whole interval lies below ${bound}, the bound of weak`,
    across: `; the interval reaches above ${bound}, the bound of weak`,
    other: '',
  }
  const others = values.ties === 1 ? 'one other' : `${spellCount(values.ties, 'en')} others`
  const shared = values.ties > 0 ? `, shared with ${others}` : ''
  return [
    strong(values.region),
    `: ${formName(values.form, 'en')} has the lowest score, ${formatScore(values.score, 'en')}`,
    `${interval}${shared}${place[values.place]}`,
  ]
}

function intervalOf(
  { ciLow, ciHigh }: FindingValues<'lowest_score'>,
  name: string,
  language: Language,
): string {
  return ciLow === null || ciHigh === null
    ? ''
    : ` (${name} ${formatInterval(ciLow, ciHigh, language)})`
}

function gapsOf(
  values: FindingValues<'not_shown'>,
  language: Language,
  reasons: Readonly<Record<keyof FindingValues<'not_shown'>, string>>,
): Sentence {
  const parts = (['suppressed', 'insufficient', 'unanswered'] as const).flatMap((kind) =>
    values[kind].length === 0 ? [] : [[`${reasons[kind]}: `, ...placesOf(values[kind], language)]],
  )
  const joined = parts.flatMap((part, at) => (at === 0 ? part : ['; ', ...part]))
  const [first, ...rest] = joined
  return typeof first === 'string' ? [capitalised(first), ...rest] : joined
}

function placesOf(gaps: readonly Gap[], language: Language): Sentence {
  if (gaps.length > NAMED_REGIONS) {
    const count = spellCount(gaps.length, language)
    return [language === 'nl' ? `in ${count} regio’s` : `in ${count} regions`]
  }
  return gaps.flatMap(({ region, forms }, at) => [
    at === 0 ? '' : ', ',
    strong(region),
    ` (${formsOf(forms, language)})`,
  ])
}

function formsOf(forms: readonly Dimension[], language: Language): string {
  if (forms.length === 4) return language === 'nl' ? 'alle vormen' : 'all forms'
  return enumerate(namesOf(forms, language), language === 'nl' ? 'en' : 'and')
}

function namesOf(forms: readonly Dimension[], language: Language): string[] {
  return forms.map((form) => formName(form, language))
}
