import type { UploadError, UploadErrorCode } from '#app/domain/uploads/form'
import type { JobFailure } from '#app/domain/uploads/job'
import type { Language } from './language'
import { isTrouble, troubleText } from './troubles'

type InBoth = Readonly<Record<Language, string>>

/** Why a file was not checked, imported or taken back. {name} is a parameter. */
const FAILURES: Readonly<Record<string, InBoth>> = {
  file_refused: {
    nl: 'Dit bestand kan zo niet worden ingelezen; er is niets bewaard. Hieronder staat waarom, en wat u kunt doen.',
    en: 'This file cannot be read like this; nothing was stored. Below is why, and what you can do.',
  },
  file_already_imported: {
    nl: 'Precies dit bestand is al geïmporteerd: import {importId} ({fileName}, {day}). Draai die eerst terug als u het opnieuw wilt inlezen.',
    en: 'This very file is in already: import {importId} ({fileName}, {day}). Take that one back first to read it again.',
  },
  region_set_unknown: {
    nl: 'De regio-indeling “{regionSet}” bestaat niet. Bekend zijn: {alternatives}. Kies er een, of sta nieuwe regio’s toe.',
    en: 'The region set “{regionSet}” does not exist. Known are: {alternatives}. Choose one, or allow new regions.',
  },
  strict_rejected: {
    nl: 'Er zijn rijen afgewezen ({rejected} van {rows}), en u vroeg het bestand dan te weigeren; er is niets bewaard. Verbeter de rijen, of sta afgewezen rijen toe.',
    en: 'Rows were rejected ({rejected} of {rows}), and you asked to refuse the file then; nothing was stored. Mend the rows, or allow rejected rows.',
  },
  import_running: {
    nl: 'Er wordt op dit moment geïmporteerd. Wacht tot dat klaar is en probeer het opnieuw.',
    en: 'An import is running at this moment. Wait until it is done and try again.',
  },
  import_unknown: { nl: 'Deze import bestaat niet.', en: 'There is no such import.' },
  import_not_active: {
    nl: 'Deze import was al teruggedraaid.',
    en: 'This import was taken back already.',
  },
  import_not_undone: {
    nl: 'Deze import telt al mee.',
    en: 'This import counts already.',
  },
  server_stopped: {
    nl: 'De server is gestopt terwijl dit bestand aan de beurt was; er is niets bewaard. Bied het bestand opnieuw aan.',
    en: 'The server stopped while this file was in hand; nothing was stored. Upload the file again.',
  },
  upload_unknown: { nl: 'Dit bestand is onbekend.', en: 'This file is unknown.' },
  upload_gone: {
    nl: 'Het bestand ligt niet meer bij ons: het is geïmporteerd, weggegooid of ouder dan een dag. Bied het opnieuw aan.',
    en: 'The file is with us no longer: it was imported, thrown away, or is older than a day. Upload it again.',
  },
  upload_not_checked: {
    nl: 'Alleen een bestand dat is gecontroleerd en niet geweigerd, kan worden geïmporteerd.',
    en: 'Only a file that was checked and not refused can be imported.',
  },
}

const UNEXPECTED: InBoth = {
  nl: 'Er ging iets onverwachts mis; er is niets bewaard. De fout staat in het logboek van de server. Probeer het opnieuw, of vraag de beheerder.',
  en: 'Something unexpected went wrong; nothing was stored. The error is in the server’s log. Try again, or ask the administrator.',
}

const ERRORS: Readonly<Record<UploadErrorCode, InBoth>> = {
  file_missing: {
    nl: 'Kies een bestand met inhoud.',
    en: 'Choose a file that is not empty.',
  },
  file_too_large: {
    nl: 'Het bestand is te groot: hoogstens {megabytes} MB. Splits het in kleinere bestanden.',
    en: 'The file is too large: at most {megabytes} MB. Split it into smaller files.',
  },
  form_broken: {
    nl: 'Het bestand is niet goed aangekomen. Probeer het opnieuw.',
    en: 'The file did not arrive well. Try again.',
  },
  kind_unknown: {
    nl: 'Kies een soort uit de lijst.',
    en: 'Choose a kind from the list.',
  },
  period_invalid: {
    nl: '“{value}” is geen kwartaal. Schrijf het als 2026-Q3.',
    en: '“{value}” is not a quarter. Write it as 2026-Q3.',
  },
  region_set_too_long: {
    nl: 'Deze naam is te lang.',
    en: 'This name is too long.',
  },
}

/** What went wrong, and what to do. */
export function failureText({ code, params }: JobFailure, language: Language): string {
  if (isTrouble(code)) return troubleText(code, language)
  return filled((FAILURES[code] ?? UNEXPECTED)[language], params)
}

/** What is wrong with a field of the form, and what to do. */
export function uploadErrorText({ code, params }: UploadError, language: Language): string {
  return filled(ERRORS[code][language], params)
}

function filled(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '?'))
}
