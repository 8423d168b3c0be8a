import { expect, test } from 'vitest'
import {
  ANSWERS_ALONE,
  ContentHashes,
  MOMENT,
  NOTHING,
  type Content,
} from '#app/domain/ingest/content-hash'
import { sipKeyOf } from '#app/domain/ingest/values/siphash'

const KEY = sipKeyOf(new Uint8Array(16).fill(7))
const DAY = 20_000 * 86_400

/** By what responses of one file, read one after another, are known again, and their hashes. */
function read(contents: readonly Partial<Content>[], alikeAreOthers = false) {
  const hashes = new ContentHashes(KEY, alikeAreOthers)
  return contents.map((overrides) => {
    const content = { group: 'huurders', place: 0, responseNumber: '' }
    const said = { seconds: DAY + 3600, answers: Uint8Array.of(4, 4, 2) }
    const kind = hashes.read({ ...content, ...said, ...overrides })
    return { kind, hash: `${hashes.value.high} ${hashes.value.low}` }
  })
}

const hashes = (contents: readonly Partial<Content>[]) => read(contents).map(({ hash }) => hash)

test.each([
  [{}, MOMENT],
  [{ seconds: DAY, responseNumber: '12' }, MOMENT],
  [{ seconds: Number.NaN, responseNumber: '12' }, MOMENT],
  [{ seconds: DAY }, ANSWERS_ALONE],
  [{ seconds: Number.NaN }, ANSWERS_ALONE],
])('a response with %o is known by %i', (content, kind) => {
  expect(read([content])[0]?.kind).toBe(kind)
})

test('the same response has the same hash in every file, equal ones of a file one each', () => {
  const first = hashes([{}, {}, {}])
  const second = hashes([{}, {}, {}, {}])
  expect(new Set(second).size).toBe(4)
  expect(second.slice(0, 3)).toEqual(first)
})

test('a response whose seconds a spreadsheet dropped is the same; a minute later it is another', () => {
  const [whole] = hashes([{ seconds: DAY + 3659 }])
  expect(hashes([{ seconds: DAY + 3600 }])).toEqual([whole])
  expect(hashes([{ seconds: DAY + 3660 }])).not.toEqual([whole])
})

test('the order of places in a file changes no hash', () => {
  const [here, there] = [{ place: 0 }, { place: 1 }]
  expect(hashes([here, there])).toEqual(hashes([there, here]))
})

test.each([
  { group: 'gemeente' },
  { seconds: DAY + 3601 },
  { answers: Uint8Array.of(4, 4, 3) },
  { answers: Uint8Array.of(4, 42) },
])('another %o is another response', (other) => {
  expect(new Set(hashes([{}, other])).size).toBe(2)
})

test('the number in a survey tells nothing where the moment does', () => {
  expect(hashes([{ responseNumber: '1' }])).toEqual(hashes([{ responseNumber: '2' }]))
})

test('who answers alike is nobody in particular once that is said', () => {
  const [alone, told] = read([{ seconds: DAY }, {}], true)
  expect([alone?.kind, told?.kind]).toEqual([NOTHING, MOMENT])
})
