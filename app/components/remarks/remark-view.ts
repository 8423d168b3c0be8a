import { isQuarter, type Quarter } from '#app/domain/calendar/quarter'
import { DIMENSIONS, type Dimension } from '#app/domain/framework/framework'
import type { RemarkSubject } from '#app/domain/remarks/remark'
import { DEFAULT_REFERENCE } from '#app/domain/report/reference'
import { isLanguage, type Language } from '#app/words/language'
import { regionHref } from '../region/view'

/** Everything of the page of a remark that is in the URL. */
export interface RemarkView {
  readonly language: Language
  /** The remark to change; null: a new one. */
  readonly id: number | null
  readonly regionSet: string | null
  readonly region: string | null
  readonly quarter: Quarter | null
  /** What a new one begins with. */
  readonly form: Dimension | null
}

/** Reads the URL's parameters; what it does not understand counts as not given. */
export function remarkViewOf(parameters: URLSearchParams): RemarkView {
  const language = parameters.get('taal')
  const quarter = parameters.get('kwartaal') ?? ''
  const id = parameters.get('id') ?? ''
  return {
    language: isLanguage(language) ? language : 'nl',
    id: /^[1-9]\d{0,8}$/.test(id) ? Number(id) : null,
    regionSet: parameters.get('set'),
    region: parameters.get('regio'),
    quarter: isQuarter(quarter) ? quarter : null,
    form: DIMENSIONS.find((form) => form === parameters.get('vorm')) ?? null,
  }
}

export function remarkHref(view: Partial<RemarkView> & Pick<RemarkView, 'language'>): string {
  const { id, regionSet, region, quarter, form, language } = view
  const query = new URLSearchParams()
  const named = { id, set: regionSet, regio: region, kwartaal: quarter, vorm: form }
  for (const [name, value] of Object.entries(named)) if (value) query.set(name, String(value))
  query.set('taal', language)
  return `/regio/opmerking?${query.toString()}`
}

/** Where remarks on a region in a quarter stand. */
export function remarksHref(
  { regionSet, region, quarter }: RemarkSubject,
  language: Language,
): string {
  const view = { regionSet, region, quarter, language, reference: DEFAULT_REFERENCE }
  return `${regionHref(view)}#opmerkingen`
}
