import { isQuarter, type Quarter } from '#app/domain/calendar/quarter'
import { isLanguage, type Language } from '#app/words/language'

/** Everything of the page that is in the URL. */
export interface StakeholdersView {
  readonly language: Language
  /** null: the first set. */
  readonly regionSet: string | null
  /** null: the first of the set that has a register. */
  readonly region: string | null
  /** null: the one that the region opens with. */
  readonly quarter: Quarter | null
}

/** The names in the URL. */
export const STAKEHOLDER_PARAMETERS = {
  regionSet: 'set',
  region: 'regio',
  quarter: 'kwartaal',
  language: 'taal',
} as const

const LONGEST_NAME = 2000

/** Reads the URL's parameters; what it does not understand counts as not given. */
export function stakeholdersViewOf(parameters: URLSearchParams): StakeholdersView {
  const language = parameters.get(STAKEHOLDER_PARAMETERS.language)
  const quarter = parameters.get(STAKEHOLDER_PARAMETERS.quarter) ?? ''
  const text = (name: 'regionSet' | 'region') =>
    parameters.get(STAKEHOLDER_PARAMETERS[name])?.slice(0, LONGEST_NAME) || null
  return {
    language: isLanguage(language) ? language : 'nl',
    regionSet: text('regionSet'),
    region: text('region'),
    quarter: isQuarter(quarter) ? quarter : null,
  }
}

export function stakeholdersHref(
  view: Partial<StakeholdersView> & Pick<StakeholdersView, 'language'>,
): string {
  return `/belanghouders?${queryOf(view).toString()}`
}

/** A chart of the page as a file. */
export function stakeholdersFileHref(
  view: StakeholdersView,
  chart: 'kaart' | 'gehoord' | 'grenzen',
  type: 'csv' | 'svg',
): string {
  return `/belanghouders/${chart}.${type}?${queryOf(view).toString()}`
}

/** One row of the register, to change; null: a new one. */
export function stakeholderHref(
  view: Partial<StakeholdersView> & Pick<StakeholdersView, 'language'>,
  row: number | null,
): string {
  const query = queryOf(view)
  if (row !== null) query.set('rij', String(row))
  return `/belanghouders/bewerken?${query.toString()}`
}

/** The row of the register that an address names; null: a new one. */
export function rowOf(parameters: URLSearchParams): number | null {
  return Number(parameters.get('rij')) || null
}

function queryOf(view: Partial<StakeholdersView>): URLSearchParams {
  const query = new URLSearchParams()
  for (const name of ['regionSet', 'region', 'quarter', 'language'] as const) {
    const value = view[name] ?? null
    if (value !== null) query.set(STAKEHOLDER_PARAMETERS[name], value)
  }
  return query
}
