import type { CheckOutcome } from '#app/domain/edition/checklist'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { enumerate } from './phrase'

const DUTCH = {
  titles: {
    ready: '{quarter} kan worden vastgesteld',
    blocked: '{quarter} is nog niet te publiceren',
    prepared: '{quarter} ligt klaar om vast te stellen',
    published: '{quarter} is gepubliceerd als editie {edition}',
    nothing: 'Van {quarter} is niets te publiceren',
  },
  nothing:
    'Van dit kwartaal is geen score te tonen. Kies een ander kwartaal of lees antwoorden in.',
  choose: { regionSet: 'Regio-indeling', quarter: 'Kwartaal', apply: 'Toon' },
  calendar: 'Kalender van publicaties',
  checklist: 'Voor het vaststellen bekeken',
  checks: {
    over: ['Het kwartaal is voorbij', 'Het kwartaal loopt nog'],
    planned: [
      'De publicatie is vier weken van tevoren aangekondigd',
      'De publicatie is niet vier weken van tevoren aangekondigd',
    ],
    waves: [
      'Geen ronde van de enquête staat nog open',
      '{count} van de {of} rondes staan nog open',
    ],
    coverage: [
      'Overal zijn genoeg groepen gehoord',
      '{count} van de {of} scores ontbreken: te weinig groepen gehoord',
    ],
    provisional: ['Geen score is voorlopig', '{count} van de {of} scores zijn voorlopig'],
    hidden: [
      'Elke score is te tonen',
      '{count} van de {of} scores blijven ongetoond: te weinig antwoorden, of af te leiden',
    ],
    waiting: [
      'Elke score is van vandaag',
      '{count} van de {of} scores wachten op nieuwe antwoorden en tonen het vorige cijfer',
    ],
    comparable: [
      'Elke score is te vergelijken met het kwartaal van de titel',
      '{count} van de {of} scores zijn niet te vergelijken met het kwartaal van de titel',
    ],
    agreements: [
      'Van elke afspraak is op tijd gemeld hoe ze ervoor staat',
      'Van {count} van de {of} afspraken is al lang niets gemeld',
    ],
    rejected: [
      'Sinds de vorige editie is geen rij afgewezen',
      'Sinds de vorige editie zijn {count} van de {of} rijen afgewezen',
    ],
  },
  states: { fine: 'in orde', look: 'let op', stop: 'houdt tegen' },
  preview: 'Bekijk de voorproef',
  previewNote: 'Wie haar opent wordt genoteerd, en staat in de editie.',
  seen: 'Vooraf ingezien door {names}.',
  notSeen: 'Nog door niemand vooraf ingezien.',
  prepareTitle: 'Klaarzetten',
  prepareIntro:
    'De analist zet de cijfers klaar zoals ze nu zijn; daarna stelt een manager ze vast. Veranderen de gegevens, dan moet het opnieuw.',
  prepared: 'Klaargezet door {by}, {at}.',
  preparedOld: 'De gegevens zijn daarna veranderd: laat de analist de cijfers opnieuw klaarzetten.',
  notPrepared: 'Nog niet klaargezet door een analist.',
  prepare: 'Zet editie {number} klaar',
  prepareAgain: 'Zet editie {number} opnieuw klaar',
  note: 'Toelichting',
  noteHint: 'Wat wie het vaststelt of leest moet weten; mag leeg blijven.',
  signTitle: 'Vaststellen en publiceren',
  signIntro:
    'Wat u publiceert verandert niet meer, ook niet door latere imports. Een verbetering is een nieuwe editie, met haar reden.',
  name: 'Naam',
  role: 'Functie waarin u vaststelt',
  roleHint: 'Zoals het in het rapport komt, bijvoorbeeld: voorzitter stuurgroep.',
  reason: 'Waarom deze herziening',
  reasonHint: 'Staat bij de editie voor wie het rapport leest.',
  planned: 'Deze herziening was aangekondigd; er was niets mis',
  publish: 'Stel vast en publiceer editie {number}',
  back: 'Terug naar Publiceren',
  onlyManagers: 'Vaststellen doet een manager.',
  onlyAnalysts: 'Klaarzetten doet een analist.',
  changes: 'Wat er anders wordt dan in editie {edition}',
  published: 'Gepubliceerd',
  gone: 'Editie {edition} van dit kwartaal is gepubliceerd en staat niet meer in de database.',
  altered: 'Editie {edition} van dit kwartaal is niet meer wat er is ondertekend.',
  listAltered:
    'De lijst van ondertekende edities is weg of veranderd: of de nieuwste editie van een kwartaal ontbreekt, is niet te zeggen.',
  unsoundAdvice:
    'Dat gebeurt nooit vanzelf: vraag de beheerder een reservekopie terug te zetten. Wat verschilt (ondertekend → aangetroffen):',
  unsoundAdviceAlone:
    'Dat gebeurt nooit vanzelf: vraag de beheerder een reservekopie terug te zetten.',
  overAltered: 'Publiceer hier bewust overheen: dat staat dan in de nieuwe editie',
  key: 'Openbare sleutel van deze installatie (Ed25519)',
  keyHint:
    'Hiermee is na te gaan dat een editie hier is ondertekend: npx draagvlak verify BESTAND.',
}

const ENGLISH: typeof DUTCH = {
  titles: {
    ready: '{quarter} can be signed off',
    blocked: '{quarter} cannot be published yet',
    prepared: '{quarter} is ready to be signed off',
    published: '{quarter} is published as edition {edition}',
    nothing: 'There is nothing to publish of {quarter}',
  },
  nothing: 'No score of this quarter can be shown. Choose another quarter or import answers.',
  choose: { regionSet: 'Region set', quarter: 'Quarter', apply: 'Show' },
  calendar: 'Calendar of publications',
  checklist: 'Looked at before signing off',
  checks: {
    over: ['The quarter is over', 'The quarter is still running'],
    planned: [
      'The publication was announced four weeks ahead',
      'The publication was not announced four weeks ahead',
    ],
    waves: ['No wave of the survey is still open', '{count} of {of} waves are still open'],
    coverage: [
      'Enough groups were heard everywhere',
      '{count} of {of} scores are missing: too few groups heard',
    ],
    provisional: ['No score is provisional', '{count} of {of} scores are provisional'],
    hidden: [
      'Every score can be shown',
      '{count} of {of} scores stay hidden: too few answers, or to be worked out',
    ],
    waiting: [
      'Every score is of today',
      '{count} of {of} scores wait for new answers and show the previous figure',
    ],
    comparable: [
      'Every score can be compared with the quarter of the title',
      '{count} of {of} scores cannot be compared with the quarter of the title',
    ],
    agreements: [
      'Of every agreement it was reported in time how it stands',
      'Of {count} of {of} agreements nothing was reported for long',
    ],
    rejected: [
      'No row was rejected since the previous edition',
      'Since the previous edition {count} of {of} rows were rejected',
    ],
  },
  states: { fine: 'fine', look: 'note', stop: 'in the way' },
  preview: 'See the preview',
  previewNote: 'Whoever opens it is noted down, and named in the edition.',
  seen: 'Seen beforehand by {names}.',
  notSeen: 'Seen beforehand by nobody yet.',
  prepareTitle: 'Prepare',
  prepareIntro:
    'The analyst offers the figures as they are now; then a manager signs them off. If the data changes, it has to be done again.',
  prepared: 'Prepared by {by}, {at}.',
  preparedOld: 'The data has changed since: have the analyst prepare the figures again.',
  notPrepared: 'Not prepared by an analyst yet.',
  prepare: 'Prepare edition {number}',
  prepareAgain: 'Prepare edition {number} again',
  note: 'Note',
  noteHint: 'What whoever signs off or reads should know; may stay empty.',
  signTitle: 'Sign off and publish',
  signIntro:
    'What you publish does not change any more, not by later imports either. A correction is a new edition, with its reason.',
  name: 'Name',
  role: 'Position in which you sign off',
  roleHint: 'As it is to stand in the report, for example: chair of the steering group.',
  reason: 'Why this revision',
  reasonHint: 'Stands with the edition for whoever reads the report.',
  planned: 'This revision was announced; nothing was wrong',
  publish: 'Sign off and publish edition {number}',
  back: 'Back to Publish',
  onlyManagers: 'Signing off is for a manager.',
  onlyAnalysts: 'Preparing is for an analyst.',
  changes: 'What will differ from edition {edition}',
  published: 'Published',
  gone: 'Edition {edition} of this quarter was published and is not in the database any more.',
  altered: 'Edition {edition} of this quarter is not what was signed any more.',
  listAltered:
    'The list of signed editions is gone or altered: whether the newest edition of a quarter is missing cannot be told.',
  unsoundAdvice:
    'That never happens by itself: ask the administrator to restore a backup. What differs (signed → found):',
  unsoundAdviceAlone: 'That never happens by itself: ask the administrator to restore a backup.',
  overAltered: 'Publish over this knowingly: the new edition will say so',
  key: 'Public key of this installation (Ed25519)',
  keyHint: 'It proves that an edition was signed here: npx draagvlak verify FILE.',
}

const wordsIn = bilingual(DUTCH, ENGLISH)

export function publishWords(language: Language) {
  return wordsIn(language)
}

/** What a check found, and the regions that it is about. */
export function checkText(
  { check, state, count, of, regions }: CheckOutcome,
  language: Language,
): string {
  const [fine = '', found = ''] = wordsIn(language).checks[check]
  if (state === 'fine') return fine
  const told = fill(found, { count, of })
  return regions.length === 0 ? told : `${told} (${enumerate(regions, language)})`
}
