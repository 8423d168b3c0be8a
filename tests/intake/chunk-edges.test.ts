import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { createDecoder } from '#app/domain/ingest/text/decoder'
import { CsvRecords } from '#app/domain/ingest/text/csv-records'
import { fixture, openFile } from './fixtures'

const SEMICOLONS = { delimiter: ';', declared: false, quote: '"', escape: '"' } as const

function recordsOf(pieces: readonly Uint8Array[], encoding: string): string[][] {
  const decoder = createDecoder(encoding)
  const reader = new CsvRecords(SEMICOLONS)
  const records = pieces.flatMap((piece) => reader.push(decoder.write(piece)).records)
  return [...records, ...reader.push(decoder.end()).records, ...reader.end().records]
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
