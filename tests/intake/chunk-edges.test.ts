import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { createDecoder } from '#app/domain/ingest/text/decoder'
import { RecordTokenizer } from '#app/domain/ingest/text/record-tokenizer'
import { fixture, openFile } from './fixtures'

function recordsOf(pieces: readonly Uint8Array[], encoding: string): string[][] {
  const decoder = createDecoder(encoding)
  const tokenizer = new RecordTokenizer({ delimiter: ';', declared: false })
  const records = pieces.flatMap((piece) => tokenizer.push(decoder.write(piece)).records)
  return [...records, ...tokenizer.push(decoder.end()).records, ...tokenizer.end().records]
}

test.each([
  'quoted-delimiters-and-newlines.csv',
  'mixed-newlines.csv',
  'utf8-bom.csv',
  'utf16le-bom.csv',
  'utf16be-bom.csv',
])('%s gives the same records wherever its bytes are cut in two', async (name) => {
  const bytes = await readFile(fixture(name))
  const { encoding } = (await openFile(fixture(name))).facts
  const whole = recordsOf([bytes], encoding)
  expect(whole.length).toBeGreaterThan(1)
  for (let cut = 0; cut <= bytes.length; cut++) {
    const records = recordsOf([bytes.subarray(0, cut), bytes.subarray(cut)], encoding)
    if (JSON.stringify(records) !== JSON.stringify(whole)) expect([cut, records]).toEqual(whole)
  }
})

test('a file gives the same records byte by byte', async () => {
  const bytes = await readFile(fixture('quoted-delimiters-and-newlines.csv'))
  const single = Array.from(bytes, (byte) => Uint8Array.of(byte))
  expect(recordsOf(single, 'utf-8')).toEqual(recordsOf([bytes], 'utf-8'))
})
