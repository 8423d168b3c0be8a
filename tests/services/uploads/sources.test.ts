import { expect, test } from 'vitest'
import { readImport, readUpload } from '#app/services/uploads/read-uploads.server'
import { undoImport } from '#app/services/import/undo.server'
import type { DatabaseHandle } from '#db/client.server'
import * as importSources from '#db/repositories/import-sources.server'
import type * as jobs from '#db/repositories/jobs.server'
import { describeOnBothDialects } from '#tests/support/database'
import { insertAccount } from '#tests/support/people'
import { uploadsOn } from '#tests/support/uploads'
import { crowd, sheet, surveyLines, TWO_REGIONS } from '../support/files'

const AT = '2026-11-23T12:00:00.000Z'
const PLACES = { rejects: null, warnings: null, rejectsKind: null, warningsKind: null }
const SEEN_FIRST = { first: [], count: 0 }

async function begin(handle: DatabaseHandle) {
  const accountId = await insertAccount(handle.db, { name: 'Anna', roles: ['analyst'] })
  const uploads = uploadsOn(handle)
  const check = async (lines: readonly string[], options = {}) =>
    uploads.ended(await uploads.upload(lines, options, accountId))
  const commit = async ({ id }: jobs.JobRecord) => {
    const { jobId } = await uploads.handlers.commitUpload({ jobId: id, accountId, at: AT })
    return uploads.ended(jobId)
  }
  const page = async ({ id }: jobs.JobRecord) => (await readUpload(handle.db, id, PLACES, 'nl'))!
  await commit(await check(TWO_REGIONS))
  return { db: handle.db, check, commit, page }
}

/** A file of the same questionnaire in a quarter, with words that are not ours. */
function wave(seed: number, completedAt: string): readonly string[] {
  const people = crowd(seed, { completedAt })
  const lines = surveyLines([...people, sheet({ group: 'clubhuis', completedAt })])
  return lines.map((line, row) => (row ? line : line.replace('stakeholder_group', 'Wie bent u')))
}

const SAID = {
  mapping: { stakeholder_group: 'Wie bent u' },
  answers: { 'group_word:clubhuis': 'overig', same_answers: 'other_people' },
}

describeOnBothDialects('the source of a file', (open) => {
  test('is remembered once a file of it is imported, and the next is read by it', async () => {
    const { db, check, commit } = await begin(await open())
    const first = await check(wave(1, '2026-05-01'), SAID)
    expect(first).toMatchObject({ state: 'done', outcome: { rejected: 0 } })
    expect(first.recognised!.source).toBeNull()
    await commit(first)
    const source = (await importSources.findAll(db)).find(({ kind }) => kind === 'survey')!
    expect(source).toMatchObject({
      ...{ name: 'file', by: 'Anna', answers: { 'group_word:clubhuis': 'overig' } },
    })
    expect(source.columns).toContainEqual({
      ...{ heading: 'Wie bent u', meaning: 'stakeholder_group' },
    })

    const next = await check(wave(2, '2026-08-01'))
    expect(next).toMatchObject({
      outcome: { rejected: 0 },
      recognised: { source: { id: source.id, name: 'file' } },
      options: { mapping: SAID.mapping, answers: { 'group_word:clubhuis': 'overig' } },
    })
    expect(new Set(next.recognised!.columns.map(({ state }) => state))).toEqual(
      new Set(['remembered']),
    )
    expect(await commit(next)).toMatchObject({ state: 'done', outcome: { rejected: 0 } })
    const kinds = (await importSources.findAll(db)).map(({ kind }) => kind)
    expect(kinds.sort()).toEqual(['regions', 'survey'])
  })

  test('is not asked what was taken back', async () => {
    const { check, commit } = await begin(await open())
    await commit(await check(wave(1, '2026-05-01'), SAID))
    const answers = { 'group_word:clubhuis': '', same_answers: 'other_people' }
    const next = await check(wave(2, '2026-08-01'), { answers })
    expect(next).toMatchObject({ outcome: { rejected: 1 }, options: { answers } })
  })
})

describeOnBothDialects('a file without headings', (open) => {
  const rows = (seed: number, completedAt: string) =>
    surveyLines(crowd(seed, { completedAt, organisation: 'Vereniging' })).slice(1)

  test('waits until it is said what its columns mean, and the next is read by it', async () => {
    const { check, commit } = await begin(await open())
    const refused = await check(rows(1, '2026-05-01'))
    expect(refused).toMatchObject({ state: 'failed', recognised: { headerRow: 0 } })
    const asked = refused.recognised!.columns.filter(({ state }) => state === 'similar')
    expect(asked).toHaveLength(23)
    const mapping = Object.fromEntries(asked.map(({ proposal, heading }) => [proposal!, heading]))
    const confirmed = await check(rows(1, '2026-05-01'), { mapping })
    expect(confirmed).toMatchObject({ state: 'done', outcome: { rows: 22, rejected: 0 } })
    await commit(confirmed)
    const next = await check(rows(2, '2026-08-01'))
    expect(next).toMatchObject({ state: 'done', outcome: { rows: 22, rejected: 0 } })
    expect(next.recognised).toMatchObject({ headerRow: 0, source: { name: 'file' } })
    const wider = await check(rows(3, '2026-08-01').map((line) => `${line};4`))
    expect(wider).toMatchObject({ state: 'failed', recognised: { source: null } })
  })
})

describeOnBothDialects('a check', (open) => {
  test('shows the first rows but for persons, and whose answers the file holds, while it lies with us', async () => {
    const { check, commit, page } = await begin(await open())
    const lines = surveyLines([sheet(), sheet({ area: 'GM0002', group: 'gemeente' })])
    const named = lines.map((line, row) => `${line};${row ? 'Jan' : 'Naam'}`)
    const checked = await check(named)
    const { firstRows, holdings } = await page(checked)
    expect(firstRows.map((row) => [row[2], row.at(-1)])).toEqual([
      ['GM0001', '…'],
      ['GM0002', '…'],
    ])
    const shared = { regionSet: 'Markt', quarter: '2026-Q3', persons: 1, isOnShow: false }
    const held = { ...shared, waves: [] }
    expect(holdings).toEqual([
      {
        ...{ ...held, region: 'Noord' },
        groups: [{ group: 'huurders', persons: 1, invited: null }],
      },
      {
        ...{ ...held, region: 'Zuid' },
        groups: [{ group: 'gemeente', persons: 1, invited: null }],
      },
    ])
    await commit(checked)
    expect(await page(checked)).toMatchObject({ firstRows: [], holdings: [] })
  })

  test('tells apart what is new in a quarter and what is added to it', async () => {
    const { check, commit, page } = await begin(await open())
    await commit(await check(surveyLines(crowd(1))))
    const { holdings } = await page(
      await check(surveyLines([...crowd(2), ...crowd(3, { completedAt: '2026-11-01' })])),
    )
    expect(holdings.map(({ quarter, isOnShow }) => [quarter, isOnShow])).toEqual([
      ['2026-Q3', true],
      ['2026-Q4', false],
    ])
  })
})

describeOnBothDialects('an import', (open) => {
  test('that was taken back tells which scores changed back', async () => {
    const handle = await open()
    const { db, check, commit } = await begin(handle)
    const { importId } = await commit(await check(surveyLines(crowd(1))))
    const before = (await readImport(db, importId!, PLACES, 'nl'))!
    expect(before.changed).toBeNull()
    expect(before.moved).not.toEqual(SEEN_FIRST)
    await undoImport(handle, importId!)
    const { changed } = (await readImport(db, importId!, PLACES, 'nl'))!
    expect(changed!.count).toBe(before.moved!.count)
    expect(changed!.first.map(({ before: was, after }) => [was, after])).toEqual(
      before.moved!.first.map(({ after }) => [after, null]),
    )
  })
})
