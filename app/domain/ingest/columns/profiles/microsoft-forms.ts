import type { SourceProfile } from './profile'

/** Microsoft Forms, in English and in Dutch. Its ID is of the row, not of a person. */
export const MICROSOFT_FORMS: SourceProfile = {
  format: 'microsoft_forms',
  signature: [['ID'], ['Completion time', 'Tijd van voltooien']],
  completed: ['Completion time', 'Tijd van voltooien'],
  number: ['ID'],
  own: [
    ...['Start time', 'Begintijd', 'Last modified time', 'Tijd van laatste wijziging'],
    ...['Total points', 'Totaal aantal punten', 'Quiz feedback', 'Feedback over quiz'],
  ],
  ownPattern: /^(points|feedback|punten) - /i,
}
