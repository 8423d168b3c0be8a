import { csvBytes, DUTCH_EXCEL } from './csv-dialect'
import { MARKET_SET, shownName } from './geography'

const COLUMNS = [
  ...['keuze_id', 'indeling', 'regio', 'keuze', 'thema', 'wie_besluit', 'besluit_gepland_op'],
  ...['besloten_op', 'laatste_moment', 'weging_gepubliceerd_op', 'stap', 'soort', 'opent', 'sluit'],
  ...['voor_wie', 'invloed', 'aangekondigd_op', 'informatie_op', 'uitkomst', 'teruggekoppeld_op'],
]

/**
 * A choice from its region on, then a line for each of its steps. In Plassenland the councils are heard when
 * the contract is signed, in Eilandkust nobody ever was; Heidekant and Stadsrand show how it can be done.
 */
const CHOICES = `
# Heidekant|Dorpsweide, eerste fase|nieuwbouw|gemeenteraad|10-06-2026|10-06-2026|01-06-2026|03-07-2026
Zienswijze van de raad|venster|06-04-2026|08-05-2026|raad|meebeslissen|20-03-2026|06-04-2026|raad wil meer sociale huur|12-05-2026
Advies huurdersorganisaties|venster|30-03-2026|01-05-2026|huurders|adviseren|13-03-2026|30-03-2026|kleinere woningen erbij|12-05-2026
Inloopavond|venster|13-04-2026|24-04-2026|inwoners|raadplegen|27-03-2026|06-04-2026|64 bezoekers|08-05-2026
# Plassenland|Regels van het groenfonds|duurzaamheid|stuurgroep|15-07-2026|20-07-2026|06-07-2026|07-09-2026
Bijpraten van de raden|venster|01-06-2026|19-06-2026|raad|informeren|25-05-2026|15-06-2026||
Reactie van huurders|venster|08-06-2026|16-06-2026|huurders|adviseren|08-06-2026|08-06-2026|twaalf reacties|
# Plassenland|Woonruimteverdeling|beschikbaarheid|stuurgroep Wonen|15-03-2027||25-01-2027|
Startnotitie vastgesteld|mijlpaal|10-03-2026||||||opdracht en planning|
Enquête onder woningzoekenden|venster|01-05-2026|31-05-2026|inwoners|raadplegen|17-04-2026|20-04-2026|412 reacties; voorrang voor jongeren uit de kern erbij|10-07-2026
Werkgroepen|venster|08-06-2026|31-07-2026|partners|meebeslissen|18-05-2026|08-06-2026|drie varianten, met kosten|20-08-2026
Advies huurdersorganisaties|venster|21-09-2026|30-10-2026|huurders|adviseren|24-08-2026|28-09-2026|variant B, met een vangnet voor ouderen|
Inloopavonden|venster|23-11-2026|18-12-2026|inwoners|informeren|09-11-2026|14-12-2026||
Contract met de leverancier|mijlpaal|25-01-2027||||||daarna ligt het systeem vast|
Zienswijze van de vijf raden|venster|08-02-2027|26-02-2027|raad|adviseren||08-02-2027||
# Eilandkust|Bouwlocatie Zuiderhaven|nieuwbouw|bestuur van de corporatie|10-12-2026||27-08-2026|
Grond gekocht|mijlpaal|27-08-2026||||||grond is van de corporatie|
Bewonersbijeenkomsten|venster|05-10-2026|30-11-2026|inwoners|informeren|21-09-2026|05-10-2026||
# Rivierenhoek|Verkoopprogramma 2027–2030|betaalbaarheid|stuurgroep|14-01-2027||21-12-2026|
Zienswijze van de raden|venster|12-10-2026|20-11-2026|raad|adviseren|28-09-2026|12-10-2026|minder verkoop in de kernen|24-11-2026
Advies huurdersraad|venster|02-11-2026|04-12-2026|huurders|adviseren|12-10-2026|02-11-2026||
# Rivierenhoek|Flexwoningen op drie locaties|beschikbaarheid|colleges van B en W|25-02-2027||01-02-2027|
Zienswijze van de raden|venster|14-12-2026|18-01-2027|raad|adviseren|23-11-2026|14-12-2026||
Inloop per locatie|venster|21-12-2026|22-01-2027|inwoners|raadplegen|||
# Heidekant|Huurbeleid 2027|betaalbaarheid|corporaties|28-01-2027||05-01-2027|
Raadsavond|venster|16-11-2026|15-12-2026|raad|adviseren|26-10-2026|16-11-2026||
Overleg met de huurdersorganisaties|venster|02-11-2026|22-12-2026|huurders|meebeslissen|12-10-2026|02-11-2026||
# Heidekant|Woonzorgvisie 2030|wonen_zorg|stuurgroep|25-05-2027||10-05-2027|
Zienswijze van de raden|venster|01-03-2027|16-04-2027|raad|adviseren|||
Advies huurdersorganisaties|venster|01-03-2027|09-04-2027|huurders|adviseren|||
# Stadsrand|Prestatieafspraken 2027|beschikbaarheid|colleges en corporaties|29-01-2027||18-01-2027|
Zienswijze van de raden|venster|23-11-2026|10-01-2027|raad|adviseren|02-11-2026|23-11-2026||
Onderhandeling met de huurdersorganisatie|venster|05-10-2026|10-01-2027|huurders|meebeslissen|14-09-2026|05-10-2026||
# Stadsrand|Sloop Oeverkwartier|kwaliteit|bestuur van de corporatie|13-11-2026|13-11-2026|30-10-2026|
Zienswijze van de raad|venster|15-06-2026|10-07-2026|raad van Nieuwstede (verzonnen)|adviseren|01-06-2026|15-06-2026|eerst terugkeergarantie regelen|24-08-2026
Advies bewonerscommissie|venster|15-06-2026|17-07-2026|huurders|meebeslissen|01-06-2026|15-06-2026|terugkeergarantie vastgelegd|24-08-2026
`

/** Decision processes as a Dutch spreadsheet has them. */
export function choiceFile(): Uint8Array {
  const rows = CHOICES.trim()
    .split('\n# ')
    .flatMap((text, at) => {
      const [head = '', ...steps] = text.replace(/^# /, '').split('\n')
      const [region = '', ...facts] = head.split('|')
      const id = `KB-${String(at + 1).padStart(2, '0')}`
      return steps.map((step) => {
        const row = [id, MARKET_SET, shownName(region), ...facts, ...step.split('|')]
        return COLUMNS.map((_, column) => row[column] ?? '')
      })
    })
  return csvBytes(DUTCH_EXCEL, [COLUMNS, ...rows])
}
