import type { UploadError, UploadErrorCode } from '#app/domain/uploads/form'
import type { JobFailure } from '#app/domain/uploads/job'
import { bilingual, type Language } from './language'
import { isTrouble, troubleText } from './troubles'

/** Why a file was not checked, imported or taken back. {name} is a parameter. */
const DUTCH = {
  failures: {
    file_refused:
      'Dit bestand kan zo niet worden ingelezen; er is niets bewaard. Hieronder staat waarom, en wat u kunt doen.',
    file_already_imported:
      'Precies dit bestand is al geïmporteerd: import {importId} ({fileName}, {day}). Draai die eerst terug als u het opnieuw wilt inlezen.',
    region_set_unknown:
      'De regio-indeling “{regionSet}” bestaat niet. Bekend zijn: {alternatives}. Kies er een, of sta nieuwe regio’s toe.',
    wave_unknown:
      'Een peiling “{wave}” is niet bekend. Bekend zijn: {alternatives}. Voer haar eerst in onder Peilingen, of laat het veld leeg.',
    strict_rejected:
      'Er zijn rijen afgewezen ({rejected} van {rows}), en u vroeg het bestand dan te weigeren; er is niets bewaard. Verbeter de rijen, of sta afgewezen rijen toe.',
    import_running:
      'Er wordt op dit moment geïmporteerd. Wacht tot dat klaar is en probeer het opnieuw.',
    import_unknown: 'Deze import bestaat niet.',
    answers_gone:
      'Van {year} worden geen losse antwoorden meer bewaard, of van de jaren waarmee wordt vergeleken: de cijfers tot en met {closed} staan vast. Haal rijen over die jaren uit het bestand; een import van toen is niet meer terug te draaien.',
    import_not_active: 'Deze import was al teruggedraaid.',
    import_not_undone: 'Deze import telt al mee.',
    server_stopped:
      'De server is gestopt terwijl dit bestand aan de beurt was; er is niets bewaard. Bied het bestand opnieuw aan.',
    upload_unknown: 'Dit bestand is onbekend.',
    upload_gone:
      'Het bestand ligt niet meer bij ons: het is geïmporteerd, verwijderd of ouder dan een dag. Bied het opnieuw aan.',
    upload_not_checked:
      'Alleen een bestand dat is gecontroleerd en niet geweigerd, kan worden geïmporteerd.',
  },
  unexpected:
    'Er ging iets onverwachts mis; er is niets bewaard. De fout staat in het logboek van de server. Probeer het opnieuw, of vraag de beheerder.',
  errors: {
    file_missing: 'Kies een bestand met inhoud.',
    one_file_only: 'Dit waren meer bestanden; er is niets van ingelezen. Kies er één tegelijk.',
    file_too_large:
      'Het bestand is te groot: hoogstens {megabytes} MB. Splits het in kleinere bestanden.',
    form_broken: 'Het bestand is niet goed aangekomen. Probeer het opnieuw.',
    kind_unknown: 'Kies een soort uit de lijst.',
    period_invalid: '“{value}” is geen kwartaal. Schrijf het als 2026-Q3.',
    region_set_too_long: 'Deze naam is te lang.',
    wave_too_long: 'Deze naam is te lang.',
    year_invalid: '“{value}” is geen jaar. Schrijf het als 2026.',
    credit_too_long: 'Deze bronvermelding is te lang.',
    column_taken:
      'Een andere kolom betekent dit al. Laat die eerst weg, of kies hier iets anders voor “{value}”.',
  } satisfies Readonly<Record<UploadErrorCode, string>>,
}

const ENGLISH: typeof DUTCH = {
  failures: {
    file_refused:
      'This file cannot be read like this; nothing was stored. Below is why, and what you can do.',
    file_already_imported:
      'This very file is in already: import {importId} ({fileName}, {day}). Take that one back first to read it again.',
    region_set_unknown:
      'The region set “{regionSet}” does not exist. Known are: {alternatives}. Choose one, or allow new regions.',
    wave_unknown:
      'No wave “{wave}” is known. Known are: {alternatives}. Enter it under Waves first, or leave the field empty.',
    strict_rejected:
      'Rows were rejected ({rejected} of {rows}), and you asked to refuse the file then; nothing was stored. Mend the rows, or allow rejected rows.',
    import_running: 'An import is running at this moment. Wait until it is done and try again.',
    import_unknown: 'There is no such import.',
    answers_gone:
      'Single answers of {year}, or of the years that it is compared with, are no longer kept: the figures up to {closed} stand as they are. Take rows on those years out of the file; an import of then can no longer be taken back.',
    import_not_active: 'This import was taken back already.',
    import_not_undone: 'This import counts already.',
    server_stopped:
      'The server stopped while this file was in hand; nothing was stored. Upload the file again.',
    upload_unknown: 'This file is unknown.',
    upload_gone:
      'The file is with us no longer: it was imported, removed, or is older than a day. Upload it again.',
    upload_not_checked: 'Only a file that was checked and not refused can be imported.',
  },
  unexpected:
    'Something unexpected went wrong; nothing was stored. The error is in the server’s log. Try again, or ask the administrator.',
  errors: {
    file_missing: 'Choose a file that is not empty.',
    one_file_only: 'These were several files; nothing of them was read. Choose one at a time.',
    file_too_large: 'The file is too large: at most {megabytes} MB. Split it into smaller files.',
    form_broken: 'The file did not arrive well. Try again.',
    kind_unknown: 'Choose a kind from the list.',
    period_invalid: '“{value}” is not a quarter. Write it as 2026-Q3.',
    region_set_too_long: 'This name is too long.',
    wave_too_long: 'This name is too long.',
    year_invalid: '“{value}” is not a year. Write it as 2026.',
    credit_too_long: 'This credit is too long.',
    column_taken:
      'Another column means this already. Leave that one out first, or choose something else for “{value}”.',
  },
}

const wordsIn = bilingual(DUTCH, ENGLISH)

/** What went wrong, and what to do. */
export function failureText({ code, params }: JobFailure, language: Language): string {
  if (isTrouble(code)) return troubleText(code, language)
  const { failures, unexpected } = wordsIn(language)
  const texts: Readonly<Record<string, string>> = failures
  return filled(texts[code] ?? unexpected, params)
}

/** What is wrong with a field of the form, and what to do. */
export function uploadErrorText({ code, params }: UploadError, language: Language): string {
  return filled(wordsIn(language).errors[code], params)
}

function filled(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? '?'))
}
