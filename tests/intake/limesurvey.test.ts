import { expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { recogniseSurvey } from '#app/domain/ingest/columns/recognise-survey'
import { quarterIndex } from '#app/domain/calendar/quarter'
import { SurveyReader } from '#app/domain/ingest/survey-reader'
import { MOMENT } from '#app/domain/ingest/content-hash'
import { surveyContext } from '#tests/domain/ingest/support'
import { all, fixture, openFile, readSurveyFile } from './fixtures'

test.each([
  ['limesurvey-labels.csv', ['belanghouder[other]. Anders']],
  ['limesurvey-codes.csv', []],
])(
  '%s is known as an export of LimeSurvey, its own columns are passed over',
  async (name, unknown) => {
    const table = await openFile(fixture(name))
    const { data, issues } = recogniseSurvey(table.header, DEFAULT_FRAMEWORK)
    expect(data.format).toBe('limesurvey')
    expect(data.askedScales).toEqual(['input', 'process'])
    expect(issues.map(({ column, code }) => [column, code])).toEqual(
      unknown.map((column) => [column, 'column_unknown']),
    )
  },
)

test('responses by label: who did not send the survey in is counted and left out', async () => {
  const [batch] = await all(readSurveyFile(fixture('limesurvey-labels.csv')))
  expect(batch).toMatchObject({ count: 2, rowsRead: 3, rejected: 1 })
  expect([...(batch?.rowNumber ?? [])]).toEqual([2, 4])
  expect([...(batch?.hasRespondent ?? [])]).toEqual([1, 1])
  expect([...(batch?.answers.slice(0, 6) ?? [])]).toEqual([5, 255, 0, 0, 0, 2])
  expect(batch?.comments).toEqual([{ row: 0, text: 'Regel 1\nregel 2' }])
  expect(batch?.issues.map(({ row, code, severity }) => [row, code, severity])).toEqual([
    [5, 'no_answers', 'rejected'],
    [null, 'responses_not_submitted', 'warning'],
  ])
  expect(batch?.issues[1]?.params).toEqual({ count: 1 })
})

test('responses by answer code: the number in the code is the point of the scale', async () => {
  const [batch] = await all(readSurveyFile(fixture('limesurvey-codes.csv')))
  expect([...(batch?.answers.slice(0, 6) ?? [])]).toEqual([5, 1, 0, 0, 0, 3])
  // A response's id is no respondent's: every survey begins at 1
  expect([...(batch?.hasRespondent ?? [])]).toEqual([0])
  expect([...(batch?.contentKind ?? [])]).toEqual([MOMENT])
  expect(batch?.issues.map(({ row, column, code }) => [row, column, code])).toEqual([
    [4, 'G1Q1[I1]', 'answer_outside_scale'],
    [null, null, 'responses_not_submitted'],
  ])
})

test('answer codes mean nothing outside LimeSurvey', () => {
  const header = ['id', 'area_code', 'stakeholder_group', 'completed_at', 'G1Q1[I1]']
  const { data } = recogniseSurvey(header, DEFAULT_FRAMEWORK)
  expect([data.format, data.askedScales]).toEqual(['canonical', ['input']])
  const reader = new SurveyReader(data, DEFAULT_FRAMEWORK, surveyContext())
  reader.accept(['1', 'GM0034', 'huurders', '2026-09-30', 'A4'], 2)
  const codes = reader.takeBatch(0).issues.map(({ code }) => code)
  expect(codes).toContain('answer_not_understood')
})

test('a survey that keeps no dates was sent in, in the period of the import', () => {
  const header = ['submitdate', 'gemeentecode', 'belanghouder', 'G1Q1[I1]']
  const read = (period: string | null, day = '1980-01-01 00:00:00') => {
    const { data } = recogniseSurvey(header, DEFAULT_FRAMEWORK)
    const reader = new SurveyReader(data, DEFAULT_FRAMEWORK, surveyContext({ period }))
    reader.accept([day, 'GM0034', 'huurders', '4'], 2)
    return reader.takeBatch(0)
  }
  expect([...read('2026-Q3').quarter]).toEqual([quarterIndex('2026-Q3')])
  const asSpreadsheetsHaveIt = ['1-1-1980 00:00', '1980/01/01', '29221', '29221,00', '1 jan 1980']
  for (const day of ['1980-01-01 00:00:00', ...asSpreadsheetsHaveIt]) {
    expect([...read('2026-Q3', day).quarter]).toEqual([quarterIndex('2026-Q3')])
    expect(() => read(null, day)).toThrow('dates_not_kept')
  }
})

const STATEMENTS = DEFAULT_FRAMEWORK.items.slice(0, 2).map(({ text }) => text.nl)

test.each([
  ['codes of the expression manager', ['SI_I1', 'SI_I2']],
  [
    'the full text of question and statement',
    STATEMENTS.map((text) => `Bent u het eens met: [${text}]`),
  ],
  [
    'spaces as underscores',
    STATEMENTS.map((text) => `Bent_u_het eens_[${text.replaceAll(' ', '_')}]`),
  ],
  ['code and text', STATEMENTS.map((text, index) => `SI[I${index + 1}]: ${text}`)],
])('statements are known by %s', (_, items) => {
  const header = ['id', 'submitdate', 'gemeente_code', 'belanghouder', ...items]
  const { data, issues } = recogniseSurvey(header, DEFAULT_FRAMEWORK)
  expect(data.itemColumns.slice(0, 2)).toEqual([4, 5])
  expect(issues).toEqual([])
})

test('abbreviated headings are refused, naming what to choose instead', () => {
  const items = [
    'Bent u het eens.. [Wensen van hu.. ]',
    'Bent u het eens.. [Gekozen raad.. ]',
    'Bent.. [x.. ]',
  ]
  const header = ['Response ID', 'Date submitted', 'gemeente_code', 'belanghouder', ...items]
  const { issues } = recogniseSurvey(header, DEFAULT_FRAMEWORK)
  const refused = issues.filter(({ severity }) => severity === 'refused')
  expect(refused.map(({ code, params }) => [code, params.value])).toEqual([
    ['headings_abbreviated', items[0]],
  ])
})
