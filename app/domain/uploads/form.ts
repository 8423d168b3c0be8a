import { isQuarter, type Quarter } from '../calendar/quarter'
import type { RecognisedColumn } from '../ingest/columns/column-states'
import { FILE_KINDS, type FileKind } from '../ingest/columns/file-kind'
import { LEFT_OUT } from '../ingest/columns/mapping'
import type { Answers } from '../ingest/question'
import type { UploadOptions } from './job'

/** The names of the fields with which a person says how a file is to be read. */
export const UPLOAD_FIELDS = {
  file: 'bestand',
  kind: 'soort',
  period: 'kwartaal',
  regionSet: 'indeling',
  wave: 'peiling',
  year: 'jaar',
  credit: 'bron',
  createRegions: 'nieuwe-regios',
  strict: 'streng',
} as const

/** In front of the index of a column, for the field with its meaning: a canonical name, or NOTHING. */
export const COLUMN_FIELD = 'kolom:'
/** A column that is to be left out. */
export const NOTHING = '-'

/** In front of a question's key, for the field with its answer. */
export const ANSWER_FIELD = 'vraag:'

const LONGEST_VALUE = 200

export type UploadErrorCode =
  | 'file_missing'
  | 'one_file_only'
  | 'file_too_large'
  | 'form_broken'
  | 'kind_unknown'
  | 'period_invalid'
  | 'region_set_too_long'
  | 'wave_too_long'
  | 'year_invalid'
  | 'credit_too_long'
  | 'column_taken'

/** What is wrong with a field; the sentence is made in words/. */
export interface UploadError {
  readonly field: string
  readonly code: UploadErrorCode
  readonly params: Readonly<Record<string, string | number>>
}

export interface ParsedOptions {
  readonly options: UploadOptions
  readonly errors: readonly UploadError[]
}

/** What a check made of the columns, and what was said of them before it. */
export interface CheckedColumns {
  readonly columns: readonly RecognisedColumn[]
  readonly mapping: UploadOptions['mapping']
  readonly answers?: Answers
}

/**
 * What the fields ask for. An empty field asks for nothing; one that is not understood is an error,
 * and counts as empty.
 *
 * @param checked a field that says what was recognised anyway is no choice of the person
 */
export function parseUploadOptions(
  fields: Iterable<readonly [name: string, value: string]>,
  checked: CheckedColumns = { columns: [], mapping: null },
): ParsedOptions {
  const errors: UploadError[] = []
  const values = new Map<string, string>()
  const meanings = new Map<number, string>()
  const answers: Record<string, string> = {}
  for (const [name, raw] of fields) {
    const value = raw.trim()
    if (name.startsWith(ANSWER_FIELD)) {
      const key = name.slice(ANSWER_FIELD.length)
      // What was answered before is taken back by an empty field
      if (value !== '' || checked.answers?.[key]) answers[key] = value
    } else if (!name.startsWith(COLUMN_FIELD)) values.set(name, value)
    else meanings.set(Number(name.slice(COLUMN_FIELD.length)), value)
  }
  const { mapping, taken } = mappingOf(meanings, checked)
  for (const { index, heading } of taken) {
    errors.push({
      field: `${COLUMN_FIELD}${index}`,
      code: 'column_taken',
      params: { value: heading },
    })
  }
  const value = (field: keyof typeof UPLOAD_FIELDS) => values.get(UPLOAD_FIELDS[field]) ?? ''
  const refuse = (field: keyof typeof UPLOAD_FIELDS, code: UploadErrorCode): null => {
    const params = { value: value(field).slice(0, LONGEST_VALUE) }
    errors.push({ field: UPLOAD_FIELDS[field], code, params })
    return null
  }
  const kindOf = (text: string): FileKind | null =>
    text === ''
      ? null
      : (FILE_KINDS.find((kind) => kind === text) ?? refuse('kind', 'kind_unknown'))
  const periodOf = (text: string): Quarter | null =>
    text === '' ? null : isQuarter(text) ? text : refuse('period', 'period_invalid')
  const shortIn = (
    field: keyof typeof UPLOAD_FIELDS,
    code: UploadErrorCode,
    text = value(field),
  ): string | null =>
    text === '' ? null : text.length > LONGEST_VALUE ? refuse(field, code) : text
  const yearOf = (text: string): number | null =>
    text === '' ? null : /^(19|20)\d\d$/.test(text) ? Number(text) : refuse('year', 'year_invalid')
  const year = yearOf(value('year'))
  const credit = shortIn('credit', 'credit_too_long')
  const wave = shortIn('wave', 'wave_too_long')
  const options: UploadOptions = {
    kind: kindOf(value('kind')),
    period: periodOf(value('period').toUpperCase().replace(/\s+/g, '')),
    regionSet: shortIn('regionSet', 'region_set_too_long'),
    createRegions: value('createRegions') !== '',
    strict: value('strict') !== '',
    ...(wave === null ? {} : { wave }),
    ...(year === null ? {} : { year }),
    ...(credit === null ? {} : { credit }),
    mapping: mapping.size === 0 ? null : Object.fromEntries(mapping),
    ...(Object.keys(answers).length === 0 ? {} : { answers }),
  }
  return { options, errors }
}

/**
 * What a person says of columns, with what was said before and is still said. Two columns cannot mean the
 * same, unless the survey tool has several for one thing.
 */
function mappingOf(
  meanings: ReadonlyMap<number, string>,
  { columns, mapping: before }: CheckedColumns,
): { mapping: ReadonlyMap<string, string>; taken: readonly RecognisedColumn[] } {
  const saidBefore = Object.entries(before ?? {})
  const mapping = new Map<string, string>()
  const kept = new Set<string>()
  const changed: (readonly [RecognisedColumn, string])[] = []
  for (const column of columns) {
    const { index, heading, meaning } = column
    const value = meanings.get(index) ?? ''
    const said = value === NOTHING ? null : value
    if (value === '' || said === meaning) {
      if (meaning !== null) kept.add(meaning)
      const isLeftOut =
        value === NOTHING || saidBefore.some(([name]) => name === LEFT_OUT + heading)
      if (meaning === null && isLeftOut) mapping.set(`${LEFT_OUT}${heading}`, heading)
      for (const [name, of] of saidBefore) {
        if (name === meaning && of === heading) mapping.set(name, heading)
      }
    } else if (said === null) mapping.set(`${LEFT_OUT}${heading}`, heading)
    else changed.push([column, said])
  }
  const taken: RecognisedColumn[] = []
  for (const [column, said] of changed) {
    if (kept.has(said)) taken.push(column)
    else mapping.set(said, column.heading)
    kept.add(said)
  }
  return { mapping, taken }
}
