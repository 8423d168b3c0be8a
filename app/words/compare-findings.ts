import type { Column } from '#app/domain/report/columns'
import type {
  ComparedRange,
  Comparison,
  ComparisonFinding,
} from '#app/domain/report/comparison-model'
import { sizeText } from './differences'
import { basisNames } from './difference-basis'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { formatNumber, formatScore } from './numbers'
import { capitalised, enumerate } from './phrase'
import { regionStatement, statementClause, statementDeck, statementOfRegion } from './statements'
import { formName } from './terms'

type Of = Pick<Comparison, 'kind' | 'region' | 'quarter' | 'compared'>

const DUTCH = {
  tooFew: 'Kies er twee, drie of vier om te vergelijken',
  index: 'de index',
  apart: {
    higher: 'Op {form} scoort {region} {size} hoger dan de andere regio’s{basis}',
    lower: 'Op {form} scoort {region} {size} lager dan de andere regio’s{basis}',
  },
  steady: {
    regions: '{names}: nergens een aantoonbare verandering',
    quarters: '{region}: geen aantoonbare verandering tussen {names}',
  },
  beside: {
    regions: '{names} naast elkaar, {quarter}',
    quarters: '{region}: {names} naast elkaar',
    groups: '{region}, {quarter}: van geen van deze groepen iets te tonen',
  },
  range: {
    regions: '{form}: van {low} in {lowest} tot {high} in {highest}',
    quarters: '{form}: van {low} in {lowest} tot {high} in {highest}',
    groups: '{form}: van {low} bij {lowest} tot {high} bij {highest}',
  },
  titleRange: '{region}, {range}',
  equal: '{form}: {low} bij elk dat getoond wordt',
  one: '{form}: {low}, alleen van {lowest} te tonen',
  nothing: '{form}: niets te tonen',
}

const ENGLISH: typeof DUTCH = {
  tooFew: 'Choose two, three or four to compare',
  index: 'the index',
  apart: {
    higher: 'On {form} {region} scores {size} higher than the other regions{basis}',
    lower: 'On {form} {region} scores {size} lower than the other regions{basis}',
  },
  steady: {
    regions: '{names}: nowhere a demonstrable change',
    quarters: '{region}: no demonstrable change between {names}',
  },
  beside: {
    regions: '{names} side by side, {quarter}',
    quarters: '{region}: {names} side by side',
    groups: '{region}, {quarter}: nothing to show of any of these groups',
  },
  range: {
    regions: '{form}: from {low} in {lowest} to {high} in {highest}',
    quarters: '{form}: from {low} in {lowest} to {high} in {highest}',
    groups: '{form}: from {low} with {lowest} to {high} with {highest}',
  },
  titleRange: '{region}, {range}',
  equal: '{form}: {low} with each that is shown',
  one: '{form}: {low}, of {lowest} only',
  nothing: '{form}: nothing to show',
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** The title of a comparison, without full stop. */
export function comparisonTitle(finding: ComparisonFinding, of: Of, language: Language): string {
  if (finding.key === 'range') {
    const range = rangeText(finding.values, of, formName(finding.values.form, language), language)
    return fill(wordsIn(language).titleRange, { region: of.region, range })
  }
  if (finding.key !== 'statement') return comparisonSentence(finding, of, language)
  return of.kind === 'regions'
    ? capitalised(statementClause(finding.values, language))
    : regionStatement(finding.values, language)
}

/** How sure the title is; null where nothing is to be said of that. */
export function comparisonDeck(finding: ComparisonFinding, language: Language): string | null {
  return finding.key === 'statement' ? statementDeck(finding.values, language) : null
}

/** A sentence below the title, without full stop. */
export function comparisonSentence(finding: ComparisonFinding, of: Of, language: Language): string {
  const words = wordsIn(language)
  const inOrder = of.kind === 'quarters' ? of.compared.toReversed() : of.compared
  const names = enumerate(
    inOrder.map(({ name }) => name[language]),
    language,
  )
  const { region, quarter } = of
  switch (finding.key) {
    case 'too_few':
      return words.tooFew
    case 'steady':
      return fill(words.steady[of.kind === 'quarters' ? 'quarters' : 'regions'], { names, region })
    case 'beside':
      return fill(words.beside[of.kind], { names, region, quarter })
    case 'apart': {
      const { form, region: apart, shown } = finding.values
      return fill(words.apart[shown.difference < 0 ? 'lower' : 'higher'], {
        form: form === 'index' ? words.index : formName(form, language),
        region: apart,
        size: sizeText(shown.difference, shown.margin, language),
        basis: shown.basis === null ? '' : `, ${basisNames(shown.basis, language)}`,
      })
    }
    case 'statement': {
      const text = statementOfRegion(finding.values, language)
      return of.kind === 'regions'
        ? `${finding.values.region}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`
        : text
    }
    case 'range':
      return rangeText(finding.values, of, nameOf(finding.values.form, language), language)
    case 'nothing_shown':
      return fill(words.nothing, { form: nameOf(finding.values.form, language) })
  }
}

function rangeText(
  { lowest, highest }: ComparedRange,
  { kind, compared }: Of,
  form: string,
  language: Language,
): string {
  const words = wordsIn(language)
  const written = (score: ComparedRange['lowest']['score']) =>
    kind === 'groups' && typeof score === 'number'
      ? formatNumber(score, 0, language)
      : formatScore(score, language)
  const named = (name: ComparedRange['lowest']['name']) =>
    kind === 'groups'
      ? name[language].charAt(0).toLowerCase() + name[language].slice(1)
      : name[language]
  const pattern =
    lowest === highest && compared.length > 1
      ? words.one
      : lowest.score === highest.score
        ? words.equal
        : words.range[kind]
  return fill(pattern, {
    form,
    low: written(lowest.score),
    lowest: named(lowest.name),
    high: written(highest.score),
    highest: named(highest.name),
  })
}

function nameOf(form: Column, language: Language): string {
  return capitalised(formName(form, language))
}
