import type { DecisionFilter } from '#app/domain/report/decisions'
import { isLanguage, type Language } from '#app/words/language'

/** Everything of the page that is in the URL. */
export interface DecisionsView extends DecisionFilter {
  readonly language: Language
  /** null: the first set. */
  readonly regionSet: string | null
}

/** The names in the URL. */
export const DECISION_PARAMETERS = {
  regionSet: 'set',
  region: 'regio',
  theme: 'thema',
  choice: 'besluit',
  language: 'taal',
} as const

/** No name is longer. */
const LONGEST_NAME = 2000

/** Reads the URL's parameters; what it does not understand counts as not given. */
export function decisionsViewOf(parameters: URLSearchParams): DecisionsView {
  const language = parameters.get(DECISION_PARAMETERS.language)
  const text = (name: 'regionSet' | 'region' | 'theme' | 'choice') =>
    parameters.get(DECISION_PARAMETERS[name])?.slice(0, LONGEST_NAME) || null
  return {
    language: isLanguage(language) ? language : 'nl',
    regionSet: text('regionSet'),
    region: text('region'),
    theme: text('theme'),
    choice: text('choice'),
  }
}

/** The address of a view; what stands for "all" is left out. */
export function decisionsHref(
  view: Partial<DecisionsView> & Pick<DecisionsView, 'language'>,
): string {
  const parameters = new URLSearchParams()
  for (const name of ['regionSet', 'region', 'theme', 'choice', 'language'] as const) {
    const value = view[name] ?? null
    if (value !== null) parameters.set(DECISION_PARAMETERS[name], value)
  }
  return `/besluiten?${parameters}${view.choice ? '#chosen' : ''}`
}
