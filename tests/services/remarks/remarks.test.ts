import { expect, test } from 'vitest'
import { directWriterOf, type CommandsOf } from '#app/services/commands'
import { setMailing } from '#app/services/mail/queue.server'
import { remarkHandlers } from '#app/services/remarks/handlers.server'
import { keepRemark } from '#app/services/remarks/keep-remark.server'
import { readRemarkPage, readRemarks } from '#app/services/remarks/read-remarks.server'
import type { Database } from '#db/client.server'
import * as auditLog from '#db/repositories/audit-log.server'
import * as editions from '#db/repositories/editions.server'
import * as wishes from '#db/repositories/mail-wishes.server'
import { describeOnBothDialects } from '#tests/support/database'
import { insertPerson } from '#tests/support/people'
import { TWO_REGIONS } from '../support/files'
import { install } from '../support/installation'

const AT = '2026-11-23T12:00:00.000Z'
const SUBJECT = { regionSet: 'Markt', region: 'Noord', quarter: '2026-Q3' }
const NEW = { id: null, ...SUBJECT }
const HOSTILE = '<script>1</script> 😀 ‮omgekeerd'

function formOf(fields: Readonly<Record<string, string | readonly string[]>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) {
    for (const each of [value].flat()) form.append(name, each)
  }
  return form
}

async function ready(open: () => Promise<Parameters<typeof install>[0]>) {
  const { bring, handle } = await install(await open())
  const { db } = handle
  await bring('regions', TWO_REGIONS)
  await setMailing(db, { on: true })
  const [anna, ben, board] = [
    await insertPerson(db, 'manager'),
    await insertPerson(db, 'analyst'),
    await insertPerson(db, 'board'),
  ]
  for (const { id } of [anna, ben, board]) {
    await wishes.save(db, id, { language: 'nl', kinds: ['mentioned'], regions: [] })
  }
  return { db, anna, ben, board, keep: keeperOf(db) }
}

function keeperOf(db: Database) {
  const writer = directWriterOf<CommandsOf<ReturnType<typeof remarkHandlers>>>(remarkHandlers(db))
  const tools = { db, writer, clock: () => new Date(AT) }
  return async (
    person: { readonly id: number },
    asked: Parameters<typeof readRemarkPage>[2],
    fields: Parameters<typeof formOf>[0],
  ) => {
    const report = await readRemarkPage({ db }, person, asked)
    return report === null ? 'nothing' : keepRemark(tools, person.id, report, formOf(fields))
  }
}

const mentioned = async (db: Database) =>
  (await db.selectFrom('mail').select(['account_id', 'event']).orderBy('id').execute()).map(
    ({ account_id: id, event }) => `${id} ${event}`,
  )

describeOnBothDialects('remarks of colleagues', (open) => {
  test('stand with their region, quarter and form, and tell whom they are addressed to', async () => {
    const { db, anna, ben, board, keep } = await ready(open)
    const to = [anna, ben, board].map(({ id }) => String(id))
    expect(await keep(anna, NEW, { form: 'input', text: ` ${HOSTILE} `, person: to })).toBeNull()
    const [remark, ...others] = await readRemarks({ db }, ben, SUBJECT)
    expect(others).toEqual([])
    expect(remark).toMatchObject({ text: HOSTILE, form: 'input', at: AT, changedAt: null })
    // The board sees no live pages, so it cannot be addressed on one.
    expect(remark?.to.map(({ id }) => id)).toEqual([ben.id, anna.id])
    expect(remark?.isOwn).toBe(false)
    expect(await mentioned(db)).toEqual([`${ben.id} mentioned:${remark!.id}`])
    expect(await readRemarks({ db }, ben, { ...SUBJECT, quarter: '2026-Q2' })).toEqual([])
    expect(await readRemarks({ db }, ben, { ...SUBJECT, region: 'Zuid' })).toEqual([])
    expect(await readRemarks({ db }, anna, { ...SUBJECT, region: null })).toHaveLength(1)
  })

  test('are addressed to the board too once the quarter is published in the set', async () => {
    const { db, anna, board, keep } = await ready(open)
    const blank = { head: '{}', text: '{}', copy: new Uint8Array(), sha256: '', signature: '' }
    const edition = { regionSet: 'Markt', number: 1, publicKey: '', ...blank }
    await editions.insert(db, { ...edition, quarter: '2026-Q3' })
    const to = { form: 'input', text: 'Waarom zakte dit?', person: String(board.id) }
    await keep(anna, NEW, to)
    await keep(anna, { ...NEW, quarter: '2026-Q2' }, to)
    const [published] = await readRemarks({ db }, anna, SUBJECT)
    expect(published?.to.map(({ id }) => id)).toEqual([board.id])
    expect(await mentioned(db)).toEqual([`${board.id} mentioned:${published!.id}`])
    const [other] = await readRemarks({ db }, anna, { ...SUBJECT, quarter: '2026-Q2' })
    expect(other?.to).toEqual([])
  })

  test('are changed and taken away by who wrote them, and nobody else', async () => {
    const { db, anna, ben, keep } = await ready(open)
    await keep(anna, NEW, { form: 'input', text: 'een', person: String(ben.id) })
    const id = (await readRemarks({ db }, anna, SUBJECT))[0]!.id
    const own = { ...NEW, id }
    expect(await keep(ben, own, { form: 'input', text: 'ander' })).toBe('nothing')
    expect(await keep(ben, own, { task: 'delete' })).toBe('nothing')
    const handlers = remarkHandlers(db)
    await handlers.deleteRemark({ id, accountId: ben.id, at: AT })
    await keep(anna, own, { form: 'output', text: 'twee', person: String(ben.id) })
    const [changed] = await readRemarks({ db }, anna, SUBJECT)
    expect(changed).toMatchObject({ text: 'twee', form: 'output', changedAt: AT, isOwn: true })
    expect(await mentioned(db)).toHaveLength(1)
    expect(await keep(anna, own, { task: 'delete' })).toBeNull()
    expect(await readRemarks({ db }, anna, SUBJECT)).toEqual([])
    const lines = await auditLog.findAllBefore(db, null, 3)
    expect(lines.map(({ action, subject }) => `${action} ${subject}`)).toEqual(
      ['deleted', 'changed', 'added'].map((what) => `remark_${what} remark:${id}`),
    )
  })

  test('that are empty, too long or no text, or of no region, are refused', async () => {
    const { anna, keep } = await ready(open)
    const form = 'input'
    expect(await keep(anna, NEW, { form, text: ' ' })).toEqual({ text: 'missing' })
    expect(await keep(anna, NEW, { form: 'index', text: 'a' })).toEqual({ form: 'missing' })
    expect(await keep(anna, NEW, { form, text: 'a'.repeat(2001) })).toEqual({ text: 'too_long' })
    expect(await keep(anna, NEW, { form, text: 'a\u0000' })).toEqual({ text: 'control_characters' })
    expect(await keep(anna, NEW, { form, text: 'a'.repeat(2000) })).toBeNull()
    expect(await keep(anna, { ...NEW, region: 'West' }, { form, text: 'a' })).toBe('nothing')
  })
})
