import { bilingual } from './language'

const DUTCH = {
  title: 'Partnerspiegel',
  gone: 'Deze link werkt niet meer',
  goneAdvice:
    'Een link werkt één keer, tot en met de laatste dag van de ronde. Vraag wie u de link gaf om een nieuwe.',
  tooMany: 'Te veel pogingen. Probeer het over enkele minuten opnieuw.',
  about: '{cooperation}: wat zegt {partner}?',
  intro:
    'Vul in wat deze samenwerking uw organisatie kost en oplevert. De anderen zien uw antwoord pas als alle partners hebben ingevuld, of na {day}. U kunt één keer antwoorden.',
  thanks: 'Dank u, uw antwoord is bewaard',
  thanksMore: 'Deze link werkt nu niet meer. U kunt dit venster sluiten.',
  step: 'Uw antwoord',
  columns: {
    yield: 'Wat levert het uw organisatie op, van 1 tot 5',
    expected_yield_of_others: 'Wat denkt u dat de anderen gemiddeld zeggen, van 1 tot 5',
    hours: 'Uren per jaar die uw organisatie eraan besteedt',
    euros: 'Euro’s per jaar daarnaast',
    phase: 'Waar staat de samenwerking volgens u',
  },
  hint: '1: kost veel meer dan het oplevert; 3: het weegt op; 5: levert veel meer op dan het kost',
  blank: 'weet u het niet, laat het dan leeg',
}

const ENGLISH: typeof DUTCH = {
  title: 'Partner mirror',
  gone: 'This link does not work any more',
  goneAdvice:
    'A link works once, until the last day of the round. Ask whoever gave it to you for a new one.',
  tooMany: 'Too many attempts. Try again in a few minutes.',
  about: '{cooperation}: what does {partner} say?',
  intro:
    'Say what this cooperation costs and yields your organisation. The others see your answer when all partners have answered, or after {day}. You can answer once.',
  thanks: 'Thank you, your answer was kept',
  thanksMore: 'This link does not work any more now. You can close this window.',
  step: 'Your answer',
  columns: {
    yield: 'What does it yield your organisation, from 1 to 5',
    expected_yield_of_others: 'What do you think that the others say on average, from 1 to 5',
    hours: 'Hours a year that your organisation spends on it',
    euros: 'Euros a year besides',
    phase: 'Where does the cooperation stand in your view',
  },
  hint: '1: costs far more than it yields; 3: it evens out; 5: yields far more than it costs',
  blank: 'leave it blank if you do not know',
}

export const mirrorFormWords = bilingual(DUTCH, ENGLISH)
