import { bilingual } from './language'

/** What the pages about remembered sources say. */
const DUTCH = {
  intro:
    'Van elk bestand dat is geïmporteerd, blijft bewaard hoe het is gelezen: wat de kolommen betekenen, en wat er is geantwoord. Een volgend bestand met dezelfde koppen wordt dan net zo gelezen. Hier kunt u dat nazien, verbeteren of vergeten.',
  none: 'Er is nog niets te onthouden. Na uw eerste import staat de bron hier: de vragenlijst, of het bestand dat u elk kwartaal krijgt.',
  list: (count: number) => (count === 1 ? '1 bron' : `${count} bronnen`),
  name: 'Naam',
  kind: 'Soort',
  format: 'Programma',
  columns: 'Kolommen',
  used: 'Laatst gebruikt',
  mapped: (meant: string, all: string) => `${meant} van ${all} tellen mee`,
  columnsIntro:
    'Wat u hier verandert, geldt voor het volgende bestand. Wat al is geïmporteerd, blijft zoals het is.',
  reading: 'Hoe het wordt gelezen',
  answers: 'Antwoorden',
  save: 'Bewaar',
  saved: 'Bewaard.',
  forget: 'Vergeet deze bron',
  forgetHint:
    'Een volgend bestand wordt dan weer helemaal opnieuw herkend. Imports blijven zoals ze zijn.',
  back: 'Naar alle bronnen',
  toImport: 'Naar importeren',
}

const ENGLISH: typeof DUTCH = {
  intro:
    'Of every file that was imported is kept how it was read: what its columns mean, and what was answered. A next file with the same headings is then read in the same way. Here you can look that up, correct it, or forget it.',
  none: 'There is nothing to remember yet. After your first import its source stands here: the questionnaire, or the file that you get every quarter.',
  list: (count) => (count === 1 ? '1 source' : `${count} sources`),
  name: 'Name',
  kind: 'Kind',
  format: 'Program',
  columns: 'Columns',
  used: 'Last used',
  mapped: (meant, all) => `${meant} of ${all} count`,
  columnsIntro:
    'What you change here holds for the next file. What was imported already stays as it is.',
  reading: 'How it is read',
  answers: 'Answers',
  save: 'Save',
  saved: 'Saved.',
  forget: 'Forget this source',
  forgetHint: 'A next file is then recognised from the beginning. Imports stay as they are.',
  back: 'To all sources',
  toImport: 'To importing',
}

export const sourceWords = bilingual(DUTCH, ENGLISH)
