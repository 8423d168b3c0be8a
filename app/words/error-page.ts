import type { Language } from './language'
import { isTrouble, troubleWords } from './troubles'

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

const WRONG: Readonly<Record<Language, ErrorWords>> = {
  nl: {
    title: 'Dit verzoek klopt niet',
    advice:
      'Controleer het adres: een kwartaal ligt tussen 1900-Q1 en 2100-Q4. Of begin opnieuw bij het overzicht.',
    home: 'Naar het overzicht',
  },
  en: {
    title: 'Something is wrong with this request',
    advice:
      'Check the address: a quarter lies between 1900-Q1 and 2100-Q4. Or begin again at the overview.',
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

/**
 * @param answer.status HTTP status; 500 for an error that nobody expected
 * @param answer.data what came with it: `{trouble}` where something around the program is wrong
 */
export function errorWords(
  { status, data }: { readonly status: number; readonly data?: unknown },
  language: Language,
): ErrorWords {
  const trouble = (data as { trouble?: unknown } | null | undefined)?.trouble
  if (isTrouble(trouble)) {
    return { ...troubleWords(trouble, language), home: BROKEN[language].home }
  }
  const words = { 400: WRONG, 403: FORBIDDEN, 404: UNKNOWN }[status] ?? BROKEN
  return words[language]
}
