import { describe, expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { readImport } from './support'

const ITEMS = DEFAULT_FRAMEWORK.items.slice(0, 3)
const CODES = ITEMS.map(({ code }) => code)
const TEXTS = ITEMS.map(({ text }) => text.nl)
const ANSWERS = ['4', '2', '5']

/** The answers of the rows of a survey, and what is said of it. */
async function answersIn(rows: readonly (readonly string[])[]) {
  const quoted = rows.map((cells) => cells.map((cell) => `"${cell}"`).join(','))
  const { batches, issues } = await readImport('survey', quoted)
  const items = DEFAULT_FRAMEWORK.items.length
  return {
    answers: batches.flatMap((batch) => {
      if (batch.kind !== 'survey') return []
      return Array.from({ length: batch.count }, (_, row) => [
        ...batch.answers.subarray(row * items, row * items + 3),
      ])
    }),
    issues: issues.map(({ code, params }) => [code, params.values ?? params.count ?? null]),
  }
}

describe('a statement is known', () => {
  const meta = ['id', 'submitdate', 'gemeente_code', 'belanghouder']
  const row = ['1', '2026-09-15 10:00:00', 'GM0301', 'huurders', ...ANSWERS]
  const question = 'In hoeverre bent u het eens?'

  test.each<[string, (code: string, text: string) => string]>([
    ['by its code and its text', (code, text) => `S[${code}]. ${question} [${text}]`],
    ['behind another mark', (code, text) => `S[${code}] | ${text}`],
    ['behind no mark', (code, text) => `S[${code}] ${text}`],
    ['by a code without brackets', (code, text) => `S_${code} - ${question} [${text}]`],
    ['with underscores for spaces', (_, text) => `${question} [${text}]`.replaceAll(' ', '_')],
    ['behind a word for it', (code) => `Stelling ${code}`],
    ['by its number in two digits', (code) => code.replace(/(?=\d)/, '0')],
    ['within a group', (code) => `stellingen__${code}`],
    ['behind words of the tool', (_, text) => `Stellingen-${text}`],
  ])('%s', async (_, headingOf) => {
    const header = [...meta, ...CODES.map((code, at) => headingOf(code, TEXTS[at] ?? ''))]
    expect(await answersIn([header, row])).toEqual({ answers: [[4, 2, 5]], issues: [] })
  })

  test('not where the column asks why', async () => {
    const header = [...meta, ...TEXTS, `Toelichting bij ${TEXTS[0]}`]
    const { answers, issues } = await answersIn([header, [...row, '1']])
    expect([answers, issues]).toEqual([[[4, 2, 5]], [['column_unknown', null]]])
  })
})

const SENT = [
  ...['Datum van inzending', 'Datum Abgeschickt', 'Tijdstempel', 'Zeitstempel', 'Horodateur'],
] as const

test.each(SENT)('a moment is known in the language of the account: %s', async (moment) => {
  const header = [moment, 'E-mailadres', 'Gemeente', 'Uw rol', ...TEXTS]
  const row = ['15.09.2026 10:45:21', 'a@b.nl', 'GM0301', 'huurders', ...ANSWERS]
  expect(await answersIn([header, row])).toEqual({
    answers: [[4, 2, 5]],
    issues: [['columns_personal', 'E-mailadres']],
  })
})

test.each([
  ['ID', 'Fertigstellungszeit', 'E-Mail', 'Name'],
  ['ID', 'Heure de fin', 'Adresse de messagerie', 'Nom'],
])('Microsoft Forms in other languages: %s, %s', async (...own) => {
  const header = [...own, 'In welke gemeente?', 'Namens wie vult u dit in?', ...TEXTS]
  const row = ['1', '9-25-26 10:00', 'anonymous', '', 'GM0301', 'huurders;', ...ANSWERS]
  const { answers, issues } = await answersIn([header, row])
  expect(answers).toEqual([[4, 2, 5]])
  expect(issues).toEqual([['columns_personal', own.slice(2).join(', ')]])
})

describe('SurveyMonkey', () => {
  const who = ['Respondent ID', 'Collector ID', 'Start Date', 'End Date', 'IP Address']
  const names = ['Email Address', 'First Name', 'Last Name', 'Custom Data 1']
  const day = '09/25/2026 01:15:00 PM'
  const head = ['114885000001', '400', day, day, '', '', '', '', '', 'GM0301', 'huurders']
  const asked = ['In welke gemeente?', 'Namens wie?']

  test('all that it keeps itself stands above the questions', async () => {
    const top = [...who, ...names, ...asked, 'Stellingen', '', '']
    const below = [...Array<string>(9).fill(''), 'Response', 'Response', ...TEXTS]
    const { answers } = await answersIn([top, below, [...head, ...ANSWERS]])
    expect(answers).toEqual([[4, 2, 5]])
  })

  test('a column for every option of a statement is one answer', async () => {
    const labels = ['Helemaal mee oneens', 'Mee oneens', 'Neutraal', 'Mee eens', 'Weet niet']
    const top = [...who, ...names, ...asked, ...TEXTS.flatMap((text) => [text, '', '', '', ''])]
    const options = TEXTS.flatMap(() => labels)
    const below = [...Array<string>(9).fill(''), 'Response', 'Response', ...options]
    const chosen = [3, 0, 4].flatMap((at) =>
      labels.map((label, each) => (each === at ? label : '')),
    )
    const { answers, issues } = await answersIn([top, below, [...head, ...chosen]])
    expect(answers).toEqual([[4, 1, 255]])
    expect(issues.map(([code]) => code)).toEqual(['columns_personal'])
  })
})

test('Qualtrics with two rows of headings: names that only count, and questions', async () => {
  const top = ['V1', 'V2', 'V3', 'V4', 'V5', 'Q1', 'Q2', 'Q3_1', 'Q3_2', 'Q3_3', '']
  const below = ['ResponseID', 'ResponseSet', 'Status', 'EndDate', 'Finished']
  const texts = ['Gemeente', 'Groep', ...TEXTS.map((text) => `Stellingen-${text}`), '']
  const rows = ['0', '1'].map((status) => {
    return [
      'R',
      'Default',
      status,
      '2026-09-15 10:00:00',
      '1',
      'GM0301',
      'huurders',
      ...ANSWERS,
      '',
    ]
  })
  expect(await answersIn([top, [...below, ...texts], ...rows])).toEqual({
    answers: [[4, 2, 5]],
    issues: [['responses_preview', 1]],
  })
})

test('Kobo: tags of HXL with attributes and digits are a row of headings', async () => {
  const header = ['end', 'gemeente_code', 'belanghouder', ...CODES, '_uuid', '_submission_time']
  const tags = ['#date+end', '#adm2', '#affected', '#item+i1', '#item+i2', '#item+i3', '', '']
  const end = '2026-09-15T10:00:00.000+02:00'
  const row = [end, 'GM0301', 'huurders', ...ANSWERS, 'u1', '2026-09-15T08:00:05']
  expect(await answersIn([header, tags, row])).toEqual({ answers: [[4, 2, 5]], issues: [] })
})

test('rate.nl: a row per answer; what is invalid or put aside is nobody’s answer', async () => {
  const header = ['ResultID', 'ResultDate', 'ConfirmStatus', 'ResultIgnoredWhen']
  const of = (id: string, status: string, ignored: string) =>
    CODES.map((code, at) => {
      const end = ['GM0301', 'huurders', code, ANSWERS[at] ?? '']
      return [id, '2026-09-15 10:00:00', status, ignored, ...end]
    })
  const asked = ['gemeente', 'groep', 'question', 'answer']
  const rows = [...of('1', '1', ''), ...of('2', '2', ''), ...of('3', '1', '2026-09-16')]
  expect(await answersIn([[...header, ...asked], ...rows])).toEqual({
    answers: [[4, 2, 5]],
    issues: [['responses_disqualified', 2]],
  })
})
