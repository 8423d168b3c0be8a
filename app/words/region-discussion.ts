import { bilingual } from './language'

const DUTCH = {
  title: 'Om te bespreken: {form}',
  more: 'Meer vragen',
}

const ENGLISH: typeof DUTCH = {
  title: 'To discuss: {form}',
  more: 'More questions',
}

export const discussionWords = bilingual(DUTCH, ENGLISH)
