import { bilingual, type Language } from './language'
import { reflectionWords } from './reflection'

const DUTCH = {
  title: 'Meedoen',
  intro: 'Typ de code die op het scherm staat.',
  code: 'Code',
  go: 'Doe mee',
  waiting: 'U doet mee. De volgende vraag komt hier vanzelf.',
  again: 'Kijk opnieuw',
  send: 'Verstuur',
  sentenceEnd: 'Maak de zin af',
  scale: '1 is helemaal niet, 5 is helemaal wel',
  kept: 'Uw antwoord is binnen. Wijzigen kan tot de vraag gesloten is.',
  blind:
    'Uw naam wordt niet gevraagd. Zodra de vraag gesloten is, is nergens meer te zien van welke telefoon een antwoord kwam.',
  refused: {
    unknown:
      'Deze code hoort bij geen sessie die nu gaande is. Kijk op het scherm en typ hem over.',
    too_many: 'Er is te vaak een verkeerde code getypt. Wacht een halve minuut.',
    gone: 'Deze vraag is gesloten; uw antwoord telt niet meer mee.',
    full: 'Deze vraag neemt geen antwoorden meer aan.',
    no_cookie:
      'Uw telefoon bewaart niets van deze pagina, zodat een antwoord dubbel zou tellen. Sta cookies toe, of gebruik geen privévenster, en probeer het opnieuw.',
  },
}

const ENGLISH: typeof DUTCH = {
  title: 'Join in',
  intro: 'Type the code on the screen.',
  code: 'Code',
  go: 'Join',
  waiting: 'You are in. The next question appears here by itself.',
  again: 'Look again',
  send: 'Send',
  sentenceEnd: 'Complete the sentence',
  scale: '1 is not at all, 5 is completely',
  kept: 'Your answer is in. You may change it until the question is closed.',
  blind:
    'Your name is not asked. Once the question is closed, nothing tells any more which phone an answer came from.',
  refused: {
    unknown: 'This code is of no session that goes on now. Look at the screen and type it again.',
    too_many: 'A wrong code was typed too often. Wait half a minute.',
    gone: 'This question is closed; your answer no longer counts.',
    full: 'This question takes no more answers.',
    no_cookie:
      'Your phone keeps nothing of this page, so that an answer would count twice. Allow cookies, or use no private window, and try again.',
  },
}

const wordsIn = bilingual(DUTCH, ENGLISH)

export function phoneWords(language: Language) {
  return wordsIn(language)
}

/** Why an answer or a code was not taken. */
export type PhoneRefusal =
  keyof (typeof DUTCH)['refused'] | 'empty' | 'too_long' | 'control_characters' | 'unreadable'

export function phoneRefusalText(refusal: PhoneRefusal, language: Language): string {
  const { refused } = wordsIn(language)
  const { issues } = reflectionWords(language)
  return refusal in refused
    ? refused[refusal as keyof typeof refused]
    : issues[refusal as keyof typeof issues]
}
