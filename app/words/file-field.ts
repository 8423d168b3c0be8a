import { bilingual } from './language'

const DUTCH = {
  choose: 'Kies een bestand',
  other: 'Kies een ander bestand',
  none: 'nog geen bestand gekozen',
}

const ENGLISH: typeof DUTCH = {
  choose: 'Choose a file',
  other: 'Choose another file',
  none: 'no file chosen yet',
}

/** The words of a field for a file. */
export const fileFieldWords = bilingual(DUTCH, ENGLISH)
