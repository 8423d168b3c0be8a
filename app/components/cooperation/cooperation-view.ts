import { isLanguage, type Language } from '#app/words/language'

/** Everything of the pages about cooperation that is in the URL. */
export interface CooperationView {
  readonly language: Language
  /** null: the first set. */
  readonly regionSet: string | null
  /** null: all. */
  readonly region: string | null
  /** Of the cooperation, on its own page. */
  readonly id: string | null
}

/** The names in the URL. */
export const COOPERATION_PARAMETERS = {
  regionSet: 'set',
  region: 'regio',
  id: 'id',
  language: 'taal',
} as const

/** No name is longer. */
const LONGEST_NAME = 2000

/** Reads the URL's parameters; what it does not understand counts as not given. */
export function cooperationViewOf(parameters: URLSearchParams): CooperationView {
  const language = parameters.get(COOPERATION_PARAMETERS.language)
  const text = (name: 'regionSet' | 'region' | 'id') =>
    parameters.get(COOPERATION_PARAMETERS[name])?.slice(0, LONGEST_NAME) || null
  return {
    language: isLanguage(language) ? language : 'nl',
    ...{ regionSet: text('regionSet'), region: text('region'), id: text('id') },
  }
}

/** The address of the list, or of one cooperation; what stands for "all" is left out. */
export function cooperationHref(
  view: Partial<CooperationView> & Pick<CooperationView, 'language'>,
): string {
  return `/samenwerking${view.id ? '/een' : ''}?${queryOf(view)}`
}

/** What waits for the steering groups, of all regions. */
export function agendaHref({ regionSet, language }: CooperationView): string {
  return `${cooperationHref({ regionSet, language })}#agenda`
}

/** Where partners join one cooperation; without an id where a new one is written down. */
export function joiningHref(
  view: Partial<CooperationView> & Pick<CooperationView, 'language'>,
): string {
  return `/samenwerking/partners?${queryOf(view)}`
}

/** A chart as a file: `overzicht` of all, the others of the one that is shown. */
export function cooperationFileHref(
  view: CooperationView,
  chart: 'overzicht' | 'fasen' | 'spiegel' | 'knelpunten',
  type: 'csv' | 'svg',
): string {
  return `/samenwerking/${chart}.${type}?${queryOf(view)}`
}

function queryOf(view: Partial<CooperationView>): URLSearchParams {
  const parameters = new URLSearchParams()
  for (const name of ['id', 'regionSet', 'region', 'language'] as const) {
    const value = view[name] ?? null
    if (value !== null) parameters.set(COOPERATION_PARAMETERS[name], value)
  }
  return parameters
}
