import { describe, expect, test } from 'vitest'
import { ISSUE_CODES, type IngestIssue } from '#app/domain/ingest/issue'
import { issueMessage } from '#app/words/issues'
import { LANGUAGES } from '#app/words/language'

const PARAMS = {
  value: 'waarde',
  kind: 'jpeg',
  encoding: 'utf-8',
  byte: 12,
  alternatives: 'een, twee',
  name: 'weight',
  first: 'gewicht',
  last: 'F5',
  rows: 3,
  found: 4,
  expected: 5,
  region: 'Noord',
  area: 'GM0034',
  other: 'Zuid',
  set: 'Markt',
  day: '2026-01-01',
  minimum: 1,
  maximum: 5,
  period: '2026-Q3',
  one: '1.234',
  count: 17,
  read: '1,2',
  columns: '“I1”',
  status: 'achieved',
  others: 6,
  different: 3,
  elsewhere: 2,
  about: 'doel',
  values: '301 → GM0301 (2)',
  code: 'GM0301',
  same: 'wave',
  zone: ' (UTC)',
  known: 'Noord 2020-01-01 … 2025-12-31',
  scale: '1-7',
  target: '95%',
  realised: '0,93',
  key: 'decimal_mark:doel',
  choices: 'comma|point',
}

function issue(overrides: Partial<IngestIssue>): IngestIssue {
  return {
    row: 12,
    column: 'I3',
    code: 'answer_outside_scale',
    severity: 'rejected',
    params: PARAMS,
    ...overrides,
  }
}

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(ISSUE_CODES)('%s says where, what and what to do', (code) => {
    const message = issueMessage(issue({ code }), language, 'page')
    const where = language === 'nl' ? 'Rij 12, kolom “I3”: ' : 'Row 12, column “I3”: '
    expect(message.startsWith(where)).toBe(true)
    expect(message).toMatch(/^.+\.$/)
    expect(message).not.toMatch(/[{}?]|undefined/)
    // What happened and what to do: two clauses at least
    expect(message.slice(where.length)).toMatch(/[.;:] ?\S/)
  })
})

test('no message is the same in both languages, nor for two codes', () => {
  const messages = LANGUAGES.flatMap((language) =>
    ISSUE_CODES.map((code) => issueMessage(issue({ code }), language, 'page')),
  )
  expect(new Set(messages).size).toBe(2 * ISSUE_CODES.length)
})

test('an issue of the whole file names no row, and begins with a capital', () => {
  const empty = issue({ row: null, column: null, code: 'file_empty' })
  expect(issueMessage(empty, 'nl', 'page')).toMatch(/^Het bestand is leeg\. /)
  const missing = issue({ row: null, column: 'area_code', code: 'column_missing' })
  expect(issueMessage(missing, 'en', 'page')).toMatch(
    /^Column “area_code”: this column is missing\. /,
  )
})

test('a missing column is pointed at where that can be done', () => {
  const missing = issue({ row: null, column: 'area_code', code: 'column_missing' })
  expect(issueMessage(missing, 'nl', 'page')).toContain('wijs haar aan onder “Zo is het gelezen”.')
  expect(issueMessage(missing, 'nl', 'page')).not.toContain('--')
  expect(issueMessage(missing, 'nl', 'command')).toContain('wijs haar aan met --mapping.')
  expect(issueMessage(missing, 'en', 'command')).toContain('point at it with --mapping.')
})

test('where no quarter is known, the command names its option and the page its field', () => {
  const undated = issue({
    ...{ row: null, column: 'completed_at', code: 'period_needed' },
    params: { alternatives: 'ingevuld_op' },
  })
  expect(issueMessage(undated, 'nl', 'command')).toContain('het kwartaal mee met --period 2026-Q3.')
  expect(issueMessage(undated, 'en', 'command')).toContain('the quarter with --period 2026-Q3.')
  expect(issueMessage(undated, 'nl', 'page')).not.toContain('--')
})

test('a message reads well whatever the number', () => {
  const one = issue({ row: null, column: null, code: 'all_rows_rejected', params: { rows: 1 } })
  expect(issueMessage(one, 'nl', 'page')).toBe(
    'Geen enkele rij was bruikbaar (gelezen: 1); er is niets bewaard. ' +
      'Verbeter de gemelde fouten en probeer het opnieuw.',
  )
})

test('the values of an answer stand in its message', () => {
  const params = { value: '6', minimum: 1, maximum: 5 }
  expect(issueMessage(issue({ params }), 'nl', 'page')).toBe(
    'Rij 12, kolom “I3”: het antwoord “6” valt buiten de schaal van 1 tot 5. ' +
      'Verbeter het of laat de cel leeg.',
  )
})

test('what is found in a file is not taken for a placeholder', () => {
  const params = { value: '{minimum} $& $1', minimum: 1, maximum: 5 }
  expect(issueMessage(issue({ params }), 'en', 'page')).toContain('“{minimum} $& $1”')
})

test('the kind of a file is named in the reader’s language', () => {
  const xlsx = issue({
    row: null,
    column: null,
    code: 'file_not_supported',
    params: { kind: 'zip_or_xlsx' },
  })
  expect(issueMessage(xlsx, 'nl', 'page')).toContain('Excel')
  expect(issueMessage(xlsx, 'nl', 'page')).toContain('CSV')
})
