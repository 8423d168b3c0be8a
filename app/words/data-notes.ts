import { METHOD_VERSION } from '#app/domain/method-version'
import { formatInstant } from './dates'
import { frameWords } from './frame'
import type { Language } from './language'

/** What must be known of any figures. */
export interface DataFacts {
  readonly sample: boolean
  readonly framework: { readonly version: string }
  /** ISO instant; null where unknown. */
  readonly asOf: string | null
}

/** Where the figures come from, for the foot of page and file: sample mark, method, framework, moment. */
export function dataNotes({ sample, framework, asOf }: DataFacts, language: Language): string[] {
  const words = frameWords(language)
  return [
    sample ? [words.sample] : [],
    words.method(METHOD_VERSION),
    words.framework(framework.version),
    asOf === null ? [] : words.asOf(formatInstant(asOf, language)),
  ].flat()
}
