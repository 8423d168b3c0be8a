import { bilingual } from './language'

/** Sentences of the command line about backups, restoring and erasing. {name} is a parameter. */
const DUTCH = {
  kept: 'Reservekopie gemaakt en gecontroleerd: {file} ({bytes} bytes).',
  backup_exists:
    '“{file}” bestaat al; er is niets geschreven. Kies een andere naam, of geef --force om het te vervangen.',
  backup_onto_database:
    '“{file}” hoort bij de database zelf; er is niets geschreven. Kies een andere plaats.',
  backup_not_made:
    'De reservekopie “{file}” kon niet worden gemaakt ({reason}); er is niets van bewaard. Los dit op en probeer het opnieuw.',
  backup_by_postgres:
    'Een PostgreSQL-database bewaart u met haar eigen programma: pg_dump --format=custom --file={file} "$DATABASE_URL"',
  restore_by_postgres:
    'Een PostgreSQL-database zet u terug met haar eigen programma; bewaar eerst het wislogboek. De stappen staan in docs/beheer.md: pg_restore --clean --if-exists --single-transaction --dbname="$DATABASE_URL" {file}',
  restore_of_itself: '“{file}” is de database zelf; er valt niets terug te zetten.',
  backup_damaged:
    '“{file}” is beschadigd ({reason}); er is niets veranderd. Neem een andere reservekopie.',
  backup_not_ours: '“{file}” is geen database van Draagvlak; er is niets veranderd.',
  database_in_use:
    'De database “{file}” is in gebruik. Stop de server en andere opdrachten en probeer het opnieuw; er is niets veranderd.',
  restored:
    'Teruggezet: {file}. Iedereen moet opnieuw inloggen; openstaande uitnodigingen en tokens zijn vervallen.',
  restore_kept: 'Wat er stond is bewaard als {file}. Verwijder het als u het niet meer nodig hebt.',
  restore_taken_back:
    '{count} imports van na de reservekopie staan in de geschiedenis als teruggedraaid en tellen niet mee. Zo blijft bekend wat er ooit getoond is.',
  ledger_gap:
    'Let op: wat er na de reservekopie getoond is, is niet bekend. Wie oude en nieuwe cijfers naast elkaar legt zou iemands antwoord kunnen vinden. Daarom blijft staan wat te zien was, en komt er van de jaren tot en met {year} niets nieuws bij. Weet u zeker dat er na de kopie niets anders te zien is geweest: npx draagvlak ledger --nothing-shown-since',
  ledger_whole: 'Het vrijgaveregister is volledig: alles wat ooit getoond is, is bekend.',
  ledger_one_of: 'Geef --unknown of --nothing-shown-since, niet allebei.',
  restore_erased:
    'Opnieuw gewist wat de reservekopie nog had van gewiste respondenten: {responses} antwoorden en {comments} opmerkingen in {imports} imports.',
  restore_foreign:
    'Let op: {count} wissingen in het wislogboek horen bij een andere installatie en zijn hier niet toe te passen.',
  restore_unreadable:
    'Let op: {count} regels van het wislogboek zijn niet te lezen. Controleer het bestand naast de database dat op -erasures eindigt.',
  erase_whom:
    'Noem één respondent zoals die in het bestand stond (of - om hem van de standaardinvoer te lezen), of geef --replay om alle eerdere wissingen opnieuw uit te voeren.',
  respondent_unknown:
    'Niemand met deze respondent-id is bekend; er is niets gewist. Controleer de schrijfwijze, hoofdletters tellen mee. Aangeboden bestanden waarover nog niet is besloten zijn niet doorzocht; die verdwijnen binnen een dag.',
  erase_uploads:
    'Verwijderd: {count} aangeboden bestanden waarover nog niet was besloten; deze respondent kan erin staan. Bied ze zo nodig opnieuw aan.',
  erased:
    'Gewist: {responses} antwoorden en {comments} opmerkingen in {imports} imports. De cijfers zijn opnieuw berekend.',
  erase_copies:
    'Let op: deze kopieën naast de database zijn van eerder en kunnen de respondent nog bevatten; verwijder ze als u ze niet meer nodig hebt: {files}',
  erase_not_purged:
    'De respondent is gewist, maar het databasebestand kon nog niet opnieuw worden geschreven (het is in gebruik of de schijf is vol). Herhaal later: draagvlak erase --replay',
}

const ENGLISH: typeof DUTCH = {
  kept: 'Backup made and checked: {file} ({bytes} bytes).',
  backup_exists:
    '“{file}” exists already; nothing was written. Choose another name, or give --force to replace it.',
  backup_onto_database:
    '“{file}” belongs to the database itself; nothing was written. Choose another place.',
  backup_not_made:
    'The backup “{file}” could not be made ({reason}); nothing of it was kept. Mend this and try again.',
  backup_by_postgres:
    'A PostgreSQL database is backed up by its own program: pg_dump --format=custom --file={file} "$DATABASE_URL"',
  restore_by_postgres:
    'A PostgreSQL database is restored by its own program; keep the erasure log first. The steps stand in docs/administration.md: pg_restore --clean --if-exists --single-transaction --dbname="$DATABASE_URL" {file}',
  restore_of_itself: '“{file}” is the database itself; there is nothing to restore.',
  backup_damaged: '“{file}” is damaged ({reason}); nothing was changed. Take another backup.',
  backup_not_ours: '“{file}” is not a database of Draagvlak; nothing was changed.',
  database_in_use:
    'The database “{file}” is in use. Stop the server and other commands and try again; nothing was changed.',
  restored:
    'Restored: {file}. Everybody has to log in again; open invitations and API tokens have lapsed.',
  restore_kept: 'What was there is kept as {file}. Remove it when you no longer need it.',
  restore_taken_back:
    '{count} imports since the backup stand in the history as undone and do not count. So it stays known what was ever shown.',
  ledger_gap:
    'Note: what was shown since the backup is not known. Whoever compares old figures with new ones might find somebody’s answer. So what was on show stays, and nothing new of the years up to {year} comes beside it. If you are sure that nothing else was on show since the backup: npx draagvlak ledger --nothing-shown-since',
  ledger_whole: 'The release ledger is whole: everything that was ever shown is known.',
  ledger_one_of: 'Give --unknown or --nothing-shown-since, not both.',
  restore_erased:
    'Erased again what the backup still had of erased respondents: {responses} responses and {comments} comments in {imports} imports.',
  restore_foreign:
    'Note: {count} erasures in the erasure log belong to another installation and cannot be applied here.',
  restore_unreadable:
    'Note: {count} lines of the erasure log cannot be read. Check the file beside the database that ends in -erasures.',
  erase_whom:
    'Name one respondent as in the file (or - to read it from standard input), or give --replay to carry out all earlier erasures again.',
  respondent_unknown:
    'Nobody with this respondent id is known; nothing was erased. Check the spelling, case counts. Uploads that wait for a decision were not searched; they go within a day.',
  erase_uploads:
    'Removed: {count} uploads that waited for a decision; this respondent may be in them. Upload them again if need be.',
  erased:
    'Erased: {responses} responses and {comments} comments in {imports} imports. The figures were computed anew.',
  erase_copies:
    'Note: these copies beside the database were made earlier and may still hold the respondent; remove them when you no longer need them: {files}',
  erase_not_purged:
    'The respondent was erased, but the database file could not be written anew yet (it is in use or the disk is full). Repeat later: draagvlak erase --replay',
}

export const keepSentences = bilingual(DUTCH, ENGLISH)
