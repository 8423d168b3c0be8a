import type { StakeholderColumn } from '#app/domain/ingest/columns/columns'
import { bilingual } from './language'

const DUTCH = {
  newTitle: 'Organisatie of groep toevoegen',
  editTitle: '{name} in het register van {region}',
  intro:
    'Schrijf over organisaties en groepen, nooit over mensen: namen van personen zijn niet nodig.',
  columns: {
    region_set: 'Indeling',
    region: 'Regio',
    period: 'Geldt vanaf',
    stakeholder_group: 'Groep',
    organisation: 'Organisatie of groep bewoners',
    interest: 'Belang (1–5)',
    influence: 'Invloed (1–5)',
    burden: 'Welke last dragen zij?',
    position: 'Hoe staan zij erin?',
    invited: 'Uitgenodigd per peiling',
    weight: 'Gewicht',
    weight_reason: 'Reden van het gewicht',
  } satisfies Record<StakeholderColumn, string>,
  hints: {
    period:
      'Een nieuw kwartaal laat het oude register staan, zodat te zien blijft wie toen in beeld was.',
    organisation: 'Schrijf de naam zoals die in de enquête staat. Leeg: de groep als geheel.',
    invited: 'Aantal mensen; 0 als zij niet worden uitgenodigd, leeg als het niet bekend is.',
    weight: 'Een groep telt voor de som van haar organisaties; leeg telt als 1.',
  },
  unrated: 'niet geschat',
  save: 'Bewaren',
  remove: 'Uit het register halen',
  back: 'Terug naar Belanghouders',
  wrong: 'Dit is nog niet goed',
  changedMeanwhile:
    'Iemand anders heeft dit register intussen gewijzigd. Bekijk eerst wat er nu staat; uw tekst staat hieronder nog.',
  busy: 'Er wordt net een bestand ingelezen. Probeer het over een halve minuut opnieuw.',
}

const ENGLISH: typeof DUTCH = {
  newTitle: 'Add an organisation or group',
  editTitle: '{name} in the register of {region}',
  intro: 'Write about organisations and groups, never about people: no names are needed.',
  columns: {
    region_set: 'Region set',
    region: 'Region',
    period: 'Counts from',
    stakeholder_group: 'Group',
    organisation: 'Organisation or group of residents',
    interest: 'Interest (1–5)',
    influence: 'Influence (1–5)',
    burden: 'Which burden do they bear?',
    position: 'Where do they stand?',
    invited: 'Invited per wave',
    weight: 'Weight',
    weight_reason: 'Reason of the weight',
  },
  hints: {
    period: 'A new quarter leaves the old register as it was, so that one can see who was in view.',
    organisation: 'Write the name as it stands in the survey. Blank: the group as a whole.',
    invited: 'Number of people; 0 where they are not invited, blank where it is not known.',
    weight: 'A group counts for the sum of its organisations; blank counts as 1.',
  },
  unrated: 'not rated',
  save: 'Save',
  remove: 'Take out of the register',
  back: 'Back to stakeholders',
  wrong: 'This is not right yet',
  changedMeanwhile:
    'Somebody else changed this register meanwhile. Look first at what it says now; your text still stands below.',
  busy: 'A file is being imported right now. Try again in half a minute.',
}

export const stakeholderFormWords = bilingual(DUTCH, ENGLISH)
