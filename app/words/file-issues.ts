import { bilingual } from './language'

/** About a file as a whole. {name} is a parameter of the issue. What happened, then what to do. */
const DUTCH = {
  file_empty: 'het bestand is leeg. Kies het bestand met de antwoorden of de gegevens.',
  file_not_text:
    'dit is geen tekstbestand ({kind}). Exporteer de gegevens als CSV en probeer het opnieuw.',
  file_not_supported:
    'dit soort bestand ({kind}) kan niet worden gelezen. Open het in uw spreadsheet- of enquêteprogramma, bewaar het als CSV of XLSX (SPSS: als gewone .sav) en importeer dat.',
  file_broken:
    'het bestand begint als {kind} maar is dat niet, of is beschadigd. Exporteer of bewaar het opnieuw.',
  file_too_large: 'het bestand is groter dan {maximum} MB. Bewaar het als CSV en importeer dat.',
  long_form_too_large:
    'een bestand met een rij per antwoord wordt gelezen tot {maximum} respondenten en 500 vragen. Exporteer een rij per respondent.',
  answers_twice:
    'antwoorden op een vraag die dezelfde respondent eerder in het bestand anders beantwoordde: {count}, het eerste in rij {first}. Het laatste telt. Bevat het bestand meer peilingen of plaatsen, splits het dan.',
  weight_not_read:
    'het bestand weegt met de variabele {value}, maar zo’n kolom heet hier anders. Wijs haar aan als gewicht als zij mee moet tellen.',
  file_unfolds_too_large:
    'uitgepakt is het bestand groter dan {maximum} MB. Bewaar het blad met de gegevens als CSV en importeer dat.',
  sheet_chosen:
    'gelezen is werkblad “{value}”, omdat dat de meeste bekende kolomkoppen heeft. De andere tellen niet mee: {values}.',
  formulas_not_calculated:
    'formules zonder opgeslagen uitkomst, die nu leeg zijn: {count}. Open het bestand in Excel, bewaar het en importeer het opnieuw.',
  file_no_rows:
    'het bestand heeft kolomkoppen maar geen rijen. Controleer of de export gegevens bevat.',
  file_encoding_broken:
    'de tekens zijn niet te lezen: het bestand noemt zich {encoding}, maar bij byte {byte} klopt dat niet. Bewaar het opnieuw als CSV met UTF-8.',
  quote_not_closed:
    'hier opent een aanhalingsteken dat niet op dezelfde regel goed sluit; alles daarna kan zijn verschoven. Verbeter de aanhalingstekens in deze rij.',
  column_missing:
    'deze kolom ontbreekt. Geef een kolom een van deze namen: {alternatives}; of wijs haar aan {mapping}.',
  column_twice:
    'twee kolommen betekenen allebei {name}: deze en “{first}”. Verwijder of hernoem er een.',
  column_unknown:
    'deze kolom is niet herkend en wordt overgeslagen. Hernoem haar als ze mee moet tellen.',
  columns_unknown:
    'kolommen die niet zijn herkend en worden overgeslagen: {count}, de eerste: {values}. Hernoem wat mee moet tellen.',
  no_items:
    'er is geen enkele stelling gevonden. Noem de kolommen naar de codes van de stellingen ({first} … {last}).',
  header_missing:
    'boven de gegevens staat geen rij met koppen; er staat: {values}. Wijs aan wat de kolommen betekenen {mapping}, of zet er een rij met koppen boven (zie het lege bestand om in te vullen). Is het wel een rij met koppen, wijs haar dan aan {headerRow}.',
  header_none:
    'boven de gegevens staat geen rij met koppen; de eerste rij is {values} en telt mee. De kolommen heten naar hun plaats.',
  period_needed:
    'er is geen datum of periode bekend. Voeg een kolom toe ({alternatives}) of geef het kwartaal mee {period}.',
  period_invalid: '“{value}” is geen kwartaal. Schrijf het als 2026-Q3.',
  dates_not_kept:
    'LimeSurvey heeft niet bewaard wanneer de enquête is ingestuurd (1980-01-01). Geef het kwartaal van deze antwoorden mee {period}.',
  ids_spoilt:
    '{count} nummers zijn door een spreadsheet afgerond (zoals 1,23E+14), zodat verschillende mensen hetzelfde nummer kunnen hebben. Exporteer opnieuw en importeer dat bestand zonder het in een spreadsheet te bewaren.',
  ids_missing:
    'nummers die zeggen dat er geen is, zoals “anoniem”: {count}. Elke van die rijen telt als iemand anders.',
  ids_repeated:
    'één nummer staat bij {count} van de eerste {rows} rijen. Wie voor dezelfde plaats in hetzelfde kwartaal vaker antwoordt, telt daar eenmaal. Zijn het verschillende mensen, laat deze kolom dan buiten beschouwing.',
  headings_abbreviated:
    'de koppen zijn afgekort, zoals “{value}”, en daarom niet te herkennen. Kies bij het exporteren uit LimeSurvey als kopstijl “Vraagcode” of “Volledige vraagtekst” in plaats van “Afgekorte vraagtekst”.',
  answers_replaced:
    'eerdere antwoorden van dezelfde respondenten die door deze worden vervangen: {count}. Klopt dat niet, draai dan deze import terug.',
  answers_resemble:
    'rijen met precies dezelfde antwoorden, plaats en groep als in een eerdere import, maar onder een ander nummer of tijdstip: {count} van {rows}. Zijn het dezelfde mensen, dan tellen zij dubbel; neem dan een van beide imports terug.',
  responses_unfinished: 'weggelaten, want niet afgemaakt: {count}. U hoeft niets te doen.',
  responses_preview: 'weggelaten, want voorbeeldweergaven: {count}. U hoeft niets te doen.',
  responses_test: 'weggelaten, want proefantwoorden: {count}. U hoeft niets te doen.',
  responses_spam: 'weggelaten, want als spam gemerkt: {count}. U hoeft niets te doen.',
  responses_not_approved:
    'weggelaten, want niet goedgekeurd in het enquêteprogramma: {count}. U hoeft niets te doen.',
  responses_disqualified:
    'weggelaten, want in het enquêteprogramma uitgesloten of verwijderd: {count}. U hoeft niets te doen.',
  columns_personal:
    'niet gelezen, want over personen: {values}. Wijs een kolom aan als zij toch iets anders betekent.',
  quarter_by_zone:
    'antwoorden die door de tijdzone van het bestand{zone} in een ander kwartaal vallen: {count}. Ze tellen in het kwartaal naar Nederlandse tijd.',
  dates_as_numbers:
    'datums die er als getal staan: {count}. Ze zijn gelezen zoals een spreadsheet het doet: {value} is {read}.',
  answers_turned:
    'kolommen waarin de nummers andersom lopen, zoals “1 = helemaal eens”: {count}. Ze zijn gelezen naar hun woorden.',
  answers_by_signs:
    'de antwoorden zijn tekens, van “--” tot “++”. Ze zijn gelezen als vijf punten, van helemaal oneens tot helemaal eens.',
  numbers_read_alike:
    'getallen die op twee manieren te lezen zijn: {count}; “{value}” is gelezen als {read}, want de andere kolommen schrijven decimalen met het andere teken. Klopt dat niet, schrijf ze dan zonder teken voor duizendtallen.',
  summary_rows:
    'weggelaten, want een totaal of gemiddelde van andere rijen: {count}. U hoeft niets te doen.',
  summary_words:
    'rijen die beginnen als een totaal maar iemands antwoorden zijn: {count}, de eerste in rij {first}. Ze tellen mee; haal ze uit het bestand als dat niet klopt.',
  note_rows:
    'weggelaten, want tekst onder de tabel: {count}, de eerste in rij {first}. U hoeft niets te doen.',
  header_rows:
    'weggelaten, want nog eens de rij met koppen: {count}, de eerste in rij {first}. U hoeft niets te doen.',
  text_garbled:
    'letters met accenten lijken verkeerd gelezen of twee keer omgezet, zoals “{value}”. Kies een andere tekencodering of exporteer opnieuw als UTF-8; zo heet een organisatie anders dan in andere bestanden.',
  dates_by_number:
    'datums waarvan de volgorde volgt uit de nummers, die oplopen met de tijd: {count}; {value} is {read}. Klopt dat niet, kies dan de andere volgorde {order}.',
  all_rows_rejected:
    'geen enkele rij was bruikbaar (gelezen: {rows}); er is niets bewaard. Verbeter de gemelde fouten en probeer het opnieuw.',
}

const ENGLISH: typeof DUTCH = {
  file_empty: 'the file is empty. Choose the file that holds the answers or the data.',
  file_not_text: 'this is not a text file ({kind}). Export the data as CSV and try again.',
  file_not_supported:
    'this kind of file ({kind}) cannot be read. Open it in your spreadsheet or survey program, save it as CSV or XLSX (SPSS: as an ordinary .sav) and import that.',
  file_broken: 'the file begins as {kind} but is none, or is damaged. Export or save it again.',
  file_too_large: 'the file is larger than {maximum} MB. Save it as CSV and import that.',
  long_form_too_large:
    'a file with a row per answer is read up to {maximum} respondents and 500 questions. Export a row per respondent.',
  answers_twice:
    'answers to a question that the same respondent answered otherwise before in the file: {count}, the first in row {first}. The last one counts. If the file holds several waves or places, split it.',
  weight_not_read:
    'the file weights by the variable {value}, but such a column has another name here. Point at it as the weight if it should count.',
  file_unfolds_too_large:
    'unpacked the file is larger than {maximum} MB. Save the sheet with the data as CSV and import that.',
  sheet_chosen:
    'sheet “{value}” was read, as it has most headings that are known. The others do not count: {values}.',
  formulas_not_calculated:
    'formulas without a stored value, which are blank now: {count}. Open the file in Excel, save it and import it again.',
  file_no_rows: 'the file has column headings but no rows. Check that the export holds data.',
  file_encoding_broken:
    'the characters cannot be read: the file says it is {encoding}, but at byte {byte} it is not. Save it again as CSV with UTF-8.',
  quote_not_closed:
    'a quotation mark opens here and does not close properly; everything after it may have shifted. Mend the quotation marks in this row.',
  column_missing:
    'this column is missing. Give a column one of these names: {alternatives}; or point at it {mapping}.',
  column_twice: 'two columns both mean {name}: this one and “{first}”. Remove or rename one.',
  column_unknown: 'this column was not recognised and is skipped. Rename it if it should count.',
  columns_unknown:
    'columns that were not recognised and are skipped: {count}, the first: {values}. Rename what should count.',
  no_items:
    'not a single statement was found. Name the columns after the statements’ codes ({first} … {last}).',
  header_missing:
    'there is no row of headings above the data; it says: {values}. Point out what the columns mean {mapping}, or put a row of headings above it (see the blank file to fill in). If it is a row of headings, point at it {headerRow}.',
  header_none:
    'there is no row of headings above the data; the first row is {values} and counts. Columns are called after their place.',
  period_needed:
    'no date or period is known. Add a column ({alternatives}) or give the quarter {period}.',
  period_invalid: '“{value}” is not a quarter. Write it as 2026-Q3.',
  dates_not_kept:
    'LimeSurvey did not keep when the survey was sent in (1980-01-01). Give the quarter of these answers {period}.',
  ids_spoilt:
    '{count} ids were rounded by a spreadsheet (such as 1.23E+14), so that different people may have the same one. Export again, and import that file without saving it in a spreadsheet.',
  ids_missing:
    'ids that say that there is none, such as “anonymous”: {count}. Each of these rows counts as somebody else.',
  ids_repeated:
    'one id stands in {count} of the first {rows} rows. Who answers more often for the same place in the same quarter counts there once. If these are different people, leave this column out.',
  headings_abbreviated:
    'the headings are abbreviated, such as “{value}”, and so cannot be recognised. When exporting from LimeSurvey, choose “Question code” or “Full question text” as heading format instead of “Abbreviated question text”.',
  answers_replaced:
    'earlier answers of the same respondents that these replace: {count}. If that is not right, take this import back.',
  answers_resemble:
    'rows with the very same answers, place and group as in an earlier import, but under another id or time: {count} of {rows}. If they are the same people, they count twice; then take one of the two imports back.',
  responses_unfinished: 'left out, as not finished: {count}. There is nothing to do.',
  responses_preview: 'left out, as previews: {count}. There is nothing to do.',
  responses_test: 'left out, as test answers: {count}. There is nothing to do.',
  responses_spam: 'left out, as marked as spam: {count}. There is nothing to do.',
  responses_not_approved:
    'left out, as not approved in the survey program: {count}. There is nothing to do.',
  responses_disqualified:
    'left out, as disqualified or deleted in the survey program: {count}. There is nothing to do.',
  columns_personal:
    'not read, as about persons: {values}. Point at a column if it means something else after all.',
  quarter_by_zone:
    'answers that fall in another quarter by the time zone of the file{zone}: {count}. They count in the quarter by Dutch time.',
  dates_as_numbers:
    'dates that are there as numbers: {count}. They were read as a spreadsheet does: {value} is {read}.',
  answers_turned:
    'columns in which the numbers run the other way round, such as “1 = strongly agree”: {count}. They were read by their words.',
  answers_by_signs:
    'the answers are signs, from “--” to “++”. They were read as five points, from strongly disagree to strongly agree.',
  numbers_read_alike:
    'numbers that can be read in two ways: {count}; “{value}” was read as {read}, for the other columns write decimals with the other mark. If that is wrong, write them without a mark for thousands.',
  summary_rows: 'left out, as a total or mean of other rows: {count}. There is nothing to do.',
  summary_words:
    'rows that begin like a total but are somebody’s answers: {count}, the first in row {first}. They count; take them out of the file if that is wrong.',
  note_rows:
    'left out, as text below the table: {count}, the first in row {first}. There is nothing to do.',
  header_rows:
    'left out, as the row of headings once more: {count}, the first in row {first}. There is nothing to do.',
  text_garbled:
    'accented letters seem to be misread or converted twice, such as “{value}”. Choose another character encoding or export again as UTF-8; like this an organisation has another name than in other files.',
  dates_by_number:
    'dates whose order follows from the ids, which rise with time: {count}; {value} is {read}. If that is wrong, choose the other order {order}.',
  all_rows_rejected:
    'not a single row could be used (read: {rows}); nothing was stored. Mend the reported errors and try again.',
}

export const fileMessages = bilingual(DUTCH, ENGLISH)
