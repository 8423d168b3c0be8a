import type { Reference } from '#app/domain/report/reference'
import { fill } from './fill'
import { bilingual, type Language } from './language'

const DUTCH = {
  since: {
    previous_quarter: 'sinds vorig kwartaal',
    previous_year: 'sinds hetzelfde kwartaal vorig jaar',
    two_years_ago: 'sinds hetzelfde kwartaal twee jaar geleden',
    chosen_quarter: 'sinds {quarter}',
    others: 'vergeleken met de andere regio’s',
  },
  names: {
    previous_quarter: 'vorige kwartaal',
    previous_year: 'zelfde kwartaal vorig jaar',
    two_years_ago: 'zelfde kwartaal twee jaar geleden',
    chosen_quarter: '',
    others: 'de andere regio’s',
  },
  headings: {
    previous_quarter: 'vorig kwartaal',
    previous_year: 'vorig jaar',
    two_years_ago: 'twee jaar terug',
    chosen_quarter: 'gekozen kwartaal',
    others: 'andere regio’s',
  },
  against: 't.o.v. {what}',
}

const ENGLISH: typeof DUTCH = {
  since: {
    previous_quarter: 'since the previous quarter',
    previous_year: 'since the same quarter last year',
    two_years_ago: 'since the same quarter two years ago',
    chosen_quarter: 'since {quarter}',
    others: 'compared with the other regions',
  },
  names: {
    previous_quarter: 'previous quarter',
    previous_year: 'same quarter last year',
    two_years_ago: 'same quarter two years ago',
    chosen_quarter: '',
    others: 'the other regions',
  },
  headings: {
    previous_quarter: 'previous quarter',
    previous_year: 'last year',
    two_years_ago: 'two years ago',
    chosen_quarter: 'chosen quarter',
    others: 'other regions',
  },
  against: 'against {what}',
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** Inside a sentence: "sinds vorig kwartaal", "vergeleken met de andere regio’s". */
export function sinceText({ against, quarter }: Reference, language: Language): string {
  return fill(wordsIn(language).since[against], { quarter })
}

/** As it stands in a list to choose from, with its quarter. */
export function referenceName({ against, quarter }: Reference, language: Language): string {
  const name = wordsIn(language).names[against]
  if (quarter === null) return name
  return name === '' ? quarter : `${name} (${quarter})`
}

/** At the head of a column; the quarter stands beside it. */
export function referenceHeading({ against }: Reference, language: Language): string {
  return wordsIn(language).headings[against]
}

/** `t.o.v. 2026-Q2`: in the line that says what is shown. */
export function againstText({ against, quarter }: Reference, language: Language): string {
  const { headings, against: words } = wordsIn(language)
  return fill(words, { what: quarter ?? headings[against] })
}
