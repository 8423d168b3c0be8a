import { BOTTLENECK_LEVELS, type BottleneckLevel } from '#app/domain/cooperation/bottleneck'
import { isLanguage, type Language } from '#app/words/language'

/** One bottleneck, or a new one of a cooperation. */
export interface BottleneckView {
  readonly language: Language
  /** null: a new one. */
  readonly id: string | null
  /** The cooperation of a new one. */
  readonly of: string | null
  /** Where a new one is put. */
  readonly level?: BottleneckLevel | null
}

/** No id is longer. */
const LONGEST = 2000

/** Reads the URL's parameters. */
export function bottleneckViewOf(parameters: URLSearchParams): BottleneckView {
  const language = parameters.get('taal')
  const text = (name: string) => parameters.get(name)?.slice(0, LONGEST) || null
  return {
    ...{ language: isLanguage(language) ? language : 'nl', id: text('id'), of: text('van') },
    level: BOTTLENECK_LEVELS.find((level) => level === parameters.get('niveau')) ?? null,
  }
}

export function bottleneckHref({ id, of, level, language }: BottleneckView): string {
  const parameters = new URLSearchParams()
  if (id !== null) parameters.set('id', id)
  if (of !== null) parameters.set('van', of)
  if (level) parameters.set('niveau', level)
  parameters.set('taal', language)
  return `/samenwerking/knelpunt?${parameters}`
}
