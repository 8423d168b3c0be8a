import type { QuestionKind, QuestionText, ReflectionRefusal } from '#app/domain/reflection/question'
import { scaleMean, type ReflectionResult } from '#app/domain/reflection/result'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { formatNumber } from './numbers'

const DUTCH = {
  title: 'Reflectie',
  heading: 'Reflectie op {quarter}',
  deck: 'Wie in de zaal zit antwoordt op de eigen telefoon. Niemand ziet wie wat antwoordde, en antwoorden komen pas in beeld als de vraag gesloten is.',
  toMeeting: 'Terug naar de vergadering',
  about: '{regionSet}, editie {edition}',
  open: 'Open een sessie',
  notLeading: 'Bestuur of manager opent een sessie; hier staat dan wat er uitkwam.',
  join: {
    title: 'Doe mee',
    scan: 'Scan de code met uw telefoon, of ga naar',
    type: 'en typ',
    code: 'Code van de sessie',
    picture: 'QR-code van het adres om mee te doen',
    local:
      'Dit adres werkt alleen op deze computer. Open deze pagina via het adres in het netwerk, dan kunnen telefoons erbij.',
  },
  now: 'Deze vraag staat open',
  answered: ['{count} antwoord', '{count} antwoorden'],
  noneYet: 'Nog geen antwoord',
  close: 'Sluit de vraag',
  closeHint:
    'Sluiten is voorgoed. Met minder dan vijf antwoorden is van deze vraag nooit iets te zien.',
  refresh: 'Tel opnieuw',
  planned: 'Vragen die klaarstaan',
  nonePlanned: 'Kies hieronder een vraag of typ er zelf een.',
  ask: 'Stel deze vraag',
  drop: 'Haal weg',
  suggestions: 'Vragen om uit te kiezen',
  lastYear: 'Vorig jaar gevraagd',
  plan: 'Zet klaar',
  own: 'Eigen vraag',
  text: 'Vraag',
  textHint: 'Hoogstens 200 tekens. Laat een zin die men afmaakt eindigen op …',
  kind: 'Soort antwoord',
  kinds: {
    yes_no: 'ja of nee',
    scale: 'schaal van 1 tot 5',
    sentence: 'de zin afmaken',
  } satisfies Record<QuestionKind, string>,
  end: 'Beëindig de sessie',
  endHint: 'Een vraag die openstaat wordt dan gesloten, en de code werkt niet meer.',
  results: 'Wat er uitkwam',
  noResults: 'Nog geen vraag is gesloten.',
  tooFew: 'Minder dan vijf mensen antwoordden: hiervan wordt niets getoond.',
  gone: 'De zinnen zijn gewist: zij hebben hun tijd gehad.',
  nowAnswered: 'Nu',
  before: 'Een jaar eerder',
  options: { yes: 'ja', no: 'nee' },
  ends: { low: 'helemaal niet', high: 'helemaal wel' },
  mean: 'Gemiddeld {mean}',
  none: 'Er is nog geen kwartaal gepubliceerd om op te reflecteren',
  issues: {
    empty: 'Schrijf eerst iets op.',
    too_long: 'Dit is te lang. Niets is afgekapt; maak het korter.',
    control_characters: 'Hier staan tekens in die niemand kan lezen. Typ de tekst opnieuw.',
    unreadable: 'Dit kwam niet goed over. Laad de pagina opnieuw en probeer het nog eens.',
    asked_already:
      'Deze vraag is over dit kwartaal al beantwoord, of vandaag in een andere sessie gesteld. Twee keer dezelfde vraag zou kunnen verraden wie er later bij kwam.',
    full: 'Meer vragen passen er niet in een sessie.',
  } satisfies Record<ReflectionRefusal, string>,
}

const ENGLISH: typeof DUTCH = {
  title: 'Reflection',
  heading: 'Reflection on {quarter}',
  deck: 'Everybody in the room answers on their own phone. Nobody sees who answered what, and answers appear only once the question is closed.',
  toMeeting: 'Back to the meeting',
  about: '{regionSet}, edition {edition}',
  open: 'Open a session',
  notLeading: 'Board or manager open a session; what came of it then stands here.',
  join: {
    title: 'Join in',
    scan: 'Scan the code with your phone, or go to',
    type: 'and type',
    code: 'Code of the session',
    picture: 'QR code of the address to join',
    local:
      'This address works on this computer only. Open this page by its address in the network, and phones can join.',
  },
  now: 'This question is open',
  answered: ['{count} answer', '{count} answers'],
  noneYet: 'No answer yet',
  close: 'Close the question',
  closeHint:
    'Closing is for good. With fewer than five answers nothing of this question is ever shown.',
  refresh: 'Count again',
  planned: 'Questions that are ready',
  nonePlanned: 'Choose a question below, or type one.',
  ask: 'Ask this question',
  drop: 'Take away',
  suggestions: 'Questions to choose from',
  lastYear: 'Asked last year',
  plan: 'Make ready',
  own: 'A question of your own',
  text: 'Question',
  textHint: 'At most 200 characters. Let a sentence to be completed end with …',
  kind: 'Kind of answer',
  kinds: {
    yes_no: 'yes or no',
    scale: 'scale from 1 to 5',
    sentence: 'completing the sentence',
  },
  end: 'End the session',
  endHint: 'A question that is open is closed then, and the code no longer works.',
  results: 'What came of it',
  noResults: 'No question is closed yet.',
  tooFew: 'Fewer than five people answered: nothing of this is shown.',
  gone: 'The sentences were erased: they have had their time.',
  nowAnswered: 'Now',
  before: 'A year before',
  options: { yes: 'yes', no: 'no' },
  ends: { low: 'not at all', high: 'completely' },
  mean: 'Mean {mean}',
  none: 'No quarter has been published to reflect on yet',
  issues: {
    empty: 'Write something first.',
    too_long: 'This is too long. Nothing was cut off; make it shorter.',
    control_characters: 'There are characters in this that nobody can read. Type it anew.',
    unreadable: 'This did not come across well. Load the page again and try once more.',
    asked_already:
      'This question has been answered about this quarter, or asked in another session today. The same question twice could give away who came later.',
    full: 'A session holds no more questions.',
  },
}

const wordsIn = bilingual(DUTCH, ENGLISH)

export function reflectionWords(language: Language) {
  return wordsIn(language)
}

/** `12 antwoorden`. */
export function answersText(count: number, language: Language): string {
  const { answered, noneYet } = wordsIn(language)
  return count === 0 ? noneYet : fill(answered[count === 1 ? 0 : 1] ?? '', { count })
}

/** An option as it is read: yes and no in words, a point of the scale as it is. */
export function optionText(option: string, language: Language): string {
  const { options } = wordsIn(language)
  return option === 'yes' || option === 'no' ? options[option] : option
}

/** What is said below the spread of a scale; null of other questions. */
export function meanText(result: ReflectionResult, language: Language): string | null {
  if (result.kind !== 'scale') return null
  const mean = formatNumber(scaleMean(result.counts), 1, language)
  return fill(wordsIn(language).mean, { mean })
}

/** Questions to choose from, in our own words: changing places, being honest, completing a sentence. */
const SUGGESTIONS: Readonly<Record<Language, readonly QuestionText[]>> = {
  nl: [
    { kind: 'sentence', text: 'Als ik wethouder was, zou ik …' },
    { kind: 'sentence', text: 'Als ik hier huurde, zou ik van dit kwartaal zeggen dat …' },
    { kind: 'yes_no', text: 'Zou ik ons als partner willen om iets moeilijks mee te beginnen?' },
    { kind: 'yes_no', text: 'Deden wij dit kwartaal iets anders door wat een ander zei?' },
    { kind: 'scale', text: 'Weten wij wat de raden in deze regio van ons vinden?' },
    { kind: 'scale', text: 'Kan ik hier zeggen dat ik het er niet mee eens ben?' },
    { kind: 'sentence', text: 'Waar wij over praten in plaats van eraan te beginnen, is …' },
    { kind: 'sentence', text: 'Wie wij dit kwartaal niet hoorden, is …' },
  ],
  en: [
    { kind: 'sentence', text: 'If I were an alderman, I would …' },
    { kind: 'sentence', text: 'If I rented here, I would say of this quarter that …' },
    { kind: 'yes_no', text: 'Would I want us as a partner to begin something hard with?' },
    { kind: 'yes_no', text: 'Did we do anything differently because of what somebody else said?' },
    { kind: 'scale', text: 'Do we know what the councils in this region think of us?' },
    { kind: 'scale', text: 'Can I say here that I do not agree?' },
    { kind: 'sentence', text: 'What we talk about instead of beginning it is …' },
    { kind: 'sentence', text: 'Whom we did not hear this quarter is …' },
  ],
}

export function suggestedQuestions(language: Language): readonly QuestionText[] {
  return SUGGESTIONS[language]
}

/** A closed question in lines of text, for the minutes. */
export function reflectionLines(
  { text, count, result }: { text: string; count: number; result: ReflectionResult | null },
  language: Language,
): readonly string[] {
  const words = wordsIn(language)
  if (result === null) return [`- ${text} ${words.tooFew}`]
  const head = `- ${text} (${answersText(count, language)})`
  if (result.kind === 'sentence') return [head, ...result.sentences.map((each) => `  - ${each}`)]
  const options = result.kind === 'yes_no' ? ['yes', 'no'] : ['1', '2', '3', '4', '5']
  const spread = options.map((option, place) => {
    return `${optionText(option, language)}: ${result.counts[place] ?? 0}`
  })
  return [head, `  ${spread.join(', ')}`]
}
