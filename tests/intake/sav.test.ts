import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { readNumber } from '#app/domain/ingest/values/number'
import { openSav } from '#app/intake/sav/open-sav.server'
import { readImport } from './support'
import { savFile, type WrittenSav, type WrittenVariable } from './sav-file'

const SECONDS_TO_1970 = 12_219_379_200
const AT = Date.UTC(2026, 8, 30, 21, 15) / 1000 + SECONDS_TO_1970

const AGREE = { 1: 'helemaal oneens', 2: 'oneens', 3: 'neutraal', 4: 'eens', 5: 'helemaal eens' }
const TURNED = { 1: 'helemaal eens', 2: 'eens', 3: 'neutraal', 4: 'oneens', 5: 'helemaal oneens' }
const VARIABLES: readonly WrittenVariable[] = [
  { name: 'ingevuld_op', format: 22 },
  { name: 'gemeente_code', width: 6 },
  { name: 'belanghouder', labels: { 1: 'huurders', 2: 'gemeente' } },
  { name: 'organisatie', width: 20 },
  { name: 'I1', labels: AGREE },
  { name: 'I2', labels: TURNED, missing: [9] },
  { name: 'vraag3', label: DEFAULT_FRAMEWORK.items[2]?.text.nl ?? '' },
]
const CASES = [
  [AT, 'GM0301', 1, 'Coöperatie Súd', 4, 1, 2],
  [AT, 'GM0301', 2, '', null, 9, 5],
]

async function read(overrides: Partial<WrittenSav> = {}) {
  const file = {
    variables: VARIABLES,
    cases: CASES,
    isCompressed: true,
    encoding: 'utf8',
    ...overrides,
  }
  const { batches, issues, encoding } = await readImport('survey', savFile(file as WrittenSav))
  const [batch] = batches
  if (batch?.kind !== 'survey') return { issues }
  const items = DEFAULT_FRAMEWORK.items.length
  return {
    issues: issues.map(({ code, column }) => [code, column]),
    encoding,
    rows: [...batch.rowNumber],
    groups: [...batch.group],
    seconds: batch.completedAt[0],
    organisations: batch.newOrganisations,
    answers: Array.from({ length: batch.count }, (_, row) => [
      ...batch.answers.subarray(row * items, row * items + 3),
    ]),
  }
}

describe.each([
  ['compressed, UTF-8', { isCompressed: true, encoding: 'utf8' }, 'utf-8'],
  ['uncompressed, UTF-8', { isCompressed: false, encoding: 'utf8' }, 'utf-8'],
  ['compressed, Windows-1252', { isCompressed: true, encoding: 'latin1' }, 'windows-1252'],
] as const)('an SPSS file, %s', (_, how, encoding) => {
  test('is read by labels, missing values of the program and of its user are blank', async () => {
    expect(await read(how)).toEqual({
      issues: [],
      encoding,
      rows: [2, 3],
      groups: [0, 1],
      seconds: AT - SECONDS_TO_1970,
      organisations: ['Coöperatie Súd'],
      // I2 is numbered the other way round: its words count
      answers: [
        [4, 5, 2],
        [0, 0, 5],
      ],
    })
  })
})

test.each([253, 255])(
  'a text of %i, as long as a plain one may be, hides no variable behind it',
  async (width) => {
    const variables = VARIABLES.map((each) =>
      each.name === 'organisatie' ? { ...each, width } : each,
    )
    const { issues, answers } = await read({ variables })
    expect(issues).toEqual([])
    expect(answers?.map(([first]) => first)).toEqual([4, 0])
  },
)

test('the variable by which SPSS weights is told where it has another name', async () => {
  const variables = [...VARIABLES, { name: 'wgt' }]
  const cases = CASES.map((cells) => [...cells, 1.5])
  const { issues } = await read({ variables, cases, weight: 7 })
  expect(issues).toContainEqual(['weight_not_read', 'wgt'])
})

test.each([
  ['$FL3', 'file_not_supported', 'zsav'],
  ['$FL2', 'file_broken', 'sav'],
])(
  'a file that begins with %s and holds nothing else is refused for what it is',
  async (magic, code, kind) => {
    const bytes = Buffer.concat([Buffer.from(magic), Buffer.alloc(400)])
    const { issues } = await readImport('survey', bytes)
    expect(issues.map((issue) => [issue.code, issue.params.kind])).toEqual([[code, kind]])
  },
)

test('a file cut off within its dictionary is refused', async () => {
  const file = savFile({ variables: VARIABLES, cases: CASES, isCompressed: true, encoding: 'utf8' })
  const { refusals } = await readImport('survey', file.subarray(0, 500))
  expect(refusals).toEqual(['file_broken'])
})

const WHOLE: WrittenSav = {
  ...{ variables: VARIABLES, cases: CASES, encoding: 'utf8' },
  isCompressed: false,
}

test.each([
  ['within a case', savFile(WHOLE).subarray(0, -20)],
  ['between two cases', savFile({ ...WHOLE, cases: CASES.slice(1), declared: 2 })],
  ['within a packed case', savFile({ ...WHOLE, isCompressed: true }).subarray(0, -20)],
  [
    'between two packed cases',
    savFile({ ...WHOLE, isCompressed: true, cases: CASES.slice(1), declared: 2 }),
  ],
])('a file cut off %s is refused: nobody would miss the cases behind it', async (_, bytes) => {
  expect((await readImport('survey', bytes)).refusals).toEqual(['file_broken'])
})

test('a file whose program did not know how many cases there would be is read to its end', async () => {
  expect((await read({ declared: -1 })).rows).toEqual([2, 3])
})

test('a file that is packed in a way of which its first bytes do not tell is refused', async () => {
  const bytes = savFile({ ...WHOLE, compression: 2 })
  expect((await readImport('survey', bytes)).refusals).toEqual(['file_broken'])
})

/** A text of 600 bytes is kept in three pieces, of 255 but for the last. */
const LONG = 'a'.repeat(254) + '|' + 'b'.repeat(254) + '|' + 'c'.repeat(50)
const PIECES = [255, 255, 96].map((width, at) => ({
  name: at === 0 ? 'opmerking' : `x${at}`,
  width,
}))
const CUT = [0, 255, 510].map((start) => LONG.slice(start, start + 255))

test('a text of more than 255 bytes is put together again', async () => {
  const file = {
    ...WHOLE,
    variables: [...VARIABLES, ...PIECES],
    cases: [[...(CASES[0] ?? []), ...CUT]],
  }
  const { batches } = await readImport('survey', savFile({ ...file, longTexts: 'V8=00600\0\t' }))
  expect(batches.flatMap((batch) => (batch.kind === 'survey' ? batch.comments : []))).toEqual([
    { row: 0, text: LONG },
  ])
})

test.each(['V8=999999999\0\t', 'V8=00900\0\t', 'V1=00600\0\t', 'V8=-600\0\t', 'V8=x\0\t'])(
  'a text for which there is no room is of no file: %j',
  async (longTexts) => {
    const file = { ...WHOLE, variables: [...VARIABLES, ...PIECES] }
    const bytes = savFile({ ...file, cases: [[...(CASES[0] ?? []), ...CUT]], longTexts })
    expect((await readImport('survey', bytes)).refusals).toEqual(['file_broken'])
  },
)

test('a dictionary of more labels than any survey has is refused', async () => {
  const labels = Object.fromEntries(Array.from({ length: 200_001 }, (_, at) => [at, 'x']))
  const bytes = savFile({ ...WHOLE, variables: [{ name: 'a', labels }], cases: [] })
  expect((await readImport('survey', bytes)).refusals).toEqual(['file_broken'])
})

test('a file of a machine that writes numbers the other way round is read the same', async () => {
  const plain = await read()
  expect(await read({ isBigEndian: true })).toEqual(plain)
  expect(await read({ isBigEndian: true, isCompressed: false })).toEqual(plain)
})

test.each(['windows-1250', 'iso-8859-15', 'macintosh'])(
  'a file that names its code page %s is read by it',
  async (named) => {
    const { organisations, issues } = await read({ named })
    expect([organisations, issues]).toEqual([['Coöperatie Súd'], []])
  },
)

/** The cells of a file of one variable. */
async function cellsOf(
  variable: Omit<WrittenVariable, 'name'>,
  values: readonly (number | string | null)[],
  how: Partial<WrittenSav> = {},
): Promise<string[]> {
  const file = { ...WHOLE, variables: [{ name: 'x', ...variable }], ...how }
  const folder = mkdtempSync(join(tmpdir(), 'draagvlak-sav-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'file.sav')
  writeFileSync(path, savFile({ ...file, cases: values.map((value) => [value]) }))
  const table = await openSav(path, () => false)
  const cells: string[] = []
  for await (const { records } of table.blocks()) cells.push(...records.map(([cell = '']) => cell))
  return cells
}

const at = (year: number, month: number, day = 1) =>
  Date.UTC(year, month - 1, day) / 1000 + SECONDS_TO_1970

describe('what somebody took for no answer is blank', () => {
  test.each([
    ['a value beside a range', { missingRange: [97, 99], missing: [0] }, [4, 98, 0, 100]],
    ['all from a value on', { missingRange: [90, Number.MAX_VALUE], missing: [] }, [4, 98, 90, 5]],
    ['a short text', { width: 3, missing: ['NB', 'zg'] }, ['ja', 'NB', 'zg', 'nee']],
    ['a long text', { width: 20, missing: ['onbekend'] }, ['huurders', 'onbekend', '', 'gemeente']],
  ] as const)('%s', async (_, variable, [first, one, other, last]) => {
    for (const isBigEndian of [false, true]) {
      const cells = await cellsOf(variable, [first, one, other, last], { isBigEndian })
      expect(cells).toEqual([first, '', '', last].map(String))
    }
  })
})

test.each([
  ['short', 4, 'gm34'],
  ['longer than a plain label has room for', 12, 'gemeente-034'],
])('a text that is %s is read by its label', async (_, width, value) => {
  const labels = { [value]: 'Almere' }
  expect(await cellsOf({ width, labels }, [value, 'x'])).toEqual(['Almere', 'x'])
})

test.each([
  ['a day', 20, at(2026, 9, 30), '2026-09-30'],
  ['an American day', 23, at(2026, 9, 30), '2026-09-30'],
  ['a European day', 38, at(2026, 9, 30), '2026-09-30'],
  ['a day and time', 22, at(2026, 9, 30) + 3_661, '2026-09-30 01:01:01'],
  ['a quarter', 29, at(2026, 7), '2026-Q3'],
  ['a month', 28, at(2026, 3), 'MAR 2026'],
  ['a week, which may lie in two quarters', 30, at(2026, 7, 2), '27 WK 2026'],
])('%s is read as it is shown', async (_, format, value, text) => {
  expect(await cellsOf({ format }, [value])).toEqual([text])
})

test('a number with three decimals is no number of thousands', async () => {
  const [cell = ''] = await cellsOf({}, [1.125])
  expect(readNumber(cell)).toEqual({ value: 1.125 })
})
