/** The two languages of everything a person reads; Dutch first. */
export const LANGUAGES = ['nl', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

export function isLanguage(value: unknown): value is Language {
  return value === 'nl' || value === 'en'
}
