import { expect, test } from 'vitest'
import { exportAgreements } from '#app/services/agreements/export-agreements.server'
import { keepAgreement } from '#app/services/agreements/keep-agreement.server'
import { readAgreement } from '#app/services/agreements/read-agreement.server'
import { directWriterOf, type CommandsOf } from '#app/services/commands'
import { createFreshUrl, openForTest } from '#tests/support/database'
import { followupOn } from '#tests/support/followup'
import { insertAccount } from '#tests/support/people'
import { dumpComputed } from '../support/dump'
import { TWO_REGIONS } from '../support/files'
import { idOf, install } from '../support/installation'

const LINES = [
  'agreement_id;title;area_code;period;target;realised;status;fed_back_on;published_on',
  'A1;Honderd woningen;GM0001;2026-Q2;100;10;;2026-06-01;',
  'A1;Honderd woningen;GM0001;2026-Q3;100;40;;onbekend;2026-07-01',
]

async function begin() {
  const handle = openForTest(await createFreshUrl('sqlite'))
  const installation = await install(handle)
  await installation.bring('regions', TWO_REGIONS)
  const first = idOf(await installation.bring('agreements', LINES))
  const { db } = handle
  const accountId = await insertAccount(db, { name: 'An', roles: ['analyst'] })
  const { handlers } = followupOn(handle)
  const writer = directWriterOf<CommandsOf<typeof handlers>>(handlers)
  let moment = Date.parse('2026-11-29T10:00:00Z')
  const clock = () => new Date((moment += 1000))
  const { place_id: placeId } = await db
    .selectFrom('agreement_report')
    .select('place_id')
    .executeTakeFirstOrThrow()
  const subject = { id: 'a1', placeId }
  const read = async () => (await readAgreement({ db }, subject))!
  const correct = async (changes: Readonly<Record<string, string>>, basedOn?: number) => {
    const { cells, basedOn: newest } = await read()
    const form = new FormData()
    const sent = { ...cells, ...changes, based_on: String(basedOn ?? newest) }
    for (const [name, value] of Object.entries(sent)) form.append(name, value)
    return keepAgreement({ db, writer, clock }, accountId, subject, form)
  }
  return { handle, db, installation, first, read, correct }
}

test('an agreement is corrected by hand: newest period, with a history and an exact undo', async () => {
  const { handle, db, installation, first, read, correct } = await begin()
  const before = await read()
  const file = await exportAgreements(db)
  const computed = await dumpComputed(handle)
  expect(before.cells).toMatchObject({ period: '2026-Q3', realised: '40', fed_back_on: 'unknown' })

  expect(await correct({ realised: '55', published_on: '', period: '2026-Q1' })).toEqual({
    kind: 'kept',
  })
  const after = await read()
  expect(after.cells).toEqual({ ...before.cells, realised: '55', published_on: '' })
  expect(after.history.map(({ who, cells }) => [who, cells.length > 2 ? 'all' : cells])).toEqual([
    [
      'An',
      [
        { column: 'realised', before: '40', after: '55' },
        { column: 'published_on', before: '2026-07-01', after: '' },
      ],
    ],
    [null, 'all'],
  ])
  const corrected = await exportAgreements(db)
  expect(corrected).toBe(file.replace(';40;', ';55;').replace(';2026-07-01;', ';;'))

  expect(await correct({ realised: 'veel' })).toMatchObject({ kind: 'refused', reason: 'wrong' })
  expect(await correct({ realised: '60' }, first)).toMatchObject({ reason: 'changed' })
  await installation.undo(after.basedOn)
  expect(await read()).toEqual(before)
  expect(await exportAgreements(db)).toBe(file)
  expect(await dumpComputed(handle)).toEqual(computed)
})
