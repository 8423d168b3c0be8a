import { bilingual } from './language'

const DUTCH = {
  title: 'Draagvlak voor regionale keuzes ({version})',
  about: 'Over u',
  area: 'In welke gemeente?',
  place: 'Gebied',
  group: 'Namens wie vult u dit in?',
  organisation: 'Organisatie',
  agree: 'In hoeverre bent u het hiermee eens?',
  last: 'Tot slot',
  comment: 'Opmerking',
  list: {
    intro: [
      'Neem deze vragen over in Microsoft Forms, letterlijk, met de codes voor de stellingen.',
      'Een export van die vragenlijst leest Draagvlak dan zonder vragen in.',
      'Sterretjes zijn de antwoorden om uit te kiezen, streepjes de stellingen van een Likertvraag.',
    ],
    choice: 'keuze, één antwoord',
    statements: 'Likert',
    line: 'tekst, kort antwoord',
    long: 'tekst, lang antwoord',
    required: 'verplicht',
  },
  links: {
    title: 'Vragenlijst voor een enquêteprogramma',
    intro:
      'De stellingen van dit raamwerk, met de plaats en de groep erbij. Wat u met zo’n vragenlijst ophaalt, herkent Draagvlak vanzelf.',
    limesurvey: 'Voor LimeSurvey (.txt, om te importeren)',
    forms: 'Voor Microsoft Forms (.txt, om over te nemen)',
    hint: 'Exporteer uit LimeSurvey met volledige antwoorden: dan is ook de plaats meteen duidelijk.',
  },
}

const ENGLISH: typeof DUTCH = {
  title: 'Support for regional choices ({version})',
  about: 'About you',
  area: 'Municipality',
  place: 'Area',
  group: 'Stakeholder group',
  organisation: 'Organisation',
  agree: 'How far do you agree?',
  last: 'Finally',
  comment: 'Comment',
  list: {
    intro: [
      'Take these questions over into Microsoft Forms, word for word, with the codes before the statements.',
      'An export of that questionnaire is then read without any question.',
      'Stars are the answers to choose from, dashes the statements of a Likert question.',
    ],
    choice: 'choice, one answer',
    statements: 'Likert',
    line: 'text, short answer',
    long: 'text, long answer',
    required: 'required',
  },
  links: {
    title: 'Questionnaire for a survey tool',
    intro:
      'The statements of this framework, with place and group. What you collect with such a questionnaire is recognised by itself.',
    limesurvey: 'For LimeSurvey (.txt, to import)',
    forms: 'For Microsoft Forms (.txt, to take over)',
    hint: 'Export from LimeSurvey with full answers: then the place is clear at once, too.',
  },
}

export const questionnaireWords = bilingual(DUTCH, ENGLISH)
