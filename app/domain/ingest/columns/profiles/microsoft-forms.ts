import type { SourceProfile } from './profile'

/** In the language of the account. */
const COMPLETED = [
  ...[
    'Completion time',
    'Tijd van voltooien',
    'Voltooiingstijd',
    'Tijd van voltooiing',
    'Eindtijd',
  ],
  ...['Fertigstellungszeit', 'Heure de fin'],
]

/** Microsoft Forms, in English, Dutch, German and French. Its ID is of the row, not of a person. */
export const MICROSOFT_FORMS: SourceProfile = {
  format: 'microsoft_forms',
  signature: [['ID'], COMPLETED],
  completed: COMPLETED,
  number: ['ID'],
  own: [
    ...['Start time', 'Begintijd', 'Starttijd', 'Startzeit', 'Heure de début'],
    ...['Last modified time', 'Tijd van laatste wijziging'],
    ...['Zeitpunkt der letzten Änderung', 'Heure de la dernière modification'],
    ...['Total points', 'Totaal aantal punten', 'Quiz feedback', 'Feedback over quiz'],
  ],
  ownPattern: /^(points|feedback|punten) - /i,
}
