import type { Dimension } from '#app/domain/framework/framework'
import type { Opinion } from './answers'
import type { MarketRegion } from './geography'
import type { Random } from './random'
import { mostStriking } from './stories'

type Tone = 'content' | 'mixed' | 'critical'

const ABOUT: Readonly<Record<Dimension, Readonly<Record<Tone, readonly string[]>>>> = {
  input: {
    content: [
      'We zitten aan tafel voordat er iets vastligt, dat is winst.',
      'De raad kreeg het plan op tijd en heeft er echt iets aan veranderd.',
      'Fijn dat huurders vanaf het begin meedenken.',
      'Onze wensenlijst kwam herkenbaar terug in het bod.',
    ],
    mixed: [
      'We mogen meepraten, maar weten niet altijd waarover nog te kiezen valt.',
      'Huurders zijn er wel bij; jongeren en nieuwkomers zien we nooit.',
    ],
    critical: [
      'De keuzes lagen al vast, onze avond was voor de vorm.',
      'De gemeenteraad krijgt het stuk pas als er niets meer te wijzigen is.',
      'Altijd dezelfde mensen aan tafel; wie de lasten draagt, wordt niet gehoord.',
    ],
  },
  process: {
    content: [
      'Stukken zijn op tijd en het is helder wie besluit.',
      'Goed schema van de besluitvorming, ook voor buitenstaanders te volgen.',
      'Prettig overleg; de afweging stond gewoon op papier.',
      'Keurige vergaderingen, alles genotuleerd en terug te vinden.',
    ],
    mixed: [
      'Het proces is netjes, maar wel lang; halverwege raak je de draad kwijt.',
      'De agenda kwam op tijd, de bijlagen pas een dag tevoren.',
    ],
    critical: [
      'Niemand kon mij vertellen wie hierover gaat: de stuurgroep, het college of de corporatie.',
      'Stukken kwamen de avond ervoor; zo kun je niet meedenken.',
      'Veel wordt onderling geregeld. Aardig bedoeld, maar niet te volgen.',
      'Waarom ons voorstel afviel, staat nergens.',
    ],
  },
  output: {
    content: [
      'De renovatie in onze straat is klaar, op tijd en zonder gedoe.',
      'Er wordt echt gebouwd; de wachttijd loopt eindelijk terug.',
      'Afspraak is afspraak hier. Dat merk je aan de meldingen.',
      'Het isolatieprogramma scheelt ons € 40 per maand.',
    ],
    mixed: [
      'In de ene kern gebeurt veel, in de andere wachten we nog.',
      'Er komt wel iets, maar later dan beloofd.',
    ],
    critical: [
      'Weer een visie, weer een werkgroep; in de wijk zie ik niets.',
      'Het blijft bij plannen en overleg.',
      'Drie jaar praten over vocht en schimmel; de muren zijn nog nat.',
      'De woningen zouden er nu staan. Er staat een bord.',
    ],
  },
  feedback: {
    content: [
      'We kregen per punt te horen wat ermee is gedaan, ook als het nee was.',
      'De evaluatie opende de nieuwe ronde afspraken: zo hoort het.',
      'Na de enquête volgde een avond met uitleg. Dank daarvoor.',
    ],
    mixed: [
      'Er komt wel een nieuwsbrief, maar geen antwoord op wat wij inbrachten.',
      'Terugkoppeling was er één keer; daarna werd het stil.',
    ],
    critical: [
      'Dit is de derde keer dat ik dit invul. Van de vorige twee heb ik niets gehoord.',
      'Wat er met onze reactie is gebeurd? Geen idee.',
      'Dezelfde knelpunten, elk jaar opnieuw; er wordt niets van geleerd.',
      'Het resultaat is er, maar niemand legt uit hoe het zo gekomen is.',
    ],
  },
}

const REGIONAL: Readonly<Record<MarketRegion, readonly string[]>> = {
  Plassenland: [
    'Er wordt veel opgeleverd de laatste tijd; jammer dat we het uit de krant moeten halen.',
    'De bouw loopt, de communicatie niet.',
    'Vroeger kregen we een verslag van wat er met onze punten was gedaan. Dat is gestopt.',
  ],
  Heidekant: [
    'Mooie startnotitie; nu graag de schop in de grond.',
    'Vier overlegtafels, nul opgeleverde woningen.',
    'De sfeer is goed en de koffie ook. Resultaat: nihil.',
  ],
  Rivierenhoek: [
    'Sinds het convenant weten we tenminste wie we moeten bellen.',
    'Het nieuwe convenant mag wat ons betreft ook over onderhoud gaan.',
    'Afspraken van vóór het convenant: ieder voor zich.',
  ],
  Eilandkust: [
    'Op het eiland ken je elkaar; vastleggen doen we niet.',
    'Iedereen mag iets zeggen, maar wie de knoop doorhakt blijft vaag.',
  ],
  Stadsrand: [
    'Gewoon doorgaan zo.',
    'Door de herindeling even zoeken naar het loket, verder prima.',
    'Rustige, degelijke samenwerking; geen klachten.',
  ],
}

const TAIL: Readonly<Record<string, readonly string[]>> = {
  huurders: ['Kunnen wij hier als huurders over doorpraten?', 'De huur stijgt intussen wel door.'],
  gemeente: ['Graag afstemmen met de begrotingscyclus van de raad.'],
  zorg_welzijn: ['Voor cliënten met een zorgvraag is te weinig plek.'],
  collega_corporatie: ['Laten we de cijfers in één overzicht zetten.'],
  overig: ['School en wijkteam willen graag eerder aanschuiven.'],
}

function toneOf(level: number): Tone {
  if (level >= 62) return 'content'
  return level >= 48 ? 'mixed' : 'critical'
}

/** A remark in Dutch that suits region, group and opinion, about nobody in particular. */
export function commentOf(
  region: MarketRegion,
  group: string,
  opinion: Opinion,
  random: Random,
): string {
  const about = mostStriking(opinion)
  const general = ABOUT[about][toneOf(opinion[about])]
  const sentence = random.chance(0.25) ? random.pick(REGIONAL[region]) : random.pick(general)
  if (random.chance(0.75)) return sentence
  const tail = random.pick(TAIL[group] ?? ['Succes verder.'])
  const join = random.pick([' ', ' ', '\n', ' "Ter overweging": '])
  return `${sentence}${join}${tail}`
}
