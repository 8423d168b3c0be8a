import { describe, expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { readImport } from './support'

const CODES = DEFAULT_FRAMEWORK.items.slice(0, 3).map(({ code }) => code)
const HEADER = [
  'respondent_id',
  'ingevuld_op',
  'gemeente_code',
  'belanghouder',
  ...CODES,
  'gewicht',
].join(';')

function row(id: string, answers = '4;2;5'): string {
  return `${id};15-09-2026;GM0301;huurders;${answers};`
}

const PEOPLE = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6'].map((id) => row(id))

function survey(...rows: readonly string[]) {
  return readImport('survey', [HEADER, ...rows])
}

describe('a respondent whose id is a word for a sum', () => {
  test.each(['N', 'Som', 'SUM', 'Totaal', 'S.D.', 'Modus'])(
    'counts, and it is said: %s',
    async (id) => {
      const read = await survey(...PEOPLE, row(id), row('r7'))
      expect([read.read, read.accepted]).toEqual([8, 8])
      expect(read.issues).toMatchObject([{ code: 'summary_words', params: { count: 1, first: 8 } }])
    },
  )

  test.each([
    ['sums', row('Som', '24;12;30')],
    ['counts', row('N', '6;6;6')],
    ['no place and no group', 'N;;;;4;2;5'],
    ['no group', 'N;15-09-2026;GM0301;;4;2;5'],
    ['means with decimals', row('Som', '4.1;2;5')],
  ])('is none where the row has %s', async (_, last) => {
    const read = await survey(...PEOPLE, last)
    expect([read.read, read.remarks]).toEqual([6, [['summary_rows', 1]]])
  })

  test('is told of an answer that is none, as others are', async () => {
    const read = await survey(...PEOPLE, row('Max', '4;7;5'), row('r7'))
    expect([read.read, read.accepted]).toEqual([8, 7])
    expect(read.rows).toEqual([[8, CODES[1], 'answer_outside_scale']])
    expect(read.remarks).not.toContainEqual(['summary_rows', 1])
  })

  test('is none where it sums the rows above, most of it within the scale', async () => {
    const few = [row('r1', '1;2;4'), row('r2', '2;1;4')]
    const read = await survey(...few, row('Som', '3;3;8'))
    expect([read.read, read.remarks]).toEqual([2, [['summary_rows', 1]]])
  })

  test('counts where it repeats the only row above, and rows follow', async () => {
    const read = await survey(row('r1'), row('N'), row('r2'))
    expect([read.read, read.remarks]).toEqual([3, [['summary_words', 1]]])
  })

  test('tells of its columns as others do, also where it was held back', async () => {
    const open = (id: string, day: string) => row(id).replace('15-09-2026', day)
    const read = await survey(
      open('r1', '3/4/2026'),
      open('N', '31/8/2026'),
      open('r2', '5/6/2026'),
    )
    expect([read.read, read.accepted]).toEqual([3, 3])
  })

  test('is none where few rows add up to it, though the sum is on the scale', async () => {
    const few = [row('r1', '1;2;1'), row('r2', '2;1;1')]
    const sums = await survey(...few, row('Som', '3;3;2'))
    expect([sums.read, sums.remarks]).toEqual([2, [['summary_rows', 1]]])
    const counts = await survey(...few, row('N', '2;2;2'))
    expect([counts.read, counts.remarks]).toEqual([2, [['summary_rows', 1]]])
    const somebody = await survey(...few, row('N', '3;3;4'))
    expect([somebody.read, somebody.remarks]).toEqual([3, [['summary_words', 1]]])
  })
})

test.each(['Subtotaal huurders', 'Totaal Noord', 'Gemiddelde gemeenten'])(
  'a total of a part is left out, among the rows too: %s',
  async (name) => {
    const read = await survey(row('r1'), row('r2'), `${name};;;huurders;12;3,5;10`, row('r3'))
    expect([read.read, read.accepted, read.remarks]).toEqual([3, 3, [['summary_rows', 1]]])
  },
)

describe('the last row', () => {
  test.each([
    ['sums without a word', ';;;;24;12;30'],
    ['a sum of something that is no answer', ';;;;;;;9,5'],
    ['means behind a word of their own', 'Landelijk beeld;;;;3,9;2,1;4,8'],
  ])('is left out and counted where it has %s', async (_, last) => {
    const read = await survey(...PEOPLE, last)
    expect([read.read, read.remarks, read.rows]).toEqual([6, [['summary_rows', 1]], []])
  })

  test('is a mistake to be mended where it has answers', async () => {
    const read = await survey(...PEOPLE, 'r7;;;;4;2;5')
    expect([read.read, read.accepted, read.remarks]).toEqual([7, 6, []])
  })

  test('of agreements sums up where it has numbers alone', async () => {
    const header = 'afspraak_id;gemeente_code;periode;doel;realisatie;richting'
    const agreements = ['A1;GM0301;2026-Q3;100;40;hoger', 'Alles samen;;;100;40;']
    const read = await readImport('agreements', [header, ...agreements])
    expect([read.read, read.remarks]).toEqual([1, [['summary_rows', 1]]])
  })

  test('of a register sums up where it is a single number', async () => {
    const header = 'regio;kwartaal;belanghouder;belang;uitgenodigd'
    const rows = ['Noord;2026-Q3;huurders;5;120', ';;;;120']
    const read = await readImport('stakeholders', [header, ...rows])
    expect([read.read, read.remarks]).toEqual([1, [['summary_rows', 1]]])
  })
})

test('the header once more, at the head of a page, is no row', async () => {
  const read = await survey(row('r1'), HEADER, row('r2'), '', HEADER, row('r3'))
  expect([read.read, read.accepted]).toEqual([3, 3])
  expect(read.issues).toMatchObject([{ code: 'header_rows', params: { count: 2, first: 3 } }])
})

test('sums among the rows are no sums of all: what stands there is rejected, in the order of the file', async () => {
  const read = await survey(row('r1'), ';;;;24;12;30', row('r2', '4;2;x'))
  expect(read.read).toBe(3)
  expect(read.rows.map(([number]) => number)).toEqual(expect.arrayContaining([3, 4]))
  expect(read.rows.map(([number]) => number)).toEqual(
    [...read.rows.map(([number]) => number)].sort(),
  )
})

describe('text below a table', () => {
  const NOTES = ['', 'Bron: regiopeiling; najaar', '* = nog niet gecontroleerd', '']

  test('is left out and counted, with the row in which it begins', async () => {
    const read = await survey(...PEOPLE, ...NOTES)
    expect([read.read, read.rows]).toEqual([6, []])
    expect(read.issues).toMatchObject([{ code: 'note_rows', params: { count: 2, first: 9 } }])
  })

  test('is left out below totals, too', async () => {
    const read = await survey(...PEOPLE, 'Totaal;;;;24;12;30', 'Bron: regiopeiling')
    expect([read.read, read.remarks]).toEqual([
      6,
      [
        ['summary_rows', 1],
        ['note_rows', 1],
      ],
    ])
  })

  test.each(['* voorlopig', 'Bron: regiopeiling', 'N.B. nog niet gecontroleerd'])(
    'is left out where it begins as notes do, right below the rows: %s',
    async (note) => {
      const read = await survey(...PEOPLE, note)
      expect([read.read, read.remarks]).toEqual([6, [['note_rows', 1]]])
    },
  )

  test('is left out however long it is', async () => {
    const lines = Array.from({ length: 150 }, (_, at) => `regel ${at} van de toelichting`)
    const read = await survey(...PEOPLE, '', ...lines)
    expect([read.read, read.remarks]).toEqual([6, [['note_rows', 150]]])
  })

  test('is none where rows follow, nor without a blank row: a file cut off is told', async () => {
    const among = await survey(row('r1'), '', 'Regio Zuid', row('r2'))
    expect([among.read, among.accepted, among.rows[0]?.[0]]).toEqual([3, 2, 4])
    const cut = await survey(row('r1'), 'r2')
    expect([cut.read, cut.rows[0]?.slice(0, 1)]).toEqual([2, [3]])
  })
})

describe('what is left out', () => {
  const header = [
    ...['StartDate', 'EndDate', 'Status', 'Finished', 'RecordedDate', 'ResponseId'],
    ...['gemeente', 'groep', ...CODES],
  ].join(';')
  const response = (status: string, day: string, answers = '4;2;5') =>
    `;${day};${status};TRUE;${day};R_${status};GM0301;huurders;${answers}`

  test('tells nothing of the order of dates', async () => {
    const days = ['03-09-2026', '05-09-2026'].map((day) => response('IP Address', day))
    const read = await readImport('survey', [
      header,
      ...days,
      response('Survey Test', '09-25-2026'),
    ])
    expect([read.accepted, read.refusals]).toEqual([2, []])
    const [batch] = read.batches
    expect(batch?.kind === 'survey' ? batch.quarter : []).toHaveLength(2)
    expect(batch?.kind === 'survey' && new Set(batch.quarter).size).toBe(1)
  })

  test('tells nothing of the scale of answers', async () => {
    const tried = Array.from({ length: 3 }, () => response('Survey Preview', '2026-09-25', '7;7;7'))
    const read = await readImport('survey', [
      header,
      response('IP Address', '2026-09-25'),
      ...tried,
    ])
    expect([read.refusals, read.remarks]).toEqual([[], [['responses_preview', 3]]])
  })
})

describe('Microsoft Forms', () => {
  const header = ['ID', 'Begintijd', 'Tijd van voltooien', 'gemeente', 'groep', ...CODES].join(';')
  const form = (days: readonly string[], ids = days.map((_, at) => `${at + 1}`)) =>
    readImport('survey', [
      header,
      ...days.map((day, at) => `${ids[at]};;${day};GM0301;huurders;4;2;${(at % 5) + 1}`),
    ])
  const quarters = ({ batches: [batch] }: Awaited<ReturnType<typeof form>>) =>
    batch?.kind === 'survey' ? [...batch.quarter].map((quarter) => (quarter % 4) + 1) : []

  test('tells by numbers that rise with time which part of a date is the month', async () => {
    const american = await form(['8/11/26 9:00', '9/2/26 9:00', '9/5/26 9:00', '10/1/26 9:00'])
    expect([american.accepted, quarters(american)]).toEqual([4, [3, 3, 3, 4]])
    expect(american.issues).toMatchObject([
      { code: 'dates_by_number', params: { count: 4, value: '8/11/26 9:00', read: '2026-08-11' } },
    ])
    const dutch = await form(['11/8/2026', '2/9/2026', '5/9/2026', '1/10/2026'])
    expect([dutch.accepted, quarters(dutch)]).toEqual([4, [3, 3, 3, 4]])
  })

  test('does so whatever order the rows stand in', async () => {
    const days = ['10/1/26 9:00', '9/2/26 9:00', '8/11/26 9:00', '9/5/26 9:00']
    expect(quarters(await form(days, ['4', '2', '1', '3']))).toEqual([4, 3, 3, 3])
  })

  test('asks where both orders rise, or neither', async () => {
    const both = await form(['3/9/26 9:00', '5/9/26 9:00', '8/9/26 9:00'])
    const neither = await form(['5/9/26 9:00', '3/9/26 9:00', '8/9/26 9:00'])
    expect([both, neither].map(({ questions }) => questions.map(({ code }) => code))).toEqual([
      ['date_order'],
      ['date_order'],
    ])
  })
})

test('ids that begin as a word for a sum are ids', async () => {
  const ids = ['SD1', 'SD 2', 'GEM1', 'Max12', 'STD3']
  const read = await survey(...PEOPLE, ...ids.map((id) => row(id)), row('r7'))
  expect([read.accepted, read.issues]).toEqual([12, []])
  const header = 'nr;titel;gemeente;kwartaal;doel;realisatie'
  const agreements = ids.map((id) => `${id};Bouw;GM0301;2026-Q3;100;50`)
  const other = await readImport('agreements', [header, ...agreements])
  expect([other.accepted, other.issues]).toEqual([5, []])
})

describe('below a table', () => {
  test.each([
    ['the sign with which DOS ends a file', '\u001a', []],
    ['what a database says', '(15 rijen)', [['note_rows', 1]]],
    ['a sentence right below it', 'Einde van het bestand', [['note_rows', 1]]],
    ['a spread, of nobody', 'SD;;;;0,9;1,1;0,8', [['summary_rows', 1]]],
    ['a mean in place of a group', ';;GM0301;Gemiddelde;3,9;3,8;4,1', [['summary_rows', 1]]],
    ['a highest answer, of nobody', 'Max;;;;5;5;5;', [['summary_rows', 1]]],
  ])('%s is no row', async (_, last, remarks) => {
    const read = await survey(...PEOPLE, last)
    expect([read.read, read.accepted, read.remarks]).toEqual([6, 6, remarks])
  })

  test('one cell that may be the rest of a row is rejected', async () => {
    const read = await survey(...PEOPLE, 'r7')
    expect([read.read, read.accepted]).toEqual([7, 6])
  })

  test('somebody called Max counts', async () => {
    const read = await survey(...PEOPLE, row('Max'), row('r7'))
    expect(read.accepted).toBe(8)
  })
})
