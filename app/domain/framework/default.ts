import { DEFAULT_DISCUSSION } from './default-discussion'
import { DEFAULT_THEMES } from './default-themes'
import type { Framework, Item, Scale, StakeholderGroup } from './framework'

function item(code: string, scale: Scale, nl: string, en: string): Item {
  return { code, scale, reversed: false, text: { nl, en } }
}

function reversedItem(code: string, scale: Scale, nl: string, en: string): Item {
  return { code, scale, reversed: true, text: { nl, en } }
}

const ITEMS: readonly Item[] = [
  item(
    'I1',
    'input',
    'Wensen van huurders en inwoners zijn terug te zien in de regionale keuzes.',
    "Tenants' and residents' wishes show in regional choices.",
  ),
  item(
    'I2',
    'input',
    'Gekozen raadsleden kunnen de regionale keuzes echt bijsturen.',
    'Elected councillors can really adjust regional choices.',
  ),
  item(
    'I3',
    'input',
    'Wij kunnen meepraten voordat er wordt besloten.',
    'We have a say before decisions are made.',
  ),
  reversedItem(
    'I4',
    'input',
    'Keuzes staan al vast voordat wij iets kunnen inbrengen.',
    'Choices are fixed before we can contribute.',
  ),
  item(
    'I5',
    'input',
    'Huurders zijn goed vertegenwoordigd waar wordt besloten.',
    'Tenants are well represented where decisions are made.',
  ),
  item('P1', 'process', 'Het is duidelijk wie waarover besluit.', 'It is clear who decides what.'),
  item(
    'P2',
    'process',
    'Informatie om mee te denken is op tijd beschikbaar.',
    'Information needed to take part is available in time.',
  ),
  item(
    'P3',
    'process',
    'Belangen worden zichtbaar tegen elkaar afgewogen.',
    'Interests are visibly weighed.',
  ),
  reversedItem(
    'P4',
    'process',
    'Voor buitenstaanders is de besluitvorming moeilijk te volgen.',
    'Outsiders find decision-making hard to follow.',
  ),
  item(
    'P5',
    'process',
    'Wie door een besluit wordt geraakt, krijgt een eerlijke kans om gehoord te worden.',
    'Those affected get a fair hearing.',
  ),
  item(
    'O1',
    'output',
    'De samenwerking levert bewoners merkbare resultaten op.',
    'Cooperation brings residents noticeable results.',
  ),
  item('O2', 'output', 'Afspraken worden op tijd nagekomen.', 'Agreements are kept on time.'),
  item(
    'O3',
    'output',
    'De belangrijkste problemen worden echt aangepakt.',
    'The main problems are really tackled.',
  ),
  reversedItem(
    'O4',
    'output',
    'Het blijft vaak bij plannen en overleg.',
    'It often stops at plans and meetings.',
  ),
  item(
    'O5',
    'output',
    'Resultaten zijn eerlijk verdeeld over de regio.',
    'Results are fairly spread across the region.',
  ),
  item(
    'F1',
    'feedback',
    'Achteraf wordt duidelijk uitgelegd wat er van afspraken terechtkwam.',
    'What became of agreements is clearly explained.',
  ),
  item(
    'F2',
    'feedback',
    'Er wordt ons actief gevraagd wat beter kan.',
    'We are actively asked what could improve.',
  ),
  item(
    'F3',
    'feedback',
    'Wij horen terug wat er met onze reactie is gedaan.',
    'We hear what was done with our response.',
  ),
  reversedItem(
    'F4',
    'feedback',
    'Dezelfde knelpunten keren terug zonder dat er iets verandert.',
    'The same problems return without change.',
  ),
  item(
    'F5',
    'feedback',
    'Lessen zijn terug te zien in nieuwe plannen.',
    'Lessons show up in new plans.',
  ),
  item(
    'C1',
    'cooperation',
    'Partners zoeken naar meerwaarde voor iedereen, niet alleen voor zichzelf.',
    'Partners look for added value for all, not only for themselves.',
  ),
  item(
    'C2',
    'cooperation',
    'Wij kijken naar het geheel, niet alleen naar ons eigen deel.',
    'We look at the whole, not only at our own part.',
  ),
  item(
    'C3',
    'cooperation',
    'Wij letten erop of het de goede kant op gaat en snel genoeg.',
    'We watch whether things move the right way, and fast enough.',
  ),
  item(
    'C4',
    'cooperation',
    'Wij vertrouwen erop dat partners hun vak verstaan.',
    'We trust partners to know their craft.',
  ),
  reversedItem(
    'C5',
    'cooperation',
    'Op papier werken we samen, in de praktijk gaat ieder zijn eigen gang.',
    'On paper we cooperate, in practice everyone goes his own way.',
  ),
]

const GROUPS: readonly StakeholderGroup[] = [
  {
    code: 'huurders',
    name: { nl: 'Huurders', en: 'Tenants' },
    description: { nl: 'huurders en hun organisaties', en: 'tenants and their organisations' },
  },
  {
    code: 'gemeente',
    name: { nl: 'Gemeente', en: 'Municipality' },
    description: {
      nl: 'gemeenteraad, college en ambtenaren',
      en: 'council, executive and civil servants',
    },
  },
  {
    code: 'zorg_welzijn',
    name: { nl: 'Zorg en welzijn', en: 'Care and welfare' },
    description: { nl: 'zorg- en welzijnsorganisaties', en: 'care and welfare organisations' },
  },
  {
    code: 'collega_corporatie',
    name: { nl: 'Collega-corporaties', en: 'Fellow housing associations' },
    description: { nl: 'andere woningcorporaties', en: 'other housing associations' },
  },
  {
    code: 'overig',
    name: { nl: 'Overig', en: 'Other' },
    description: {
      nl: 'onderwijs, politie, bewonersgroepen en anderen',
      en: "education, police, residents' groups and others",
    },
  },
]

/**
 * The framework that a new installation starts with. The wording is our own and has not been validated:
 * wherever the statements are shown, say so. Changing anything that a score is made of means a new version.
 */
export const DEFAULT_FRAMEWORK: Framework = {
  version: '1',
  answerScale: {
    min: 1,
    max: 5,
    labels: {
      nl: ['helemaal oneens', 'oneens', 'neutraal', 'eens', 'helemaal eens'],
      en: ['strongly disagree', 'disagree', 'neutral', 'agree', 'strongly agree'],
    },
  },
  items: ITEMS,
  groups: GROUPS,
  themes: DEFAULT_THEMES,
  discussion: DEFAULT_DISCUSSION,
  recordWeight: { input: 0.25, process: 0.25, output: 0.5, feedback: 0.25 },
  minimumAnswered: 0.6,
  coverage: { personsPerGroup: 3, insufficientBelow: 0.66, provisionalBelow: 0.85 },
  variance: {
    reference: { minimumPersons: 5, minimumClusters: 4, maximumShare: 1 / 3 },
    likeness: 0.5,
    floor: { score: 10, difference: 5, index: 5, indexDifference: 2.5 },
  },
  comparison: { minimumCommonWeight: 0.85, minimumOthers: 2 },
  statements: { minimumChange: 3 },
  record: {
    minimumKnown: 0.5,
    reportValidQuarters: 4,
    minimumElapsed: 0.1,
    reportWithinDays: 90,
    answerWithinDays: 90,
    steerDays: 14,
    informationDays: 10,
    weighingWithinDays: 30,
    minimumWithoutAgreements: 3,
  },
  cooperation: {
    managersAfterDays: 30,
    steeringAfterDays: 60,
    stalledAfterDays: 365,
    hourlyRate: null,
  },
  indexFloor: 1,
  bands: [50, 65, 80],
}
