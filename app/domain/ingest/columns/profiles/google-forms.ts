import type { SourceProfile } from './profile'

/** In the language of the account. */
const STAMP = ['Timestamp', 'Tijdstempel', 'Zeitstempel', 'Horodateur', 'Marca temporal']

/** Google Forms, as a sheet or as its own download. */
export const GOOGLE_FORMS: SourceProfile = {
  format: 'google_forms',
  signature: [STAMP],
  completed: STAMP,
}
