import type { IngestIssue, IssueCode } from '#app/domain/ingest/issue'
import type { SameColumn } from '#app/domain/ingest/rows/row-conflicts'
import { fill } from './fill'
import { bilingual, type Language } from './language'
import { fileMessages } from './file-issues'
import { headingText } from './heading-text'
import { choiceName, howToAnswer, questionMessages } from './questions'
import { mapMessages } from './map-issues'
import { rowMessages } from './row-issues'
import { jobWords } from './upload-job'

const DUTCH = {
  kinds: {
    jpeg: 'een JPEG-foto',
    png: 'een PNG-afbeelding',
    gif: 'een GIF-afbeelding',
    pdf: 'een PDF',
    gzip: 'een ingepakt bestand',
    zip_or_xlsx: 'Excel',
    zip: 'een zip-bestand; pak het eerst uit',
    xlsb: 'een binair Excel-bestand',
    ods: 'een OpenDocument-rekenblad',
    xls: 'een oud Excel-bestand, of een met een wachtwoord',
    sav: 'SPSS',
    zsav: 'ingepakt SPSS (.zsav)',
    rtf: 'een tekstdocument (RTF)',
    page: 'een webpagina (HTML), ook als het .xls heet',
    xml: 'XML, ook als het .xls heet',
    json: 'JSON',
    binary: 'het bevat nulbytes',
  },
  same: {
    agreement_id: 'dezelfde afspraak, plaats en periode',
    organisation: 'dezelfde organisatie, regio, groep en hetzelfde kwartaal',
    wave: 'dezelfde peiling, regio, groep en hetzelfde kwartaal',
    loop_id: 'dezelfde verwachting',
    bottleneck_id: 'hetzelfde knelpunt',
    partner: 'dezelfde partner en peildatum',
  } satisfies Readonly<Record<SameColumn, string>>,
  row: 'rij',
  column: 'kolom',
  cellUnknown: 'De rij telt mee; deze cel geldt als onbekend.',
  /** Before an option of the command line, or a heading of the page. */
  byOption: 'met',
  underHeading: 'onder',
  /** A day before which nothing is known. */
  beginning: 'het begin',
  times: '{message} ({count}×, eerste in rij {row})',
}

const ENGLISH: typeof DUTCH = {
  kinds: {
    jpeg: 'a JPEG picture',
    png: 'a PNG picture',
    gif: 'a GIF picture',
    pdf: 'a PDF',
    gzip: 'a compressed file',
    zip_or_xlsx: 'Excel',
    zip: 'a zip file; unpack it first',
    xlsb: 'a binary Excel file',
    ods: 'an OpenDocument spreadsheet',
    xls: 'an old Excel file, or one with a password',
    sav: 'SPSS',
    zsav: 'compressed SPSS (.zsav)',
    rtf: 'a text document (RTF)',
    page: 'a web page (HTML), even if called .xls',
    xml: 'XML, even if called .xls',
    json: 'JSON',
    binary: 'it holds zero bytes',
  },
  same: {
    agreement_id: 'the same agreement, place and period',
    organisation: 'the same organisation, region, group and quarter',
    wave: 'the same wave, region, group and quarter',
    loop_id: 'the same expectation',
    bottleneck_id: 'the same bottleneck',
    partner: 'the same partner and reference date',
  },
  row: 'row',
  column: 'column',
  cellUnknown: 'The row counts; this cell counts as unknown.',
  byOption: 'with',
  underHeading: 'under',
  beginning: 'the beginning',
  times: '{message} ({count}×, first in row {row})',
}

const wordsIn = bilingual(DUTCH, ENGLISH)

const messagesIn = bilingual(allMessages('nl'), allMessages('en'))

function allMessages(language: Language): Readonly<Record<IssueCode, string>> {
  return {
    ...fileMessages(language),
    ...mapMessages(language),
    ...rowMessages(language),
    ...questionMessages(language),
  }
}

/** Where a message is read: what it advises must exist there. Beside a field one answers in the field. */
export type IssueMedium = 'page' | 'command' | 'field'

/** How one gives what a file lacks, after "point at it" or "give it": a parameter of the messages. */
const OPTIONS: Readonly<Record<string, string>> = {
  mapping: '--mapping',
  headerRow: '--header-row 1',
  period: '--period 2026-Q3',
  year: '--year 2026',
  order: '--answer date_order',
  credit: '--credit “CBS, Kadaster”',
}

function byOption(option: string, medium: IssueMedium, language: Language): string {
  const words = wordsIn(language)
  return medium === 'command'
    ? `${words.byOption} ${option}`
    : `${words.underHeading} “${jobWords(language).recheck}”`
}

/** `Rij 12, kolom “I3”: het antwoord “6” valt buiten de schaal van 1 tot 5. …` */
export function issueMessage(issue: IngestIssue, language: Language, medium: IssueMedium): string {
  const words = wordsIn(language)
  const where = [
    issue.row === null ? '' : `${words.row} ${issue.row}`,
    issue.column === null ? '' : `${words.column} “${issue.column}”`,
  ].filter((part) => part !== '')
  const what = messagesIn(language)[issue.code].replace(
    /\{(\w+)\}/g,
    (_, name: string) => wayOut(issue, name, medium, language) ?? parameter(issue, name, language),
  )
  const cell = issue.params.cell === 'unknown' ? ` ${words.cellUnknown}` : ''
  const sentence = where.length === 0 ? what + cell : `${where.join(', ')}: ${what}${cell}`
  const said = sentence.charAt(0).toUpperCase() + sentence.slice(1).trimEnd()
  // A command names a column as it is remembered.
  return medium === 'command' ? said : headingText(said, language)
}

/** Of what is wrong in several rows: the sentence about the first of them, and how often. */
export function issueTimes(
  {
    message,
    count,
    row,
  }: { readonly message: string; readonly count: number; readonly row: number | null },
  language: Language,
): string {
  return fill(wordsIn(language).times, { message, count, row: row ?? '' })
}

/** What one can do about it, where the message leaves room for that. */
function wayOut(issue: IngestIssue, name: string, medium: IssueMedium, language: Language) {
  if (name === 'answer') return medium === 'field' ? '' : howToAnswer(issue, medium, language)
  const option = name in issue.params ? undefined : OPTIONS[name]
  return option === undefined ? null : byOption(option, medium, language)
}

function parameter(issue: IngestIssue, name: string, language: Language): string {
  const value = issue.params[name]
  if (value === undefined) return '?'
  if (name === 'status') return choiceName(String(value), language)
  const { kinds, same, beginning } = wordsIn(language)
  const names: Readonly<Record<string, string>> = name === 'same' ? same : kinds
  if (name === 'kind' || name === 'same') return names[value] ?? String(value)
  if (name === 'day' && value === '') return beginning
  return String(value)
}
