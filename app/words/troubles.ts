import { bilingual, type Language } from './language'

/** What is wrong around the program: what happened, and what to do about it. */
const DUTCH = {
  database_locked: {
    title: 'De database is bezet: een ander programma houdt haar vast',
    advice:
      'Wacht even en probeer het opnieuw. Blijft het zo, dan zoekt de beheerder uit welk programma het databasebestand open heeft (een kopie, een hulpprogramma, een andere opdracht) en sluit dat.',
  },
  disk_full: {
    title: 'De schijf is vol; er is niets bewaard',
    advice: 'De beheerder maakt ruimte vrij. Probeer het daarna opnieuw.',
  },
  file_limit: {
    title: 'Een bestand kan niet verder worden geschreven; er is niets bewaard',
    advice:
      'Het is zo groot als het systeem toestaat, of de schijf geeft fouten. De beheerder verhoogt de grens (ulimit -f, bij systemd LimitFSIZE) of kijkt de schijf na. Probeer het daarna opnieuw.',
  },
  edition_altered: {
    title: 'Een gepubliceerde editie is in de database veranderd; er wordt niets van getoond',
    advice:
      'Wat er staat is niet wat er is ondertekend. De beheerder ziet met “npx draagvlak verify” welke editie het is en wat er verschilt, en zet een reservekopie terug.',
  },
  database_lost: {
    title: 'De databaseserver is niet bereikbaar',
    advice:
      'Probeer het over een minuut opnieuw. Blijft het zo, dan kijkt de beheerder of PostgreSQL draait, of het netwerk ernaartoe werkt en of DATABASE_URL klopt.',
  },
}

const ENGLISH: typeof DUTCH = {
  database_locked: {
    title: 'The database is busy: another program holds it',
    advice:
      'Wait a moment and try again. If it stays so, the administrator finds out which program has the database file open (a copy, a tool, another command) and closes that.',
  },
  disk_full: {
    title: 'The disk is full; nothing was stored',
    advice: 'The administrator frees some space. Then try again.',
  },
  file_limit: {
    title: 'A file cannot be written any further; nothing was stored',
    advice:
      'It is as large as the system allows, or the disk has errors. The administrator raises the limit (ulimit -f, with systemd LimitFSIZE) or has the disk looked at. Then try again.',
  },
  edition_altered: {
    title: 'A published edition was changed in the database; nothing of it is shown',
    advice:
      'What stands there is not what was signed. The administrator sees with “npx draagvlak verify” which edition it is and what differs, and restores a backup.',
  },
  database_lost: {
    title: 'The database server cannot be reached',
    advice:
      'Try again in a minute. If it stays so, the administrator sees whether PostgreSQL runs, the network to it works, and DATABASE_URL is right.',
  },
}

const wordsIn = bilingual(DUTCH, ENGLISH)

type Trouble = keyof typeof DUTCH

/** Whether a text from outside names a trouble. */
export function isTrouble(text: unknown): text is Trouble {
  return typeof text === 'string' && Object.hasOwn(DUTCH, text)
}

export function troubleWords(trouble: Trouble, language: Language) {
  return wordsIn(language)[trouble]
}

/** Both, as sentences. */
export function troubleText(trouble: Trouble, language: Language): string {
  const { title, advice } = wordsIn(language)[trouble]
  return `${title}. ${advice}`
}
