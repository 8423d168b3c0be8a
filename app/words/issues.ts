import type { IngestIssue, IssueCode } from '#app/domain/ingest/issue'
import type { Language } from './language'
import { jobWords } from './upload-job'

/** {name} is a parameter of the issue. What happened, then what to do. */
const MESSAGES: Readonly<Record<IssueCode, Readonly<Record<Language, string>>>> = {
  file_empty: {
    nl: 'het bestand is leeg. Kies het bestand met de antwoorden of de gegevens.',
    en: 'the file is empty. Choose the file that holds the answers or the data.',
  },
  file_not_text: {
    nl: 'dit is geen tekstbestand ({kind}). Exporteer de gegevens als CSV en probeer het opnieuw.',
    en: 'this is not a text file ({kind}). Export the data as CSV and try again.',
  },
  file_not_supported: {
    nl: 'dit soort bestand ({kind}) kan nog niet worden gelezen. Open het in uw spreadsheet- of enquêteprogramma, bewaar het als CSV en importeer dat.',
    en: 'this kind of file ({kind}) cannot be read yet. Open it in your spreadsheet or survey program, save it as CSV and import that.',
  },
  file_no_rows: {
    nl: 'het bestand heeft kolomkoppen maar geen rijen. Controleer of de export gegevens bevat.',
    en: 'the file has column headings but no rows. Check that the export holds data.',
  },
  file_encoding_broken: {
    nl: 'de tekens zijn niet te lezen: het bestand noemt zich {encoding}, maar bij byte {byte} klopt dat niet. Bewaar het opnieuw als CSV met UTF-8.',
    en: 'the characters cannot be read: the file says it is {encoding}, but at byte {byte} it is not. Save it again as CSV with UTF-8.',
  },
  quote_not_closed: {
    nl: 'hier opent een aanhalingsteken dat niet op dezelfde regel goed sluit; alles daarna kan zijn verschoven. Verbeter de aanhalingstekens in deze rij.',
    en: 'a quotation mark opens here and does not close properly; everything after it may have shifted. Mend the quotation marks in this row.',
  },
  column_missing: {
    nl: 'deze kolom ontbreekt. Geef een kolom een van deze namen: {alternatives}; of wijs haar aan {mapping}.',
    en: 'this column is missing. Give a column one of these names: {alternatives}; or point at it {mapping}.',
  },
  column_twice: {
    nl: 'twee kolommen betekenen allebei {name}: deze en “{first}”. Verwijder of hernoem er een.',
    en: 'two columns both mean {name}: this one and “{first}”. Remove or rename one.',
  },
  column_unknown: {
    nl: 'deze kolom is niet herkend en wordt overgeslagen. Hernoem haar als ze mee moet tellen.',
    en: 'this column was not recognised and is skipped. Rename it if it should count.',
  },
  no_items: {
    nl: 'er is geen enkele stelling gevonden. Noem de kolommen naar de codes van de stellingen ({first} … {last}).',
    en: 'not a single statement was found. Name the columns after the statements’ codes ({first} … {last}).',
  },
  period_needed: {
    nl: 'er is geen datum of periode bekend. Voeg een kolom toe ({alternatives}) of geef de periode mee, zoals 2026-Q3.',
    en: 'no date or period is known. Add a column ({alternatives}) or give the period, such as 2026-Q3.',
  },
  period_invalid: {
    nl: '“{value}” is geen kwartaal. Schrijf het als 2026-Q3.',
    en: '“{value}” is not a quarter. Write it as 2026-Q3.',
  },
  all_rows_rejected: {
    nl: 'geen enkele rij was bruikbaar (gelezen: {rows}); er is niets bewaard. Verbeter de gemelde fouten en probeer het opnieuw.',
    en: 'not a single row could be used (read: {rows}); nothing was stored. Mend the reported errors and try again.',
  },
  row_too_long: {
    nl: 'de rij heeft meer cellen ({found}) dan de kop ({expected}). Controleer op een los scheidingsteken of aanhalingsteken.',
    en: 'the row has more cells ({found}) than the header ({expected}). Look for a stray delimiter or quotation mark.',
  },
  row_too_short: {
    nl: 'de rij heeft minder cellen ({found}) dan de kop ({expected}). Vul de ontbrekende cellen aan; leeg mag, weglaten niet.',
    en: 'the row has fewer cells ({found}) than the header ({expected}). Add the missing cells; they may be blank, not absent.',
  },
  value_missing: {
    nl: 'hier moet iets staan. Vul de cel in.',
    en: 'something must stand here. Fill in the cell.',
  },
  place_unknown: {
    nl: '“{value}” is geen bekend gebied of bekende regio. Verbeter de schrijfwijze of importeer eerst de regio-indeling.',
    en: '“{value}” is not a known area or region. Mend the spelling or import the regions first.',
  },
  place_ambiguous: {
    nl: '“{value}” bestaat in meer dan één regio-indeling. Geef de indeling mee, of gebruik de gebiedscode.',
    en: '“{value}” exists in more than one region set. Name the region set, or use the area code.',
  },
  place_conflict: {
    nl: 'gebied “{value}” hoort op die dag niet bij regio “{region}”. Verbeter een van de twee of laat de regio leeg.',
    en: 'area “{value}” does not belong to region “{region}” on that day. Mend one of the two or leave the region blank.',
  },
  group_unknown: {
    nl: '“{value}” is geen bekende belanghoudersgroep. Kies uit: {alternatives}.',
    en: '“{value}” is not a known stakeholder group. Choose from: {alternatives}.',
  },
  answer_outside_scale: {
    nl: 'het antwoord “{value}” valt buiten de schaal van {minimum} tot {maximum}. Verbeter het of laat de cel leeg.',
    en: 'the answer “{value}” is outside the scale from {minimum} to {maximum}. Mend it or leave the cell blank.',
  },
  answer_not_understood: {
    nl: 'het antwoord “{value}” is niet te lezen. Gebruik een getal van {minimum} tot {maximum} of het label uit de enquête.',
    en: 'the answer “{value}” cannot be read. Use a number from {minimum} to {maximum} or the survey’s label.',
  },
  date_impossible: {
    nl: 'de datum “{value}” bestaat niet. Verbeter de dag of de maand.',
    en: 'the date “{value}” does not exist. Mend the day or the month.',
  },
  date_ambiguous: {
    nl: 'de datum “{value}” kan op twee manieren worden gelezen. Schrijf hem als 30-09-2026 of 2026-09-30.',
    en: 'the date “{value}” can be read in two ways. Write it as 30-09-2026 or 2026-09-30.',
  },
  date_not_understood: {
    nl: '“{value}” is niet als datum te lezen. Schrijf hem als 30-09-2026 of 2026-09-30.',
    en: '“{value}” cannot be read as a date. Write it as 30-09-2026 or 2026-09-30.',
  },
  date_outside_period: {
    nl: '“{value}” valt buiten de periode {period} van deze import. Verbeter het of importeer de rij bij haar eigen periode.',
    en: '“{value}” is outside this import’s period {period}. Mend it or import the row with its own period.',
  },
  date_in_future: {
    nl: 'de datum “{value}” ligt in de toekomst. De rij telt mee; controleer de datum.',
    en: 'the date “{value}” is in the future. The row counts; check the date.',
  },
  number_not_understood: {
    nl: '“{value}” is niet als getal te lezen. Schrijf alleen cijfers, zoals 12,5.',
    en: '“{value}” cannot be read as a number. Write digits only, such as 12.5.',
  },
  number_ambiguous: {
    nl: '“{value}” kan {one} of {other} betekenen. Schrijf het zonder duizendtal-teken of met een ander aantal decimalen.',
    en: '“{value}” can mean {one} or {other}. Write it without a thousands mark or with another number of decimals.',
  },
  number_out_of_range: {
    nl: 'het getal “{value}” valt buiten de grenzen. Controleer de waarde.',
    en: 'the number “{value}” is out of range. Check the value.',
  },
  weight_not_positive: {
    nl: 'het gewicht “{value}” is niet groter dan 0. Verbeter het of laat de cel leeg (dan telt 1).',
    en: 'the weight “{value}” is not greater than 0. Mend it or leave the cell blank (which counts as 1).',
  },
  choice_unknown: {
    nl: '“{value}” is hier geen bekende keuze. Kies uit: {alternatives}.',
    en: '“{value}” is not a known choice here. Choose from: {alternatives}.',
  },
  yes_no_not_understood: {
    nl: '“{value}” is niet als ja of nee te lezen. Schrijf ja, nee of niets.',
    en: '“{value}” cannot be read as yes or no. Write yes, no or nothing.',
  },
  no_answers: {
    nl: 'er is geen enkele stelling beantwoord. De rij telt niet mee; u hoeft niets te doen.',
    en: 'not a single statement was answered. The row does not count; there is nothing to do.',
  },
  responses_not_submitted: {
    nl: 'weggelaten, want zonder inzenddatum: {count}. Wie de enquête niet heeft ingestuurd, telt niet mee.',
    en: 'left out, as without a submit date: {count}. Who did not send in the survey does not count.',
  },
  respondent_erased: {
    nl: 'weggelaten, want van respondenten die op verzoek zijn gewist: {count}. U hoeft niets te doen.',
    en: 'left out, as of respondents who were erased at their request: {count}. There is nothing to do.',
  },
  period_not_understood: {
    nl: '“{value}” is niet als kwartaal te lezen. Schrijf het als 2026-Q3.',
    en: '“{value}” cannot be read as a quarter. Write it as 2026-Q3.',
  },
  dates_reversed: {
    nl: 'het begin “{value}” ligt na het einde “{other}”. Verbeter een van de twee datums.',
    en: 'the start “{value}” is after the end “{other}”. Mend one of the two dates.',
  },
  area_twice_in_set: {
    nl: 'gebied “{area}” hoort in indeling “{set}” tegelijk bij “{region}” en “{other}” (vanaf {day}). Laat de ene geldigheid eindigen voor de andere begint.',
    en: 'area “{area}” belongs to both “{region}” and “{other}” in set “{set}” (from {day}). Let one membership end before the other begins.',
  },
  duplicate_row: {
    nl: 'deze rij herhaalt rij {first}. Verwijder een van de twee.',
    en: 'this row repeats row {first}. Remove one of the two.',
  },
  value_too_long: {
    nl: 'de tekst is te lang (ten hoogste {maximum} tekens). Kort hem in.',
    en: 'the text is too long (at most {maximum} characters). Shorten it.',
  },
  control_characters: {
    nl: 'de tekst bevat onzichtbare stuurtekens. Typ de waarde opnieuw.',
    en: 'the text holds invisible control characters. Type the value again.',
  },
  area_without_region: {
    nl: 'gebied “{value}” hoort op die dag bij geen enkele regio. De rij is bewaard maar telt nergens mee; controleer de regio-indeling.',
    en: 'area “{value}” belongs to no region on that day. The row is stored but counts nowhere; check the regions.',
  },
  numeric_status_conflict: {
    nl: 'de cijfers en de status “{value}” spreken elkaar tegen; de cijfers gaan voor. Controleer beide.',
    en: 'the figures and the status “{value}” contradict each other; the figures go first. Check both.',
  },
}

const KINDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  jpeg: { nl: 'een JPEG-foto', en: 'a JPEG picture' },
  png: { nl: 'een PNG-afbeelding', en: 'a PNG picture' },
  gif: { nl: 'een GIF-afbeelding', en: 'a GIF picture' },
  pdf: { nl: 'een PDF', en: 'a PDF' },
  gzip: { nl: 'een ingepakt bestand', en: 'a compressed file' },
  zip_or_xlsx: { nl: 'Excel of een zip-bestand', en: 'Excel or a zip file' },
  xls: { nl: 'een oud Excel-bestand', en: 'an old Excel file' },
  sav: { nl: 'SPSS', en: 'SPSS' },
  binary: { nl: 'het bevat nulbytes', en: 'it holds zero bytes' },
}

const PLACES: Readonly<Record<Language, { row: string; column: string }>> = {
  nl: { row: 'rij', column: 'kolom' },
  en: { row: 'row', column: 'column' },
}

/** Where a message is read: what it advises must exist there. */
export type IssueMedium = 'page' | 'command'

/** How one points at a column, after "point at it". */
const MAPPING: Readonly<Record<IssueMedium, (language: Language) => string>> = {
  page: (language) => `${language === 'nl' ? 'onder' : 'under'} “${jobWords(language).recheck}”`,
  command: (language) => (language === 'nl' ? 'met --mapping' : 'with --mapping'),
}

/** `Rij 12, kolom “I3”: het antwoord “6” valt buiten de schaal van 1 tot 5. …` */
export function issueMessage(issue: IngestIssue, language: Language, medium: IssueMedium): string {
  const words = PLACES[language]
  const where = [
    issue.row === null ? '' : `${words.row} ${issue.row}`,
    issue.column === null ? '' : `${words.column} “${issue.column}”`,
  ].filter((part) => part !== '')
  const what = MESSAGES[issue.code][language].replace(/\{(\w+)\}/g, (_, name: string) =>
    name === 'mapping' ? MAPPING[medium](language) : parameter(issue, name, language),
  )
  const sentence = where.length === 0 ? what : `${where.join(', ')}: ${what}`
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

function parameter(issue: IngestIssue, name: string, language: Language): string {
  const value = issue.params[name]
  if (value === undefined) return '?'
  if (name === 'kind') return KINDS[value]?.[language] ?? String(value)
  if (name === 'day' && value === '') return language === 'nl' ? 'het begin' : 'the beginning'
  return String(value)
}
