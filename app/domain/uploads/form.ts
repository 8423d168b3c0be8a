import { isQuarter, type Quarter } from '../calendar/quarter'
import { FILE_KINDS, type FileKind } from '../ingest/columns/file-kind'
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

/** In front of a canonical column, for the field with its heading in the file. */
export const COLUMN_FIELD = 'kolom:'

/** In front of a question's key, for the field with its answer. */
export const ANSWER_FIELD = 'vraag:'

const LONGEST_VALUE = 200

export type UploadErrorCode =
  | 'file_missing'
  | 'file_too_large'
  | 'form_broken'
  | 'kind_unknown'
  | 'period_invalid'
  | 'region_set_too_long'
  | 'wave_too_long'
  | 'year_invalid'
  | 'credit_too_long'

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

/**
 * What the fields ask for. An empty field asks for nothing; one that is not understood is an error,
 * and counts as empty.
 *
 * @param recognised what is mapped already, canonical column → heading: a field that says the same
 * is no choice of the person
 */
export function parseUploadOptions(
  fields: Iterable<readonly [name: string, value: string]>,
  recognised: Readonly<Record<string, string>> = {},
): ParsedOptions {
  const errors: UploadError[] = []
  const values = new Map<string, string>()
  const mapping: Record<string, string> = {}
  const answers: Record<string, string> = {}
  for (const [name, raw] of fields) {
    const value = raw.trim()
    if (name.startsWith(ANSWER_FIELD)) {
      if (value !== '') answers[name.slice(ANSWER_FIELD.length)] = value
    } else if (!name.startsWith(COLUMN_FIELD)) values.set(name, value)
    else if (value !== '') {
      const column = name.slice(COLUMN_FIELD.length)
      if (recognised[column] !== value) mapping[column] = value
    }
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
    mapping: Object.keys(mapping).length === 0 ? null : mapping,
    ...(Object.keys(answers).length === 0 ? {} : { answers }),
  }
  return { options, errors }
}
