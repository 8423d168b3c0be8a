import { describe, expect, test } from 'vitest'
import { quarterAt } from '#app/domain/calendar/quarter'
import { partsByByte } from '#app/domain/framework/answer-byte'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { SCALES } from '#app/domain/framework/framework'
import type { ImportBatch } from '#app/domain/ingest/opened-file'
import { PersonScorer } from '#app/domain/scoring/person'
import { readImport } from './support'

const HEADER = 'respondent_id;ingevuld_op;gemeente_code;belanghouder;gewicht;I1;I2;I3'

interface Row {
  readonly id?: string
  readonly day?: string
  readonly area?: string
  readonly weight?: string
  readonly answers?: string
}

function row({
  id = '',
  day = '15-09-2026',
  area = 'GM0301',
  weight = '',
  answers = '4;4;4',
}: Row): string {
  return [id, day, area, 'huurders', weight, answers].join(';')
}

function survey(rows: readonly Row[], overrides = {}) {
  return readImport('survey', [HEADER, ...rows.map(row)], overrides)
}

function surveyOf(batches: readonly ImportBatch[]) {
  const [batch] = batches
  if (batch === undefined || !('weight' in batch)) throw new Error('no survey')
  return batch
}

const quarters = (batches: readonly ImportBatch[]) => [...surveyOf(batches).quarter].map(quarterAt)

describe('dates', () => {
  test('one day above 12 proves the order of a whole column', async () => {
    const read = await survey([
      { day: '03/09/2026' },
      { day: '25/09/2026 10:30' },
      { day: '1/10/2026' },
    ])
    expect(quarters(read.batches)).toEqual(['2026-Q3', '2026-Q3', '2026-Q4'])
    expect(read.issues).toEqual([])
  })

  test('one month in second place proves it the other way round, with dashes too', async () => {
    const read = await survey([{ day: '03-09-2026' }, { day: '09-25-2026' }])
    expect(quarters(read.batches)).toEqual(['2026-Q1', '2026-Q3'])
  })

  test('without proof they are asked, and their rows left out until then', async () => {
    const rows = [{ day: '03/09/2026' }, { day: '05/08/2026' }, { day: '2026-09-02' }]
    const asked = await survey(rows)
    expect(asked.accepted).toBe(1)
    expect(asked.questions).toMatchObject([
      { code: 'date_order', about: 'ingevuld_op', count: 2, choices: ['day_first', 'month_first'] },
    ])
    const answered = await survey(rows, { answers: { date_order: 'day_first' } })
    expect(quarters(answered.batches)).toEqual(['2026-Q3', '2026-Q3', '2026-Q3'])
    const other = await survey(rows, { answers: { 'date_order:ingevuld_op': 'month_first' } })
    expect(quarters(other.batches)).toEqual(['2026-Q1', '2026-Q2', '2026-Q3'])
  })

  test('with years of two digits are read once a day proves the order, or it is said', async () => {
    const proved = await survey([{ day: '25-09-26' }, { day: '3-7-26 9:05' }, { day: '05-05-26' }])
    expect(quarters(proved.batches)).toEqual(['2026-Q3', '2026-Q3', '2026-Q2'])
    const american = await survey([{ day: '9/25/26' }, { day: '7/3/26' }])
    expect(quarters(american.batches)).toEqual(['2026-Q3', '2026-Q3'])
    const open = [{ day: '03-09-26' }, { day: '05-05-26' }]
    expect((await survey(open)).questions).toMatchObject([{ code: 'date_order', count: 2 }])
    const said = await survey(open, { answers: { date_order: 'day_first' } })
    expect(quarters(said.batches)).toEqual(['2026-Q3', '2026-Q2'])
  })

  test('whose two digits in front may be the year are not taken for days', async () => {
    const read = await survey([{ day: '26-09-15' }, { day: '26-08-03' }, { day: '26-07-30' }])
    expect([read.accepted, read.questions]).toMatchObject([0, [{ code: 'date_order', count: 3 }]])
  })

  test('with an apostrophe before a short year are read as without', async () => {
    const read = await survey(["25-9-'26", '3-10-’26', "di 29-9-'26"].map((day) => ({ day })))
    expect(quarters(read.batches)).toEqual(['2026-Q3', '2026-Q4', '2026-Q3'])
  })

  test('whose two digits in front are the year are read once that is said', async () => {
    const days = ['26-09-15', '26-08-03 9:05', '25/12/30', '2026-10-01']
    const rows = days.map((day) => ({ day }))
    const { questions } = await survey(rows.slice(0, 2))
    expect(questions.map(({ choices }) => choices)).toEqual([
      ['day_first', 'month_first', 'year_first'],
    ])
    const read = await survey(rows, { answers: { date_order: 'year_first' } })
    expect(quarters(read.batches)).toEqual(['2026-Q3', '2026-Q3', '2025-Q4', '2026-Q4'])
  })

  test('with the day behind the year are read so where days prove it', async () => {
    const days = ['2026/03/09', '2026/25/09 10:30', '2026/17/10', '2026/01/10']
    const read = await survey(days.map((day) => ({ day })))
    expect(quarters(read.batches)).toEqual(['2026-Q3', '2026-Q3', '2026-Q4', '2026-Q4'])
    expect(read.issues).toEqual([])
  })

  test('a mark behind a day says nothing', async () => {
    const read = await survey([{ day: '15-09-2026.' }, { day: '16-09-2026' }])
    expect(quarters(read.batches)).toEqual(['2026-Q3', '2026-Q3'])
    expect(read.rows).toEqual([])
  })

  test('both orders proved in one column refuse the file', async () => {
    const read = await survey([{ day: '25/09/2026' }, { day: '09/25/2026' }])
    expect([read.refusals, read.batches]).toEqual([['date_order'], []])
  })

  test.each([
    ['text and dates of a spreadsheet', ['25/09/2026', '28/09/2026', '9/3/2026']],
    ['ISO beside text', ['25-09-2026', '28-09-2026', '2026-03-09 00:00:00']],
  ])('a day and month that a spreadsheet may have swapped are asked: %s', async (_, days) => {
    const rows = days.map((day) => ({ day }))
    const asked = await survey(rows)
    expect(asked.questions).toMatchObject([{ code: 'date_notations', count: 1 }])
    expect(asked.refusals).toEqual(['date_notations'])
    const answered = await survey(rows, { answers: { date_notations: 'as_written' } })
    expect(answered.accepted).toBe(3)
  })

  test('a date that does not exist proves nothing of the others', async () => {
    const read = await survey([{ day: '2026-09-08' }, { day: '31-02-2026' }, { day: '2026-09-02' }])
    expect([read.accepted, read.rows]).toEqual([2, [[3, 'ingevuld_op', 'date_impossible']]])
  })

  test('two notations in which nothing can have been swapped are read', async () => {
    const read = await survey(
      ['25-09-2026', '05-09-2026', '2026-09-25', '2026-09-05', '3-9-2026'].map((day) => ({ day })),
    )
    expect([read.accepted, read.issues]).toEqual([5, []])
  })
})

describe('weights', () => {
  const rows = [{ weight: '987' }, { weight: '1.204' }]

  test('a column in which a mark has one meaning only decides', async () => {
    const decimal = await survey([...rows, { weight: '0.875' }])
    expect([...surveyOf(decimal.batches).weight]).toEqual([987, 1.204, 0.875])
    const thousands = await survey([...rows, { weight: '12,5' }])
    expect([...surveyOf(thousands.batches).weight]).toEqual([987, 1204, 12.5])
  })

  test('else they are asked, and their rows left out until then', async () => {
    const asked = await survey(rows)
    expect([asked.rows, asked.accepted]).toEqual([[[3, 'gewicht', 'number_ambiguous']], 1])
    expect(asked.questions).toMatchObject([{ code: 'decimal_mark', about: 'gewicht', count: 1 }])
    const comma = await survey(rows, { answers: { 'decimal_mark:gewicht': 'comma' } })
    expect([...surveyOf(comma.batches).weight]).toEqual([987, 1204])
    const point = await survey(rows, { answers: { decimal_mark: 'point' } })
    expect([...surveyOf(point.batches).weight]).toEqual([987, 1.204])
  })
})

describe('ids that a spreadsheet spoilt', () => {
  test.each([
    ['in scientific notation', ['1,23457E+14', 'r2']],
    ['in a column too narrow', ['########', 'r2']],
    ['rounded to fifteen digits', ['1234567890123450', '1234567890123460', '9234567890123460']],
  ])('refuse the file: %s', async (_, ids) => {
    const read = await survey(ids.map((id) => ({ id })))
    expect(read.refusals).toEqual(['ids_spoilt'])
  })

  test('long ids that are whole are taken', async () => {
    const ids = ['1234567890123457', '1234567890123460', '1234567890123470', '1234567890123480']
    expect((await survey(ids.map((id) => ({ id })))).accepted).toBe(4)
  })
})

describe('areas', () => {
  const spellings = [
    '0301',
    '301',
    'gm301',
    'GM 0301',
    'G.M.0301',
    '0301.0',
    '"=""0301"""',
    'NL0301',
    'Aalderveen',
  ]

  test('spelled otherwise are offered as the one that is meant, and taken once that is said', async () => {
    const rows = ['GM0301', 'gm0301 ', 'GM0301,GM0302', ...spellings].map((area) => ({ area }))
    const asked = await survey(rows)
    expect(asked.accepted).toBe(2)
    expect(asked.rows.map(([, , code]) => code)).toEqual([
      'place_unknown',
      ...spellings.map(() => 'area_spelled'),
    ])
    const unknown = { code: 'place_word', about: 'gm0301,gm0302', count: 1, choices: [] }
    const spelled = { code: 'area_spelling', count: spellings.length }
    expect(asked.questions).toMatchObject([spelled, unknown])
    const answered = await survey(rows, { answers: { area_spelling: 'accept' } })
    expect(answered.accepted).toBe(2 + spellings.length)
    expect(answered.questions).toMatchObject([unknown])
    expect(new Set(surveyOf(answered.batches).place)).toEqual(new Set([0]))
  })

  test('are not made anew where they are a known one spelled otherwise', async () => {
    const read = await survey([{ area: '301' }, { area: 'GM0999' }], { createRegions: true })
    expect(read.accepted).toBe(1)
    expect(read.rows).toEqual([[2, 'gemeente_code', 'area_spelled']])
  })

  test('outside every region on the day of the answer are told with their count', async () => {
    const read = await survey([
      { area: 'GM0302', day: '31-12-2025' },
      { area: 'GM0302', day: '01-01-2026' },
      { area: 'GM0302', day: '15-03-2026' },
    ])
    expect([read.accepted, read.remarks]).toEqual([3, [['area_without_region', 2]]])
    expect(read.issues[0]?.params).toMatchObject({ value: 'GM0302', known: 'noord … 2025-12-31' })
  })

  test('without a day count in a quarter that holds one of their days', async () => {
    const rows = [{ area: 'GM0302', day: '' }]
    expect((await survey(rows, { period: '2025-Q4' })).remarks).toEqual([])
    expect((await survey(rows, { period: '2026-Q1' })).remarks).toEqual([
      ['area_without_region', 1],
    ])
  })
})

describe('scales', () => {
  const on = (points: readonly number[]) =>
    points.map((point) => ({ answers: `${point};${point};${point}` }))

  test.each([
    [
      [1, 3, 5, 6, 6, 7],
      ['1-7', '1-10', '0-10', '0-100'],
    ],
    [
      [0, 3, 6, 6, 5],
      ['0-6', '0-10', '0-100'],
    ],
    [
      [1, 3, 8, 6, 9, 10],
      ['1-10', '0-10', '0-100'],
    ],
    [
      [0, 3, 7, 6, 9, 10],
      ['0-10', '0-100'],
    ],
    [[0, 25, 50, 75, 100], ['0-100']],
    [
      [0, 0, 0, 1, 4],
      ['0-4', '0-6', '0-10', '0-100'],
    ],
  ])(
    '%j refuse the file, as every answer means something else, and are offered',
    async (points, fitting) => {
      const read = await survey(on(points))
      expect(read.refusals).toEqual(['answer_scale'])
      expect(read.questions).toMatchObject([{ key: 'answer_scale', choices: [...fitting, '1-5'] }])
      expect(read.issues[0]?.params.scale).toBe(fitting.join(', '))
    },
  )

  test('that are chosen keep the place of every answer between the ends', async () => {
    const scored = async (scale: string, points: readonly number[]) => {
      const read = await survey(on(points), { answers: { answer_scale: scale } })
      const { answers, count } = surveyOf(read.batches)
      const items = answers.length / count
      const scores = new Float64Array(SCALES.length)
      return Array.from({ length: count }, (_, at) => {
        new PersonScorer(DEFAULT_FRAMEWORK).score(answers, at * items, scores)
        return scores[0]
      })
    }
    expect(await scored('0-4', [0, 3, 4])).toEqual([0, 75, 100])
    expect(await scored('1-7', [1, 4, 7])).toEqual([0, 50, 100])
    expect(await scored('1-7', [2, 6])).toEqual([
      expect.closeTo(100 / 6, 12),
      expect.closeTo(500 / 6, 12),
    ])
    expect(await scored('1-10', [1, 8, 10])).toEqual([0, expect.closeTo(700 / 9, 12), 100])
    expect(await scored('0-10', [0, 7, 10])).toEqual([0, 70, 100])
    expect(await scored('0-100', [33, 50, 99])).toEqual([33, 50, 99])
  })

  test('in words of seven points are asked, as ours would make one of two', async () => {
    const words = ['helemaal oneens', 'oneens', 'enigszins oneens', 'neutraal', 'enigszins eens']
    const rows = [...words, 'mee eens', 'helemaal eens'].map((word) => ({
      answers: `${word};${word};${word}`,
    }))
    const asked = await survey(rows)
    expect(asked.questions).toMatchObject([
      { code: 'answer_scale', count: 6, choices: ['1-7', '1-5'] },
    ])
    const { answers, count } = surveyOf(
      (await survey(rows, { answers: { answer_scale: '1-7' } })).batches,
    )
    const parts = partsByByte(4)
    const places = Array.from(
      { length: count },
      (_, at) => parts[answers[(at * answers.length) / count]!],
    )
    expect(places).toEqual([0, 1, 2, 3, 4, 5, 6].map((step) => 600 * step))
    const plain = rows.filter(({ answers: given }) => !/^(mee eens|oneens)/.test(given))
    expect((await survey(plain)).accepted).toBe(5)
  })

  test('that are ours after all leave out the rows beyond them', async () => {
    const read = await survey(on([1, 5, 6, 6, 7]), { answers: { answer_scale: '1-5' } })
    expect(read.accepted).toBe(2)
  })

  test('have no half points, and a row with one says so', async () => {
    const read = await survey([
      { answers: '3,5;4;4' },
      { answers: '4.5;4;4' },
      { answers: '5,5;4;4' },
    ])
    expect(read.rows).toEqual([
      [2, 'I1', 'answer_between_points'],
      [3, 'I1', 'answer_between_points'],
      [4, 'I1', 'answer_outside_scale'],
    ])
    const tens = [1, 7, 9, 10, 10].map((point) => ({ answers: `${point};8;9` }))
    const ofTen = await survey([...tens, { answers: '7,5;8;9' }], {
      answers: { answer_scale: '1-10' },
    })
    expect(ofTen.rows).toEqual([[7, 'I1', 'answer_between_points']])
  })

  test('of signs are read where all five are there, and that is told', async () => {
    const signs = ['--', '-', '+/-', '+', '++']
    const read = await survey(signs.map((sign) => ({ answers: `${sign};+;` })))
    const { answers, count } = surveyOf(read.batches)
    expect(
      Array.from({ length: count }, (_, at) => answers[(at * answers.length) / count]),
    ).toEqual([1, 2, 3, 4, 5])
    expect(read.issues.map(({ code }) => code)).toEqual(['answers_by_signs'])
  })

  test.each([
    ['four signs, which may be all that was offered', ['--', '-', '+', '++']],
    ['signs without a dash', ['--', '+-', '+', '++']],
    ['a number among them', ['--', '-', '+-', '+', '++', '4']],
    ['seven signs', ['---', '--', '-', '+-', '+', '++', '+++']],
    ['words beside them', ['--', '-', '+-', '+', '++', 'eens']],
  ])('of %s are asked', async (_, signs) => {
    const read = await survey(signs.map((sign) => ({ answers: `${sign};;` })))
    expect(read.accepted).toBe(signs.includes('4') || signs.includes('eens') ? 1 : 0)
    expect(read.questions.length).toBeGreaterThan(0)
  })

  test('are not doubted for a slip of the pen', async () => {
    const rows = [1, 5, 6, 2].map((point) => ({ answers: `${point};3;3` }))
    const read = await survey(rows)
    expect([read.accepted, read.rows]).toEqual([3, [[4, 'I1', 'answer_outside_scale']]])
  })
})

const PRIMA = {
  ...{ code: 'answer_word', about: 'prima', key: 'answer_word:prima', count: 1 },
  choices: ['1', '2', '3', '4', '5', 'no_answer'],
}

describe('words that nobody knows', () => {
  test('for an answer are asked once a word, and taken for the point that is said', async () => {
    const rows = ['prima', 'Prima ', 'matig', '4'].map((text) => ({ answers: `${text};3;3` }))
    const asked = await survey(rows)
    expect(asked.accepted).toBe(1)
    expect(asked.questions).toMatchObject([
      { about: 'prima', count: 2 },
      { about: 'matig', count: 1 },
    ])
    const answers = { 'answer_word:prima': '5', 'answer_word:matig': 'no_answer' }
    const answered = await survey(rows, { answers })
    expect([answered.accepted, answered.questions]).toEqual([4, []])
    const { answers: bytes } = surveyOf(answered.batches)
    expect([bytes[0], bytes[DEFAULT_FRAMEWORK.items.length * 2]]).toEqual([5, 0])
  })

  test('for an answer are not asked where they are what people wrote', async () => {
    const rows = Array.from({ length: 42 }, (_, at) => ({ answers: `mening ${at};3;3` }))
    expect((await survey([...rows, { answers: '4;3;3' }])).questions).toEqual([])
  })

  test('for a place are asked once a word, and taken for the area that is said', async () => {
    const rows = ['Buitendorp', 'buitendorp', 'GM0301'].map((area) => ({ area }))
    const asked = await survey(rows)
    expect(asked.questions).toMatchObject([
      { code: 'place_word', about: 'buitendorp', count: 2, choices: [] },
    ])
    const answered = await survey(rows, { answers: { 'place_word:buitendorp': 'gm0302' } })
    expect([answered.accepted, answered.questions]).toEqual([3, []])
    const unknown = await survey(rows, { answers: { 'place_word:buitendorp': 'GM0999' } })
    expect(unknown.accepted).toBe(1)
  })
})

describe('codes for no answer', () => {
  const codes = ['99', '9', '-9', 'NA', 'NULL', '.', '-', '#NULL!', '#N/B', 'geen idee', '-oth-']
  const rows = [...codes, 'n.v.t.', 'prima', '4'].map((text) => ({ answers: `4;${text};3` }))

  test('are offered by column with their counts', async () => {
    const read = await survey(rows)
    expect(read.accepted).toBe(2)
    expect(read.questions).toEqual([
      {
        code: 'missing_codes',
        about: 'I2',
        key: 'missing_codes:I2',
        count: codes.length,
        choices: ['missing'],
      },
      PRIMA,
    ])
    expect(read.issues.at(-2)?.params.values).toContain('99 (1), 9 (1), -9 (1), NA (1)')
  })

  test('are blank once that is said: all of a column, or those that are named', async () => {
    const all = await survey(rows, { answers: { 'missing_codes:I2': 'missing' } })
    expect([all.accepted, all.questions]).toEqual([codes.length + 2, [PRIMA]])
    expect(all.rows).toEqual([[14, 'I2', 'answer_not_understood']])
    expect(surveyOf(all.batches).answers[1]).toBe(0)
    const some = await survey(rows, { answers: { missing_codes: '99, 9' } })
    expect(some.accepted).toBe(4)
  })
})

test('errors of a spreadsheet and words for it may be codes for no answer; a code of two digits is no scale', async () => {
  const codes = ['#REF!', '#DEEL/0!', '#NAAM?', 'niet ingevuld', '96', '66']
  const rows = [...codes, ...codes].map((text) => ({ answers: `4;${text};5` }))
  const read = await survey(rows)
  expect(read.questions).toMatchObject([{ code: 'missing_codes', about: 'I2', count: 12 }])
  expect((await survey(rows, { answers: { missing_codes: 'missing' } })).accepted).toBe(12)
})

test('rows that sum up others are left out and counted; a name that begins so is not', async () => {
  const header = 'organisatie;ingevuld_op;gemeente_code;belanghouder;I1'
  const sums = [
    'Gemiddelde;;;;4',
    'Totaal;15-09-2026;GM0301;huurders;60',
    'Aantal respondenten: 15',
    ';;;;',
  ]
  const row = (name: string) => `${name};15-09-2026;GM0301;huurders;4`
  const read = await readImport('survey', [header, row('Totaal Wonen'), row('Som'), ...sums])
  expect([read.read, read.accepted, read.remarks]).toEqual([1, 1, [['summary_rows', 4]]])
})

test('a word for a sum before a row without a number, or before what is agreed on, sums nothing up', async () => {
  const regions = await readImport('regions', [
    'regio;indeling;gemeente_code',
    'Totaal;Proef;GM0301',
    'Noord;Proef;GM0302',
  ])
  expect([regions.accepted, regions.remarks]).toEqual([2, []])
  const agreements = await readImport('agreements', [
    'titel;afspraak_id;gemeente_code;periode;doel',
    'Aantal sociale huurwoningen;A1;GM0301;2026-Q3;100',
    'Aantal afspraken: 1;;;;',
  ])
  expect([agreements.accepted, agreements.remarks]).toEqual([1, [['summary_rows', 1]]])
})

test('a title above the header is passed over, rows keep their numbers', async () => {
  const titles = ['Rapport peiling 2026-Q3', 'Gemaakt op 30-09-2026', '']
  const read = await readImport('survey', [...titles, HEADER, row({}), row({ weight: '-1' })])
  expect([read.accepted, read.rows]).toEqual([1, [[6, 'gewicht', 'weight_not_positive']]])
})

describe('numbers that run the other way round', () => {
  const bytes = (batches: readonly ImportBatch[]) => {
    const { answers, count } = surveyOf(batches)
    const items = answers.length / count
    return Array.from({ length: count }, (_, at) => answers[at * items])
  }

  test('are read by the words beside some of them, and it is said', async () => {
    const read = await survey([
      { answers: '1 = helemaal eens;4;4' },
      { answers: '2;4;4' },
      { answers: '5 (helemaal oneens);4;4' },
    ])
    expect(bytes(read.batches)).toEqual([5, 4, 1])
    expect(read.remarks).toEqual([['answers_turned', 1]])
  })

  test('are a contradiction where others of the column run straight', async () => {
    const read = await survey([{ answers: '1 = helemaal eens;4;4' }, { answers: '4 - eens;4;4' }])
    expect(read.rows).toEqual([[2, 'I1', 'answer_not_understood']])
    expect(bytes(read.batches)).toEqual([4])
  })
})

describe('words for groups and areas', () => {
  const lines = (group: string, area = 'GM0301') =>
    [HEADER, `;15-09-2026;${area};${group};;4;4;4`, `;15-09-2026;GM0301;huurders;;4;4;4`] as const

  test('a group that is not known is asked once a word, and taken as it was answered', async () => {
    const asked = await readImport('survey', lines('Dorpsraad'))
    expect(asked.rows).toEqual([[2, 'belanghouder', 'group_unknown']])
    expect(asked.questions).toMatchObject([
      { key: 'group_word:dorpsraad', about: 'dorpsraad', count: 1 },
    ])
    const answers = { 'group_word:dorpsraad': 'overig' }
    const read = await readImport('survey', lines('Dorpsraad'), { answers })
    expect([...surveyOf(read.batches).group]).toEqual([4, 0])
  })

  test.each(['Rol: huurdersvertegenwoordiger', 'Huurdersraad'])('%s is a tenant', async (word) => {
    const { batches } = await readImport('survey', lines(word))
    expect([...surveyOf(batches).group]).toEqual([0, 0])
  })

  test.each(['Gem. Aalderveen', 'gemeente aalderveen', 'Aaldervéén'])(
    '%s is offered as the area of that name',
    async (area) => {
      const answers = { area_spelling: 'accept' }
      const { accepted } = await readImport('survey', lines('huurders', area), { answers })
      expect(accepted).toBe(2)
      const asked = await readImport('survey', lines('huurders', area))
      expect(asked.remarks).toEqual([['area_spelling', 1]])
    },
  )
})

test('one label that is turned round among bare numbers does not turn its column', async () => {
  const header = 'ingevuld_op;gemeente_code;belanghouder;I1'
  const row = (answer: string) => `15-09-2026;GM0301;huurders;${answer}`
  const many = Array<string>(20).fill(row('4'))
  const slip = await readImport('survey', [header, ...many, row('1 = helemaal eens')])
  expect([slip.accepted, surveyOf(slip.batches).answers[0]]).toEqual([20, 4])
  expect(slip.rows).toEqual([[22, 'I1', 'answer_not_understood']])
})
