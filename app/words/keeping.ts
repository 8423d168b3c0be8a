import { bilingual } from './language'

/** What is said where an administrator chooses how long is kept. */
const DUTCH = {
  intro:
    'Hoe lang de antwoorden van één persoon, en de bestanden waar ze in stonden, bij ons blijven. Een keer per uur gaat weg wat zijn tijd heeft gehad.',
  answers: 'Losse antwoorden',
  answersHint:
    'Geteld in hele kalenderjaren na het jaar van het antwoord. Niet korter dan drie: een score wordt vergeleken met die van twee jaar eerder, persoon voor persoon.',
  answersForGood: 'blijven bewaard',
  years: (count: number) => `${count} jaar na het eind van het jaar`,
  afterTitle: 'Wat er daarna nog kan, en wat niet',
  after: [
    'Weg zijn de antwoorden per vraag, de opmerkingen, de zinnen uit een reflectie en wie vaker antwoordde. De sommen per groep blijven, en alle scores, verschillen en gepubliceerde kwartalen, tot op de laatste decimaal.',
    'De cijfers van die jaren, en van de twee jaren erna, staan dan vast. Een later bestand met antwoorden, afspraken, gebieden of gewichten verandert ze niet meer.',
    'Een import met antwoorden uit die jaren is niet meer terug te draaien of opnieuw toe te passen, en nieuwe antwoorden over die jaren worden geweigerd.',
    'Een vergelijking die iemand zelf kiest, met een kwartaal zonder losse antwoorden, kan niet meer: wie beide keren antwoordde is dan niet bekend.',
    'Opnieuw berekenen (rebuild) slaat die jaren over en zegt dat. Wat weg is, komt alleen terug met een reservekopie van eerder.',
  ],
  files: 'Het oorspronkelijke bestand van een import',
  filesHint:
    'Om na te kunnen gaan wat er binnenkwam, en om afgewezen rijen met al hun cellen te downloaden. In een bestand staan ook namen en antwoorden die wij niet overnemen. Wie iemand wist, wist al deze bestanden mee.',
  filesNever: 'niet bewaren',
  days: (count: number) => (count % 365 === 0 ? `${count / 365} jaar` : `${count} dagen`),
  keep: 'Vastleggen',
  kept: 'Dit is vastgelegd.',
  goneThrough:
    'Van {gone} en eerder zijn de losse antwoorden weg; de cijfers tot en met {closed} staan vast.',
  nothingGone: 'Alle losse antwoorden zijn er nog.',
}

const ENGLISH: typeof DUTCH = {
  intro:
    'How long the answers of a single person, and the files that they came in, stay with us. Once an hour what has had its time goes.',
  answers: 'Single answers',
  answersHint:
    'Counted in whole calendar years after the year of the answer. Not under three: a score is compared with that of two years earlier, person by person.',
  answersForGood: 'are kept',
  years: (count) => `${count} years after the end of the year`,
  afterTitle: 'What can still be done after that, and what cannot',
  after: [
    'Gone are the answers per question, the comments, the sentences of a reflection and who answered more than once. The sums per group stay, and all scores, differences and published quarters, to the last digit.',
    'The figures of those years, and of the two years after, then stand as they are. A later file with answers, agreements, areas or weights does not change them any more.',
    'An import with answers of those years can no longer be taken back or put back, and new answers on those years are refused.',
    'A comparison of one’s own choice with a quarter without single answers is no longer possible: who answered both times is not known.',
    'Recomputing (rebuild) leaves those years out and says so. What is gone comes back only with an earlier backup.',
  ],
  files: 'The original file of an import',
  filesHint:
    'To be able to check what came in, and to download rejected rows with all their cells. A file also has names and answers that we do not take over. Erasing somebody erases all these files.',
  filesNever: 'not kept',
  days: (count) =>
    count === 365 ? '1 year' : count % 365 === 0 ? `${count / 365} years` : `${count} days`,
  keep: 'Save',
  kept: 'This was noted.',
  goneThrough:
    'Of {gone} and before the single answers are gone; the figures up to {closed} stand as they are.',
  nothingGone: 'All single answers are still there.',
}

export const keepingWords = bilingual(DUTCH, ENGLISH)
