import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { directWriterOf, type CommandsOf } from '#app/services/commands'
import { exportLoops } from '#app/services/followup/export-loops.server'
import { keepLoop } from '#app/services/followup/keep-loop.server'
import { readFollowup } from '#app/services/followup/read-followup.server'
import { readLoop } from '#app/services/followup/read-loop.server'
import { readRegionFollowup } from '#app/services/followup/region-followup.server'
import * as accounts from '#db/repositories/accounts.server'
import { describeOnBothDialects } from '#tests/support/database'
import { followupOn } from '#tests/support/followup'
import { TWO_REGIONS } from '../support/files'
import { install, type Installation } from '../support/installation'

const NEW = {
  ...{ id: null, regionSet: null, region: null, form: null, quarter: null },
  ...{ about: null, from: [] },
}
const FIRST = {
  ...{
    region: 'Noord',
    region_set: 'Markt',
    heard: 'Wij horen <b>niets</b> 😀',
    heard_on: '2026-09-10',
  },
  ...{ heard_from: ['huurders', 'gemeente'], decision: 'open' },
}

async function installed(installation: Installation) {
  const { bring, handle } = installation
  await bring('regions', TWO_REGIONS)
  const accountId = await accounts.insert(handle.db, {
    ...{ email: 'an@example.nl', name: 'An', roles: ['manager'], passwordHash: null },
    createdAt: '2026-01-01T00:00:00.000Z',
  })
  const { handlers, files } = followupOn(handle)
  let moment = Date.parse('2026-11-29T10:00:00Z')
  const writer = directWriterOf<CommandsOf<typeof handlers>>(handlers)
  const clock = () => new Date((moment += 1000))
  return {
    context: { db: handle.db, clock },
    left: files,
    keep: (fields: Readonly<Record<string, string | readonly string[]>>) => {
      const form = new FormData()
      for (const [name, value] of Object.entries(fields)) {
        for (const each of [value].flat()) form.append(name, each)
      }
      return keepLoop({ writer, clock, random: randomBytes }, accountId, form)
    },
  }
}

describeOnBothDialects('an expectation written by hand', (open) => {
  test('is kept, changed and changed back, and tells who did what', async () => {
    const { context, keep, left } = await installed(await install(await open()))
    const made = await keep(FIRST)
    if (made.kind !== 'kept') throw new Error('not kept')
    const { loopId } = made
    const read = async () =>
      (await readLoop(context, { roles: ['manager'] }, { ...NEW, id: loopId }))!
    const first = await read()
    expect(first.cells).toMatchObject({
      heard: FIRST.heard,
      heard_from: 'huurders|gemeente',
      region: 'Noord',
    })
    const again = { ...FIRST, loop_id: loopId, based_on: String(first.basedOn) }
    await keep({ ...again, owner: 'Bo' })
    const second = await read()
    await keep({ ...again, based_on: String(second.basedOn) })
    const { history, cells } = await read()
    expect(cells).toEqual(first.cells)
    expect(history.map(({ who, cells: changed }) => [who, ...changed])).toEqual([
      ['An', { column: 'owner', before: 'Bo', after: '' }],
      ['An', { column: 'owner', before: '', after: 'Bo' }],
      ['An', ...history.at(-1)!.cells],
    ])
    expect(history.at(-1)?.cells.map(({ column }) => column)).toEqual([
      ...['region_set', 'region', 'heard', 'heard_on', 'heard_from', 'decision'],
    ])
    expect(left()).toEqual([])
  })

  test('is refused in words by field, and nothing of it is kept', async () => {
    const { context, keep, left } = await installed(await install(await open()))
    const before = await exportLoops(context.db)
    const refused = await keep({ ...FIRST, heard: 'x'.repeat(200_001), decision: 'nee' })
    expect(refused).toMatchObject({ kind: 'refused', reason: 'wrong' })
    if (refused.kind !== 'refused') return
    expect(
      refused.issues
        .filter(({ column }) => column !== null)
        .map(({ column, code }) => [column, code]),
    ).toEqual([['heard', 'value_too_long']])
    expect(refused.values['heard']).toHaveLength(200_001)
    const wrong = await keep({ ...FIRST, decision: 'no' })
    expect(
      wrong.kind === 'refused' && wrong.issues.map(({ column, code }) => [column, code]),
    ).toContainEqual(['reason', 'reason_missing'])
    expect(await exportLoops(context.db)).toBe(before)
    expect(left()).toEqual([])
  })

  test('holds 100 kB of any script as it was written', async () => {
    const { context, keep } = await installed(await install(await open()))
    const reason = 'שלום <script> 😀\n'.repeat(4_500).trim()
    expect(Buffer.byteLength(reason)).toBeGreaterThan(100_000)
    const sent = reason.replaceAll('\n', '\r\n')
    await keep({ ...FIRST, loop_id: 'V1', decision: 'nee', reason: sent })
    const read = await readLoop(context, { roles: ['board'] }, { ...NEW, id: 'V1' })
    expect(read?.cells.reason).toBe(reason)
  })

  test('keeps unknown what was not known, until a day or no tick says otherwise', async () => {
    const { context, keep } = await installed(await install(await open()))
    const saved = async (fields: Readonly<Record<string, string | readonly string[]>>) => {
      const known = await readLoop(context, { roles: ['manager'] }, { ...NEW, id: 'V1' })
      await keep({ ...FIRST, loop_id: 'V1', based_on: String(known?.basedOn ?? ''), ...fields })
      const { cells, row } = (await readLoop(
        context,
        { roles: ['manager'] },
        { ...NEW, id: 'V1' },
      ))!
      return [cells.done_on, cells.told_back_on, row?.loop.untold]
    }
    const both = { unknown: ['done_on', 'told_back_on'] }
    expect(await saved(both)).toEqual(['unknown', 'unknown', ['done', 'told_back']])
    const told = { ...both, told_back_on: '2026-10-01' }
    expect(await saved(told)).toEqual(['unknown', '2026-10-01', ['done']])
    expect(await saved({})).toEqual(['', '', []])
  })

  test('is not written over what somebody else wrote meanwhile', async () => {
    const { context, keep } = await installed(await install(await open()))
    await keep({ ...FIRST, loop_id: 'V1' })
    const kept = await exportLoops(context.db)
    expect(await keep({ ...FIRST, loop_id: 'v1' })).toMatchObject({ reason: 'changed', issues: [] })
    expect(await exportLoops(context.db)).toBe(kept)
  })

  test('may be begun by managers and analysts, with region and last day of the quarter', async () => {
    const { context } = await installed(await install(await open()))
    const asked = { ...NEW, region: 'Zuid', quarter: '2026-Q3', form: 'feedback' } as const
    expect((await readLoop(context, { roles: ['analyst'] }, asked))?.cells).toMatchObject({
      ...{ region: 'Zuid', region_set: 'Markt', heard_on: '2026-09-30', form: 'feedback' },
    })
    expect((await readLoop(context, { roles: ['manager'] }, NEW))?.cells.heard_on).toBe(
      '2026-11-29',
    )
    const statement = { ...asked, about: 'F1', from: ['huurders', 'weg'] }
    expect(await readLoop(context, { roles: ['manager'] }, statement)).toMatchObject({
      ...{
        statement: { nl: expect.stringMatching(/./) as string },
        cells: { heard_from: 'huurders', heard: '' },
      },
    })
    const comment = { ...asked, about: 'opmerking', from: ['huurders'] }
    expect(await readLoop(context, { roles: ['manager'] }, comment)).toMatchObject({
      ...{ statement: null, cells: { heard_from: '' } },
    })
    const agreement = { ...NEW, region: 'Zuid', source: 'agreement', theme: 'weg' } as const
    expect((await readLoop(context, { roles: ['manager'] }, agreement))?.cells).toMatchObject({
      ...{ region: 'Zuid', source: 'agreement', theme: '', heard_on: '2026-11-29' },
    })
    expect((await readLoop(context, { roles: ['board'] }, NEW))?.mayEdit).toBe(false)
    expect(await readLoop(context, { roles: ['manager'] }, { ...NEW, id: 'weg' })).toBeNull()
  })

  test('shows on the page and with its region, to the board without what it does to a score', async () => {
    const { context, keep } = await installed(await install(await open()))
    for (const loop_id of ['A', 'B', 'C']) await keep({ ...FIRST, loop_id })
    const all = {
      regionSet: null,
      region: null,
      group: null,
      section: null,
      owner: null,
      quarter: null,
      expanded: null,
    }
    const manager = await readFollowup(context, { roles: ['manager'] }, all)
    expect(manager.effect).toEqual({ region: 'Noord', quarter: '2026-Q4', count: 3, points: 25 })
    expect(manager.lists).toMatchObject([{ key: 'open', count: 3 }])
    const board = await readFollowup(context, { roles: ['board'] }, all)
    expect(board).toEqual({ ...manager, effect: null, mayEdit: false })
    const north = { regionSet: 'Markt', region: 'Noord' }
    expect(await readRegionFollowup(context, { roles: ['board'] }, north)).toEqual({
      counts: { silent: 0, late: 0, open: 3, answered: 0 },
      mayEdit: false,
    })
  })
})
