import { isQuarter, type Quarter } from '#app/domain/calendar/quarter'
import type { EditionHead } from '#app/domain/edition/edition'
import { isLanguage, type Language } from '#app/words/language'

/** Everything of the page Kwartaal that is in the URL. */
export interface EditionView {
  readonly language: Language
  /** null: the set that was published last. */
  readonly regionSet: string | null
  /** null: the newest that is published. */
  readonly quarter: Quarter | null
  /** null: the newest. */
  readonly edition: number | null
  /** null: the cover. */
  readonly region: string | null
}

const NAMES = {
  regionSet: 'set',
  quarter: 'kwartaal',
  edition: 'editie',
  region: 'regio',
  language: 'taal',
} as const

/** Reads the URL's parameters; what it does not understand counts as not given. */
export function editionViewOf(parameters: URLSearchParams): EditionView {
  const language = parameters.get(NAMES.language)
  const quarter = parameters.get(NAMES.quarter)
  const edition = parameters.get(NAMES.edition) ?? ''
  return {
    language: isLanguage(language) ? language : 'nl',
    regionSet: parameters.get(NAMES.regionSet) || null,
    quarter: quarter !== null && isQuarter(quarter) ? quarter : null,
    edition: /^[1-9]\d{0,5}$/.test(edition) ? Number(edition) : null,
    region: parameters.get(NAMES.region) || null,
  }
}

/** @param path of the page: that of a preview is another */
export function editionHref(view: EditionView, path = '/kwartaal'): string {
  const parameters = new URLSearchParams()
  for (const name of ['regionSet', 'quarter', 'edition', 'region'] as const) {
    const value = view[name]
    if (value !== null) parameters.set(NAMES[name], String(value))
  }
  parameters.set(NAMES.language, view.language)
  return `${path}?${parameters.toString()}`
}

/** The view of an edition's cover. */
export function viewOfEdition(
  { regionSet, quarter, edition }: Pick<EditionHead, 'regionSet' | 'quarter' | 'edition'>,
  language: Language,
): EditionView {
  return { regionSet, quarter, edition, region: null, language }
}

/** Documents of an edition: the report, its figures, slides, and the note that goes with it. */
export const DOCUMENTS = ['pdf', 'note', 'xlsx', 'pptx'] as const

/** A document of an edition. @param region whose page alone; null: all of it */
export function reportHref(
  { regionSet, quarter, edition }: Pick<EditionHead, 'regionSet' | 'quarter' | 'edition'>,
  document: (typeof DOCUMENTS)[number],
  region: string | null,
  language: Language,
): string {
  const query = new URLSearchParams({ indeling: regionSet, editie: String(edition) })
  if (region !== null) query.set(NAMES.region, region)
  query.set(NAMES.language, language)
  const name = document === 'note' ? `oplegnotitie-${quarter}.pdf` : `${quarter}.${document}`
  return `/report/${name}?${query.toString()}`
}
