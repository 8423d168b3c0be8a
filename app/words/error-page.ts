import type { Language } from './language'

/** A page that could not be shown. */
export interface ErrorWords {
  readonly title: string
  readonly advice: string
  readonly home: string
}

const UNKNOWN: Readonly<Record<Language, ErrorWords>> = {
  nl: {
    title: 'Deze pagina bestaat niet',
    advice: 'Controleer het adres, of ga naar het overzicht.',
    home: 'Naar het overzicht',
  },
  en: {
    title: 'There is no such page',
    advice: 'Check the address, or go to the overview.',
    home: 'To the overview',
  },
}

const FORBIDDEN: Readonly<Record<Language, ErrorWords>> = {
  nl: {
    title: 'U hebt geen toegang tot deze pagina',
    advice: 'Hebt u haar nodig, vraag dan de beheerder om een andere rol.',
    home: 'Naar het overzicht',
  },
  en: {
    title: 'You have no access to this page',
    advice: 'If you need it, ask the administrator for another role.',
    home: 'To the overview',
  },
}

const BROKEN: Readonly<Record<Language, ErrorWords>> = {
  nl: {
    title: 'Er ging iets mis',
    advice:
      'De fout staat in het logboek van de server. Probeer het opnieuw, of vraag de beheerder.',
    home: 'Naar het overzicht',
  },
  en: {
    title: 'Something went wrong',
    advice: 'The error is in the server’s log. Try again, or ask the administrator.',
    home: 'To the overview',
  },
}

/** @param status - HTTP status of the answer; 500 for an error that nobody expected */
export function errorWords(status: number, language: Language): ErrorWords {
  if (status === 404) return UNKNOWN[language]
  return (status === 403 ? FORBIDDEN : BROKEN)[language]
}
