import { expect, test } from 'vitest'
import {
  ANSWERS_ALONE,
  MOMENT,
  NOTHING,
  RESPONDENT_ID,
  ResponseIds,
  type Identified,
} from '#app/domain/ingest/response-ids'
import type { Answers } from '#app/domain/ingest/question'
import { hashRespondent } from '#app/domain/ingest/values/respondent-hash'
import { sipKeyOf } from '#app/domain/ingest/values/siphash'

const KEY = new Uint8Array(16).fill(7)
const DAY = 20_000 * 86_400

/** What responses of one file, read one after another, are told by, and their hashes. */
function identify(responses: readonly Partial<Identified>[], answers?: Answers) {
  const ids = new ResponseIds(sipKeyOf(KEY), answers)
  return responses.map((overrides) => {
    const response = { respondent: '', group: 'huurders', place: 'GM0301', responseNumber: '' }
    const said = { seconds: DAY + 3600, answers: Uint8Array.of(4, 4, 2) }
    const kind = ids.identify({ ...response, ...said, ...overrides })
    return { kind, hash: `${ids.value.high} ${ids.value.low}` }
  })
}

const hashes = (...args: Parameters<typeof identify>) => identify(...args).map(({ hash }) => hash)

test.each([
  [{ respondent: 'r1' }, RESPONDENT_ID],
  [{}, MOMENT],
  [{ seconds: DAY, responseNumber: '12' }, MOMENT],
  [{ seconds: Number.NaN, responseNumber: '12' }, MOMENT],
  [{ seconds: DAY }, ANSWERS_ALONE],
  [{ seconds: Number.NaN }, ANSWERS_ALONE],
])('a response with %o is told by %i', (response, kind) => {
  expect(identify([response])[0]?.kind).toBe(kind)
})

test('the same response has the same hash in every file, equal ones of a file one each', () => {
  const first = hashes([{}, {}, {}])
  const second = hashes([{}, {}, {}, {}])
  expect(new Set(second).size).toBe(4)
  expect(second.slice(0, 3)).toEqual(first)
})

test.each([
  { group: 'gemeente' },
  { place: 'GM0302' },
  { seconds: DAY + 3601 },
  { answers: Uint8Array.of(4, 4, 3) },
])('another %o is another response', (other) => {
  expect(new Set(hashes([{}, other])).size).toBe(2)
})

test('the number in a survey tells nothing where the moment does', () => {
  expect(hashes([{ responseNumber: '1' }])).toEqual(hashes([{ responseNumber: '2' }]))
})

test('an id is the respondent’s, of one group alone where ids are said to be of other people', () => {
  const known = hashRespondent(KEY, 'r1')
  expect(hashes([{ respondent: 'r1' }])).toEqual([`${known?.high} ${known?.low}`])
  const answers = { id_reused: 'other_people' }
  const [tenant, municipality] = hashes(
    [{ respondent: 'r1' }, { respondent: 'r1', group: 'gemeente' }],
    answers,
  )
  expect(tenant).not.toBe(municipality)
  expect(hashes([{ respondent: 'r1' }], answers)).toEqual([tenant])
})

test('who answers alike is nobody in particular once that is said', () => {
  const answers = { same_answers: 'other_people' }
  const [alone, told] = identify([{ seconds: DAY }, {}], answers)
  expect([alone, told?.kind]).toEqual([{ kind: NOTHING, hash: '0 0' }, MOMENT])
})
