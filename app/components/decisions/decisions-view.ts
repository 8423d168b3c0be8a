import { DECISION_SECTIONS } from '#app/domain/report/decision-row'
import type { DecisionFilter } from '#app/domain/report/decisions'
import { NOTICE_KINDS, type NoticeKind } from '#app/words/decision-notice'
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
  section: 'lijst',
  choice: 'besluit',
  language: 'taal',
} as const

const NOTICE = { notice: 'kennisgeving', account: 'motivering' } as const
const KIND = 'soort'

/** No name is longer. */
const LONGEST_NAME = 2000

/** Reads the URL's parameters; what it does not understand counts as not given. */
export function decisionsViewOf(parameters: URLSearchParams): DecisionsView {
  const language = parameters.get(DECISION_PARAMETERS.language)
  const section = parameters.get(DECISION_PARAMETERS.section)
  const text = (name: 'regionSet' | 'region' | 'theme' | 'choice') =>
    parameters.get(DECISION_PARAMETERS[name])?.slice(0, LONGEST_NAME) || null
  return {
    language: isLanguage(language) ? language : 'nl',
    regionSet: text('regionSet'),
    region: text('region'),
    theme: text('theme'),
    section: DECISION_SECTIONS.find((each) => each === section) ?? null,
    choice: text('choice'),
  }
}

/** The address of a view; what stands for "all" is left out. */
export function decisionsHref(
  view: Partial<DecisionsView> & Pick<DecisionsView, 'language'>,
): string {
  return `/besluiten?${queryOf(view)}${view.choice ? '#chosen' : ''}`
}

/** A chart of the page as a file: `vensters` of all choices, `stappen` of the one that is opened. */
export function decisionsFileHref(
  view: DecisionsView,
  chart: 'vensters' | 'stappen',
  type: 'csv' | 'svg',
): string {
  return `/besluiten/${chart}.${type}?${queryOf(view)}`
}

function queryOf(view: Partial<DecisionsView>): URLSearchParams {
  const parameters = new URLSearchParams()
  for (const name of ['regionSet', 'region', 'theme', 'section', 'choice', 'language'] as const) {
    const value = view[name] ?? null
    if (value !== null) parameters.set(DECISION_PARAMETERS[name], value)
  }
  return parameters
}

/** Which text an address asks for; the notice where it does not say. */
export function noticeKindOf(parameters: URLSearchParams): NoticeKind {
  return NOTICE_KINDS.find((kind) => NOTICE[kind] === parameters.get(KIND)) ?? 'notice'
}

/** A text about a choice, as a page or as a file. */
export function noticeHref(
  view: Pick<DecisionsView, 'language' | 'regionSet'>,
  choice: string,
  kind: NoticeKind,
  file?: 'txt',
): string {
  const query = queryOf({ regionSet: view.regionSet, choice, language: view.language })
  query.set(KIND, NOTICE[kind])
  return `/besluiten${file === undefined ? '/tekst' : `.${file}`}?${query}`
}

/** A choice to change; null: a new one. */
export function choiceHref(
  view: Partial<DecisionsView> & Pick<DecisionsView, 'language'>,
  choice: string | null,
): string {
  const { regionSet = null, region = null, language } = view
  return `/besluiten/bewerken?${queryOf({ regionSet, region, choice, language })}`
}
