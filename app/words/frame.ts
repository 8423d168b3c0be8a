import type { Language } from './language'

/** What stands around every page. */
export interface FrameWords {
  readonly skip: string
  readonly menu: string
  readonly navigation: string
  readonly languages: string
  readonly sample: string
  readonly method: (version: string) => string
  readonly framework: (version: string) => string
  readonly asOf: (when: string) => string
}

const FRAME: Readonly<Record<Language, FrameWords>> = {
  nl: {
    skip: 'Naar de inhoud',
    menu: 'Menu',
    navigation: 'Pagina’s',
    languages: 'Taal',
    sample: 'Verzonnen voorbeeldgegevens',
    method: (version) => `methode ${version}`,
    framework: (version) => `raamwerk ${version}`,
    asOf: (when) => `stand ${when}`,
  },
  en: {
    skip: 'To the content',
    menu: 'Menu',
    navigation: 'Pages',
    languages: 'Language',
    sample: 'Invented sample data',
    method: (version) => `method ${version}`,
    framework: (version) => `framework ${version}`,
    asOf: (when) => `as of ${when}`,
  },
}

export function frameWords(language: Language): FrameWords {
  return FRAME[language]
}

/** The languages by their own names. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  nl: 'Nederlands',
  en: 'English',
}
