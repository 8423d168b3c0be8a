import { isLanguage, type Language } from '#app/words/language'

/** One bottleneck, or a new one of a cooperation. */
export interface BottleneckView {
  readonly language: Language
  /** null: a new one. */
  readonly id: string | null
  /** The cooperation of a new one. */
  readonly of: string | null
}

/** No id is longer. */
const LONGEST = 2000

/** Reads the URL's parameters. */
export function bottleneckViewOf(parameters: URLSearchParams): BottleneckView {
  const language = parameters.get('taal')
  const text = (name: string) => parameters.get(name)?.slice(0, LONGEST) || null
  return { language: isLanguage(language) ? language : 'nl', id: text('id'), of: text('van') }
}

export function bottleneckHref({ id, of, language }: BottleneckView): string {
  const parameters = new URLSearchParams()
  if (id !== null) parameters.set('id', id)
  if (of !== null) parameters.set('van', of)
  parameters.set('taal', language)
  return `/samenwerking/knelpunt?${parameters}`
}
