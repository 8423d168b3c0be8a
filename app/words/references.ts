import type { Reference } from '#app/domain/report/reference'
import type { Language } from './language'

type InBoth = Readonly<Record<Language, string>>

/** Inside a sentence: "sinds vorig kwartaal", "vergeleken met de andere regio’s". */
export function sinceText({ against, quarter }: Reference, language: Language): string {
  const texts: Readonly<Record<Reference['against'], InBoth>> = {
    previous_quarter: { nl: 'sinds vorig kwartaal', en: 'since the previous quarter' },
    previous_year: {
      nl: 'sinds hetzelfde kwartaal vorig jaar',
      en: 'since the same quarter last year',
    },
    two_years_ago: {
      nl: 'sinds hetzelfde kwartaal twee jaar geleden',
      en: 'since the same quarter two years ago',
    },
    chosen_quarter: { nl: `sinds ${quarter}`, en: `since ${quarter}` },
    others: { nl: 'vergeleken met de andere regio’s', en: 'compared with the other regions' },
  }
  return texts[against][language]
}

/** As it stands in a list to choose from, with its quarter. */
export function referenceName({ against, quarter }: Reference, language: Language): string {
  const names: Readonly<Record<Reference['against'], InBoth>> = {
    previous_quarter: { nl: 'vorige kwartaal', en: 'previous quarter' },
    previous_year: { nl: 'zelfde kwartaal vorig jaar', en: 'same quarter last year' },
    two_years_ago: {
      nl: 'zelfde kwartaal twee jaar geleden',
      en: 'same quarter two years ago',
    },
    chosen_quarter: { nl: '', en: '' },
    others: { nl: 'de andere regio’s', en: 'the other regions' },
  }
  const name = names[against][language]
  if (quarter === null) return name
  return name === '' ? quarter : `${name} (${quarter})`
}
