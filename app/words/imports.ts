import type { ImportKind } from '#app/domain/ingest/opened-file'
import { bilingual, type Language } from './language'

/** What the pages about imports say. */
const DUTCH = {
  foot: 'Wie wat importeert of terugdraait, staat in het logboek',
  problem: 'Dit ging nog niet goed',
  /** While the release ledger has a gap. @param year the last that it concerns */
  nothingNew: (year: string) =>
    `Van de jaren tot en met ${year} komen er nu geen nieuwe cijfers bij. Er is een reservekopie teruggezet, en wat er na het maken ervan getoond is, is niet bekend: wie oude en nieuwe cijfers naast elkaar legt zou iemands antwoord kunnen vinden. Bestanden worden wel ingelezen. Wie deze installatie beheert kan hier iets aan doen: npx draagvlak ledger.`,
  byAnalysts:
    'Een analist importeert en draait terug. Wie beheert ziet hier wat er gebeurde, en geeft onder Mensen iemand die rol.',
  form: {
    title: 'Importeren',
    intro:
      'Bied een bestand aan. Het wordt eerst gecontroleerd: u ziet wat er is herkend, welke rijen worden afgewezen en wat het met de scores doet. Pas daarna beslist u.',
    file: 'Bestand',
    fileHint:
      'CSV, Excel (.xlsx) of SPSS (.sav), Nederlands of Engels, ook zoals enquêteprogramma’s het exporteren; een kaart als GeoJSON of TopoJSON. Hoogstens 256 MB.',
    drop: 'Sleep een bestand hierheen of kies een bestand.',
    kind: 'Wat staat erin?',
    recogniseKind: 'zelf herkennen aan de kolommen',
    more: 'Meer keuzes',
    period: 'Kwartaal',
    periodHint: 'Alleen nodig als rijen zelf geen datum of periode hebben. Zoals 2026-Q3.',
    regionSet: 'Regio-indeling',
    regionSetHint: 'Alleen nodig als een regionaam in meer dan één indeling voorkomt.',
    wave: 'Peiling',
    waveHint: 'Alleen voor antwoorden zonder dag, of van een dag die bij geen peiling hoort.',
    year: 'Jaar van de grenzen',
    yearHint: 'Alleen voor een kaart die het zelf niet zegt. Zoals 2026.',
    credit: 'Bron van de kaart',
    creditHint: 'Komt bij de kaart te staan. Zoals “CBS, Kadaster”.',
    createRegions: 'Maak regio’s die nog niet bestaan',
    strict: 'Weiger het hele bestand als er één rij wordt afgewezen',
    submit: 'Controleer het bestand',
    sending: 'Bezig met versturen…',
  },
  history: {
    title: 'Geschiedenis',
    none: 'Er is nog niets geïmporteerd.',
    file: 'Bestand',
    when: 'Wanneer',
    state: 'Telt mee',
    active: 'ja',
    undone: 'teruggedraaid',
    undo: 'Draai terug',
    redo: 'Opnieuw toepassen',
    ofFile: (file: string) => `: ${file}`,
    older: 'Ouder',
    newest: 'Naar de nieuwste',
  },
  undo: {
    undoTitle: (file: string) => `${file} terugdraaien?`,
    undoMeaning:
      'Alle scores worden weer precies wat ze zonder dit bestand zijn. De rijen blijven bewaard, zodat u de import later weer kunt toepassen.',
    undo: 'Draai terug',
    redoTitle: (file: string) => `${file} opnieuw toepassen?`,
    redoMeaning:
      'De rijen van dit bestand tellen dan weer mee, en de scores worden opnieuw bepaald.',
    redo: 'Opnieuw toepassen',
    keep: 'Laat zoals het is',
  },
  kinds: {
    survey: 'antwoorden op de enquête',
    agreements: 'prestatieafspraken',
    regions: 'regio-indeling',
    stakeholders: 'belanghouders',
    waves: 'peilingen',
    loops: 'verwachtingen',
    choices: 'besluiten',
    cooperation: 'samenwerkingen',
    bottlenecks: 'knelpunten',
    areas: 'kaart met grenzen',
  } satisfies Readonly<Record<ImportKind, string>>,
}

const ENGLISH: typeof DUTCH = {
  foot: 'Who imports or takes back what, stands in the audit log',
  problem: 'This did not go well yet',
  nothingNew: (year) =>
    `No new figures of the years up to and including ${year} are shown for now. A backup was restored, and what was shown since it was made is not known: whoever compares old figures with new ones might find somebody’s answer. Files are still imported. Whoever runs this installation can do something about it: npx draagvlak ledger.`,
  byAnalysts:
    'An analyst imports and undoes. Who manages sees here what happened, and gives somebody that role under People.',
  form: {
    title: 'Import',
    intro:
      'Hand in a file. It is checked first: you see what was recognised, which rows are rejected and what it does to the scores. Only then you decide.',
    file: 'File',
    fileHint:
      'CSV, Excel (.xlsx) or SPSS (.sav), Dutch or English, also as survey tools export it; a map as GeoJSON or TopoJSON. At most 256 MB.',
    drop: 'Drop a file here or choose a file.',
    kind: 'What is in it?',
    recogniseKind: 'recognise by the columns',
    more: 'More choices',
    period: 'Quarter',
    periodHint: 'Only needed where rows have no date or period of their own. Such as 2026-Q3.',
    regionSet: 'Region set',
    regionSetHint: 'Only needed where a region’s name occurs in more than one set.',
    wave: 'Wave',
    waveHint: 'Only for answers without a day, or of a day on which no wave was open.',
    year: 'Year of the borders',
    yearHint: 'Only for a map that does not say it itself. Such as 2026.',
    credit: 'Source of the map',
    creditHint: 'Is shown with the map. Such as “CBS, Kadaster”.',
    createRegions: 'Make regions that do not exist yet',
    strict: 'Refuse the whole file if a single row is rejected',
    submit: 'Check the file',
    sending: 'Sending…',
  },
  history: {
    title: 'History',
    none: 'Nothing has been imported yet.',
    file: 'File',
    when: 'When',
    state: 'Counts',
    active: 'yes',
    undone: 'taken back',
    undo: 'Take back',
    redo: 'Apply again',
    ofFile: (file) => `: ${file}`,
    older: 'Older',
    newest: 'To the newest',
  },
  undo: {
    undoTitle: (file) => `Take ${file} back?`,
    undoMeaning:
      'All scores become exactly what they are without this file. Its rows are kept, so that you can apply the import again later.',
    undo: 'Take back',
    redoTitle: (file) => `Apply ${file} again?`,
    redoMeaning: 'The rows of this file then count again, and the scores are made anew.',
    redo: 'Apply again',
    keep: 'Leave it as it is',
  },
  kinds: {
    survey: 'survey answers',
    agreements: 'performance agreements',
    regions: 'regions',
    stakeholders: 'stakeholders',
    waves: 'survey waves',
    loops: 'expectations',
    choices: 'choices',
    cooperation: 'cooperations',
    bottlenecks: 'bottlenecks',
    areas: 'map with borders',
  },
}

export const importWords = bilingual(DUTCH, ENGLISH)

export function kindName(kind: ImportKind, language: Language): string {
  return importWords(language).kinds[kind]
}
