import { bilingual } from './language'

const DUTCH = {
  table: 'Tabel',
  copy: 'kopieer koppeling',
  copied: 'gekopieerd',
}

const ENGLISH: typeof DUTCH = {
  table: 'Table',
  copy: 'copy link',
  copied: 'copied',
}

/** Beside a chart's files. */
export const chartFileWords = bilingual(DUTCH, ENGLISH)
