import type { IngestIssue, IssueCode } from '#app/domain/ingest/issue'
import type { Language } from './language'
import { FILE_MESSAGES } from './file-issues'
import { choiceName, howToAnswer, QUESTION_MESSAGES } from './questions'
import { ROW_MESSAGES } from './row-issues'
import { jobWords } from './upload-job'

const MESSAGES: Readonly<Record<IssueCode, Readonly<Record<Language, string>>>> = {
  ...FILE_MESSAGES,
  ...ROW_MESSAGES,
  ...QUESTION_MESSAGES,
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

const CELL_UNKNOWN: Readonly<Record<Language, string>> = {
  nl: 'De rij telt mee; deze cel geldt als onbekend.',
  en: 'The row counts; this cell counts as unknown.',
}

/** Where a message is read: what it advises must exist there. */
export type IssueMedium = 'page' | 'command'

/** How one gives what a file lacks, after "point at it" or "give it": a parameter of the messages. */
const OPTIONS: Readonly<Record<string, string>> = {
  mapping: '--mapping',
  period: '--period 2026-Q3',
}

function byOption(option: string, medium: IssueMedium, language: Language): string {
  if (medium === 'command') return `${language === 'nl' ? 'met' : 'with'} ${option}`
  return `${language === 'nl' ? 'onder' : 'under'} “${jobWords(language).recheck}”`
}

/** `Rij 12, kolom “I3”: het antwoord “6” valt buiten de schaal van 1 tot 5. …` */
export function issueMessage(issue: IngestIssue, language: Language, medium: IssueMedium): string {
  const words = PLACES[language]
  const where = [
    issue.row === null ? '' : `${words.row} ${issue.row}`,
    issue.column === null ? '' : `${words.column} “${issue.column}”`,
  ].filter((part) => part !== '')
  const what = MESSAGES[issue.code][language].replace(
    /\{(\w+)\}/g,
    (_, name: string) => wayOut(issue, name, medium, language) ?? parameter(issue, name, language),
  )
  const cell = issue.params.cell === 'unknown' ? ` ${CELL_UNKNOWN[language]}` : ''
  const sentence = where.length === 0 ? what + cell : `${where.join(', ')}: ${what}${cell}`
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** What one can do about it, where the message leaves room for that. */
function wayOut(issue: IngestIssue, name: string, medium: IssueMedium, language: Language) {
  if (name === 'answer') return howToAnswer(issue, medium, language)
  const option = name in issue.params ? undefined : OPTIONS[name]
  return option === undefined ? null : byOption(option, medium, language)
}

function parameter(issue: IngestIssue, name: string, language: Language): string {
  const value = issue.params[name]
  if (value === undefined) return '?'
  if (name === 'status') return choiceName(String(value), language)
  if (name === 'kind') return KINDS[value]?.[language] ?? String(value)
  if (name === 'day' && value === '') return language === 'nl' ? 'het begin' : 'the beginning'
  return String(value)
}
