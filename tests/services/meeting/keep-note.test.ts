import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { formatIsoDay } from '#app/domain/calendar/day'
import { directWriterOf, type CommandsOf } from '#app/services/commands'
import { keepNote } from '#app/services/meeting/keep-note.server'
import { readMeeting } from '#app/services/meeting/read-meeting.server'
import type { DatabaseHandle } from '#db/client.server'
import * as loops from '#db/repositories/loops.server'
import { describeOnBothDialects } from '#tests/support/database'
import { meetingOn, publishedQuarter } from '#tests/support/meeting'
import { insertAccount } from '#tests/support/people'

const NEWEST = { regionSet: null, quarter: null, edition: null }
const ID = '0123456789abcdef'.repeat(2)
const DECISION = {
  ...{ id: ID, screen: 'regio:Noord', kind: 'decision', text: 'Binnen 30 dagen antwoord.' },
  ...{ owner: 'directeur wonen', due: '2026-12-15', region: 'Noord' },
}

const NOW = () => new Date('2026-11-29T13:16:00Z')

async function meetingIn(handle: DatabaseHandle) {
  const { db } = handle
  await publishedQuarter(handle)
  const accountId = await insertAccount(db, { roles: ['board'], name: 'Anna' })
  const handlers = meetingOn(handle)
  const failing = new Set<string>()
  const direct = directWriterOf<CommandsOf<typeof handlers>>(handlers)
  const writer: typeof direct = {
    run: (name, args) =>
      failing.delete(name) ? Promise.reject(new Error(name)) : direct.run(name, args),
  }
  const clock = NOW
  const read = async () => (await readMeeting({ db, clock: NOW }, { roles: ['board'] }, NEWEST))!
  return {
    read,
    failing,
    loops: () => loops.findAllActive(db),
    keep: async (fields: Readonly<Record<string, string>>) => {
      const form = new FormData()
      for (const [name, value] of Object.entries(fields)) form.set(name, value)
      const tools = { db, writer, clock, random: randomBytes }
      return keepNote(tools, accountId, await read(), form)
    },
  }
}

describeOnBothDialects('what is written down in a meeting', (open) => {
  test('a decision is in the follow-up too, with its finding, owner and day', async () => {
    const { keep, read, loops } = await meetingIn(await open())
    expect(await keep(DECISION)).toEqual({ kind: 'kept' })
    const [loop, ...others] = await loops()
    expect(others).toEqual([])
    expect(loop).toMatchObject({
      ...{ loopId: `B-${ID}`, source: 'meeting', decision: 'yes' },
      ...{ action: DECISION.text, owner: DECISION.owner, toldBackOn: null, doneOn: null },
    })
    expect(loop?.heard).toMatch(/zwak/)
    const days = [loop?.heardOn, loop?.decidedOn, loop?.due].map((day) => formatIsoDay(day ?? 0))
    expect(days).toEqual(['2026-11-29', '2026-11-29', '2026-12-15'])
    const { notes } = await read()
    expect(notes).toMatchObject([
      { ...{ id: ID, by: 'Anna', loopId: `B-${ID}` }, at: '2026-11-29T13:16:00.000Z' },
    ])
  })

  test('sent again it is there once, also where the connection broke halfway', async () => {
    const { keep, read, loops, failing } = await meetingIn(await open())
    failing.add('keepMeetingNote')
    await expect(keep(DECISION)).rejects.toThrow('keepMeetingNote')
    expect((await read()).notes).toEqual([])
    expect(await keep(DECISION)).toEqual({ kind: 'kept' })
    expect(await keep(DECISION)).toEqual({ kind: 'kept' })
    expect(await loops()).toHaveLength(1)
    expect((await read()).notes.map(({ text }) => text)).toEqual([DECISION.text])
  })

  test('of other words under the id of what was sent nothing is lost', async () => {
    const { keep, read, loops } = await meetingIn(await open())
    await keep(DECISION)
    expect(await keep({ ...DECISION, text: 'iets anders' })).toEqual({ kind: 'kept' })
    expect(await loops()).toHaveLength(2)
    const texts = (await read()).notes.map(({ text }) => text)
    expect(texts.sort()).toEqual([DECISION.text, 'iets anders'].sort())
  })

  test('notes and actions are in the minutes only; what is wrong is nowhere', async () => {
    const { keep, read, loops } = await meetingIn(await open())
    const note = { ...DECISION, id: 'f'.repeat(32), screen: 'closing', kind: 'note' }
    expect(await keep({ ...note, text: 'x'.repeat(200_000) })).toEqual({ kind: 'kept' })
    expect(await keep({ ...note, id: 'e'.repeat(32), kind: 'action' })).toEqual({ kind: 'kept' })
    expect(await keep({ ...note, id: 'd'.repeat(32), text: 'x'.repeat(200_001) })).toEqual({
      ...{ kind: 'wrong', issue: { code: 'text_too_long', params: { maximum: 200_000 } } },
    })
    const unknown = { ...note, id: 'c'.repeat(32), screen: 'regio:Nergens' }
    expect(await keep(unknown)).toEqual({ kind: 'wrong', issue: { code: 'unreadable' } })
    expect((await read()).notes.map(({ kind }) => kind).sort()).toEqual(['action', 'note'])
    expect(await loops()).toEqual([])
  })

  test('a decision about no region, or one that is gone, is refused by the follow-up', async () => {
    const { keep, read } = await meetingIn(await open())
    const closing = { ...DECISION, screen: 'closing', region: '' }
    expect(await keep(closing)).toMatchObject({ kind: 'refused' })
    expect(await keep({ ...closing, region: 'Weg' })).toMatchObject({
      ...{ kind: 'refused', issues: [{ column: 'region', code: 'place_unknown' }] },
    })
    expect((await read()).notes).toEqual([])
    expect(await keep({ ...closing, region: 'Zuid' })).toEqual({ kind: 'kept' })
  })

  test('board and manager write down, others read along; another quarter has no meeting', async () => {
    const handle = await open()
    const { db } = handle
    await publishedQuarter(handle)
    const roles = ['board', 'manager', 'analyst', 'administrator'] as const
    const may = roles.map(
      async (role) => (await readMeeting({ db, clock: NOW }, { roles: [role] }, NEWEST))?.mayWrite,
    )
    expect(await Promise.all(may)).toEqual([true, true, false, false])
    const other = { ...NEWEST, quarter: '2026-Q2' }
    expect(await readMeeting({ db, clock: NOW }, { roles: ['board'] }, other)).toBeNull()
  })
})
