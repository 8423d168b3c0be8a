import { bilingual } from './language'

const DUTCH = {
  heading: 'In drie stappen naar de eerste scores',
  regions: {
    link: 'Importeer de regio’s',
    text: 'een bestand dat zegt welke gemeente op welke dag bij welke regio hoort',
  },
  answers: {
    link: 'Importeer de antwoorden',
    text: 'de enquête van een kwartaal, en daarna de prestatieafspraken',
  },
  people: {
    link: 'Nodig collega’s uit',
    text: 'wie de cijfers leest en wie ze aanlevert, elk met een eigen rol',
  },
  done: 'gedaan',
  byImporters: 'dat doet een analist',
  byOffice: 'dat doet de beheerder',
}

const ENGLISH: typeof DUTCH = {
  heading: 'Three steps to the first scores',
  regions: {
    link: 'Import the regions',
    text: 'a file that says which municipality belongs to which region on which day',
  },
  answers: {
    link: 'Import the answers',
    text: 'the survey of a quarter, and after it the performance agreements',
  },
  people: {
    link: 'Invite colleagues',
    text: 'who reads the figures and who brings them, each with a role of their own',
  },
  done: 'done',
  byImporters: 'an analyst does that',
  byOffice: 'the administrator does that',
}

export const firstStepWords = bilingual(DUTCH, ENGLISH)
