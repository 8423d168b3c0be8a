import { crc32 } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { xlsx } from '#app/domain/export/xlsx'
import { zip } from '#app/domain/export/zip'

/** The files of an archive without compression, read from its central directory; checks its sums. */
function unzipped(bytes: Uint8Array): ReadonlyMap<string, string> {
  const view = new DataView(bytes.buffer)
  const end = bytes.length - 22
  expect(view.getUint32(end, true)).toBe(0x06054b50)
  const found = new Map<string, string>()
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    expect(view.getUint32(at, true)).toBe(0x02014b50)
    const [size, length] = [view.getUint32(at + 24, true), view.getUint16(at + 28, true)]
    const local = view.getUint32(at + 42, true)
    expect(view.getUint32(local, true)).toBe(0x04034b50)
    const start = local + 30 + length
    const content = bytes.subarray(start, start + size)
    expect(crc32(content)).toBe(view.getUint32(at + 16, true))
    const name = bytes.subarray(at + 46, at + 46 + length)
    found.set(new TextDecoder().decode(name), new TextDecoder().decode(content))
    at += 46 + length
  }
  expect(at).toBe(end)
  return found
}

describe('an archive', () => {
  test('holds its files with their sums, names in UTF-8', () => {
    const files = unzipped(
      zip([
        { name: 'a/één.txt', text: 'Súdwest' },
        { name: 'leeg', text: '' },
      ]),
    )
    expect([...files]).toEqual([
      ['a/één.txt', 'Súdwest'],
      ['leeg', ''],
    ])
  })
})

describe('a workbook', () => {
  const sheet = {
    ...{ name: 'Cijfers & meer', widths: [12, 8], heading: true },
    rows: [
      ['Regio', 'Score'],
      ['=1+1', { value: 61.4, decimals: 1 }],
      ['<b>', { value: 0.54, decimals: 'percent' }],
      ['', null],
    ],
  } as const
  const files = unzipped(xlsx([sheet, { name: 'Twee', widths: [], heading: false, rows: [] }]))

  test('has what its kind of file needs', () => {
    expect([...files.keys()]).toEqual([
      ...['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels'],
      ...['xl/styles.xml', 'xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'],
    ])
    expect(files.get('xl/workbook.xml')).toContain('<sheet name="Cijfers &amp; meer" sheetId="1"')
  })

  test('has numbers as numbers, and text that nothing takes for a formula', () => {
    const cells = files.get('xl/worksheets/sheet1.xml') ?? ''
    expect(cells).toContain('<c r="B2" s="4"><v>61.4</v></c>')
    expect(cells).toContain('<c r="B3" s="6"><v>0.54</v></c>')
    expect(cells).toContain(
      '<c r="A2" s="1" t="inlineStr"><is><t xml:space="preserve">=1+1</t></is></c>',
    )
    expect(cells).toContain('&lt;b&gt;')
    expect(cells).toContain('<row r="4"></row>')
    expect(cells).not.toContain('<f>')
  })

  test('names columns beyond Z', () => {
    const row = Array.from({ length: 28 }, (_, at) => String(at))
    const wide = xlsx([{ name: 'Een', widths: [], heading: false, rows: [row] }])
    const cells = unzipped(wide).get('xl/worksheets/sheet1.xml') ?? ''
    expect(cells).toMatch(/r="Z1".*r="AA1".*r="AB1"/)
  })
})
