import type { Dimension } from '#app/domain/framework/framework'
import { DIMENSIONS } from '#app/domain/framework/framework'
import { LOOP_SOURCES, type LoopSource } from '#app/domain/followup/loop'
import { isQuarter, type Quarter } from '#app/domain/calendar/quarter'
import { isLanguage, type Language } from '#app/words/language'

/** One expectation, or one that is to be written down with what is known of it already. */
export interface LoopView {
  readonly language: Language
  /** null: a new one. */
  readonly id: string | null
  readonly regionSet: string | null
  readonly region: string | null
  readonly form: Dimension | null
  readonly quarter: Quarter | null
  /** What gave rise to it: the code of a statement, or `COMMENT`; null for neither. */
  readonly about: string | null
  /** Codes of the groups that it may be from. */
  readonly from: readonly string[]
  /** Where it was heard; null where the quarter says so, or nothing. */
  readonly source: LoopSource | null
  /** Code of a theme; null for none. */
  readonly theme: string | null
}

/** In place of a statement's code: something that people wrote. */
export const COMMENT = 'opmerking'

const LONGEST_NAME = 2000

/** Reads the URL's parameters; what it does not understand counts as not given. */
export function loopViewOf(parameters: URLSearchParams): LoopView {
  const language = parameters.get('taal')
  const form = parameters.get('vorm')
  const quarter = parameters.get('kwartaal') ?? ''
  const text = (name: string) => parameters.get(name)?.slice(0, LONGEST_NAME) || null
  return {
    language: isLanguage(language) ? language : 'nl',
    id: text('id'),
    regionSet: text('set'),
    region: text('regio'),
    form: DIMENSIONS.find((each) => each === form) ?? null,
    quarter: isQuarter(quarter) ? quarter : null,
    about: text('bij'),
    from: text('van')?.split('|') ?? [],
    source: LOOP_SOURCES.find((each) => each === parameters.get('bron')) ?? null,
    theme: text('thema'),
  }
}

export function loopHref(view: Partial<LoopView> & Pick<LoopView, 'language'>): string {
  const { id, regionSet, region, form, quarter, about, from = [], language } = view
  const query = new URLSearchParams()
  const named = {
    ...{ id, set: regionSet, regio: region, vorm: form, kwartaal: quarter, bij: about },
    ...{ bron: view.source, thema: view.theme },
  }
  for (const [name, value] of Object.entries(named)) if (value) query.set(name, value)
  if (from.length > 0) query.set('van', from.join('|'))
  query.set('taal', language)
  return `/opvolging/verwachting?${query.toString()}`
}
