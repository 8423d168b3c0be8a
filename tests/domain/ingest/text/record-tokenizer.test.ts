import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { FileRefused } from '#app/domain/ingest/file-refused'
import { RecordTokenizer } from '#app/domain/ingest/text/record-tokenizer'

function tokenize(pieces: readonly string[], delimiter = ';', declared = false) {
  const tokenizer = new RecordTokenizer({ delimiter, declared })
  const rows: [number, string[]][] = []
  const blocks = [...pieces.map((piece) => () => tokenizer.push(piece)), () => tokenizer.end()]
  for (const read of blocks) {
    const { firstRow, records } = read()
    records.forEach((record, index) => rows.push([firstRow + index, record]))
  }
  return rows
}

function records(text: string, delimiter = ';'): string[][] {
  return tokenize([text], delimiter).map(([, record]) => record)
}

function refusalOf(pieces: readonly string[]): unknown {
  try {
    tokenize(pieces)
  } catch (error) {
    if (error instanceof FileRefused) return error.issues.map(({ code, row }) => [code, row])
    throw error
  }
  return null
}

describe('records', () => {
  test.each([
    [
      'a;b\n1;2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\n1;2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a;b\r\n1;2\r3;4\n',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    ['a\n\nb\n', [['a'], [''], ['b']]],
    [
      'a;\n;b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['"a;1";b\n', [['a;1', 'b']]],
    [
      '"a\r\nb";c\r\nd;e\r\n',
      [
        ['a\r\nb', 'c'],
        ['d', 'e'],
      ],
    ],
    ['"zeg ""ja""";2', [['zeg "ja"', '2']]],
    ['"";""', [['', '']]],
    ['"a" ;b\n"c"  \nd;e', [['a', 'b'], ['c'], ['d', 'e']]],
    ['5" pijp;b"c\n', [['5" pijp', 'b"c']]],
    [
      '"zeg "ja" nu";2\n3;4',
      [
        ['zeg "ja" nu', '2'],
        ['3', '4'],
      ],
    ],
    ['"a"\r', [['a']]],
    ['\r\n', [['']]],
    ['', []],
  ])('%j', (text, expected) => {
    expect(records(text)).toEqual(expected)
  })

  test('are numbered as a spreadsheet does: a record over several lines is one row', () => {
    expect(tokenize(['kop\n\n"een\ntwee"\ndrie\n'])).toEqual([
      [1, ['kop']],
      [2, ['']],
      [3, ['een\ntwee']],
      [4, ['drie']],
    ])
  })

  test('are numbered from the header where a sep= line stands above it', () => {
    expect(tokenize(['sep=;\r\n', 'kop\r\neen'], ';', true)).toEqual([
      [1, ['kop']],
      [2, ['een']],
    ])
  })
})

describe('a quote that swallows lines is refused with the row in which it opened', () => {
  test.each([
    ['a;b\n1;"2\n3;4\n', 2],
    ['a;b\n1;2\n"3;4\n5;"6";7\n', 3],
    ['a;b\n"3;x\n"5";6\n', 2],
  ])('%j', (text, row) => {
    expect(refusalOf([text])).toEqual([['quote_not_closed', row]])
  })

  test('also when it would take in megabytes', () => {
    const lines = 'x;y\n'.repeat(50_000)
    expect(refusalOf(['a;b\n1;"2\n', ...Array<string>(10).fill(lines)])).toEqual([
      ['quote_not_closed', 2],
    ])
  })
})

test('a line without end is refused rather than gathered', () => {
  expect(refusalOf(['a\n', ...Array<string>(3).fill('x'.repeat(400_000))])).toEqual([
    ['value_too_long', 2],
  ])
})

const CELL = fc.stringMatching(/^[ab"; ,\r\n]{0,6}$/)
const TABLE = fc.array(fc.array(CELL, { minLength: 2, maxLength: 4 }), {
  minLength: 1,
  maxLength: 6,
})

function quotedCsv(table: string[][], newline: string): string {
  const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
  return table.map((row) => row.map(quote).join(';')).join(newline)
}

test('whatever is written in quotes comes back, whatever the newline', () => {
  const newline = fc.constantFrom('\n', '\r\n', '\r')
  fc.assert(
    fc.property(TABLE, newline, (table, end) => {
      expect(records(quotedCsv(table, end))).toEqual(table)
    }),
  )
})

test('agrees with PapaParse on text with one kind of newline and well-formed quotes', () => {
  fc.assert(
    fc.property(TABLE, fc.constantFrom('\n', '\r\n'), (table, newline) => {
      const text = Papa.unparse(table, { delimiter: ';', newline })
      const expected = Papa.parse<string[]>(text, { delimiter: ';', newline }).data
      expect(records(text)).toEqual(expected)
    }),
  )
})

test('gives the same rows in whatever pieces the text arrives', () => {
  const text = fc.stringMatching(/^[a"; \r\n]{0,40}$/)
  fc.assert(
    fc.property(text, fc.array(fc.nat(40), { maxLength: 6 }), (whole, cuts) => {
      const edges = [0, ...cuts.map((cut) => Math.min(cut, whole.length)), whole.length]
      edges.sort((one, other) => one - other)
      const pieces = edges.slice(1).map((edge, index) => whole.slice(edges[index], edge))
      expect(refusalOf(pieces)).toEqual(refusalOf([whole]))
      if (refusalOf([whole]) === null) expect(tokenize(pieces)).toEqual(tokenize([whole]))
    }),
    { numRuns: 2_000 },
  )
})
