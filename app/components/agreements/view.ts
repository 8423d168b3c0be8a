import { STANDINGS } from '#app/domain/agreements/standing'
import type { AgreementFilter, AskedStanding } from '#app/domain/report/agreements'
import { isLanguage, type Language } from '#app/words/language'

/** Everything of the page that is in the URL. */
export interface AgreementsView extends AgreementFilter {
  readonly language: Language
  /** null: the first set. */
  readonly regionSet: string | null
  /** From 1. */
  readonly page: number
}

/** The names in the URL. */
export const AGREEMENT_PARAMETERS = {
  theme: 'thema',
  regionSet: 'set',
  region: 'regio',
  partner: 'partner',
  standing: 'stand',
  page: 'bladzijde',
  language: 'taal',
} as const

/** What is asked for, as it stands in the URL. */
export const STANDING_NAMES: Readonly<Record<AskedStanding, string>> = {
  attention: 'aandacht',
  overdue: 'over-de-termijn',
  stale: 'niet-gemeld',
  behind: 'loopt-achter',
  unknown: 'onbekend',
  on_pace: 'op-schema',
  not_begun: 'nog-niet-begonnen',
  reached: 'gehaald',
  missed: 'niet-gehaald',
  cancelled: 'vervallen',
  with_past: 'ook-van-eerder',
}

/** In the order in which they are offered. */
export const ASKED_STANDINGS: readonly AskedStanding[] = ['attention', ...STANDINGS, 'with_past']

/** No name is longer. */
const LONGEST_NAME = 200

/** Reads the URL's parameters; what it does not understand counts as not given. */
export function agreementsViewOf(parameters: URLSearchParams): AgreementsView {
  const language = parameters.get(AGREEMENT_PARAMETERS.language)
  const standing = parameters.get(AGREEMENT_PARAMETERS.standing)
  const page = parameters.get(AGREEMENT_PARAMETERS.page) ?? ''
  const text = (name: 'theme' | 'regionSet' | 'region' | 'partner') =>
    parameters.get(AGREEMENT_PARAMETERS[name])?.slice(0, LONGEST_NAME) || null
  return {
    language: isLanguage(language) ? language : 'nl',
    theme: text('theme'),
    regionSet: text('regionSet'),
    region: text('region'),
    partner: text('partner'),
    standing: ASKED_STANDINGS.find((each) => STANDING_NAMES[each] === standing) ?? null,
    page: /^\d{1,6}$/.test(page) ? Math.max(1, Number(page)) : 1,
  }
}

/** The address of a view; defaults are left out. */
export function agreementsHref(view: Partial<AgreementsView> & Pick<AgreementsView, 'language'>) {
  const parameters = new URLSearchParams()
  for (const name of ['theme', 'regionSet', 'region', 'partner'] as const) {
    const value = view[name]
    if (value) parameters.set(AGREEMENT_PARAMETERS[name], value)
  }
  if (view.standing) parameters.set(AGREEMENT_PARAMETERS.standing, STANDING_NAMES[view.standing])
  if ((view.page ?? 1) > 1) parameters.set(AGREEMENT_PARAMETERS.page, String(view.page))
  parameters.set(AGREEMENT_PARAMETERS.language, view.language)
  return `/afspraken?${parameters.toString()}`
}

/** The page on which an agreement is corrected. */
export function agreementHref(
  { id, placeId }: { readonly id: string; readonly placeId: number },
  language: Language,
): string {
  const query = new URLSearchParams({ id, plaats: String(placeId), taal: language })
  return `/afspraken/afspraak?${query.toString()}`
}
