import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { createDecoder } from '#app/domain/ingest/text/decoder'
import { EncodingProbe } from '#app/domain/ingest/text/encoding'
import { Utf8Validator } from '#app/domain/ingest/text/utf8-validator'

function probe(...chunks: Uint8Array[]) {
  const encoding = new EncodingProbe()
  for (const chunk of chunks) encoding.push(chunk)
  const { data, issues } = encoding.finish()
  return data ?? issues[0]?.code
}

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8')

test('text that was made UTF-8 twice is read as it is, and said', () => {
  const remarks = (text: string) => {
    const encoding = new EncodingProbe()
    encoding.push(utf8(text))
    return encoding.finish()
  }
  const twice = remarks(Buffer.from('naam;De Coöperatie').toString('latin1'))
  expect(twice.data).toBe('utf-8')
  expect(twice.issues).toMatchObject([
    { code: 'text_garbled', severity: 'warning', params: { value: 'CoÃ¶peratie' } },
  ])
  expect(remarks('naam;De Coöperatie van São Paulo, Ã en É').issues).toEqual([])
})

describe('letters that nobody can have meant are said', () => {
  const name = 'naam;De Coöperatie één\n'
  const as = (encoding: string, text = name) => iconv.encode(text, encoding)
  const misread = (encoding: string) => utf8(iconv.decode(Buffer.from(name), encoding))
  const remarks = (...chunks: readonly Uint8Array[]) => {
    const probe = new EncodingProbe()
    for (const chunk of chunks) probe.push(chunk)
    return probe.finish().issues.map(({ code, params }) => [code, params.value])
  }
  // ASCII by the thousand before them: they stand where nobody looks at first
  const before = utf8('R001;30-09-2026;GM0301;huurders;4\n'.repeat(3_000))

  test.each([
    ['UTF-8 taken for DOS', misread('cp850'), 'Co├Âperatie'],
    ['UTF-8 taken for a Mac', misread('macintosh'), 'Co√∂peratie'],
    ['a quote taken for Windows', utf8('het â€™s werk'), 'â€™s'],
    ['a letter that was lost', utf8('De Co\ufffdperatie'), 'Co\ufffdperatie'],
    ['UTF-7', utf8('De Co+APY-peratie'), 'Co+APY-peratie'],
    ['a row in UTF-8 before rows of Windows', as('win1252', name.repeat(3)), 'CoÃ¶peratie'],
    ['a row in UTF-8 before rows of DOS', as('cp850', name.repeat(3)), null],
    ['Polish of Windows', as('win1250', 'naam;Łódź\n'), '£ódŸ'],
  ])('%s', (kind, bytes, word) => {
    const isMixed = kind.startsWith('a row')
    const found = remarks(kind === 'UTF-7' ? utf8('') : before, utf8(isMixed ? name : ''), bytes)
    expect(found).toEqual([['text_garbled', word ?? found[0]?.[1]]])
  })

  test.each([
    ['of Windows', as('win1252', 'naam;Coöperatie één: “ja” – € 5, √2 en Ã\n')],
    ['of DOS', as('cp850')],
    ['of a Mac', as('macintosh')],
    ['of UTF-8', utf8('├─ blad; √2; Ã, â, C+A-markt, 1+A-2; São')],
  ])('but nothing of text %s that is right', (_, bytes) => {
    expect(remarks(before, bytes)).toEqual([])
  })

  test.each([1, 8, 12, 13, 14])(
    'but nothing of a letter that lies in two chunks, cut at %d',
    (cut) => {
      const letters = utf8('één 5 € 😀'.repeat(20_000))
      expect(remarks(before, letters.subarray(0, cut), letters.subarray(cut))).toEqual([])
    },
  )
})

describe('the encoding', () => {
  test.each([
    ['plain ASCII', utf8('a;b\n1;2\n'), 'utf-8'],
    ['UTF-8', utf8('Reünië'), 'utf-8'],
    ['UTF-8 with a byte order mark', utf8('\uFEFFa;b'), 'utf-8'],
    ['Windows-1252', latin1('Reüni\xeb'), 'windows-1252'],
    ['Windows-1252 with curly quotes and euro', latin1('\x93ja\x94 \x80 5'), 'windows-1252'],
    ['ISO-8859-15 with a euro sign', latin1('Caf\xe9: \xa4 5'), 'iso-8859-15'],
    ['UTF-16 with mark', Buffer.from('\uFEFFa;b', 'utf16le'), 'utf-16le'],
    ['UTF-16 without mark', Buffer.from('respondent;I1\n1;2\n', 'utf16le'), 'utf-16le'],
    [
      'UTF-16 cut in half',
      Buffer.from('\uFEFFa;b', 'utf16le').subarray(0, 7),
      'file_encoding_broken',
    ],
    [
      'half UTF-8, half Windows-1252',
      Buffer.concat([utf8('ëëë'), latin1('\xeb')]),
      'file_encoding_broken',
    ],
    [
      'a mark of UTF-8 before other bytes',
      Buffer.concat([utf8('\uFEFF'), latin1('\xeb')]),
      'file_encoding_broken',
    ],
    ['nothing', new Uint8Array(0), 'file_empty'],
    ['a zero byte', utf8('a;b\n1;\u0000\n'), 'file_not_text'],
    ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'file_not_text'],
    ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'file_not_text'],
    ['a PDF', utf8('%PDF-1.7'), 'file_not_text'],
    ['an XLSX', Buffer.from([0x50, 0x4b, 3, 4]), 'file_not_supported'],
    ['a web page', utf8('\ufeff\n<HTML lang="nl"><table>'), 'file_not_supported'],
    ['a web page in letters', utf8('MIME-Version: 1.0\nX: y\n\n<html>'), 'file_not_supported'],
    ['a workbook in XML', utf8('\ufeff<?xml version="1.0"?>\n<Workbook>'), 'file_not_supported'],
    ['records in JSON', utf8('[\n  {"I1": 4}\n]'), 'file_not_supported'],
    ['an object in JSON', utf8('{ "responses": [] }'), 'file_not_supported'],
    ['a text with marks of its own', utf8('{\\rtf1\\ansi a}'), 'file_not_text'],
    ['a heading in brackets', utf8('[I1];{I2}\n4;5\n'), 'utf-8'],
  ])('of %s is told', (_, bytes, expected) => {
    expect(probe(bytes)).toBe(expected)
  })

  test('is decided by all bytes, not by the first ones', () => {
    const ascii = utf8('1;2;3\n'.repeat(30_000))
    expect(probe(ascii, latin1('caf\xe9\n'), ascii)).toBe('windows-1252')
    expect(probe(ascii, utf8('café\n'), ascii)).toBe('utf-8')
  })

  test('is another alphabet where that is clearly more likely', () => {
    const russian = 'Жители и съёмщики участвуют в принятии решений, которые касаются региона. '
    const codes = Array.from(russian.repeat(4), (letter) => {
      const code = letter.charCodeAt(0)
      if (letter === 'ё') return 0xb8
      return code < 128 ? code : code - 0x410 + 0xc0
    })
    expect(probe(Uint8Array.from(codes))).toBe('windows-1251')
  })

  test('survives a character cut through by a chunk edge, at any byte', () => {
    const bytes = utf8('é€😀ë;1\n')
    for (let cut = 0; cut <= bytes.length; cut++) {
      expect(probe(bytes.subarray(0, cut), bytes.subarray(cut))).toBe('utf-8')
    }
  })
})

const WORDS = [
  'Coöperatie Zuid',
  'Reünie',
  'België',
  'één café',
  'geïnteresseerd',
  'Huurdersvereniging ‘De Bron’',
  'Súdwest-Fryslân',
  'Opsterlân',
  'Skûtsje',
  'enquête',
  'Curaçao',
  'façade',
]

describe.each(['windows-1252', 'macintosh', 'cp850'])('Dutch text in %s', (encoding) => {
  const readable = WORDS.filter(
    (word) => iconv.decode(iconv.encode(word, encoding), encoding) === word,
  )

  test.each(readable)('is known by a single word: %s', (word) => {
    expect(probe(iconv.encode(`naam;n\n${word};1\n`, encoding))).toBe(encoding)
  })
})

test.each(['foto’s', '“ja”', '– ', '€ 5', 'm²', 'één', 'één plan', 'Woon™', 'wacht…'])(
  '%s is Windows-1252',
  (text) => {
    expect(probe(iconv.encode(`a ${text} b`, 'windows-1252'))).toBe('windows-1252')
  },
)

test('the euro and a letter by itself are read as a Mac has them', () => {
  const bytes = new Uint8Array([...utf8('a '), 0xdb, ...utf8(' 100; 5 '), 0x88, ...utf8(' 6\r')])
  expect(probe(bytes)).toBe('macintosh')
  expect(createDecoder('macintosh').write(bytes)).toBe('a € 100; 5 à 6\r')
})

test('the euro is read as DOS has it', () => {
  const bytes = iconv.encode('a € 100; Coöperatie België\r', 'cp858')
  expect(probe(bytes)).toBe('cp850')
  expect(createDecoder('cp850').write(bytes)).toBe('a € 100; Coöperatie België\r')
})

test('text that reads well in two code pages is asked, with both readings', () => {
  const bytes = iconv.encode('naam;n\nMañana;1\n', 'macintosh')
  const ask = (answers?: Record<string, string>, isLooking = false) => {
    const encoding = new EncodingProbe()
    encoding.push(bytes)
    return encoding.finish(answers, isLooking)
  }
  const { data, issues } = ask()
  expect([data, issues[0]?.code]).toEqual([null, 'encoding_unsure'])
  expect(issues[0]?.params.values).toContain('macintosh “Mañana”')
  expect(ask({ encoding_unsure: 'macintosh' }).data).toBe('macintosh')
  expect(ask({}, true).data).not.toBeNull()
  expect(ask({ encoding: 'cp850' }).data).toBe('cp850')
})

test('UTF-8 is what TextDecoder takes for UTF-8', () => {
  const strict = (bytes: Uint8Array): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes)
      return true
    } catch {
      return false
    }
  }
  const interesting = fc.constantFrom(
    0x41,
    0x7f,
    0x80,
    0x8f,
    0x90,
    0x9f,
    0xa0,
    0xbf,
    0xc0,
    0xc1,
    0xc2,
    0xdf,
    0xe0,
    0xe1,
    0xed,
    0xef,
    0xf0,
    0xf1,
    0xf4,
    0xf5,
    0xff,
  )
  fc.assert(
    fc.property(fc.array(interesting, { maxLength: 8 }), (values) => {
      const bytes = Uint8Array.from(values)
      const validator = new Utf8Validator()
      for (const byte of bytes) validator.push(Uint8Array.of(byte))
      validator.end()
      expect(validator.malformed === 0).toBe(strict(bytes))
    }),
    { numRuns: 5_000 },
  )
})

test.each([
  ['utf-8', Buffer.from('\uFEFFReünië €😀', 'utf8'), 'Reünië €😀'],
  ['utf-16le', Buffer.from('\uFEFFReünië €😀', 'utf16le'), 'Reünië €😀'],
  ['utf-16be', Buffer.from('\uFEFFReünië €😀', 'utf16le').swap16(), 'Reünië €😀'],
  ['windows-1252', Buffer.from('Reüni\xeb \x80', 'latin1'), 'Reünië €'],
])('%s is decoded whole, wherever it is cut, without its mark', (encoding, bytes, text) => {
  for (let cut = 0; cut <= bytes.length; cut++) {
    const decoder = createDecoder(encoding)
    const pieces = [bytes.subarray(0, cut), bytes.subarray(cut)].map((part) => decoder.write(part))
    expect(pieces.join('') + decoder.end()).toBe(text)
  }
})
