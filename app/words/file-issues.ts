import type { Language } from './language'

/** About a file as a whole. {name} is a parameter of the issue. What happened, then what to do. */
export const FILE_MESSAGES = {
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
  dates_not_kept: {
    nl: 'LimeSurvey heeft niet bewaard wanneer de enquête is ingestuurd (1980-01-01). Geef het kwartaal van deze antwoorden mee {period}.',
    en: 'LimeSurvey did not keep when the survey was sent in (1980-01-01). Give the quarter of these answers {period}.',
  },
  ids_spoilt: {
    nl: '{count} nummers zijn door een spreadsheet afgerond (zoals 1,23E+14), zodat verschillende mensen hetzelfde nummer kunnen hebben. Exporteer opnieuw en importeer dat bestand zonder het in een spreadsheet te bewaren.',
    en: '{count} ids were rounded by a spreadsheet (such as 1.23E+14), so that different people may have the same one. Export again, and import that file without saving it in a spreadsheet.',
  },
  headings_abbreviated: {
    nl: 'de koppen zijn afgekort, zoals “{value}”, en daarom niet te herkennen. Kies bij het exporteren uit LimeSurvey als kopstijl “Vraagcode” of “Volledige vraagtekst” in plaats van “Afgekorte vraagtekst”.',
    en: 'the headings are abbreviated, such as “{value}”, and so cannot be recognised. When exporting from LimeSurvey, choose “Question code” or “Full question text” as heading format instead of “Abbreviated question text”.',
  },
  answers_replaced: {
    nl: 'eerdere antwoorden van dezelfde respondenten die door deze worden vervangen: {count}. Klopt dat niet, draai dan deze import terug.',
    en: 'earlier answers of the same respondents that these replace: {count}. If that is not right, take this import back.',
  },
  answers_resemble: {
    nl: 'rijen met precies dezelfde antwoorden, plaats en groep als in een eerdere import, maar onder een ander nummer of tijdstip: {count} van {rows}. Zijn het dezelfde mensen, dan tellen zij dubbel; neem dan een van beide imports terug.',
    en: 'rows with the very same answers, place and group as in an earlier import, but under another id or time: {count} of {rows}. If they are the same people, they count twice; then take one of the two imports back.',
  },
  summary_rows: {
    nl: 'weggelaten, want een totaal of gemiddelde van andere rijen: {count}. U hoeft niets te doen.',
    en: 'left out, as a total or mean of other rows: {count}. There is nothing to do.',
  },
  all_rows_rejected: {
    nl: 'geen enkele rij was bruikbaar (gelezen: {rows}); er is niets bewaard. Verbeter de gemelde fouten en probeer het opnieuw.',
    en: 'not a single row could be used (read: {rows}); nothing was stored. Mend the reported errors and try again.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>
