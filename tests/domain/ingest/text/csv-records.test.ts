import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FileRefused } from '#app/domain/ingest/file-refused'
import { CsvRecords } from '#app/domain/ingest/text/csv-records'
import type { Dialect } from '#app/domain/ingest/text/dialect'

interface Reading extends Partial<Dialect> {
  readonly lenient?: boolean
}

function read(pieces: readonly string[], { lenient = false, ...dialect }: Reading = {}) {
  const plain = { delimiter: ';', declared: false, quote: '"', escape: '"' } as const
  const reader = new CsvRecords({ ...plain, ...dialect }, lenient)
  const rows: [number, string[]][] = []
  const blocks = [...pieces.map((piece) => () => reader.push(piece)), () => reader.end()]
  for (const next of blocks) {
    const { firstRow, records } = next()
    records.forEach((record, index) => rows.push([firstRow + index, record]))
  }
  return rows
}

function records(text: string, reading: Reading = {}): string[][] {
  return read([text], reading).map(([, record]) => record)
}

function refusalOf(pieces: readonly string[]): unknown {
  try {
    read(pieces)
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
        ['a\nb', 'c'],
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
    expect(read(['kop\n\n"een\ntwee"\ndrie\n'])).toEqual([
      [1, ['kop']],
      [2, ['']],
      [3, ['een\ntwee']],
      [4, ['drie']],
    ])
  })

  test('are numbered from the header where a sep= line stands above it', () => {
    expect(read(['sep=;\r\n', 'kop\r\neen'], { declared: true })).toEqual([
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

test('whatever is written in quotes comes back, its newlines as LF, whatever the newline of the file', () => {
  const newline = fc.constantFrom('\n', '\r\n', '\r')
  fc.assert(
    fc.property(TABLE, newline, (table, end) => {
      const kept = table.map((row) => row.map((cell) => cell.replace(/\r\n?/g, '\n')))
      expect(records(quotedCsv(table, end))).toEqual(kept)
    }),
  )
})

const UNTIDY = [
  ['a;"b', [['a', '"b']]],
  [
    'a;"b\n1;2\n',
    [
      ['a', '"b'],
      ['1', '2'],
    ],
  ],
  [
    '"5"";x\n1;2\n',
    [
      ['5"', 'x'],
      ['1', '2'],
    ],
  ],
  [
    'a;"5""\n1;"2"\n',
    [
      ['a', '5"'],
      ['1', '2'],
    ],
  ],
  [
    '1;"2\n3;"4"\n',
    [
      ['1', '"2'],
      ['3', '4'],
    ],
  ],
  [
    '"3;x\n"5";6\n',
    [
      ['"3', 'x'],
      ['5', '6'],
    ],
  ],
  [
    '"twee\nregels";"3\n4;5',
    [
      ['twee\nregels', '"3'],
      ['4', '5'],
    ],
  ],
] satisfies [string, string[][]][]

test.each(UNTIDY)('read leniently, a quote that closes nowhere is text: %j', (text, expected) => {
  expect(records(text, { lenient: true })).toEqual(expected)
})

test('read leniently, a quote before megabytes without another is text', () => {
  const lines = Array<string>(10).fill('x;y\n'.repeat(50_000))
  const rows = read(['a;"b\n', ...lines], { lenient: true })
  expect([rows.length, rows[0], rows[500_000]]).toEqual([
    500_001,
    [1, ['a', '"b']],
    [500_001, ['x', 'y']],
  ])
})

test.each([
  ["'a;1';b\n", { quote: "'", escape: "'" }, [['a;1', 'b']]],
  ['"a \\"b\\" c";d\n', { escape: '\\' }, [['a "b" c', 'd']]],
  ['a, "b, c", d\n', { delimiter: ', ' }, [['a', 'b, c', 'd']]],
] satisfies [string, Partial<Dialect>, string[][]][])(
  '%j in its own dialect',
  (text, dialect, expected) => {
    expect(records(text, dialect)).toEqual(expected)
  },
)

test('read leniently, a text with a stray quote on every line has no quoted values', () => {
  const lines = Array.from({ length: 5_000 }, (_, at) => `${at};"aaaa`)
  const expected = lines.map((line) => line.split(';'))
  expect(records(`${lines.join('\n')}\n`, { lenient: true })).toEqual(expected)
})

test('gives the same rows in whatever pieces the text arrives', () => {
  const text = fc.stringMatching(/^[a"; \r\n]{0,40}$/)
  fc.assert(
    fc.property(text, fc.array(fc.nat(40), { maxLength: 6 }), (whole, cuts) => {
      const edges = [0, ...cuts.map((cut) => Math.min(cut, whole.length)), whole.length]
      edges.sort((one, other) => one - other)
      const pieces = edges.slice(1).map((edge, index) => whole.slice(edges[index], edge))
      expect(refusalOf(pieces)).toEqual(refusalOf([whole]))
      if (refusalOf([whole]) === null) expect(read(pieces)).toEqual(read([whole]))
    }),
    { numRuns: 2_000 },
  )
})
