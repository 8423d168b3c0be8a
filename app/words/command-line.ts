import { editionSentences } from './edition-commands'
import { fill } from './fill'
import { keepSentences } from './keep'
import { bilingual, type Language } from './language'
import { reportSentences } from './board-report-commands'

/** Sentences of the command line. {name} is a parameter. */
const DUTCH = {
  ...keepSentences('nl'),
  ...editionSentences('nl'),
  ...reportSentences('nl'),
  imported:
    'Import {importId}: {rows} gelezen, {accepted} overgenomen, {rejected} afgewezen, {duplicates} dubbel ({seconds} s).',
  dry_run:
    'Proef, er is niets bewaard: {rows} gelezen, {accepted} bruikbaar, {rejected} afgewezen, {duplicates} dubbel ({seconds} s).',
  recognised: 'Herkend als {format}, tekens {encoding}, scheidingsteken {delimiter}.',
  scores_moved: 'Scores die veranderden ({count}):',
  more: '… en nog {count}.',
  not_shown: 'niet getoond',
  undone:
    'Import {importId} ({fileName}) is teruggenomen; alle scores zijn weer zoals zonder dit bestand.',
  redone: 'Import {importId} ({fileName}) telt weer mee.',
  no_imports: 'Er is nog niets geïmporteerd.',
  no_scores: 'Er zijn geen scores in deze selectie.',
  migrated: 'De database is bijgewerkt ({applied}).',
  up_to_date: 'De database is bij.',
  backed_up: 'Reservekopie gemaakt: {file}',
  rebuilt_equal:
    '{sumRows} sommen en {scores} scores opnieuw berekend uit de bewaarde antwoorden: geen verschil.',
  rebuilt_differs: '{sumRows} sommen en {scores} scores opnieuw berekend: {count} verschillen.',
  rebuilt_not:
    'Tot en met {year} staan de cijfers vast: antwoorden waarvan ze afhangen, worden niet meer bewaard. Dat deel is niet opnieuw gemaakt.',
  rebuilt_written: 'De nieuwe cijfers zijn bewaard.',
  internal_warning: 'Let op: volledige, onbeschermde cijfers. Niet verspreiden.',
  failed: 'Er ging iets onverwachts mis: {message}',
  bad_period: '“{value}” is geen kwartaal. Schrijf het als 2026-Q3.',
  bad_year: '“{value}” is geen kalenderjaar. Schrijf het als 2026.',
  bad_header_row: '“{value}” is geen rij voor kolomkoppen: een getal van 1 tot {maximum}.',
  against_with_years:
    '--against gaat over kwartalen; met --by year is de verandering altijd die sinds het jaar ervoor.',
  out_needed: 'geef bij meer bestanden met --out de map op waar ze heen gaan.',
  one_mapping: '--mapping-out schrijft de mapping van één bestand; noem er niet meer.',
  files_unread: '{count} van de {total} bestanden zijn niet gelezen: {files}',
  user_added: 'Account {email} is gemaakt; het wachtwoord werkt meteen.',
  user_link: 'Geef deze link door (eenmalig, tot {day}), achter het adres van de server: {path}',
  user_disabled: 'Account {email} kan niet meer inloggen; zijn sessies zijn beëindigd.',
  bad_number: '“{value}” is geen importnummer.',
  bad_mapping: 'de mapping “{file}” is geen JSON-object van kolomnaam naar kop: {reason}',
  bad_answer:
    '“{value}” is geen antwoord. Schrijf het als vraag=keuze, zoals de melding het noemt.',
  framework_taken: 'Raamwerk {version} geldt nu. Anders dan daarvoor: {parts}.',
  framework_tried:
    'Proef, er is niets bewaard: raamwerk {version}. Anders dan nu: {parts}. Wat scores zouden worden, wordt pas getoond als het geldt.',
  framework_unfit: 'Dit raamwerk is niet te gebruiken; er is niets veranderd.',
  folder_missing:
    'In de map “{folder}” kan niet worden geschreven. Kies een andere, of maak haar aan.',
  target_taken:
    'een ander bestand van dezelfde naam is al als {file} geschreven. Geef dit een andere naam, of lees het apart.',
  file_missing:
    'Het bestand “{file}” is er niet of is niet te lezen. Controleer de naam en de map.',
  file_already_imported:
    'Dit bestand is al geïmporteerd: import {importId} ({fileName}, {day}). Neem die terug met “draagvlak undo {importId}” als u het opnieuw wilt inlezen.',
  region_set_unknown: 'De regio-indeling “{regionSet}” bestaat niet. Bekend zijn: {alternatives}.',
  wave_unknown:
    'Een peiling “{wave}” is niet bekend. Bekend zijn: {alternatives}. Lees eerst een bestand met peilingen in.',
  strict_rejected:
    'Er zijn rijen afgewezen ({rejected} van {rows}); met --strict wordt dan niets bewaard. Verbeter de gemelde rijen.',
  import_cancelled: 'De import is afgebroken; er is niets bewaard.',
  import_unknown: 'Er is geen import {importId}. De lijst: draagvlak imports.',
  answers_gone:
    'Van {year} zijn de losse antwoorden niet meer te verrekenen: de cijfers tot en met {closed} staan vast.',
  import_not_active: 'Import {importId} is al teruggenomen.',
  import_not_undone: 'Import {importId} telt al mee; er valt niets opnieuw te doen.',
  import_running:
    'Er loopt al een import op deze database. Wacht tot die klaar is en probeer het opnieuw.',
  database_url_invalid:
    'DATABASE_URL is niet te gebruiken. Schrijf file:./pad/naar.sqlite of postgres://….',
  database_missing: 'De database “{file}” is er niet.',
  database_not_sqlite: '“{file}” is geen SQLite-database.',
  database_not_opened: 'De database “{file}” kan niet worden geopend: {reason}',
  schema_newer:
    'Deze database is gemaakt door een nieuwere versie van Draagvlak ({migration}). Werk het programma bij; er is niets veranderd.',
  backup_failed:
    'De reservekopie “{file}” kon niet worden gemaakt ({reason}); daarom is er niets bijgewerkt.',
  server_running:
    'Op de database “{file}” draait al een server: proces {pid}, sinds {since}. Stop die eerst, of geef deze server met DATABASE_URL een andere database.',
}

const ENGLISH: typeof DUTCH = {
  ...keepSentences('en'),
  ...editionSentences('en'),
  ...reportSentences('en'),
  imported:
    'Import {importId}: {rows} read, {accepted} accepted, {rejected} rejected, {duplicates} duplicates ({seconds} s).',
  dry_run:
    'Dry run, nothing was stored: {rows} read, {accepted} usable, {rejected} rejected, {duplicates} duplicates ({seconds} s).',
  recognised: 'Recognised as {format}, encoding {encoding}, delimiter {delimiter}.',
  scores_moved: 'Scores that moved ({count}):',
  more: '… and {count} more.',
  not_shown: 'not shown',
  undone:
    'Import {importId} ({fileName}) was taken back; all scores are what they are without this file.',
  redone: 'Import {importId} ({fileName}) counts again.',
  no_imports: 'Nothing has been imported yet.',
  no_scores: 'There are no scores in this selection.',
  migrated: 'The database was migrated ({applied}).',
  up_to_date: 'The database is up to date.',
  backed_up: 'Backup made: {file}',
  rebuilt_equal:
    '{sumRows} sums and {scores} scores recomputed from the stored responses: no difference.',
  rebuilt_differs: '{sumRows} sums and {scores} scores recomputed: {count} differences.',
  rebuilt_not:
    'Up to {year} the figures stand as they are: answers that they hang on are no longer kept. That part was not made anew.',
  rebuilt_written: 'The new figures were stored.',
  internal_warning: 'Note: full, unprotected figures. Do not pass on.',
  failed: 'Something unexpected went wrong: {message}',
  bad_period: '“{value}” is not a quarter. Write it as 2026-Q3.',
  bad_year: '“{value}” is not a calendar year. Write it as 2026.',
  bad_header_row: '“{value}” is no row of headings: a number from 1 to {maximum}.',
  against_with_years:
    '--against is about quarters; with --by year the change is always that since the year before.',
  out_needed: 'with several files, name the folder they go to by --out.',
  one_mapping: '--mapping-out writes the mapping of a single file; name no more than one.',
  files_unread: '{count} of the {total} files were not read: {files}',
  user_added: 'Account {email} was made; the password works at once.',
  user_link: 'Hand over this link (once, until {day}), behind the address of the server: {path}',
  user_disabled: 'Account {email} can no longer log in; its sessions have ended.',
  bad_number: '“{value}” is not an import number.',
  bad_mapping: 'the mapping “{file}” is not a JSON object from column name to heading: {reason}',
  bad_answer: '“{value}” is no answer. Write it as question=choice, as the message names it.',
  framework_taken: 'Framework {version} is in force. Other than before: {parts}.',
  framework_tried:
    'Dry run, nothing was stored: framework {version}. Other than now: {parts}. What scores would become is shown once it is in force.',
  framework_unfit: 'This framework cannot be used; nothing was changed.',
  folder_missing:
    'Nothing can be written into the folder “{folder}”. Choose another one, or make it.',
  target_taken:
    'another file of the same name was written as {file}. Give this one another name, or read it apart.',
  file_missing: 'The file “{file}” is not there or cannot be read. Check its name and folder.',
  file_already_imported:
    'This file is in already: import {importId} ({fileName}, {day}). Take it back with “draagvlak undo {importId}” to read it again.',
  region_set_unknown: 'The region set “{regionSet}” does not exist. Known are: {alternatives}.',
  wave_unknown:
    'No wave “{wave}” is known. Known are: {alternatives}. Import a file of waves first.',
  strict_rejected:
    'Rows were rejected ({rejected} of {rows}); with --strict nothing is stored then. Mend the reported rows.',
  import_cancelled: 'The import was cancelled; nothing was stored.',
  import_unknown: 'There is no import {importId}. For the list: draagvlak imports.',
  answers_gone:
    'Answers of {year} can no longer be counted in or out: the figures up to {closed} stand as they are.',
  import_not_active: 'Import {importId} was taken back already.',
  import_not_undone: 'Import {importId} counts already; there is nothing to redo.',
  import_running:
    'Another import is running on this database. Wait until it is done and try again.',
  database_url_invalid: 'DATABASE_URL cannot be used. Write file:./path/to.sqlite or postgres://….',
  database_missing: 'The database “{file}” is not there.',
  database_not_sqlite: '“{file}” is not a SQLite database.',
  database_not_opened: 'The database “{file}” cannot be opened: {reason}',
  schema_newer:
    'This database was made by a newer version of Draagvlak ({migration}). Update the program; nothing was changed.',
  backup_failed: 'The backup “{file}” could not be made ({reason}); so nothing was migrated.',
  server_running:
    'A server runs on the database “{file}” already: process {pid}, since {since}. Stop that one first, or give this server another database by DATABASE_URL.',
}

const wordsIn = bilingual(DUTCH, ENGLISH)

export type Sentence = keyof typeof DUTCH

export function isSentence(key: string): key is Sentence {
  return Object.hasOwn(DUTCH, key)
}

/** A sentence with its parameters filled in. */
export function sentence(
  key: Sentence,
  language: Language,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return fill(wordsIn(language)[key], params)
}
