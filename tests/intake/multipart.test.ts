import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boundaryOf, FormBroken, readForm } from '#app/intake/multipart.server'

const BOUNDARY = '----WebKitFormBoundaryabc'

function partOf(disposition: string, content: Buffer | string): Buffer {
  return Buffer.concat([
    Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n`),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ])
}

const END = Buffer.from(`--${BOUNDARY}--\r\n`)

async function* inPieces(body: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < body.length; at += size) yield body.subarray(at, at + size)
}

async function read(body: Buffer, size = 7) {
  const parts: { name: string; fileName: string | null; content: Buffer }[] = []
  for await (const { name, fileName, data } of readForm(inPieces(body, size), BOUNDARY)) {
    const chunks: Uint8Array[] = []
    for await (const chunk of data) chunks.push(chunk)
    parts.push({ name, fileName, content: Buffer.concat(chunks) })
  }
  return parts
}

describe('a form with files', () => {
  test('is read part by part', async () => {
    const body = Buffer.concat([
      partOf('name="soort"', 'survey'),
      partOf('name="bestand"; filename="a.csv"', 'x;y\r\n1;2\r\n'),
      partOf('name="leeg"; filename=""', ''),
      END,
    ])
    const parts = await read(body)
    expect(parts.map(({ content, ...rest }) => ({ ...rest, content: content.toString() }))).toEqual(
      [
        { name: 'soort', fileName: null, content: 'survey' },
        { name: 'bestand', fileName: 'a.csv', content: 'x;y\r\n1;2\r\n' },
        { name: 'leeg', fileName: '', content: '' },
      ],
    )
  })

  test('is the same whatever the pieces, and whatever the bytes, almost-boundaries too', async () => {
    const pieces = fc.constantFrom('\r', '\n', '\r\n', '--', `\r\n--${BOUNDARY.slice(0, -1)}`, '\0')
    const content = fc
      .array(fc.oneof(pieces, fc.string()), { maxLength: 12 })
      .map((parts) => Buffer.from(parts.join('')))
      .filter((bytes) => !bytes.includes(`\r\n--${BOUNDARY}`))
    await fc.assert(
      fc.asyncProperty(content, fc.integer({ min: 1, max: 90 }), async (bytes, size) => {
        const body = Buffer.concat([partOf('name="f"; filename="a"', bytes), END])
        const [part] = await read(body, size)
        expect(part!.content.equals(bytes)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  test.each([
    ['a semicolon and an equals sign', 'a;b=c.csv', 'a;b=c.csv'],
    ['a quotation mark, as browsers send it', 'a%22b.csv', 'a"b.csv'],
    ['a path', '../../etc/passwd', '../../etc/passwd'],
    ['NUL', 'a\u0000b.csv', 'a\u0000b.csv'],
    ['5 kB', 'x'.repeat(5000), 'x'.repeat(5000)],
    ['accents', 'enquête.csv', 'enquête.csv'],
    ['what looks like a field name', 'a; name=evil', 'a; name=evil'],
  ])('may have a file whose name holds %s', async (_what, sent, name) => {
    const body = Buffer.concat([partOf(`name="bestand"; filename="${sent}"`, 'x'), END])
    expect(await read(body)).toMatchObject([{ name: 'bestand', fileName: name }])
  })

  test('goes on behind a part that was left half-way', async () => {
    const body = Buffer.concat([
      partOf('name="a"; filename="a"', 'x'.repeat(500)),
      partOf('name="b"', 'y'),
      END,
    ])
    const names: string[] = []
    for await (const { name, data } of readForm(inPieces(body, 10), BOUNDARY)) {
      names.push(name)
      await data[Symbol.asyncIterator]().next()
    }
    expect(names).toEqual(['a', 'b'])
  })

  test('is heard out: what follows its end is read and forgotten', async () => {
    let isDone = false
    const body = (async function* () {
      yield Buffer.concat([partOf('name="a"', 'x'), END])
      yield Buffer.from('epilogue')
      isDone = true
    })()
    const names: string[] = []
    for await (const { name } of readForm(body, BOUNDARY)) names.push(name)
    expect(names).toEqual(['a'])
    expect(isDone).toBe(true)
  })

  const broken: readonly (readonly [string, Buffer])[] = [
    ['that ends within a file', partOf('name="a"; filename="a"', 'x')],
    ['without a boundary', Buffer.from('x'.repeat(300))],
    ['that is empty', Buffer.alloc(0)],
    ['with headers without end', Buffer.from(`--${BOUNDARY}\r\n${'x'.repeat(20_000)}`)],
    ['with anything behind the boundary', Buffer.from(`--${BOUNDARY}xx\r\n\r\n`)],
    [
      'of more than 100 parts',
      Buffer.concat([...Array.from({ length: 101 }, () => partOf('name="a"', '')), END]),
    ],
  ]
  test.each(broken)('is refused: one %s', async (_what, body) => {
    await expect(read(body, 1000)).rejects.toThrow(FormBroken)
  })
})

describe('the boundary', () => {
  test.each([
    ['multipart/form-data; boundary=abc', 'abc'],
    ['Multipart/Form-Data; charset=utf-8; boundary="a b"', 'a b'],
    ['multipart/form-data', null],
    ['application/x-www-form-urlencoded; boundary=abc', null],
    [`multipart/form-data; boundary=${'x'.repeat(201)}`, null],
    [null, null],
  ])('of %s is %s', (contentType, boundary) => {
    expect(boundaryOf(contentType)).toBe(boundary)
  })
})
