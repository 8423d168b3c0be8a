import type { SourceProfile } from './profile'

/** Google Forms, as a sheet or as its own download. */
export const GOOGLE_FORMS: SourceProfile = {
  format: 'google_forms',
  signature: [['Timestamp', 'Tijdstempel']],
  completed: ['Timestamp', 'Tijdstempel'],
}
