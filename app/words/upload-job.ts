import type { JobState } from '#app/domain/uploads/job'
import { bilingual, type Language } from './language'

/** What the page of a file in hand says. */
const DUTCH = {
  open: 'Onder handen',
  checking: (file: string) => `${file} wordt gecontroleerd`,
  importing: (file: string) => `${file} wordt geïmporteerd`,
  leaveFreely: 'U kunt deze pagina verlaten: het werk gaat door, en u vindt het hier terug.',
  rowsSoFar: (rows: string, share: string) => `Gelezen rijen: ${rows}, ${share} van het bestand`,
  scoring: (rows: string) =>
    `Het bestand is gelezen (rijen: ${rows}); nu worden de scores bepaald.`,
  waiting: 'Wacht op zijn beurt.',
  cancel: 'Breek af',
  reload: 'Ververs',
  checked: (file: string) => `${file} is gecontroleerd`,
  refused: (file: string) => `${file} is geweigerd`,
  failed: (file: string) => `${file} is niet ingelezen`,
  cancelled: (file: string) => `${file}: afgebroken`,
  nothingStored: 'Er is niets bewaard.',
  commit: 'Importeer',
  commitHint: 'Er is nog niets bewaard. Importeren kunt u later terugdraaien.',
  nothingToCommit: 'Geen enkele rij is nieuw: er valt niets te importeren.',
  discard: 'Verwijderen',
  gone: 'Het bestand zelf ligt niet meer bij ons.',
  toFollower: 'Naar de import die hiervan is gemaakt',
  again: 'Bied het opnieuw aan',
  recheck: 'Zo is het gelezen',
  recheckSubmit: 'Controleer opnieuw',
  unanswered: '– nog niet beantwoord –',
  back: 'Naar alle imports',
  states: {
    queued: 'wacht op zijn beurt',
    running: 'bezig',
    done: 'gecontroleerd, wacht op uw besluit',
    failed: 'geweigerd, kan anders worden ingelezen',
    cancelled: 'afgebroken',
  } satisfies Readonly<Record<JobState, string>>,
}

const ENGLISH: typeof DUTCH = {
  open: 'In hand',
  checking: (file) => `${file} is being checked`,
  importing: (file) => `${file} is being imported`,
  leaveFreely: 'You may leave this page: the work goes on, and you find it here again.',
  rowsSoFar: (rows, share) => `Rows read: ${rows}, ${share} of the file`,
  scoring: (rows) => `The file was read (rows: ${rows}); now the scores are made.`,
  waiting: 'Waiting for its turn.',
  cancel: 'Cancel',
  reload: 'Reload',
  checked: (file) => `${file} was checked`,
  refused: (file) => `${file} was refused`,
  failed: (file) => `${file} was not read`,
  cancelled: (file) => `${file}: cancelled`,
  nothingStored: 'Nothing was stored.',
  commit: 'Import',
  commitHint: 'Nothing is stored yet. An import can be taken back later.',
  nothingToCommit: 'Not a single row is new: there is nothing to import.',
  discard: 'Remove',
  gone: 'The file itself is with us no longer.',
  toFollower: 'To the import that was made of it',
  again: 'Upload it again',
  recheck: 'How it was read',
  recheckSubmit: 'Check again',
  unanswered: '– not answered yet –',
  back: 'To all imports',
  states: {
    queued: 'waiting for its turn',
    running: 'working',
    done: 'checked, waiting for your decision',
    failed: 'refused, can be read differently',
    cancelled: 'cancelled',
  },
}

export const jobWords = bilingual(DUTCH, ENGLISH)

/** How a job stands that is still open. */
export function openStateName(state: JobState, language: Language): string {
  return jobWords(language).states[state]
}
