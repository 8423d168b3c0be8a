import { isQuarter, type Quarter } from '#app/domain/calendar/quarter'
import { COLUMNS, type Column } from '#app/domain/report/columns'
import { isLanguage, type Language } from '#app/words/language'

/** Which score is explained: all of it is in the URL. */
export interface ExplainView {
  readonly language: Language
  /** null: the first set. */
  readonly regionSet: string | null
  /** null: the first of the set. */
  readonly region: string | null
  /** null: the newest with scores. */
  readonly quarter: Quarter | null
  readonly dimension: Column
}

/** The names in the URL. */
const PARAMETERS = {
  regionSet: 'set',
  region: 'regio',
  quarter: 'kwartaal',
  dimension: 'vorm',
  language: 'taal',
} as const

/** Reads the URL's parameters; what it does not understand counts as not given. */
export function explainViewOf(parameters: URLSearchParams): ExplainView {
  const quarter = parameters.get(PARAMETERS.quarter)
  const language = parameters.get(PARAMETERS.language)
  const dimension = parameters.get(PARAMETERS.dimension)
  return {
    language: isLanguage(language) ? language : 'nl',
    regionSet: parameters.get(PARAMETERS.regionSet) || null,
    region: parameters.get(PARAMETERS.region) || null,
    quarter: quarter !== null && isQuarter(quarter) ? quarter : null,
    dimension: COLUMNS.find((column) => column === dimension) ?? 'index',
  }
}

/** The address of the page that explains a score, or of the same as JSON (`/uitleg.json`). */
export function explainHref(view: ExplainView, path = '/uitleg'): string {
  const parameters = new URLSearchParams()
  if (view.regionSet !== null) parameters.set(PARAMETERS.regionSet, view.regionSet)
  if (view.region !== null) parameters.set(PARAMETERS.region, view.region)
  if (view.quarter !== null) parameters.set(PARAMETERS.quarter, view.quarter)
  parameters.set(PARAMETERS.dimension, view.dimension)
  parameters.set(PARAMETERS.language, view.language)
  return `${path}?${parameters.toString()}`
}
