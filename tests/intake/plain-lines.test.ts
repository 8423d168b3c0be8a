import { array, assert, asyncProperty, constantFrom, integer, record } from 'fast-check'
import { expect, test, vi } from 'vitest'
import { SurveyRecall } from '#app/domain/ingest/survey-recall'
import { CsvRecords } from '#app/domain/ingest/text/csv-records'
import { PlainLines } from '#app/domain/ingest/text/plain-lines'
import type { Answers } from '#app/domain/ingest/question'
import { readImport } from './support'

const HEADER =
  'respondent_id;completed_at;area_code;region;stakeholder_group;organisation;weight;comment;I1;I2;I3'

/** What a cell of each column may say: the usual first, then what is wrong, odd or not plain. */
const COLUMNS: readonly (readonly string[])[] = [
  ['1', '2', '31', 'p-1234567890', '', '0', 'anoniem', ' 7', 'Totaal', 'N', 'ë1', '"8"'],
  [
    ...['2026-08-01', '2026-05-17', '2026-08-01 14:03', '2027-08-01', '1999-08-01', ''],
    ...['gisteren', ' 2026-08-01', '2026-07-01T00:30:00+09:00', '01-08-2026'],
  ],
  ['GM0301', 'GM0302', 'gm0301', 'GM9999', '', ' GM0301', 'Aalderveen', 'noord', 'GM 301'],
  ['', 'noord', 'zuid', ' '],
  ['huurders', 'gemeente', 'Huurder', 'niemand', '', 'Rol: huurder', 'anders, namelijk: ik'],
  ['', 'HV Oost', 'hv  oost', ' HV Oost', 'Café', '"A;B"', 'x'.repeat(300)],
  ['', '1', '1,5', '0', 'zwaar'],
  ['', 'Prima', ' ', '"twee\nregels"', 'één', '"a ""b"""'],
  ...Array<readonly string[]>(3).fill(['3', '5', '', '1', '9', '99', 'x', 'weet niet', '4 - eens']),
]
/** Whole lines that are no rows of a table, or not as wide as it is. */
const ODD_LINES = ['', ';;;;;;;;;;', HEADER, 'Totaal;;;;;;;;12;9;8', 'Bron: enquête', '1;2', '"']

const cells = COLUMNS.map((texts) => {
  // Mostly the first two: a row is read again where all of it came before.
  return integer({ min: 0, max: 2 * texts.length }).map((at) => texts[at % texts.length] ?? '')
})
const usual = COLUMNS.map(([first, second]) => constantFrom(first!, first!, first!, second!))
const row = (columns: typeof cells) =>
  record(Object.fromEntries(columns.map((column, at) => [at, column]))).map((one) =>
    Object.values(one).join(';'),
  )
const usualLine = row(usual)
const lines = array(
  integer({ min: 0, max: 99 }).chain((kind) => {
    if (kind === 0) return constantFrom(...ODD_LINES)
    return kind === 1 ? row(cells) : usualLine
  }),
  { minLength: 100, maxLength: 300 },
)

test('what is read by its bytes is read as it would be as text, and so is all that is said of it', async () => {
  const recall = vi.spyOn(SurveyRecall.prototype, 'read')
  let [recalled, left] = [0, 0]
  // Of lines that end in CR alone none is plain.
  const ending = constantFrom('\n', '\n', '\r\n', '\r\n', '\r')
  const answers = constantFrom<Answers>(
    { same_answers: 'other_people' },
    { area_spelling: 'accept' },
  )
  await assert(
    asyncProperty(lines, ending, answers, async (rows, end, given) => {
      const bytes = new TextEncoder().encode([HEADER, ...rows].join(end))
      recall.mockClear()
      const read = await readImport('survey', bytes, { answers: given })
      for (const { value } of recall.mock.results) if (value === true) recalled++
      for (const { value } of recall.mock.results) if (value === false) left++
      const areIn = vi.spyOn(PlainLines, 'areIn').mockReturnValue(false)
      recall.mockClear()
      const asText = await readImport('survey', bytes, { answers: given })
      areIn.mockRestore()
      expect(recall).not.toHaveBeenCalled()
      expect(read).toEqual(asText)
    }),
    { numRuns: 60 },
  )
  expect(recalled).toBeGreaterThan(200)
  expect(left).toBeGreaterThan(200)
})

const DIALECT = { delimiter: ';', declared: false, quote: '"', escape: '"' } as const
const bytesOf = (text: string) => new TextEncoder().encode(text)

test.each(['a;b\nc;;d\n', 'a;b\r\n;\r\n', '\n\n', ' a ;b;\n', "it's;\\\n"])(
  'plain lines have the cells that a parser finds: %j',
  (text) => {
    const plain = new PlainLines(DIALECT)
    expect(plain.read(bytesOf(text))).toBe(text.length)
    const records = Array.from({ length: plain.count }, (_, line) => plain.record(line))
    expect(records).toEqual(new CsvRecords(DIALECT).push(text).records)
    const cellsOf = (line: number) =>
      Array.from({ length: plain.width(line) }, (_, at) => plain.text(plain.firstCells[line]! + at))
    expect(records.map((_, line) => cellsOf(line))).toEqual(records)
  },
)

test.each(['a;"b"\n', 'a\rb\n', 'a\r\rb\n', 'é\n', 'a\tb\n', 'a\u0000\n', 'a\u007f\n'])(
  'plain lines end before one that is not: %j',
  (text) => {
    expect(new PlainLines(DIALECT).read(bytesOf(`x;y\n${text}z\n`))).toBe(4)
  },
)

test('nothing is plain in an encoding, or behind a delimiter, of which a byte tells nothing', () => {
  expect(PlainLines.areIn('utf-8', DIALECT)).toBe(true)
  expect(PlainLines.areIn('windows-1252', DIALECT)).toBe(true)
  expect(PlainLines.areIn('utf-16le', DIALECT)).toBe(false)
  expect(PlainLines.areIn('shift_jis', DIALECT)).toBe(false)
  expect(PlainLines.areIn('utf-8', { ...DIALECT, delimiter: ', ' })).toBe(false)
})
