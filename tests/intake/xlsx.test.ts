import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Answers } from '#app/domain/ingest/question'
import { openTable } from '#app/intake/open-table.server'
import { FileRefused } from '#app/domain/ingest/file-refused'
import { archive } from './archive'
import { all } from './fixtures'
import { readImport } from './support'
import { rowsXml, workbook, type SheetPart } from './xlsx-parts'

const HEADER = ['respondent_id', 'ingevuld_op', 'gemeente_code', 'belanghouder', 'I1', 'I2']
const ROW = ['r1', '30-09-2026', 'GM0301', 'huurders', 4, 2]
const isKnown = (heading: string) => HEADER.includes(heading) || heading === 'status'

/** Header, rows with their numbers, and codes of what is said; or the refusals. */
async function tableOf(bytes: Uint8Array, answers: Answers = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'draagvlak-xlsx-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const path = join(folder, 'anything.txt')
  writeFileSync(path, bytes)
  try {
    const table = await openTable(path, isKnown, { answers })
    const blocks = await all(table.blocks())
    const rows = blocks.flatMap(({ firstRow, records }) =>
      records.map((record, index) => [firstRow + index, ...record]),
    )
    return { header: table.header, rows, issues: table.issues.map(({ code }) => code) }
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error
    return { refusals: error.issues.map(({ code, params }) => [code, params.kind ?? null]) }
  }
}

const sheet = (xml: string): SheetPart => ({ name: 'Data', xml })

test('texts, numbers, dates, percentages, truth and formulas are read as a person sees them', async () => {
  const texts = ['<t>status</t>', '<r><t>op </t></r><r><t>schema</t></r><rPh><t>x</t></rPh>']
  const cells = [
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>gemeente_code</t></is></c></row>',
    '<row r="4"><c r="A4" t="s"><v>1</v></c><c r="C4" s="1"><v>46295</v></c>',
    '<c r="D4" s="3"><v>46295.5625</v></c><c r="E4" s="2"><v>0.95</v></c>',
    '<c r="F4" t="b"><v>1</v></c><c r="G4"><f>1+1</f><v>2</v></c><c r="H4"><v>1.5</v></c>',
    '<c r="I4" t="str"><f>A1</f><v>a &amp; b</v></c><c r="J4" t="e"><v>#N/A</v></c></row>',
  ]
  const { header, rows } = await tableOf(
    workbook([sheet(`<sheetData>${cells.join('')}</sheetData>`)], texts),
  )
  expect(header).toEqual(['status', 'gemeente_code'])
  expect(rows).toEqual([
    [
      ...[4, 'op schema', '', '2026-09-30', '2026-09-30 13:30:00', '95%', 'TRUE', '2', '1.5'],
      ...['a & b', '#N/A'],
    ],
  ])
})

test('a formula without a stored value is blank, and told', async () => {
  const xml = rowsXml([HEADER]).replace(
    '</sheetData>',
    '<row><c><f>1+3</f></c><c t="inlineStr"><is><t>x</t></is></c></row></sheetData>',
  )
  const { rows, issues } = await tableOf(workbook([sheet(xml)]))
  expect(rows).toEqual([[2, '', 'x', '', '', '', '']])
  expect(issues).toEqual(['formulas_not_calculated'])
})

test('the sheet with most known headings is read, hidden ones only by name', async () => {
  const sheets: SheetPart[] = [
    { name: 'Uitleg', xml: rowsXml([['Over dit bestand'], ['status', 'x']]) },
    { name: 'Data', xml: rowsXml([['Titel'], HEADER, ROW]) },
    { name: 'Oud', xml: rowsXml([HEADER, ['r9', '1-9-2026', 'x', 'y', 1, 1]]), state: 'hidden' },
  ]
  const { rows, issues } = await tableOf(workbook(sheets))
  expect(rows).toEqual([[3, ...ROW.map(String)]])
  expect(issues).toEqual(['sheet_chosen'])
  expect((await tableOf(workbook(sheets), { sheet: 'Oud' })).rows).toEqual([
    [2, 'r9', '1-9-2026', 'x', 'y', '1', '1'],
  ])
})

test('two sheets that may be meant are asked, and so is one that is not there', async () => {
  const sheets = ['Een', 'Twee'].map((name) => ({ name, xml: rowsXml([HEADER, ROW]) }))
  expect(await tableOf(workbook(sheets))).toEqual({ refusals: [['sheet', null]] })
  expect(await tableOf(workbook(sheets), { sheet: 'Drie' })).toEqual({
    refusals: [['sheet', null]],
  })
})

test('merged cells mean all rows that they reach down to: two rows of headings are one', async () => {
  const rows = [
    ['respondent_id', 'ingevuld_op', 'gemeente_code', 'belanghouder', 'Stellingen'],
    ['', '', '', '', 'I1', 'I2'],
    ROW,
    ['r2', '30-09-2026', '', 'gemeente', 5, 1],
  ]
  const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:F1', 'C3:C4']
  const xml = `${rowsXml(rows)}<mergeCells>${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
  const read = await readImport('survey', workbook([sheet(xml)]))
  expect(read.issues).toEqual([])
  expect([read.read, read.accepted, read.encoding]).toEqual([2, 2, 'xlsx'])
})

test.each([
  [
    'a zip that holds no workbook',
    archive({ 'antwoorden.csv': 'a;b' }),
    'file_not_supported',
    'zip',
  ],
  [
    'a spreadsheet of another program',
    archive({ 'content.xml': '<x/>' }),
    'file_not_supported',
    'ods',
  ],
  [
    'a file that only begins as one',
    Uint8Array.from([80, 75, 3, 4, 0, 0]),
    'file_broken',
    'zip_or_xlsx',
  ],
  ['a workbook without a cell', workbook([sheet('<sheetData/>')]), 'file_empty', null],
])('%s is refused for what it is', async (_, bytes, code, kind) => {
  expect(await tableOf(bytes)).toEqual({ refusals: [[code, kind]] })
})

/** Parts of a workbook of one sheet, under the names that are usual. */
const USUAL = {
  '_rels/.rels':
    '<Relationships><Relationship Id="r" Type="o/officeDocument" Target="xl/workbook.xml"/></Relationships>',
  'xl/workbook.xml':
    '<workbook><sheets><sheet name="Data" sheetId="1" r:id="a"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': relations('worksheets/sheet1.xml'),
  'xl/worksheets/sheet1.xml': `<worksheet>${rowsXml([HEADER, ROW])}</worksheet>`,
}

function relations(target: string, more = ''): string {
  return `<Relationships><Relationship Id="a" Type="o/worksheet" Target="${target}"/>${more}</Relationships>`
}

/** The usual parts with their names changed. */
function renamed(change: (name: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(USUAL).map(([name, text]) => [change(name), text]))
}

const TEXTS = `<Relationship Id="t" Type="o/sharedStrings" Target="SharedStrings2.xml"/>`
const CHART = '<Relationship Id="c" Type="o/chartsheet" Target="chartsheets/sheet1.xml"/>'

test.each([
  [
    'a target from the root',
    { 'xl/_rels/workbook.xml.rels': relations('/xl/worksheets/sheet1.xml') },
  ],
  [
    'a target from where it stands',
    { 'xl/_rels/workbook.xml.rels': relations('./worksheets/sheet1.xml') },
  ],
  [
    'a target from above',
    { 'xl/_rels/workbook.xml.rels': relations('../xl/worksheets/sheet1.xml') },
  ],
  [
    'a target in other capitals',
    { 'xl/_rels/workbook.xml.rels': relations('Worksheets/Sheet1.xml') },
  ],
  [
    'texts under another name',
    {
      'xl/_rels/workbook.xml.rels': relations('worksheets/sheet1.xml', TEXTS),
      'xl/sharedstrings2.xml': '<sst><si><t>r1</t></si></sst>',
      'xl/worksheets/sheet1.xml': USUAL['xl/worksheets/sheet1.xml'].replace(
        '<c t="inlineStr"><is><t>r1</t></is></c>',
        '<c t="s"><v>0</v></c>',
      ),
    },
  ],
  [
    'a sheet that is one chart',
    {
      'xl/_rels/workbook.xml.rels': relations('worksheets/sheet1.xml', CHART),
      'xl/workbook.xml': USUAL['xl/workbook.xml'].replace(
        '</sheets>',
        '<sheet name="Grafiek" sheetId="2" r:id="c"/></sheets>',
      ),
      'xl/chartsheets/sheet1.xml': '<chartsheet><drawing r:id="d"/></chartsheet>',
    },
  ],
])('a workbook with %s is read', async (_, parts) => {
  expect(await tableOf(archive({ ...USUAL, ...parts }))).toMatchObject({
    header: HEADER,
    rows: [[2, ...ROW.map(String)]],
    issues: [],
  })
})

test.each([
  ['parts parted the way of Windows', renamed((name) => name.replaceAll('/', '\\'))],
  [
    'a document of another name',
    {
      ...renamed((name) => name.replace('workbook.xml', 'workbook2.xml')),
      '_rels/.rels': USUAL['_rels/.rels'].replace('workbook.xml', 'workbook2.xml'),
    },
  ],
])('a workbook with %s is read', async (_, parts) => {
  expect(await tableOf(archive(parts))).toMatchObject({ header: HEADER, issues: [] })
})

test('a workbook that names a sheet which is not there is refused: it may be the one that matters', async () => {
  const elsewhere = renamed((name) => name.replace('sheet1.xml', 'sheet2.xml'))
  expect(await tableOf(archive(elsewhere))).toEqual({ refusals: [['file_broken', 'zip_or_xlsx']] })
})

test('a document of another program is refused for what it is', async () => {
  const parts = {
    '_rels/.rels': USUAL['_rels/.rels'].replace('xl/workbook', 'word/document'),
    'word/document.xml': '<document><body/></document>',
  }
  expect(await tableOf(archive(parts))).toEqual({ refusals: [['file_not_supported', 'zip']] })
})

test('a cell is found where its reference is in small letters', async () => {
  const row =
    '<row r="1"><c r="b1" t="str"><v>status</v></c></row><row r="2"><c r="b2"><v>3</v></c></row>'
  const { rows } = await tableOf(workbook([sheet(`<sheetData>${row}</sheetData>`)]))
  expect(rows).toEqual([[2, '', '3']])
})

test.each([
  ['twice in a row', '<c r="A2"><v>4</v></c><c r="A2"><v>1</v></c>'],
  ['nowhere', '<c r="2"><v>4</v></c>'],
])('a cell that stands %s is of no workbook', async (_, cells) => {
  const xml = `<sheetData><row r="1"><c t="str"><v>status</v></c></row><row r="2">${cells}</row></sheetData>`
  const { issues, refusals } = await readImport('survey', workbook([sheet(xml)]), {})
  expect(issues.map(({ code }) => code)).toContain('file_broken')
  expect(refusals).toContain('file_broken')
})

test('of sheets that are all hidden somebody has to say which one is meant', async () => {
  const xml = rowsXml([HEADER, ROW])
  const hidden = workbook([{ name: 'Data', xml, state: 'hidden' }])
  expect(await tableOf(hidden)).toEqual({ refusals: [['sheet', null]] })
  expect(await tableOf(hidden, { sheet: 'Data' })).toMatchObject({ header: HEADER, issues: [] })
})
