import { bilingual, type Language } from './language'
import { isTrouble, troubleWords } from './troubles'

const DUTCH = {
  home: 'Naar het overzicht',
  unknown: {
    title: 'Deze pagina bestaat niet',
    advice: 'Controleer het adres, of ga naar het overzicht.',
  },
  wrong: {
    title: 'Dit verzoek klopt niet',
    advice:
      'Controleer het adres: een kwartaal ligt tussen 1900-Q1 en 2100-Q4. Of begin opnieuw bij het overzicht.',
  },
  forbidden: {
    title: 'U hebt geen toegang tot deze pagina',
    advice: 'Hebt u haar nodig, vraag dan de beheerder om een andere rol.',
  },
  broken: {
    title: 'Er ging iets mis',
    advice:
      'De fout staat in het logboek van de server. Probeer het opnieuw, of vraag de beheerder.',
  },
}

const ENGLISH: typeof DUTCH = {
  home: 'To the overview',
  unknown: {
    title: 'There is no such page',
    advice: 'Check the address, or go to the overview.',
  },
  wrong: {
    title: 'Something is wrong with this request',
    advice:
      'Check the address: a quarter lies between 1900-Q1 and 2100-Q4. Or begin again at the overview.',
  },
  forbidden: {
    title: 'You have no access to this page',
    advice: 'If you need it, ask the administrator for another role.',
  },
  broken: {
    title: 'Something went wrong',
    advice: 'The error is in the server’s log. Try again, or ask the administrator.',
  },
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/**
 * @param answer.status HTTP status; 500 for an error that nobody expected
 * @param answer.data what came with it: `{trouble}` where something around the program is wrong
 */
export function errorWords(
  { status, data }: { readonly status: number; readonly data?: unknown },
  language: Language,
) {
  const { home, ...told } = wordsIn(language)
  const trouble = (data as { trouble?: unknown } | null | undefined)?.trouble
  if (isTrouble(trouble)) return { ...troubleWords(trouble, language), home }
  const words = { 400: told.wrong, 403: told.forbidden, 404: told.unknown }[status] ?? told.broken
  return { ...words, home }
}
