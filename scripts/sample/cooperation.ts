import { csvBytes, DUTCH_EXCEL } from './csv-dialect'
import { MARKET_SET, shownName } from './geography'

const COLUMNS = [
  ...['samenwerking_id', 'indeling', 'regio', 'samenwerking', 'themas', 'vorm', 'teams'],
  ...['reikwijdte', 'voorspelbaarheid', 'afgesproken_op', 'team_op', 'eerste_resultaat_op'],
  ...['gewijzigde_werkwijze_op', 'ander_thema_op', 'peildatum', 'partner', 'fase', 'uren', 'euro'],
  ...['opbrengst', 'verwachte_opbrengst_anderen', 'mandaat'],
]

/**
 * A cooperation from its region on, then a reference date and a line for each partner. In Plassenland it is a
 * covenant and no deeds: a sham cooperation. In Eilandkust it came through after the conflict about who pays was
 * settled: the year before partners saw more cost than yield, now the reverse.
 */
const COOPERATIONS = `
# Plassenland|Wonen met zorg|wonen_zorg|stuurgroep|0|één|hoog|08-08-2025||||
@ 30-09-2026
Gemeente Noordergors|4|720|12000|4|5|
Woonstede|3|640|9000|2|4|
Plaswonen|3|410|4500|2|4|
Welzijn De Brug|2|260|1500|2|4|
Zorggroep Merenhof|2|880|6000|1|4|
Huurdersplatform Plassen|1|230|0|3|2|
# Eilandkust|Doorstroming in de kernen|beschikbaarheid|projectgroep|2|enkele|midden|12-03-2025|01-02-2026|14-06-2026||
@ 30-09-2025
Kustwonen|2|520|8000|2|4|nee
Gemeente Eilandkust|2|410|5000|2|3|nee
Huurdersraad Kust|2|120|0|1|3|ja
Zorgpartners Duin|1|340|2500|2|4|nee
@ 30-09-2026
Kustwonen|3|380|6000|4|3|ja
Gemeente Eilandkust|3|300|4000|4|4|ja
Huurdersraad Kust|3|110|0|4|3|ja
Zorgpartners Duin|3|260|2000|3|4|ja
# Rivierenhoek|Sociaal beheer|leefbaarheid|afstemming|3|enkele|laag|15-01-2023|01-06-2023|20-10-2023|10-04-2025|
@ 30-09-2026
Rivierwonen|4|420|15000|4|4|ja
Gemeente Waalrijk|4|350|20000|4|4|ja
Politie Rivieren|4|180||3|4|ja
Welzijn Rivierenhoek|4|460|12000|4|3|ja
# Heidekant|Duurzame renovatie|duurzaamheid|projectgroep|2|één|midden|01-02-2024|01-05-2024|10-12-2024|15-09-2025|01-07-2026
@ 30-09-2026
Heidewoon|5|640|40000|4|4|ja
De Dorpen|5|520|31000|4|4|ja
Gemeente Heidedal|4|260|18000|4|4|ja
# Stadsrand|Sleutel en keuring|kwaliteit|inkoop|1|één|hoog|10-11-2025|05-01-2026|||
@ 30-09-2026
Randwonen|3|90|6500|4|4|ja
Stadswonen|3|70|6500|4|4|ja
`

const BOTTLENECK_COLUMNS = [
  ...['knelpunt_id', 'samenwerking_id', 'knelpunt', 'belang_dat_remt', 'ingebracht_op', 'niveau'],
  ...['niveau_sinds', 'geregeld_op', 'hoe', 'afspraak_id', 'teruggekomen_op'],
]

/** In Plassenland two wait for the steering group; in Eilandkust the conflict was settled. */
const BOTTLENECKS = `
SW-01|Doorstromers krijgen geen voorrang|Woonstede houdt druk op de wachtlijst|14-03-2026|werkvloer||||||
SW-01|Niemand betaalt de wijkverpleging in de plint|Merenhof zit vast aan het zorgkantoor|08-04-2026|werkvloer||||||
SW-01|Badkamers worden dubbel gekeurd|eigen keurmerk van Plaswonen|12-01-2026|stuurgroep|12-04-2026|20-05-2026|artikel 4 van de prestatieafspraken gewijzigd||11-04-2026
SW-01|Gegevens over huurachterstand niet te delen|gemeente houdt een eigen register|20-09-2026|werkvloer||||||
SW-01|Sleutel komt pas na zes weken||12-11-2026|werkvloer||||||
SW-02|Niemand wil de leegstand tussen twee huurders betalen|de gemeente rekent op de corporatie|20-10-2025|stuurgroep|18-01-2026|29-01-2026|gemeente en corporatie delen de leegstand, elk de helft||
SW-02|Verhuiscoach mag geen woning toewijzen|Kustwonen houdt toewijzen bij zichzelf|02-02-2026|werkvloer||10-03-2026|mandaat voor het team||
SW-03|Overlastdossiers blijven bij de politie liggen|privacy|05-09-2026|leiding|05-09-2026|||||
SW-05|Twee keurmerken voor dezelfde keuken|elk zijn eigen leverancier|01-06-2026|werkvloer||21-06-2026|één keurmerk afgesproken||05-11-2026
`

/** Cooperations as a Dutch spreadsheet has them. */
export function cooperationFile(): Uint8Array {
  const rows = sections(COOPERATIONS, '# ').flatMap(([head, body], at) => {
    const [region = '', ...facts] = head.split('|')
    const shared = [idOf(at), MARKET_SET, shownName(region), ...facts]
    return sections(body, '@ ').flatMap(([asOf, partners]) =>
      partners.split('\n').map((partner) => [...shared, asOf, ...partner.split('|')]),
    )
  })
  return csvBytes(DUTCH_EXCEL, [COLUMNS, ...rows])
}

/** Bottlenecks of them. */
export function bottleneckFile(): Uint8Array {
  const rows = BOTTLENECKS.trim()
    .split('\n')
    .map((line, at) => {
      const cells = [`KP-${String(at + 1).padStart(2, '0')}`, ...line.split('|')]
      return BOTTLENECK_COLUMNS.map((_, column) => cells[column] ?? '')
    })
  return csvBytes(DUTCH_EXCEL, [BOTTLENECK_COLUMNS, ...rows])
}

/** The first line of each part, and what follows it. */
function sections(text: string, mark: string): (readonly [string, string])[] {
  return text
    .trim()
    .split(new RegExp(`^${mark}`, 'm'))
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [head = '', ...body] = part.trim().split('\n')
      return [head, body.join('\n')] as const
    })
}

function idOf(at: number): string {
  return `SW-${String(at + 1).padStart(2, '0')}`
}
