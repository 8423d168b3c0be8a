import { bilingual } from './language'

const DUTCH = {
  copy: 'kopieer koppeling',
  copied: 'gekopieerd',
}

const ENGLISH: typeof DUTCH = {
  copy: 'copy link',
  copied: 'copied',
}

/** Beside a chart's files. */
export const chartFileWords = bilingual(DUTCH, ENGLISH)
