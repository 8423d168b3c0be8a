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
  return (status === 404 ? UNKNOWN : BROKEN)[language]
}
