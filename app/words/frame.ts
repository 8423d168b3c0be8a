import { bilingual } from './language'

const DUTCH = {
  skip: 'Naar de inhoud',
  menu: 'Menu',
  manage: 'Beheer',
  navigation: 'Pagina’s',
  languages: 'Taal',
  sample: 'Verzonnen voorbeeldgegevens',
  method: (version: string) => `methode ${version}`,
  framework: (version: string) => `raamwerk ${version}`,
  asOf: (when: string) => `stand ${when}`,
  /** The language by its own name. */
  languageName: 'Nederlands',
}

const ENGLISH: typeof DUTCH = {
  skip: 'To the content',
  menu: 'Menu',
  manage: 'Manage',
  navigation: 'Pages',
  languages: 'Language',
  sample: 'Invented sample data',
  method: (version) => `method ${version}`,
  framework: (version) => `framework ${version}`,
  asOf: (when) => `as of ${when}`,
  languageName: 'English',
}

export const frameWords = bilingual(DUTCH, ENGLISH)
