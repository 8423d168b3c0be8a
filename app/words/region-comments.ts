import { bilingual } from './language'

const DUTCH = {
  title: 'Wat mensen schreven',
  caption:
    'Letterlijk, in willekeurige volgorde, zonder datum, groep of organisatie; alleen waar minstens acht mensen iets schreven.',
  gone: 'De opmerkingen over dit kwartaal worden niet meer bewaard.',
  none: 'Over dit kwartaal zijn er geen opmerkingen om te tonen.',
  earlier: 'Opmerkingen over {quarter}',
  more: 'Nog {count} opmerkingen',
  record: 'Leg in eigen woorden vast wat u hier leest',
}

const ENGLISH: typeof DUTCH = {
  title: 'What people wrote',
  caption:
    'Word for word, in random order, without date, group or organisation; only where at least eight people wrote something.',
  gone: 'The comments on this quarter are no longer kept.',
  none: 'There are no comments to show on this quarter.',
  earlier: 'Comments on {quarter}',
  more: '{count} more comments',
  record: 'Write down in your own words what you read here',
}

export const commentWords = bilingual(DUTCH, ENGLISH)
