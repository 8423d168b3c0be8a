import { ADMINISTRATIVE_SET, MARKET_SET } from './geography'
import { STORIES } from './stories'

const WIDTH = 96

/** What the registers tell. */
const REGISTER_STORIES = [
  '- Plassenland: een schijnsamenwerking. Wonen met zorg heeft een convenant en geen team met mandaat.',
  '- Plassenland: raden die te laat komen. Over woonruimteverdeling spreken zij na het contract.',
  '- Plassenland: bewoners van de Havenbuurt dragen de zwaarste last en zijn nooit gehoord.',
  '- Eilandkust: herstel. Toen beslecht was wie de leegstand betaalt, ging Doorstroming vooruit.',
]

function wrapped(text: string, indent: string): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1] ?? ''
    if (line.length + word.length > WIDTH) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.map((line) => indent + line).join('\n')
}

/** What goes with the files, for whoever opens the folder. */
export function readMe(seed: number): string {
  const stories = STORIES.map(
    ({ region, title, summary }) => `- ${region}: ${title}.\n${wrapped(summary, '  ')}`,
  )
  return `VERZONNEN VOORBEELDGEGEVENS

Alles in deze map is verzonnen: gemeenten, regio's, organisaties, antwoorden, opmerkingen en
prestatieafspraken. Een overeenkomst met bestaande namen is toeval. Gemeentecodes vanaf GM9901
bestaan niet; respondentnummers beginnen met VB (voorbeeld). De bestanden zijn gemaakt door
make-sample met zaadgetal ${seed}; hetzelfde getal geeft precies dezelfde bestanden.

Wat waar staat
- regions.csv: twee indelingen over dezelfde gemeenten, "${MARKET_SET}" en
  "${ADMINISTRATIVE_SET}".
- areas-….geojson: grenzen van de gemeenten, voor en na een herindeling, ergens in de Noordzee.
- stakeholders.csv: belanghouders per regio, met gewichten voor sommige.
- framework-2.json: het raamwerk waarmee sinds 2025-Q3 wordt gevraagd. Stelling P4 heeft andere
  woorden; wat er gevraagd wordt bleef gelijk.
- waves.csv: wanneer welke peiling openstond, en hoeveel mensen per groep zijn uitgenodigd.
- survey-….csv: een peiling per kwartaal, van 2023-Q4 tot en met 2026-Q3. Ieder bestand ziet er
  iets anders uit (scheidingsteken, tekenset, datums, kopjes, labels), zoals in het echt.
  De laatste peiling vroeg niet om een opmerking; de eerste niet naar samenwerking (C1 tot C5).
- agreements-….csv: prestatieafspraken met kwartaalrapportages, een bestand per jaar.
- loops.csv: verwachtingen van 2026, wat ermee is gedaan en wanneer dat is teruggekoppeld.
- choices.csv: grote besluiten stap voor stap, met wie wanneer kon of kan sturen.
- cooperation.csv: samenwerkingen, met wat elke partner ervan zegt.
- bottlenecks.csv: knelpunten daarin, en hoe ze omhoog gaan.

De verhalen erin
${[...stories, ...REGISTER_STORIES].join('\n')}
`
}
