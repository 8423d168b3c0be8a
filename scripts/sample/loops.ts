import { csvBytes, DUTCH_EXCEL } from './csv-dialect'
import { MARKET_SET, shownName } from './geography'

const COLUMNS = [
  ...[
    'verwachting_id',
    'indeling',
    'regio',
    'gehoord',
    'gehoord_op',
    'gehoord_van',
    'vorm',
    'bron',
  ],
  ...['besluit', 'reden', 'besloten_op', 'actie', 'wie', 'uiterlijk', 'gedaan_op'],
  ...['teruggekoppeld_op', 'teruggekoppeld_hoe', 'teruggekoppeld_aan', 'thema'],
]

/** What an expectation is about, by a word in it. */
const THEMES: readonly (readonly [RegExp, string])[] = [
  [/huurverhoging/, 'betaalbaarheid'],
  [/zorg/, 'wonen_zorg'],
  [/groenfonds|zonnepanelen|Isoleer/, 'duurzaamheid'],
  [/sloop|lift|vocht/, 'kwaliteit'],
  [/Bouw|Dorpsweide/, 'nieuwbouw'],
  [/wachttijden/, 'beschikbaarheid'],
]

/**
 * A line each, its cells from the region on. Plassenland stays silent, Stadsrand answers all and says no
 * with a reason; some are told back late, and some are still open.
 */
const LOOPS = `
Plassenland|We horen niet wat er met onze reactie op de sloopplannen is gedaan.|14-05-2026|huurders|feedback|enquête|open
Plassenland|Geef ons eerder de plattegronden van woningen met zorg.|02-06-2026|zorg_welzijn|input|bijeenkomst|ja||30-06-2026|plattegrond in schetsfase|directeur vastgoed|05-09-2026|28-08-2026
Plassenland|Laat zien wat het groenfonds dit jaar heeft betaald.|19-06-2026|overig|feedback|enquête|deels|alleen 2026|03-09-2026|overzicht op de website|bestuurssecretaris|15-09-2026
Plassenland|Stuur stukken twee weken voor het overleg.|08-04-2026|gemeente|process|bijeenkomst|ja||06-05-2026||bestuurssecretaris
Plassenland|Vertel wat de huurdersraad met de klachten over vocht heeft bereikt.|21-04-2026|huurders|feedback|enquête|open
Plassenland|De lift in de Waterlelie staat al een half jaar stil.|06-05-2026|huurders|output|brief|ja||03-06-2026|lift vervangen|directeur vastgoed|25-07-2026|23-07-2026
Plassenland|Maak één planning voor alle corporaties.|15-04-2026|collega_corporatie|process|bijeenkomst|ja||13-05-2026|gezamenlijke planning|manager wonen|24-06-2026|15-06-2026|20-06-2026|in het directieoverleg|collega-corporaties
Plassenland|Bouw in de kern, niet alleen aan de rand.|20-05-2026|gemeente|output|afspraak|nee|de grond in de kern is niet van ons|29-06-2026||manager wonen|||06-07-2026|brief|wethouder
Plassenland|Vraag ons ook halverwege, niet alleen na afloop.|11-06-2026|collega_corporatie|feedback|enquête|ja||09-07-2026|peiling halverwege|onderzoeker|01-09-2026|01-09-2026|28-09-2026|nieuwsbrief|alle partners
Eilandkust|Houd een avond op het eiland zelf.|16-04-2026|huurders|input|bijeenkomst|ja||14-05-2026|bewonersavond in het dorpshuis|manager wonen|15-06-2026|03-06-2026|07-06-2026|op de avond zelf|bewoners
Eilandkust|Zet de agenda van de stuurgroep online.|29-04-2026|gemeente|process|brief|ja||27-05-2026||bestuurssecretaris|||13-06-2026|brief|griffier
Eilandkust|Houd woningen voor zorgpersoneel vrij.|18-05-2026|zorg_welzijn|output|enquête|deels|tien woningen, niet dertig|07-07-2026||manager wonen|||15-07-2026|in het zorgoverleg|zorgpartners
Eilandkust|Laat weten wat er van de zonnepanelen komt.|09-06-2026|huurders|feedback|enquête|ja||07-07-2026||directeur vastgoed|||12-07-2026|brief|huurdersvereniging
Eilandkust|Wij weten niet bij wie we moeten zijn.|23-06-2026|overig|process|enquête|open
Heidekant|Isoleer eerst de slechtste blokken.|10-04-2026|huurders|output|enquête|ja||08-05-2026|volgorde aangepast|directeur vastgoed|09-06-2026|06-06-2026|12-06-2026|brief|huurders
Heidekant|Begin nu eindelijk met de Dorpsweide.|11-05-2026|gemeente|output|afspraak|ja||08-06-2026|eerste paal|manager wonen|30-07-2026|30-07-2026|31-07-2026|bij de start|gemeente
Heidekant|Minder overleggen, vaker beslissen.|28-05-2026|collega_corporatie|process|bijeenkomst|deels|één van de drie overleggen vervalt|27-06-2026||bestuurssecretaris|||04-07-2026|in het overleg|partners
Heidekant|Van de plannen merken we in de straat niets.|15-06-2026|huurders|output|enquête|ja||13-07-2026||manager wonen
Rivierenhoek|Laat de huurdersraad meepraten over de sloopvolgorde.|14-04-2026|huurders|input|bijeenkomst|ja||12-05-2026|werkgroep gestart|manager wonen|03-06-2026|29-05-2026|30-05-2026|in de werkgroep|huurdersraad
Rivierenhoek|Eén aanspreekpunt voor wie uit de zorg een woning zoekt.|12-05-2026|zorg_welzijn|process|bijeenkomst|ja||09-06-2026|aanspreekpunt gestart|manager wonen|11-07-2026|01-07-2026|14-07-2026|in het zorgoverleg|zorgpartners
Rivierenhoek|Publiceer wat het convenant heeft opgeleverd.|04-06-2026|overig|feedback|brief|ja||02-07-2026|jaarbericht|onderzoeker|18-08-2026|13-08-2026|18-08-2026|op de website|iedereen
Stadsrand|Stel de huurverhoging een jaar uit bij label E, F en G.|11-05-2026|huurders|output|bijeenkomst|nee|het geld gaat naar isolatie|25-06-2026||manager wonen|||02-07-2026|brief|huurdersorganisatie
Stadsrand|Praat de nieuwe raad bij voor de begroting.|08-06-2026|gemeente|input|bijeenkomst|ja||06-07-2026|raadsavond|bestuurssecretaris|17-08-2026|13-08-2026|13-08-2026|op de raadsavond|gemeenteraad
Eilandkust|Wie beslist waarover in de woondeal is onduidelijk.|04-09-2026|gemeente|process|enquête|ja||02-10-2026|schema van besluiten|bestuurssecretaris|03-11-2026
Plassenland|Kom terug op wat we in juni hebben gezegd.|08-09-2026|huurders|feedback|enquête|open
Plassenland|Zeg eerlijk wat niet kan.|15-09-2026|huurders|feedback|brief|open||||manager wonen
Plassenland|Leg uit waarom het groenfonds stilligt.|22-09-2026|gemeente|feedback|afspraak|ja||20-10-2026||directeur vastgoed
Heidekant|Begin met twee buurten, maar begin.|17-09-2026|huurders|output|enquête|deels|twee buurten eerst|22-10-2026|planning per buurt|manager wonen|15-01-2027
Rivierenhoek|Deel de wachttijden per kern, elk kwartaal.|22-09-2026|collega_corporatie|process|afspraak|ja||20-10-2026|wachttijden per kern|onderzoeker|21-12-2026
Stadsrand|Vraag ook jongeren die nog thuis wonen.|06-10-2026|overig|input|bijeenkomst|open
`

/** Expectations of 2026 as a Dutch spreadsheet has them. */
export function loopFile(): Uint8Array {
  const rows = LOOPS.trim()
    .split('\n')
    .map((line, at) => {
      const [region = '', ...cells] = line.split('|')
      const id = `VB-${String(at + 1).padStart(3, '0')}`
      const row = [id, MARKET_SET, shownName(region), ...cells]
      const theme = THEMES.find(([word]) => word.test(cells[0] ?? ''))?.[1] ?? ''
      return COLUMNS.map((name, column) => (name === 'thema' ? theme : (row[column] ?? '')))
    })
  return csvBytes(DUTCH_EXCEL, [COLUMNS, ...rows])
}
