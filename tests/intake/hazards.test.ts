import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { overlappingArchive } from './archive'
import { fixture } from './fixtures'
import { readImport } from './support'
import { rowsXml, workbook } from './xlsx-parts'

/** Rows read and accepted; of rows and of the file what is said. */
interface Outcome {
  readonly rows?: readonly unknown[]
  readonly refusals?: readonly string[]
  readonly taken?: number
  readonly left?: number
}

const HEADER = ['respondent_id', 'ingevuld_op', 'gemeente_code', 'belanghouder', 'I1', 'I2']
const ROW = ['r1', '30-09-2026', 'GM0301', 'huurders', '4', '2']
const GOOD = ROW.join(';')

/** What comes of each file that is kept: everything with what was left out, or a refusal that says where. */
const KEPT: Readonly<Record<string, Outcome>> = {
  'header-proto.csv': { taken: 1 },
  'header-constructor.csv': { taken: 2 },
  'header-doubled.csv': { refusals: ['column_twice'] },
  'header-empty.csv': { taken: 2 },
  'nul-bytes.csv': { refusals: ['file_not_text'] },
  'quote-never-closed.csv': {
    refusals: ['quote_not_closed'],
    rows: [[3, null, 'quote_not_closed']],
  },
  'quote-swallows-a-row.csv': {
    refusals: ['quote_not_closed'],
    rows: [[3, null, 'quote_not_closed']],
  },
  'ragged-rows.csv': {
    ...{ taken: 2, left: 3 },
    rows: [
      [3, null, 'row_too_short'],
      [4, null, 'row_too_long'],
      [5, null, 'row_too_short'],
    ],
  },
  'formulas-in-cells.csv': {
    ...{ taken: 1, left: 2 },
    rows: [
      [3, 'area_code', 'place_unknown'],
      [4, 'I1', 'answer_not_understood'],
    ],
  },
  'cut-off-within-a-row.csv': { taken: 7, left: 1, rows: [[9, null, 'row_too_short']] },
  'cut-off-within-quotes.csv': {
    refusals: ['quote_not_closed'],
    rows: [[9, null, 'quote_not_closed']],
  },
}

/** Reads it, and holds it against what is to come of it. */
async function judge(
  content: readonly string[] | Uint8Array,
  { rows = [], refusals = [], taken = 0, left = 0 }: Outcome,
) {
  const read = await readImport('survey', content)
  expect(read.rows).toEqual(rows)
  expect(read.refusals).toEqual(refusals)
  expect([read.accepted, read.read - read.accepted]).toEqual([taken, left])
  return read
}

test.each(Object.entries(KEPT))('%s', async (name, outcome) => {
  await judge(readFileSync(fixture(`hazards/${name}`)), outcome)
})

test('every hazard that is kept is judged', () => {
  const kept = readdirSync(fixture('hazards')).filter((name) => name.endsWith('.csv'))
  expect(kept.sort()).toEqual(Object.keys(KEPT).sort())
})

test('formulas stay what they are: text', async () => {
  const { batches } = await readImport(
    'survey',
    readFileSync(fixture('hazards/formulas-in-cells.csv')),
  )
  const [batch] = batches
  expect(batch).toMatchObject({ comments: [{ row: 0, text: '@SUM(A1)' }] })
})

test('a field of 20 megabytes', async () => {
  const long = [HEADER.join(';') + ';comment', `${GOOD};ok`, `${GOOD};${'x'.repeat(20_000_000)}`]
  const row = { rows: [[3, null, 'value_too_long']], refusals: ['value_too_long'] }
  await judge([...long, `${GOOD};ok`], row)
})

test('200,000 columns', async () => {
  const names = Array.from({ length: 200_000 }, (_, at) => `x${at % 100}`)
  const started = process.cpuUsage()
  await judge([[...HEADER, ...names].join(';'), [...ROW, ...names].join(';')], { taken: 1 })
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(10)
}, 60_000)

test('200,000 columns whose names are longer than a row may be', async () => {
  const names = Array.from({ length: 200_000 }, (_, at) => `column ${at}`)
  const said = { rows: [[1, null, 'value_too_long']], refusals: ['value_too_long'] }
  await judge([[...HEADER, ...names].join(';'), GOOD], said)
})

const sheetOf = (rows: readonly (readonly (string | number)[])[]) => ({
  name: 'Data',
  xml: rowsXml(rows),
})

test('workbook: a bomb of less than 500 kB, honest about its size or not', async () => {
  const data = sheetOf([HEADER, ROW])
  const padded = { ...data, xml: data.xml + ' '.repeat(210_000_000) }
  for (const declared of [undefined, 1_000]) {
    const bomb = workbook([padded], [], declared)
    expect(bomb.length).toBeLessThan(500_000)
    const [started, before] = [process.cpuUsage(), process.memoryUsage().rss]
    await judge(bomb, { refusals: ['file_unfolds_too_large'] })
    const { user, system } = process.cpuUsage(started)
    expect((user + system) / 1e6).toBeLessThan(2)
    expect(process.memoryUsage().rss - before).toBeLessThan(300_000_000)
  }
}, 60_000)

test('workbook: a bomb whose sheets are all the same bytes, gigabytes of them', async () => {
  const bomb = overlappingArchive('xl/workbook.xml', ' '.repeat(100_000_000), 40)
  expect(bomb.length).toBeLessThan(409_000)
  const started = process.cpuUsage()
  await judge(bomb, { refusals: ['file_unfolds_too_large'] })
  expect(process.cpuUsage(started).user / 1e6).toBeLessThan(1)
})

test('workbook: formulas', async () => {
  const text = (cell: string) => `<c t="inlineStr"><is><t>${cell}</t></is></c>`
  const shared = `<c s="1"><f>TODAY()</f><v>46295</v></c>${text('GM0301')}${text('huurders')}`
  const rows = [
    `<row><c t="str"><f>"r"&amp;1</f><v>r1</v></c>${shared}<c><f>2+2</f><v>4</v></c><c><f>1/0</f></c></row>`,
    `<row>${text('r2')}${shared}<c t="e"><f>1/0</f><v>#DIV/0!</v></c><c><v>2</v></c></row>`,
  ]
  const xml = rowsXml([HEADER]).replace('</sheetData>', `${rows.join('')}</sheetData>`)
  const { remarks } = await judge(workbook([{ name: 'Data', xml }]), {
    ...{ taken: 1, left: 1 },
    rows: [[3, 'I1', 'answer_not_understood']],
  })
  expect(remarks).toEqual([
    ['formulas_not_calculated', 1],
    ['missing_codes', 1],
  ])
})

test('workbook: merged headers', async () => {
  const rows = [['respondent_id', 'ingevuld_op', 'gemeente_code', 'belanghouder', 'Stellingen']]
  const below = ['', '', '', '', 'I1', 'I2']
  const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:F1']
  const refs = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
  const xml = `${rowsXml([...rows, below, ROW])}<mergeCells>${refs}</mergeCells>`
  await judge(workbook([{ name: 'Data', xml }]), { taken: 1 })
})

test('workbook: hidden sheets', async () => {
  const hidden = { ...sheetOf([HEADER, ROW, ROW]), name: 'Oud', state: 'hidden' } as const
  await judge(workbook([hidden, sheetOf([HEADER, ROW])]), { taken: 1 })
})

test('workbook: dates as text', async () => {
  const dated = (date: string | number) => ['r', date, 'GM0301', 'huurders', 4, 2]
  const dates = ['30-09-2026', '2026-09-30', '30 september 2026', 46295, 'medio september']
  await judge(workbook([sheetOf([HEADER, ...dates.map(dated)])]), {
    ...{ taken: 4, left: 1 },
    rows: [[6, 'ingevuld_op', 'date_not_understood']],
  })
})

test('workbook: cut off in the middle', async () => {
  const whole = workbook([sheetOf([HEADER, ROW])])
  await judge(whole.slice(0, whole.length / 2), { refusals: ['file_broken'] })
})

test('workbook: a part cut off within a whole archive', async () => {
  const xml = rowsXml([HEADER, ROW, ROW])
  const cut = xml.slice(0, xml.lastIndexOf('<row>'))
  await judge(workbook([{ name: 'Data', xml: cut }]), { refusals: ['file_broken'] })
  const shared = '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row></sheetData>'
  const missing = xml.replace('</sheetData>', shared)
  await judge(workbook([{ name: 'Data', xml: missing }], ['<t>r9</t>']), {
    refusals: ['file_broken'],
  })
})
