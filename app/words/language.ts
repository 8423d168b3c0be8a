/** The two languages of everything a person reads; Dutch first. */
export const LANGUAGES = ['nl', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export function isLanguage(value: unknown): value is Language {
  return value === 'nl' || value === 'en'
}

/** The one way to write words in two languages: an object for each, of the Dutch one's type. */
export function bilingual<Words>(dutch: Words, english: Words): (language: Language) => Words {
  return (language) => (language === 'nl' ? dutch : english)
}
