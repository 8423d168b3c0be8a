import { isQuarter, type Quarter } from '#app/domain/calendar/quarter'
import { isLanguage, type Language } from '#app/words/language'

/** A wave as the address names it; without a name one that is to be entered. */
export interface WaveView {
  readonly language: Language
  readonly regionSet: string | null
  readonly name: string | null
  readonly period: Quarter | null
  /** Whose silence is told; null: the first. */
  readonly region: string | null
}

const LONGEST_NAME = 2000

/** Reads the URL's parameters; what it does not understand counts as not given. */
export function waveViewOf(parameters: URLSearchParams): WaveView {
  const language = parameters.get('taal')
  const period = parameters.get('kwartaal') ?? ''
  const text = (name: string) => parameters.get(name)?.slice(0, LONGEST_NAME) || null
  return {
    language: isLanguage(language) ? language : 'nl',
    regionSet: text('indeling'),
    name: text('naam'),
    period: isQuarter(period) ? period : null,
    region: text('regio'),
  }
}

export function waveHref(view: Partial<WaveView> & Pick<WaveView, 'language'>): string {
  const { name, regionSet, period, region, language } = view
  const query = new URLSearchParams()
  const named = { naam: name, indeling: regionSet, kwartaal: period, regio: region }
  for (const [key, value] of Object.entries(named)) if (value) query.set(key, value)
  query.set('taal', language)
  return `/importeren/peiling?${query.toString()}`
}

export function wavesHref(language: Language): string {
  return `/importeren/peilingen?taal=${language}`
}
