import { bilingual } from './language'

const DUTCH = {
  title: 'Opmerkingen van collega’s',
  none: 'Niemand schreef hier nog iets bij.',
  add: 'Opmerking schrijven',
  change: 'Wijzigen',
  changed: 'gewijzigd',
  newTitle: 'Opmerking schrijven',
  changeTitle: 'Opmerking wijzigen',
  about: '{region}, {quarter} ({regionSet})',
  form: 'Over',
  text: 'Opmerking',
  textHint: 'Ten hoogste 2000 tekens. Na publicatie leest ook de raad dit bij het kwartaal.',
  to: 'Aan',
  toHint:
    'Ten hoogste tien mensen. Wie daarvoor koos, krijgt een e-mail. De raad staat erbij zodra het kwartaal is gepubliceerd, en leest dit bij Kwartaal.',
  keep: 'Opmerking bewaren',
  remove: 'Opmerking verwijderen',
  back: 'Terug naar de regio',
}

const ENGLISH: typeof DUTCH = {
  title: 'Remarks of colleagues',
  none: 'Nobody has written anything here yet.',
  add: 'Write a remark',
  change: 'Change',
  changed: 'changed',
  newTitle: 'Write a remark',
  changeTitle: 'Change a remark',
  about: '{region}, {quarter} ({regionSet})',
  form: 'About',
  text: 'Remark',
  textHint: 'At most 2000 characters. After publication the board reads it with the quarter.',
  to: 'To',
  toHint:
    'At most ten people. Who chose so gets an e-mail. The board is among them once the quarter is published, and reads this on Quarter.',
  keep: 'Keep remark',
  remove: 'Delete remark',
  back: 'Back to the region',
}

export const remarkWords = bilingual(DUTCH, ENGLISH)
