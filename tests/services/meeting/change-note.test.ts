import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { directWriterOf, type CommandsOf } from '#app/services/commands'
import { changeMinutes } from '#app/services/meeting/change-note.server'
import { keepNote } from '#app/services/meeting/keep-note.server'
import { readMeeting } from '#app/services/meeting/read-meeting.server'
import type { DatabaseHandle } from '#db/client.server'
import * as auditLog from '#db/repositories/audit-log.server'
import * as loops from '#db/repositories/loops.server'
import { describeOnBothDialects } from '#tests/support/database'
import { meetingOn, publishedQuarter } from '#tests/support/meeting'
import { insertAccount } from '#tests/support/people'

const ID = '0123456789abcdef'.repeat(2)
const DECISION = {
  ...{ id: ID, screen: 'regio:Noord', kind: 'decision', text: 'Binnen 30 dagen antwoord.' },
  ...{ owner: 'directeur wonen', due: '2026-12-15', region: 'Noord' },
}
const CHANGE = { task: 'change', id: ID, versions: '1', text: 'Binnen 20 dagen antwoord.' }
const OTHERS = { owner: 'bestuurssecretaris', due: '2026-12-01' }

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

/** Anna of the board took a decision down; Bo sits in the board too, Cor is the manager. */
async function minutesIn(handle: DatabaseHandle) {
  const { db } = handle
  await publishedQuarter(handle)
  const board = { roles: ['board'] } as const
  const anna = { ...board, id: await insertAccount(db, { roles: ['board'], name: 'Anna' }) }
  const bo = {
    ...board,
    id: await insertAccount(db, { roles: ['board'], name: 'Bo', email: 'bo@example.org' }),
  }
  const cor = {
    roles: ['manager'] as const,
    id: await insertAccount(db, { roles: ['manager'], name: 'Cor', email: 'cor@example.org' }),
  }
  const handlers = meetingOn(handle)
  const writer = directWriterOf<CommandsOf<typeof handlers>>(handlers)
  let minute = 0
  const clock = () => new Date(Date.UTC(2026, 10, 29, 13, minute++))
  const tools = { db, writer, clock, random: randomBytes }
  const edition = { regionSet: null, quarter: null, edition: null }
  type Anybody = typeof anna | typeof cor
  const read = async (person: Anybody) => (await readMeeting({ db, clock }, person, edition))!
  const keep = async (fields: Readonly<Record<string, string>>) =>
    keepNote(tools, anna.id, await read(anna), formOf(fields))
  await keep(DECISION)
  return {
    ...{ anna, bo, cor, keep, read },
    change: async (person: Anybody, fields: Readonly<Record<string, string>>) =>
      changeMinutes(tools, person, await read(person), formOf(fields)),
    note: async () => (await read(anna)).notes[0],
    actions: async () => (await loops.findAllActive(db)).map(({ action }) => action),
    logged: async () =>
      (await auditLog.findAllBefore(db, null, 20)).map(
        ({ action, subject }) => `${action} ${subject}`,
      ),
  }
}

describeOnBothDialects('a note of a meeting', (open) => {
  test('is changed by its author, in the follow-up too; what it said before is kept', async () => {
    const { anna, change, note, actions, logged } = await minutesIn(await open())
    expect(await change(anna, { ...CHANGE, ...OTHERS })).toBeNull()
    const changed = await note()
    expect(changed).toMatchObject({ text: CHANGE.text, owner: OTHERS.owner, by: 'Anna' })
    expect(changed?.versions.map(({ text }) => text)).toEqual([DECISION.text, CHANGE.text])
    expect((await actions()).at(-1)).toBe(CHANGE.text)
    expect(await logged()).toContain(`meeting_note_changed note:${ID}`)
  })

  test('is struck out and put back, and stays in the follow-up', async () => {
    const { anna, cor, change, note, actions, logged } = await minutesIn(await open())
    expect(await change(cor, { task: 'strike', id: ID, versions: '1' })).toBeNull()
    expect(await note()).toMatchObject({ isStruck: true, text: DECISION.text })
    expect(await actions()).toEqual([DECISION.text])
    expect(await logged()).toContain(`meeting_note_struck note:${ID}`)
    expect(await change(anna, { task: 'restore', id: ID, versions: '2' })).toBeNull()
    expect((await note())?.versions.map(({ isStruck }) => isStruck)).toEqual([false, true, false])
  })

  test('is not changed by another member, nor over what somebody changed meanwhile', async () => {
    const { anna, bo, change, note } = await minutesIn(await open())
    expect(await change(bo, CHANGE)).toEqual({ code: 'not_yours' })
    await change(anna, { ...CHANGE, ...OTHERS })
    expect(await change(anna, CHANGE)).toEqual({ code: 'changed_meanwhile' })
    expect(await change(anna, { ...CHANGE, text: ' ' })).toEqual({ code: 'text_missing' })
    expect(await change(anna, { ...CHANGE, id: 'f'.repeat(32) })).toEqual({ code: 'unreadable' })
    expect((await note())?.versions).toHaveLength(2)
  })

  test('is neither changed nor added once the chair fixed the minutes', async () => {
    const { anna, cor, change, keep, read, note, logged } = await minutesIn(await open())
    expect(await change(anna, { task: 'fix' })).toEqual({ code: 'not_yours' })
    expect(await change(cor, { task: 'fix' })).toBeNull()
    const fixed = { code: 'minutes_fixed' }
    expect(await change(cor, CHANGE)).toEqual(fixed)
    expect(await keep({ ...DECISION, id: 'e'.repeat(32) })).toEqual({ kind: 'wrong', issue: fixed })
    expect(await note()).toMatchObject({ text: DECISION.text })
    expect((await read(anna)).fixed).toMatchObject({ by: 'Cor' })
    expect((await logged()).filter((line) => line.startsWith('minutes_fixed'))).toHaveLength(1)
  })
})
