import { describe, expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { readImport } from './support'
import { CODES, csvLines, readSurvey, TEXTS } from './tool-file'

describe('Qualtrics', () => {
  const names = ['StartDate', 'EndDate', 'Status', 'IPAddress', 'Progress', 'Finished']
  const header = [...names, 'RecordedDate', 'ResponseId', 'gemeente', 'groep', ...CODES]
  const labels = header.map((name) => `Vraag ${name}`)
  const idsIn = (zone: string) =>
    header.map((name, index) => `{"ImportId":"${name}"${index === 0 ? zone : ''}}`)
  const row = (status: string, progress: string, finished: string, end = '2026-09-30 23:30:00') => {
    const place = [`R_${status} ${progress}`, 'GM0301', 'huurders']
    return ['', end, status, '192.0.2.1', progress, finished, '2026-09-30', ...place, '4', '2', '5']
  }

  test('previews, tests, spam and what is unfinished are left out and counted; three rows are headings', async () => {
    const read = await readSurvey([
      header,
      labels,
      idsIn(''),
      row('IP Address', '100', 'TRUE'),
      row('Survey Preview', '100', 'TRUE'),
      row('9', '100', 'TRUE'),
      row('Survey Test', '100', 'TRUE'),
      row('8', '100', 'TRUE'),
      row('IP Address', '40', 'FALSE'),
    ])
    expect(read).toMatchObject({
      answers: [[4, 2, 5]],
      quarters: ['2026-Q3'],
      hasRespondent: [1],
      rows: [],
      personal: 'IPAddress',
    })
    expect(read.remarks).toEqual([
      ['columns_personal', null],
      ['responses_preview', 2],
      ['responses_test', 1],
      ['responses_spam', 1],
      ['responses_unfinished', 1],
    ])
  })

  test.each([
    ['"America/Denver"', '2026-Q4', 1],
    ['"UTC"', '2026-Q4', 1],
    ['"Europe/Amsterdam"', '2026-Q3', null],
  ])('a time counts by the Dutch calendar: the file is in %s', async (zone, quarter, moved) => {
    const lines = [header, labels, idsIn(`,"timeZone":${zone}`), row('0', '100', '1')]
    const { quarters, remarks } = await readSurvey(lines)
    expect(quarters).toEqual([quarter])
    expect(remarks?.find(([code]) => code === 'quarter_by_zone')?.[1] ?? null).toBe(moved)
  })

  test('a person who points at columns changes nothing of what is left out', async () => {
    const mapping = { completed_at: 'RecordedDate', area_code: 'gemeente' }
    const lines = [header, labels, idsIn(''), row('1', '100', '1'), row('0', '100', '1')]
    const { answers, remarks } = await readSurvey(lines, { mapping })
    expect(answers).toEqual([[4, 2, 5]])
    expect(remarks).toContainEqual(['responses_preview', 1])
  })

  test('statements are found in the second row where the first has only numbers', async () => {
    const numbered = [...header.slice(0, -3), 'Q1_1', 'Q1_2', 'Q1_3']
    const texts = [...labels.slice(0, -3), ...TEXTS.map((text) => `Stelling - ${text}`)]
    const { answers } = await readSurvey([numbered, texts, idsIn(''), row('0', '100', '1')])
    expect(answers).toEqual([[4, 2, 5]])
  })
})

describe('Microsoft Forms', () => {
  const header = [
    'Id',
    'Begintijd',
    'Tijd van voltooien',
    'E-mail',
    'Naam',
    'Gemeente',
    'Belanghouder',
  ]
  const row = (day: string) => ['1', day, day, 'anonymous', '', 'GM0301', 'huurders', '4', '2', '5']

  test('the statements are headings; who answered is left out and named', async () => {
    const read = await readSurvey([[...header, ...TEXTS], row('9-25-26 19:06:23')])
    expect(read).toMatchObject({
      answers: [[4, 2, 5]],
      quarters: ['2026-Q3'],
      hasRespondent: [0],
      personal: 'E-mail, Naam',
    })
  })

  test('points and feedback of a quiz are no answers', async () => {
    const quiz = TEXTS.flatMap((text) => [text, `Points - ${text}`])
    const cells = row('9-25-26 19:06').flatMap((cell, at) => (at < 7 ? [cell] : [cell, '1']))
    const { answers, remarks } = await readSurvey([[...header, ...quiz], cells])
    expect(answers).toEqual([[4, 2, 5]])
    expect(remarks).toEqual([['columns_personal', null]])
  })
})

test('Google Forms: statements in brackets, times with half days and zones', async () => {
  const header = [
    'Tijdstempel',
    'Gemeentecode',
    'Belanghouder',
    ...TEXTS.map((t) => `Eens? [${t}]`),
  ]
  const row = ['2026/09/30 11:30:00 p.m. GMT+1', 'GM0301', 'huurders', '4', '2', '5']
  const { answers, quarters } = await readSurvey([header, row])
  expect(answers).toEqual([[4, 2, 5]])
  expect(quarters).toEqual(['2026-Q4'])
})

test('SurveyMonkey: two rows of headings, month first, the address left out', async () => {
  const first = ['Respondent ID', 'Collector ID', 'Start Date', 'End Date', 'IP Address']
  const top = [...first, 'Gemeente', 'Belanghouder', 'Stellingen', '', '']
  const below = ['', '', '', '', '', 'Open-Ended Response', 'Response', ...CODES]
  const day = '09/25/2026 01:15:00 PM'
  const row = ['114885000001', '400', day, day, '192.0.2.1', 'GM0301', 'huurders', '4', '2', '5']
  expect(await readSurvey([top, below, row])).toMatchObject({
    answers: [[4, 2, 5]],
    quarters: ['2026-Q3'],
    hasRespondent: [1],
    personal: 'IP Address',
  })
})

describe('KoboToolbox', () => {
  const tail = ['_id', '_uuid', '_submission_time', '_validation_status']
  const names = ['groep1/gemeente_code', 'groep1/belanghouder']

  test('names within groups, a row of tags, arrival in UTC, what is not approved left out', async () => {
    const header = [...names, ...CODES.map((code) => `stellingen/${code}`), ...tail]
    const row = (status: string) => {
      const end = ['9', 'u1', '2026-09-30T22:30:05', status]
      return ['GM0301', 'huurders', '4', '2', '5', ...end]
    }
    const tags = ['#adm1', '#affected', '#i1', '#i2', '#i3', '', '', '', '']
    const lines = [header, tags, row(''), row('validation_status_not_approved')]
    const { answers, quarters, remarks } = await readSurvey(lines)
    expect(answers).toEqual([[4, 2, 5]])
    expect(quarters).toEqual(['2026-Q4'])
    expect(remarks).toEqual([
      ['responses_not_approved', 1],
      ['quarter_by_zone', 1],
    ])
  })

  test('columns of several versions of a form are one', async () => {
    const versions = [...CODES.map((code) => `a/${code}`), ...CODES.map((code) => `b/${code}`)]
    const header = [...names, ...versions, ...tail]
    const end = ['9', 'u1', '2026-09-15T10:00:00', '']
    const { answers } = await readSurvey([
      header,
      ['GM0301', 'huurders', '4', '2', '5', '', '', '', ...end],
      ['GM0301', 'huurders', '', '', '', '1', '3', '4', ...end],
    ])
    expect(answers).toEqual([
      [4, 2, 5],
      [1, 3, 4],
    ])
  })

  test('they are so where one of them stands in no group', async () => {
    const header = [...names, ...CODES, ...CODES.map((code) => `oud/${code}`), ...tail]
    const end = ['9', 'u1', '2026-09-15T10:00:00', '']
    const { answers, remarks } = await readSurvey([
      header,
      ['GM0301', 'huurders', '4', '2', '5', '', '', '', ...end],
      ['GM0301', 'huurders', '', '', '', '1', '3', '4', ...end],
    ])
    expect([answers, remarks]).toEqual([
      [
        [4, 2, 5],
        [1, 3, 4],
      ],
      [],
    ])
  })
})

test('Formbricks: its guard is undone, what is not finished left out, times without zone are UTC', async () => {
  const meta = ['No.', 'Response ID', 'Timestamp', 'Finished', 'Survey ID', 'User ID']
  const statements = TEXTS.map((text, index) => `${index + 3}. ${text}`)
  const header = [...meta, '1. Gemeente', '2. Belanghouder', ...statements, '6. Opmerking']
  const row = (finished: string) => {
    const answers = ['GM0301', 'huurders', '4', '2', '5', "'-1 kan beter"]
    return ['1', 'cm1', '2026-09-30 22:30', finished, 's1', 'u', ...answers]
  }
  expect(await readSurvey([header, row('Yes'), row('No')])).toMatchObject({
    answers: [[4, 2, 5]],
    quarters: ['2026-Q4'],
    comments: ['-1 kan beter'],
    personal: 'User ID',
  })
})

test('Typeform: markup in headings, only what was completed', async () => {
  const dates = ['Response Type', 'Start Date (UTC)', 'Submit Date (UTC)', 'Network ID']
  const header = ['#', 'Gemeente', 'Belanghouder', ...TEXTS.map((t) => `<strong>${t}</strong>`)]
  const row = (type: string) => {
    const end = [type, '2026-09-30 21:00:00', '2026-09-30 21:30:00', 'n']
    return ['abc', 'GM0301', 'huurders', '4', '2', '5', ...end]
  }
  const read = await readSurvey([[...header, ...dates], row('completed'), row('partial')])
  expect(read).toMatchObject({
    answers: [[4, 2, 5]],
    quarters: ['2026-Q3'],
    hasRespondent: [1],
    personal: 'Network ID',
  })
  expect(read.remarks).toContainEqual(['responses_unfinished', 1])
})

test('Alchemer: partial and disqualified responses are told apart', async () => {
  const meta = ['Response ID', 'Time Started', 'Date Submitted', 'Status', 'User Agent']
  const header = [...meta, 'Gemeente', 'Belanghouder', ...TEXTS.map((text) => `${text}:Stellingen`)]
  const row = (status: string) => {
    return ['1', '2026-09-15', '2026-09-15', status, 'x', 'GM0301', 'huurders', '4', '2', '5']
  }
  const lines = [header, row('Complete'), row('Partial'), row('Disqualified')]
  const { answers, remarks } = await readSurvey(lines)
  expect(answers).toEqual([[4, 2, 5]])
  expect(remarks).toEqual([
    ['columns_personal', null],
    ['responses_unfinished', 1],
    ['responses_disqualified', 1],
  ])
})

test('a row per answer: one response a respondent, in the row of its first answer', async () => {
  const header = ['ResultID', 'datum', 'gemeente', 'belanghouder', 'vraag', 'antwoord']
  const of = (id: string, question: string, answer: string) => {
    return [id, '2026-09-30', 'GM0301', 'huurders', question, answer]
  }
  const { answers, quarters, hasRespondent } = await readSurvey([
    header,
    of('7', 'I1', '4'),
    of('8', 'I2', '5'),
    of('7', 'I2', '2'),
    of('7', 'I3', 'weet niet'),
  ])
  expect(answers).toEqual([
    [4, 2, 255],
    [0, 5, 0],
  ])
  expect([quarters, hasRespondent]).toEqual([
    ['2026-Q3', '2026-Q3'],
    [0, 0],
  ])
})

test('a row per answer: an answer that is given again otherwise is told, as waves may have been put together', async () => {
  const header = ['ResultID', 'datum', 'gemeente', 'belanghouder', 'vraag', 'antwoord']
  const of = (question: string, answer: string, day = '2026-09-30') => {
    return ['7', day, 'GM0301', 'huurders', question, answer]
  }
  const told = async (...rows: readonly string[][]) => {
    const { answers, remarks } = await readSurvey([header, ...rows])
    return [answers, remarks?.filter(([code]) => code === 'answers_twice')]
  }
  const again = [of('I1', '2', '2026-06-30'), of('I2', '5')]
  expect(await told(of('I1', '4'), of('I2', ''), ...again)).toEqual([
    [[2, 5, 0]],
    [['answers_twice', 1]],
  ])
  expect(await told(of('I1', '4'), of('I1', '4'))).toEqual([[[4, 0, 0]], []])
})

describe('Qualtrics without its row of ids', () => {
  const names = ['EndDate', 'Status', 'Finished', 'RecordedDate', 'ResponseId', 'Q1', 'Q2']
  // So many questions that the names that are known are few
  const others = Array.from({ length: 9 }, (_, at) => `Q${at + 4}`)
  const header = [...names, 'Q3_1', 'Q3_2', 'Q3_3', ...others]
  const statements = TEXTS.map((text) => `Stellingen - ${text}`)
  const labelled = (labels: readonly string[]) => [
    ...labels,
    'Gemeente',
    'Belanghouder',
    ...statements,
    ...others.map((other) => `Vraag ${other}`),
  ]
  const english = ['End Date', 'Response Type', 'Finished', 'Recorded Date', 'Response ID']
  const german = ['Enddatum', 'Antworttyp', 'Beendet', 'Aufgezeichnetes Datum', 'Antwort-ID']
  const row = (id: string, status: string) => {
    const moment = '2026-09-15 10:00:00'
    const answers = ['GM0301', 'huurders', '4', '2', '5', ...others.map(() => 'x')]
    return [moment, status, 'True', moment, id, ...answers]
  }
  const rows = [row('R_1', 'IP Address'), row('R_2', 'Survey Preview')]

  test.each([
    ['names and labels', [header, labelled(english)]],
    ['names and translated labels', [header, labelled(german)]],
    ['labels alone', [labelled(english)]],
  ])('previews are left out by %s', async (_, headings) => {
    const read = await readSurvey([...headings, ...rows])
    expect(read).toMatchObject({ answers: [[4, 2, 5]], rows: [] })
    expect(read.remarks).toContainEqual(['responses_preview', 1])
  })
})

test('KoboToolbox without uuids: its numbers tell responses apart, and its times are in UTC', async () => {
  const header = ['gemeente_code', 'belanghouder', ...CODES, '_id', '_submission_time']
  const row = ['GM0301', 'huurders', '4', '2', '5', '9001', '2026-09-30T22:30:00']
  const read = await readSurvey([header, row])
  expect(read).toMatchObject({ answers: [[4, 2, 5]], quarters: ['2026-Q4'], hasRespondent: [0] })
})

describe('SurveyMonkey', () => {
  const tool = ['Respondent ID', 'Collector ID', 'Start Date', 'End Date']
  const below = ['', '', '', '']
  const moments = ['118', '4', '09/15/2026 09:50:00 AM', '09/15/2026 10:00:00 AM']
  const lines = (heads: string[], options: string[], cells: string[]) => [
    [...tool, 'Gemeente', ...heads, 'Stellingen', '', ''],
    [...below, 'Response', ...options, ...TEXTS],
    [...moments, 'GM0301', ...cells, '4', '2', '5'],
  ]
  const other = DEFAULT_FRAMEWORK.groups.findIndex(({ code }) => code === 'overig')

  async function groupOf(rows: readonly (readonly string[])[]) {
    const { batches, rows: bad } = await readImport('survey', csvLines(rows))
    expect(bad).toEqual([])
    return batches.flatMap((batch) => (batch.kind === 'survey' ? [batch.group[0]] : []))
  }

  test('a group that somebody wrote himself is another one', async () => {
    const heads = ['Belanghouder', '']
    const options = ['Response', 'Other (please specify)']
    expect(await groupOf(lines(heads, options, ['', 'de politie']))).toEqual([other])
    expect(await groupOf(lines(heads, options, ['Gemeente', '']))).toEqual([1])
  })

  test('a column for every group is one', async () => {
    const heads = ['Belanghouder', '', '']
    const options = ['Huurders', 'Gemeente', 'Anders, namelijk:']
    expect(await groupOf(lines(heads, options, ['', 'Gemeente', '']))).toEqual([1])
    expect(await groupOf(lines(heads, options, ['', '', 'de politie']))).toEqual([other])
  })

  test('who ticked two groups is asked about', async () => {
    const heads = ['Belanghouder', '', '']
    const options = ['Huurders', 'Gemeente', 'Anders, namelijk:']
    const rows = lines(heads, options, ['Huurders', 'Gemeente', ''])
    const { questions } = await readImport('survey', csvLines(rows))
    expect(questions).toMatchObject([{ code: 'group_word', about: 'huurders + gemeente' }])
  })
})

test('Microsoft Forms ends a choice of several with a mark', async () => {
  const header = ['Id', 'Tijd van voltooien', 'Gemeente', 'Belanghouder', ...CODES]
  const row = ['1', '15-9-2026 10:00', 'GM0301;', 'Huurders;', 'Eens;', 'Oneens;', 'Helemaal eens;']
  expect(await readSurvey([header, row])).toMatchObject({ answers: [[4, 2, 5]], rows: [] })
})

describe('LimeSurvey', () => {
  const row = (moment: string) => ['x1', moment, '4', 'nl', 'GM0301', 'huurders', '4', '2', '5']
  const place = ['gemeente_code', 'belanghouder']

  test('is known under our own headings: no date was kept', async () => {
    const header = ['respondent_id', 'ingevuld_op', 'lastpage', 'startlanguage', ...place, ...CODES]
    const { refusals } = await readSurvey([header, row('1980-01-01 00:00:00')])
    expect(refusals).toEqual(['dates_not_kept'])
  })

  test('does not take an array of its own numbering for a statement', async () => {
    const array = [`${CODES[0]}_SQ001`, `${CODES[0]}_SQ002`]
    const own = ['id', 'submitdate', 'lastpage', 'startlanguage', ...place]
    const cells = ['x1', '2026-09-15 10:00:00', '4', 'nl', 'GM0301', 'huurders', '1', '3', '2', '5']
    const read = await readSurvey([[...own, ...array, ...CODES.slice(1)], cells])
    expect(read).toMatchObject({ answers: [[0, 2, 5]], rows: [] })
  })

  test('who has no token in its format for corrections is a person all the same', async () => {
    const header = ['token', 'submitdate', 'lastpage', 'startlanguage', ...place, ...CODES]
    const [, ...cells] = row('2026-09-15 10:00:00')
    const read = await readSurvey([header, ['{question_not_shown}', ...cells]])
    expect(read).toMatchObject({ hasRespondent: [0] })
  })
})
