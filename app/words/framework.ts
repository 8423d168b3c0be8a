import type { Scale } from '#app/domain/framework/framework'
import { bilingual, type Language } from './language'
import { formName } from './terms'

const DUTCH = {
  title: 'Raamwerk {version}',
  intro:
    'Wat er wordt gevraagd en hoe het telt. De stellingen zijn eigen bewoording en niet gevalideerd, zolang uw organisatie dat niet zelf heeft gedaan.',
  file: 'Raamwerk als JSON',
  cooperation: 'samenwerking (telt niet in de index)',
  items: 'Stellingen',
  itemColumns: ['Code', 'Vorm', 'Stelling', 'Omgekeerd'],
  reversed: 'ja: wie het eens is, geeft minder',
  answers: 'Antwoorden',
  groups: 'Groepen',
  groupColumns: ['Groep', 'Wie', 'Gewicht'],
  groupNote: 'Zonder eigen gewichten in het belanghoudersregister wegen de groepen even zwaar.',
  settings: 'Gewichten en grenzen',
  settingColumns: ['Wat', 'Waarde'],
  themes: 'Thema’s',
  themeColumns: ['Thema', 'Code', 'Ook gelezen als'],
  discussion: 'Vragen en acties als een vorm zwak is',
  discussionColumns: ['Vorm', 'Vragen', 'Acties'],
  names: {
    recordWeight: 'aandeel van de afspraken in {form}',
    minimumAnswered: 'minstens beantwoord van een vorm',
    personsPerGroup: 'mensen die een groep volledig gehoord maken',
    insufficientBelow: 'te weinig gehoord onder',
    provisionalBelow: 'voorlopig onder',
    bands: 'redelijk, goed en sterk vanaf',
    minimumChange: 'kleinere verandering wordt het laatst gezegd',
    minimumKnown: 'afspraken tellen vanaf bekend',
    reportValidQuarters: 'kwartalen dat een melding geldt',
    minimumElapsed: 'te vroeg om te meten tot',
    reportWithinDays: 'dagen om na de termijn te rapporteren',
    answerWithinDays: 'dagen om te besluiten en terug te koppelen op wat is gehoord',
    steerDays: 'dagen dat een venster minstens open is om te kunnen sturen',
    informationDays: 'dagen vóór het sluiten dat de informatie openbaar is',
    weighingWithinDays: 'dagen na het besluit om de weging te publiceren',
    minimumWithoutAgreements: 'besluiten en verwachtingen die zonder afspraken meetellen, minstens',
    minimumCommonWeight: 'vergelijkbaar als groepen samen minstens wegen',
    minimumOthers: 'andere regio’s om mee te vergelijken, minstens',
    likeness: 'gelijkenis binnen een organisatie',
    minimumPersons: 'mensen in een groep die haar eigen spreiding toont',
    minimumClusters: 'organisaties of losse mensen daarin',
    indexFloor: 'laagste waarde van een vorm in de index',
  },
}

const ENGLISH: typeof DUTCH = {
  title: 'Framework {version}',
  intro:
    'What is asked and how it counts. The statements are our own wording and not validated, unless your organisation did so itself.',
  file: 'Framework as JSON',
  cooperation: 'cooperation (not in the index)',
  items: 'Statements',
  itemColumns: ['Code', 'Form', 'Statement', 'Reversed'],
  reversed: 'yes: who agrees gives less',
  answers: 'Answers',
  groups: 'Groups',
  groupColumns: ['Group', 'Who', 'Weight'],
  groupNote: 'Without weights of their own in the stakeholder register the groups weigh the same.',
  settings: 'Weights and bounds',
  settingColumns: ['What', 'Value'],
  themes: 'Themes',
  themeColumns: ['Theme', 'Code', 'Also read as'],
  discussion: 'Questions and actions where a form is weak',
  discussionColumns: ['Form', 'Questions', 'Actions'],
  names: {
    recordWeight: 'share of the agreements in {form}',
    minimumAnswered: 'answered of a form, at least',
    personsPerGroup: 'people that make a group fully heard',
    insufficientBelow: 'too few heard below',
    provisionalBelow: 'provisional below',
    bands: 'fair, good and strong from',
    minimumChange: 'smaller changes are said last',
    minimumKnown: 'agreements count from known',
    reportValidQuarters: 'quarters that a report is valid',
    minimumElapsed: 'too early to measure until',
    reportWithinDays: 'days to report after the deadline',
    answerWithinDays: 'days to decide and tell back on what was heard',
    steerDays: 'days that a window is open at least, to be able to steer',
    informationDays: 'days before it closes that the information is public',
    weighingWithinDays: 'days after the decision to publish the weighing',
    minimumWithoutAgreements: 'choices and expectations that count without agreements, at least',
    minimumCommonWeight: 'comparable where groups together weigh at least',
    minimumOthers: 'other regions to compare with, at least',
    likeness: 'likeness within an organisation',
    minimumPersons: 'people in a group that shows its own spread',
    minimumClusters: 'organisations or single people in it',
    indexFloor: 'lowest value of a form in the index',
  },
}

export const frameworkWords = bilingual(DUTCH, ENGLISH)

/** A form, or the scale that stands apart. */
export function scaleName(scale: Scale, language: Language): string {
  return scale === 'cooperation' ? frameworkWords(language).cooperation : formName(scale, language)
}
