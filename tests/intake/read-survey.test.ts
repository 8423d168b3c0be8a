import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createWriteStream } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTable } from '#app/intake/open-table.server'
import { all, fixture, openFile, readSurveyFile, refusalOf } from './fixtures'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'intake-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true })
})

async function readAll(name: string, overrides = {}) {
  const batches = await all(readSurveyFile(fixture(name), overrides))
  return {
    rowNumbers: batches.flatMap((batch) => [...batch.rowNumber]),
    organisations: batches.flatMap((batch) => batch.newOrganisations),
    comments: batches.flatMap((batch) => batch.comments.map(({ text }) => text)),
    issues: batches.flatMap((batch) =>
      batch.issues.map(({ row, column, code }) => [row, column, code]),
    ),
    rowsRead: batches.reduce((sum, batch) => sum + batch.rowsRead, 0),
  }
}

describe('a file that is fine in its own way is read whole', () => {
  test.each([
    ['plain.csv', 'utf-8', ['Huurdersvereniging Oost'], [2]],
    ['utf8-bom.csv', 'utf-8', ['Reünië'], [2]],
    ['utf16le-bom.csv', 'utf-16le', ['Reünië'], [2]],
    ['utf16be-bom.csv', 'utf-16be', ['Reünië'], [2]],
    ['mixed-newlines.csv', 'utf-8', ['Huurdersvereniging Oost'], [2, 3, 4, 6]],
    ['trailing-delimiters.csv', 'utf-8', ['Huurdersvereniging Oost'], [2]],
    ['sep-line.csv', 'utf-8', ['Huurdersvereniging Oost'], [2]],
    [
      'quoted-delimiters-and-newlines.csv',
      'utf-8',
      ['De Bron; noord', 'Vereniging "Ons Huis" west'],
      [2, 3],
    ],
  ])('%s', async (name, encoding, organisations, rowNumbers) => {
    const { facts } = await openFile(fixture(name))
    expect([facts.encoding, facts.delimiter]).toEqual([encoding, ';'])
    const read = await readAll(name)
    expect([read.organisations, read.rowNumbers]).toEqual([organisations, rowNumbers])
  })

  test('even where its first Windows-1252 letter comes after thousands of plain rows', async () => {
    const { facts } = await openFile(fixture('windows-1252-after-ascii.csv'))
    expect(facts.encoding).toBe('windows-1252')
    const read = await readAll('windows-1252-after-ascii.csv')
    expect(read.organisations).toEqual(['Huurdersvereniging Oost', 'Gemeente Reünië'])
    expect(read.comments).toEqual(['Één café'])
    expect(read.rowsRead).toBe(3001)
  })

  test('text within quotes keeps its newlines, as LF', async () => {
    const read = await readAll('quoted-delimiters-and-newlines.csv')
    expect(read.comments).toEqual(['Eerst dit;\ndan "dat"\nen klaar'])
  })

  test('rows of bare delimiters are no rows, and rows short of their trailing cells are named', async () => {
    const read = await readAll('trailing-delimiters.csv')
    expect(read.rowsRead).toBe(2)
    expect(read.issues).toEqual([[4, null, 'row_too_short']])
  })

  test('answers may be labels, headings and dates Dutch', async () => {
    const [batch] = await all(readSurveyFile(fixture('answers-as-labels.csv')))
    expect(batch?.issues).toEqual([])
    expect([...(batch?.answers.slice(0, 6) ?? [])]).toEqual([1, 5, 0, 0, 0, 255])
  })
})

describe('a file that cannot be read is refused with the reason and the place', () => {
  test.each([
    ['empty.csv', ['file_empty', null, null]],
    ['only-blank-lines.csv', ['file_empty', null, null]],
    ['header-only.csv', ['file_no_rows', null, null]],
    ['photo-named.csv', ['file_not_text', null, null]],
    ['excel-named.csv', ['file_broken', null, null]],
    ['utf8-and-windows-1252-mixed.csv', ['file_encoding_broken', null, null]],
    ['no-place-column.csv', ['column_missing', null, 'area_code']],
    ['no-group-column.csv', ['column_missing', null, 'stakeholder_group']],
    ['no-date-column.csv', ['period_needed', null, 'completed_at']],
  ])('%s', async (name, reason) => {
    expect(await refusalOf(() => all(readSurveyFile(fixture(name))))).toEqual([reason])
  })

  test('after its last batch, where every row was rejected', async () => {
    const codes: string[] = []
    const reading = async (): Promise<void> => {
      const overrides = { placesByAreaCode: new Map() }
      for await (const batch of readSurveyFile(fixture('plain.csv'), overrides)) {
        codes.push(...batch.issues.map(({ code }) => code))
      }
    }
    expect(await refusalOf(reading)).toEqual([['all_rows_rejected', null, null]])
    expect(codes).toEqual(['place_unknown', 'place_word'])
  })
})

test('every bad row is named, and the good one beside them is taken', async () => {
  const read = await readAll('bad-values.csv')
  expect(read.issues).toEqual([
    [2, 'completed_at', 'date_impossible'],
    [3, 'weight', 'weight_not_positive'],
    [4, 'I1', 'answer_outside_scale'],
    [5, 'area_code', 'place_unknown'],
    [6, 'stakeholder_group', 'group_unknown'],
    [7, 'completed_at', 'date_ambiguous'],
    [8, 'weight', 'number_not_understood'],
    [9, null, 'no_answers'],
    [10, null, 'row_too_short'],
    [11, null, 'row_too_long'],
    [12, 'area_code', 'value_missing'],
    [13, 'I1', 'answer_not_understood'],
    [null, null, 'place_word'],
    [null, null, 'group_word'],
    [null, null, 'answer_word'],
  ])
  expect(read.rowNumbers).toEqual([14])
})

test('200,000 rows come in batches of at most 10,000, all of them, in order', async () => {
  const file = path.join(folder, 'many.csv')
  const out = createWriteStream(file)
  out.write('respondent_id;completed_at;area_code;stakeholder_group;weight;I1;P1\r\n')
  for (let start = 0; start < 200_000; start += 10_000) {
    const lines = Array.from({ length: 10_000 }, (_, index) => {
      const row = start + index
      // Every thousandth answer is outside the scale
      return `r${row};2026-09-30;GM0034;huurders;1,5;${row % 1000 === 0 ? 6 : (row % 5) + 1};3\r\n`
    })
    if (!out.write(lines.join(''))) await once(out, 'drain')
  }
  out.end()
  await once(out, 'close')

  let [count, rejected, last, sum, bytes] = [0, 0, 1, 0, 0]
  const hashes = new Set<string>()
  for await (const batch of readSurveyFile(file)) {
    expect(batch.rowsRead).toBeLessThanOrEqual(10_000)
    expect(batch.bytesRead).toBeGreaterThanOrEqual(bytes)
    bytes = batch.bytesRead
    count += batch.count
    rejected += batch.rejected
    for (let index = 0; index < batch.count; index++) {
      const row = batch.rowNumber[index] as number
      if (row <= last) throw new Error(`row ${row} after row ${last}`)
      last = row
      hashes.add(`${batch.respondentHigh[index]} ${batch.respondentLow[index]}`)
    }
    sum += batch.answers.reduce((total, answer) => total + answer, 0)
  }
  expect([count, rejected, last]).toEqual([199_800, 200, 200_001])
  expect(hashes.size).toBe(199_800)
  // Answers 1…5 in turn and a 3 each; the 200 rejected rows would have answered 1
  expect(sum).toBe((200_000 / 5) * 15 - 200 + 199_800 * 3)
  expect(bytes).toBe((await openFile(file)).facts.bytes)
})

test('a file is known by the hash of its bytes', async () => {
  const file = path.join(folder, 'abc.csv')
  await writeFile(file, 'abc')
  const { facts } = await openFile(file)
  expect(facts).toEqual({
    fileName: 'abc.csv',
    bytes: 3,
    // FIPS 180-2, appendix B.1
    sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    encoding: 'utf-8',
    delimiter: ';',
  })
})

test('reading stops when it is told to', async () => {
  const abort = new AbortController()
  abort.abort(new Error('cancelled'))
  const opening = openTable(fixture('plain.csv'), () => false, { signal: abort.signal })
  await expect(opening).rejects.toThrow('cancelled')
})
