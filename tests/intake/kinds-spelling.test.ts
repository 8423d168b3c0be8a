import { describe, expect, test } from 'vitest'
import { quarterAt } from '#app/domain/calendar/quarter'
import { readImport } from './support'

const HEADER = 'respondent_id;ingevuld_op;gemeente_code;belanghouder;I1;I2;I3'

interface Row {
  readonly id?: string
  readonly day?: string
  readonly area?: string
  readonly group?: string
  readonly answers?: string
}

function survey(rows: readonly Row[], overrides = {}) {
  const lines = rows.map(({ id = '', day = '15-09-2026', area = 'GM0301', ...more }) => {
    const { group = 'huurders', answers = '4;4;4' } = more
    return [id, day, area, group, answers].join(';')
  })
  return readImport('survey', [HEADER, ...lines], overrides)
}

test('dates that stand there as numbers are read as a spreadsheet does, and it is said', async () => {
  const read = await survey([{ day: '46280' }, { day: '46300,75' }])
  const [batch] = read.batches
  expect(batch?.kind === 'survey' && [...batch.quarter].map(quarterAt)).toEqual([
    '2026-Q3',
    '2026-Q4',
  ])
  expect(read.issues).toMatchObject([
    { code: 'dates_as_numbers', params: { count: 2, value: '46280', read: '2026-09-15' } },
  ])
})

describe('places', () => {
  const spellings = [
    'GM0301 Aalderveen',
    '0301 - Aalderveen',
    'Aalderveen, gemeente',
    'Aalderveen (0301)',
    'Aalderveen - GM301',
    'Municipality of Aalderveen',
    "'0301",
    'Regio Noord',
  ]

  test('by a part of a municipality, a usual name, or without what tells it from others, are offered', async () => {
    const areaCodesByName = new Map([
      ['aalderveen (o.)', 'GM0301'],
      ["'s-gravenhage", 'GM0302'],
    ])
    const meant = ['BU03010102', 'WK030101', 'gem.Aalderveen', 'Aalderveen', 'NL.GM0301']
    const rows = [...meant, 'Den Haag', 'BU09990102', 'Aalderveen (G.)'].map((area) => ({ area }))
    const asked = await survey(rows, { areaCodesByName })
    expect(asked.questions).toMatchObject([
      { code: 'area_spelling', count: 6 },
      { code: 'place_word', about: 'bu09990102' },
      { code: 'place_word', about: 'aalderveen (g.)' },
    ])
  })

  test('with code and name, or a region where an area should be, are offered', async () => {
    const regionsByName = new Map([['noord', 9]])
    const rows = [...spellings, 'GM0301 Beukhoven', 'Beukhoven (GM0301)'].map((area) => ({ area }))
    const areaCodesByName = new Map([
      ['aalderveen', 'GM0301'],
      ['beukhoven', 'GM0302'],
    ])
    const asked = await survey(rows, { regionsByName, areaCodesByName })
    expect(asked.questions).toMatchObject([
      { code: 'area_spelling', count: 8 },
      { code: 'place_word', about: 'gm0301 beukhoven', count: 1 },
      { code: 'place_word', about: 'beukhoven (gm0301)', count: 1 },
    ])
    const answers = { area_spelling: 'accept' }
    const answered = await survey(rows, { regionsByName, areaCodesByName, answers })
    const [batch] = answered.batches
    expect(batch?.kind === 'survey' && batch.newPlaces).toMatchObject([
      { kind: 'known', placeId: 1 },
      { kind: 'known', placeId: 9 },
    ])
  })
})

test('councillors are of the municipality, and who names another group is one of others', async () => {
  const words = [
    'raadslid',
    'Wethouder',
    'Anders, namelijk: VvE',
    'Other (please specify)',
    'bewoner',
  ]
  const read = await survey(words.map((group) => ({ group })))
  expect(read.questions).toMatchObject([{ code: 'group_word', about: 'bewoner', count: 1 }])
  const [batch] = read.batches
  expect(batch?.kind === 'survey' && [...batch.group]).toEqual([1, 1, 4, 4])
})

test('a short id that looks like a power of ten is an id', async () => {
  expect((await survey([{ id: '3e10' }, { id: '1e5' }])).accepted).toBe(2)
})

test('ids that say that there is none are nobody’s, and one that most have is told', async () => {
  const none = await survey([{ id: 'anoniem' }, { id: 'Anoniem' }, { id: '-' }, { id: 'r4' }])
  const [batch] = none.batches
  expect(batch?.kind === 'survey' && [...batch.hasRespondent]).toEqual([0, 0, 0, 1])
  expect(none.remarks).toEqual([['ids_missing', 3]])
  const same = (count: number) => [...Array<Row>(count).fill({ id: 'x' }), { id: 'y' }]
  expect((await survey(same(5))).remarks).toEqual([['ids_repeated', 5]])
  expect((await survey(same(4))).remarks).toEqual([])
})

describe('answers', () => {
  test('as text of a spreadsheet or with markup are read', async () => {
    const read = await survey([
      { answers: "'4;<p>mee eens</p>;4" },
      { answers: '"=""4""";"=""5""";"=""2"""', area: '"=""GM0301"""' },
    ])
    expect([read.accepted, read.issues]).toEqual([2, []])
  })

  test('with codes for none in many columns are asked about at once', async () => {
    const header = `${HEADER};I4`
    const rows = ['99', '99', '4'].map(
      (code) => `;15-09-2026;GM0301;huurders;${Array(4).fill(code).join(';')}`,
    )
    const asked = await readImport('survey', [header, ...rows])
    expect(asked.questions).toMatchObject([{ key: 'missing_codes', about: null, count: 8 }])
    expect(asked.issues.find(({ code }) => code === 'missing_codes')?.params).toMatchObject({
      columns: 'I1, I2, I3, … (4)',
      values: '99 (8)',
    })
  })

  const four = ['helemaal oneens', 'oneens', 'eens', 'helemaal eens']
  const labels = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      answers: Array(3)
        .fill(four[at % 4])
        .join(';'),
    }))

  test('in words without a neutral one may be of four points: that is asked', async () => {
    const asked = await survey(labels(36))
    expect(asked.questions).toMatchObject([{ code: 'answer_scale', choices: ['1-4', '1-5'] }])
    const answered = await survey(labels(36), { answers: { answer_scale: '1-4' } })
    const [batch] = answered.batches
    // Thirds of the way: two and four of the six parts that are kept
    expect(batch?.kind === 'survey' && [...batch.answers.slice(0, 1)]).toEqual([1])
    expect(answered.accepted).toBe(36)
  })

  test('of fewer people say too little of that', async () => {
    expect((await survey(labels(32))).questions).toEqual([])
  })

  test('recoded to begin elsewhere are offered as such', async () => {
    const rows = ['11', '13', '15', '14'].map((code) => ({
      answers: Array(3).fill(code).join(';'),
    }))
    expect((await survey(rows)).questions).toMatchObject([{ choices: ['11-15', '0-100', '1-5'] }])
    const read = await survey(rows, { answers: { answer_scale: '11-15' } })
    const [batch] = read.batches
    const items = batch?.kind === 'survey' ? batch.answers.length / 4 : 0
    expect([0, 1, 2, 3].map((at) => batch?.kind === 'survey' && batch.answers[at * items])).toEqual(
      [1, 3, 5, 4],
    )
  })
})

test('lines that a spreadsheet keeps in one cell each are taken apart', async () => {
  const lines = [HEADER, 'r1;15-09-2026;GM0301;huurders;4;4;4'].map(
    (line) => `"${line.replaceAll(';', ',')}"`,
  )
  expect((await readImport('survey', lines)).accepted).toBe(1)
})
