import { KEEP_SENTENCES } from './keep'
import type { Language } from './language'

/** Sentences of the command line. {name} is a parameter. */
const SENTENCES = {
  ...KEEP_SENTENCES,
  imported: {
    nl: 'Import {importId}: {rows} gelezen, {accepted} overgenomen, {rejected} afgewezen, {duplicates} dubbel ({seconds} s).',
    en: 'Import {importId}: {rows} read, {accepted} accepted, {rejected} rejected, {duplicates} duplicates ({seconds} s).',
  },
  dry_run: {
    nl: 'Proef, er is niets bewaard: {rows} gelezen, {accepted} bruikbaar, {rejected} afgewezen, {duplicates} dubbel ({seconds} s).',
    en: 'Dry run, nothing was stored: {rows} read, {accepted} usable, {rejected} rejected, {duplicates} duplicates ({seconds} s).',
  },
  recognised: {
    nl: 'Herkend als {format}, tekens {encoding}, scheidingsteken {delimiter}.',
    en: 'Recognised as {format}, encoding {encoding}, delimiter {delimiter}.',
  },
  scores_moved: {
    nl: 'Scores die veranderden ({count}):',
    en: 'Scores that moved ({count}):',
  },
  more: { nl: '… en nog {count}.', en: '… and {count} more.' },
  not_shown: { nl: 'niet getoond', en: 'not shown' },
  undone: {
    nl: 'Import {importId} ({fileName}) is teruggenomen; alle scores zijn weer zoals zonder dit bestand.',
    en: 'Import {importId} ({fileName}) was taken back; all scores are what they are without this file.',
  },
  redone: {
    nl: 'Import {importId} ({fileName}) telt weer mee.',
    en: 'Import {importId} ({fileName}) counts again.',
  },
  no_imports: { nl: 'Er is nog niets geïmporteerd.', en: 'Nothing has been imported yet.' },
  no_scores: {
    nl: 'Er zijn geen scores in deze selectie.',
    en: 'There are no scores in this selection.',
  },
  migrated: {
    nl: 'De database is bijgewerkt ({applied}).',
    en: 'The database was migrated ({applied}).',
  },
  up_to_date: { nl: 'De database is bij.', en: 'The database is up to date.' },
  backed_up: { nl: 'Reservekopie gemaakt: {file}', en: 'Backup made: {file}' },
  rebuilt_equal: {
    nl: '{sumRows} sommen en {scores} scores opnieuw berekend uit de bewaarde antwoorden: geen verschil.',
    en: '{sumRows} sums and {scores} scores recomputed from the stored responses: no difference.',
  },
  rebuilt_differs: {
    nl: '{sumRows} sommen en {scores} scores opnieuw berekend: {count} verschillen.',
    en: '{sumRows} sums and {scores} scores recomputed: {count} differences.',
  },
  rebuilt_written: { nl: 'De nieuwe cijfers zijn bewaard.', en: 'The new figures were stored.' },
  internal_warning: {
    nl: 'Let op: volledige, onbeschermde cijfers. Niet verspreiden.',
    en: 'Note: full, unprotected figures. Do not pass on.',
  },
  failed: {
    nl: 'Er ging iets onverwachts mis: {message}',
    en: 'Something unexpected went wrong: {message}',
  },
  no_such_command: {
    nl: 'de opdracht “{command}” bestaat nog niet. Wat er wel is: draagvlak --help',
    en: 'the command “{command}” does not exist yet. For what there is: draagvlak --help',
  },
  option_not_yet: {
    nl: 'de optie “{option}” bestaat nog niet.',
    en: 'the option “{option}” does not exist yet.',
  },
  bad_period: {
    nl: '“{value}” is geen kwartaal. Schrijf het als 2026-Q3.',
    en: '“{value}” is not a quarter. Write it as 2026-Q3.',
  },
  bad_year: {
    nl: '“{value}” is geen kalenderjaar. Schrijf het als 2026.',
    en: '“{value}” is not a calendar year. Write it as 2026.',
  },
  against_with_years: {
    nl: '--against gaat over kwartalen; met --by year is de verandering altijd die sinds het jaar ervoor.',
    en: '--against is about quarters; with --by year the change is always that since the year before.',
  },
  out_needed: {
    nl: 'geef bij meer bestanden met --out de map op waar ze heen gaan.',
    en: 'with several files, name the folder they go to by --out.',
  },
  files_unread: {
    nl: '{count} van de {total} bestanden zijn niet gelezen: {files}',
    en: '{count} of the {total} files were not read: {files}',
  },
  user_added: {
    nl: 'Account {email} is gemaakt; het wachtwoord werkt meteen.',
    en: 'Account {email} was made; the password works at once.',
  },
  user_link: {
    nl: 'Geef deze link door (eenmalig, tot {day}), achter het adres van de server: {path}',
    en: 'Hand over this link (once, until {day}), behind the address of the server: {path}',
  },
  user_disabled: {
    nl: 'Account {email} kan niet meer inloggen; zijn sessies zijn beëindigd.',
    en: 'Account {email} can no longer log in; its sessions have ended.',
  },
  bad_number: { nl: '“{value}” is geen importnummer.', en: '“{value}” is not an import number.' },
  bad_mapping: {
    nl: 'de mapping “{file}” is geen JSON-object van kolomnaam naar kop: {reason}',
    en: 'the mapping “{file}” is not a JSON object from column name to heading: {reason}',
  },
  bad_answer: {
    nl: '“{value}” is geen antwoord. Schrijf het als vraag=keuze, zoals de melding het noemt.',
    en: '“{value}” is no answer. Write it as question=choice, as the message names it.',
  },
  // refusals by code
  file_missing: {
    nl: 'Het bestand “{file}” is er niet of is niet te lezen. Controleer de naam en de map.',
    en: 'The file “{file}” is not there or cannot be read. Check its name and folder.',
  },
  file_already_imported: {
    nl: 'Dit bestand is al geïmporteerd: import {importId} ({fileName}, {day}). Neem die terug met “draagvlak undo {importId}” als u het opnieuw wilt inlezen.',
    en: 'This file is in already: import {importId} ({fileName}, {day}). Take it back with “draagvlak undo {importId}” to read it again.',
  },
  region_set_unknown: {
    nl: 'De regio-indeling “{regionSet}” bestaat niet. Bekend zijn: {alternatives}.',
    en: 'The region set “{regionSet}” does not exist. Known are: {alternatives}.',
  },
  strict_rejected: {
    nl: 'Er zijn rijen afgewezen ({rejected} van {rows}); met --strict wordt dan niets bewaard. Verbeter de gemelde rijen.',
    en: 'Rows were rejected ({rejected} of {rows}); with --strict nothing is stored then. Mend the reported rows.',
  },
  import_cancelled: {
    nl: 'De import is afgebroken; er is niets bewaard.',
    en: 'The import was cancelled; nothing was stored.',
  },
  import_unknown: {
    nl: 'Er is geen import {importId}. De lijst: draagvlak imports.',
    en: 'There is no import {importId}. For the list: draagvlak imports.',
  },
  import_not_active: {
    nl: 'Import {importId} is al teruggenomen.',
    en: 'Import {importId} was taken back already.',
  },
  import_not_undone: {
    nl: 'Import {importId} telt al mee; er valt niets opnieuw te doen.',
    en: 'Import {importId} counts already; there is nothing to redo.',
  },
  import_running: {
    nl: 'Er loopt al een import op deze database. Wacht tot die klaar is en probeer het opnieuw.',
    en: 'Another import is running on this database. Wait until it is done and try again.',
  },
  database_url_invalid: {
    nl: 'DATABASE_URL is niet te gebruiken. Schrijf file:./pad/naar.sqlite of postgres://….',
    en: 'DATABASE_URL cannot be used. Write file:./path/to.sqlite or postgres://….',
  },
  database_missing: {
    nl: 'De database “{file}” is er niet.',
    en: 'The database “{file}” is not there.',
  },
  database_not_sqlite: {
    nl: '“{file}” is geen SQLite-database.',
    en: '“{file}” is not a SQLite database.',
  },
  database_not_opened: {
    nl: 'De database “{file}” kan niet worden geopend: {reason}',
    en: 'The database “{file}” cannot be opened: {reason}',
  },
  schema_newer: {
    nl: 'Deze database is gemaakt door een nieuwere versie van Draagvlak ({migration}). Werk het programma bij; er is niets veranderd.',
    en: 'This database was made by a newer version of Draagvlak ({migration}). Update the program; nothing was changed.',
  },
  backup_failed: {
    nl: 'De reservekopie “{file}” kon niet worden gemaakt ({reason}); daarom is er niets bijgewerkt.',
    en: 'The backup “{file}” could not be made ({reason}); so nothing was migrated.',
  },
  server_running: {
    nl: 'Op de database “{file}” draait al een server: proces {pid}, sinds {since}. Stop die eerst, of geef deze server met DATABASE_URL een andere database.',
    en: 'A server runs on the database “{file}” already: process {pid}, since {since}. Stop that one first, or give this server another database by DATABASE_URL.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>

export type Sentence = keyof typeof SENTENCES

export function isSentence(key: string): key is Sentence {
  return Object.hasOwn(SENTENCES, key)
}

/** A sentence with its parameters filled in. */
export function sentence(
  key: Sentence,
  language: Language,
  params: Readonly<Record<string, string | number>> = {},
): string {
  return SENTENCES[key][language].replace(/\{(\w+)\}/g, (_, name: string) =>
    String(params[name] ?? ''),
  )
}
