import type { Bilingual, Dimension } from '#app/domain/framework/framework'
import type { FormFinding, GroupFinding, RegionFinding } from '#app/domain/report/region-finding'
import { differenceText } from './differences'
import { fill } from './fill'
import { sinceText } from './references'
import { bilingual, type Language } from './language'
import { formatScore } from './numbers'
import { capitalised, enumerate, inSentence } from './phrase'
import { formStatement, regionStatement } from './statements'
import { bandNames, formName, statusName } from './terms'

const DUTCH = {
  nothing: 'Er zijn nog geen scores',
  nothingOf: '{region}: er zijn nog geen scores',
  no_scores: '{region}: voor {quarter} zijn er geen scores',
  nothing_shown: '{region}: geen enkele score van {quarter} kan worden getoond',
  only_records: '{region}: van {quarter} is alleen de stand van de afspraken te tonen',
  scores_shown: '{region}: de scores van {quarter}',
  weakest: [
    '{region}: {forms} is met {score} de zwakste vorm',
    '{region}: {forms} zijn met {score} de zwakste vormen',
  ],
  lower: ['{forms} daalt aantoonbaar', '{forms} dalen aantoonbaar'],
  higher: ['{forms} stijgt aantoonbaar', '{forms} stijgen aantoonbaar'],
  below: 'op {forms} aantoonbaar lager dan de andere regio’s',
  above: 'op {forms} aantoonbaar hoger dan de andere regio’s',
  apart: 'Op {form} {difference}',
  level: (form: string, bands: readonly string[]) => `${form} is ${bands.join(' tot ')}`,
  score_only: '{form}: {score}, zonder interval',
  lowest_group: '{form}: laagst bij {names} ({score})',
  groups_equal: '{form}: de getoonde groepen zijn gelijk',
  one_group: '{form}: van één groep te tonen',
  no_group: '{form}: van geen groep te tonen',
}

const ENGLISH: typeof DUTCH = {
  nothing: 'There are no scores yet',
  nothingOf: '{region}: there are no scores yet',
  no_scores: '{region}: there are no scores for {quarter}',
  nothing_shown: '{region}: no score of {quarter} can be shown',
  only_records: '{region}: of {quarter} only the state of the agreements can be shown',
  scores_shown: '{region}: the scores of {quarter}',
  weakest: [
    '{region}: {forms} is the weakest form, at {score}',
    '{region}: {forms} are the weakest forms, at {score}',
  ],
  lower: ['{forms} falls demonstrably', '{forms} fall demonstrably'],
  higher: ['{forms} rises demonstrably', '{forms} rise demonstrably'],
  below: 'demonstrably lower than the other regions on {forms}',
  above: 'demonstrably higher than the other regions on {forms}',
  apart: 'On {form} {difference}',
  level: (form, bands) => `${form} is ${bands.join(' to ')}`,
  score_only: '{form}: {score}, without interval',
  lowest_group: '{form}: lowest with {names} ({score})',
  groups_equal: '{form}: the groups shown are equal',
  one_group: '{form}: one group can be shown',
  no_group: '{form}: no group can be shown',
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** The title of a region's page, without full stop. */
export function regionTitle({ key, values }: RegionFinding, language: Language): string {
  const words = wordsIn(language)
  switch (key) {
    case 'no_scores':
      if (values.region === null) return words.nothing
      return fill(values.quarter === null ? words.nothingOf : words.no_scores, { ...values })
    case 'statement':
      return regionStatement(values, language)
    case 'moved':
      return `${values.region}: ${movesText(values, language)}`
    case 'weakest_form': {
      const forms = listOf(values.forms, language)
      const score = formatScore(values.score, language)
      return fill(ofNumber(words.weakest, values.forms), { region: values.region, forms, score })
    }
    default:
      return fill(words[key], { ...values })
  }
}

function movesText(
  { reference, lower, higher }: Extract<RegionFinding, { key: 'moved' }>['values'],
  language: Language,
): string {
  const words = wordsIn(language)
  const isApart = reference.against === 'others'
  const part = (forms: readonly Dimension[], told: string) =>
    forms.length === 0 ? [] : [fill(told, { forms: listOf(forms, language) })]
  const text = [
    ...part(lower, isApart ? words.below : ofNumber(words.lower, lower)),
    ...part(higher, isApart ? words.above : ofNumber(words.higher, higher)),
  ].join(', ')
  return isApart || reference.against === 'previous_quarter'
    ? text
    : `${text} ${sinceText(reference, language)}`
}

/** What is said of one form, or of several. */
function ofNumber([one = '', several = '']: readonly string[], forms: readonly unknown[]): string {
  return forms.length === 1 ? one : several
}

/** The title of a form's panel, without full stop. */
export function formTitle({ key, values }: FormFinding, language: Language): string {
  const words = wordsIn(language)
  const form = capitalised(formName(values.form, language))
  switch (key) {
    case 'statement':
      return formStatement(values.statement, language)
    case 'moved': {
      const { reference } = values
      const difference = differenceText(values, language)
      if (reference.against === 'others') {
        return fill(words.apart, { form: formName(values.form, language), difference })
      }
      const since =
        reference.against === 'previous_quarter' ? '' : ` ${sinceText(reference, language)}`
      return `${form} is ${difference}${since}`
    }
    case 'level': {
      const names = bandNames(language)
      const bands = [...new Set([values.lower, values.upper])].map((band) => names[band] ?? '')
      const firm = words.level(form, bands)
      return values.provisional ? `${firm} (${statusName('provisional', language)})` : firm
    }
    case 'score_only':
      return fill(words.score_only, { form, score: formatScore(values.score, language) })
    case 'lacking':
      return `${form} in ${values.quarter}: ${statusName(values.status, language)}`
  }
}

/** The title of a form's dot plot of stakeholder groups, without full stop. */
export function groupTitle({ key, values }: GroupFinding, language: Language): string {
  const form = capitalised(formName(values.form, language))
  if (key !== 'lowest_group') return fill(wordsIn(language)[key], { form })
  const { groups, score } = values
  return fill(wordsIn(language)[key], { form, names: groupList(groups, language), score })
}

/** Names of groups inside a sentence. */
export function groupList(groups: readonly Bilingual[], language: Language): string {
  const names = groups.map(({ [language]: name }) => inSentence(name))
  return enumerate(names, language)
}

function listOf(forms: readonly Dimension[], language: Language): string {
  const names = forms.map((form) => formName(form, language))
  return enumerate(names, language)
}
