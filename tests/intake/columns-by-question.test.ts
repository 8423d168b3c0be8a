import { describe, expect, test } from 'vitest'
import { CODES, readSurvey, TEXTS } from './tool-file'

describe('a place and a group are known by the question that asks for them', () => {
  const answers = ['2026-09-15 10:00:00', 'GM0301', 'huurders', '4', '2', '5']

  test.each([
    ['In welke gemeente bent u actief?', 'Namens welke groep vult u deze vragenlijst in?'],
    ['1. Voor welke gemeente vult u dit in?', '2. Tot welke belanghouders behoort u?'],
    ['*In welke gemeente* woon je?', 'Vraag 2: Wat is je rol?'],
    ['Which municipality are you answering for?', 'On behalf of whom do you answer?'],
  ])('%s, %s', async (place, group) => {
    const read = await readSurvey([['Timestamp', place, group, ...CODES], answers])
    expect(read).toMatchObject({ answers: [[4, 2, 5]], rows: [], remarks: [] })
  })

  test.each([
    [
      'two that ask it',
      ['In welke gemeente bent u actief?', 'In welke gemeente zou u willen zijn?'],
    ],
    ['one that asks something else', ['Met welke gemeente werkt u samen?', 'x']],
  ])('not by %s', async (_, [place = '', other = '']) => {
    const header = ['Timestamp', place, 'Belanghouder', ...CODES, other]
    const { refusals } = await readSurvey([header, [...answers, 'GM0301']])
    expect(refusals).toEqual(['column_missing'])
  })

  test('beside a region no question tells the place', async () => {
    const header = [
      'Timestamp',
      'Regio',
      'Belanghouder',
      ...CODES,
      'In welke gemeente wilt u wonen?',
    ]
    const cells = ['2026-09-15 10:00:00', 'Noord', 'huurders', '4', '2', '5', 'GM0302']
    const regionsByName = new Map([['noord', 9]])
    const read = await readSurvey([header, cells], { regionsByName })
    expect(read).toMatchObject({ answers: [[4, 2, 5]], rows: [] })
  })

  test('below the names that Qualtrics gives its questions', async () => {
    const names = ['EndDate', 'Status', 'RecordedDate', 'ResponseId', 'Q1', 'Q2', ...CODES]
    const texts = ['In welke gemeente werkt u?', 'Namens wie vult u dit in?', 'a', 'b', 'c']
    const labels = ['End Date', 'Response Type', 'Recorded Date', 'Response ID', ...texts]
    const ids = names.map((name) => `{"ImportId":"${name}"}`)
    const row = ['2026-09-15 10:00:00', '0', '2026-09-15', 'R_1', 'GM0301', 'huurders']
    const read = await readSurvey([names, labels, ids, [...row, '4', '2', '5']])
    expect(read).toMatchObject({ answers: [[4, 2, 5]], rows: [] })
  })
})

describe('a statement with its scale in brackets behind it', () => {
  const answersOf = async (scale: string) => {
    const header = ['Timestamp', 'Gemeente', 'Belanghouder', ...TEXTS.map((text) => text + scale)]
    return readSurvey([header, ['2026-09-15', 'GM0301', 'huurders', '4', '2', '5']])
  }

  test.each([' (1-5)', ' (schaal 1 t/m 5) *', ' (1 = helemaal oneens, 5 = helemaal eens)'])(
    'is known: %s',
    async (scale) => {
      expect(await answersOf(scale)).toMatchObject({ answers: [[4, 2, 5]], remarks: [] })
    },
  )

  test('is not where 1 is for agreeing', async () => {
    const { refusals } = await answersOf(' (1 = helemaal eens, 5 = helemaal oneens)')
    expect(refusals).toEqual(['no_items'])
  })
})

test('of remarks behind each statement the first is kept, and the others are told', async () => {
  const heads = CODES.flatMap((code) => [code, 'Toelichting'])
  const header = ['Timestamp', 'Gemeente', 'Belanghouder', ...heads]
  const row = ['2026-09-15', 'GM0301', 'huurders', '4', 'een', '2', 'twee', '5', 'drie']
  const read = await readSurvey([header, row])
  expect(read).toMatchObject({ answers: [[4, 2, 5]], comments: ['een'] })
  expect(read.remarks).toEqual(Array(2).fill(['column_unknown', null]))
})

test('of a tool with a column for every version remarks of each are kept', async () => {
  const tool = ['_id', '_submission_time', 'Opmerkingen', 'Toelichting']
  const row = (number: string, ...remarks: string[]) => {
    return ['GM0301', 'huurders', '4', '2', '5', number, '2026-09-15T10:00:00', ...remarks]
  }
  const rows = [row('9001', '', 'twee'), row('9002', 'een', '')]
  const read = await readSurvey([['gemeente_code', 'belanghouder', ...CODES, ...tool], ...rows])
  expect(read).toMatchObject({ comments: ['twee', 'een'], remarks: [] })
})
