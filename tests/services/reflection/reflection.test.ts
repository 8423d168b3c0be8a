import { expect, test } from 'vitest'
import type { QuestionText } from '#app/domain/reflection/question'
import { directWriterOf, type CommandsOf } from '#app/services/commands'
import { changeReflection } from '#app/services/reflection/change-reflection.server'
import { reflectionHandlers } from '#app/services/reflection/handlers.server'
import {
  answerByPhone,
  newPhoneLimits,
  newPhoneToken,
  readPhone,
} from '#app/services/reflection/phone.server'
import { readReflection } from '#app/services/reflection/read-reflection.server'
import type { DatabaseHandle } from '#db/client.server'
import * as editions from '#db/repositories/editions.server'
import { describeOnBothDialects } from '#tests/support/database'
import { insertAccount } from '#tests/support/people'

const EDITION = {
  ...{ regionSet: 'Markt', quarter: '2026-Q3', number: 1, text: '{}' },
  ...{ copy: new Uint8Array([1]), sha256: 'aa', signature: 'bb', publicKey: 'cc' },
}
const QUESTION: QuestionText = { kind: 'yes_no', text: 'Willen wij dit?' }

type LeadFields = Partial<QuestionText> & { readonly question?: number }

/** A room with a screen and phones, a year after the same question was asked where that is said. */
async function roomOn(handle: DatabaseHandle) {
  const { db } = handle
  const accountId = await insertAccount(db, { roles: ['manager'] })
  for (const quarter of ['2025-Q3', '2026-Q3']) {
    const head = { regionSet: 'Markt', quarter, edition: 1, publishedAt: quarter }
    await editions.insert(db, { ...EDITION, quarter, head: JSON.stringify(head) })
  }
  const handlers = reflectionHandlers(db)
  const writer = directWriterOf<CommandsOf<typeof handlers>>(handlers)
  let now = Date.parse('2026-11-29T10:00:00Z')
  const tools = { db, writer, clock: () => new Date(now), phones: newPhoneLimits() }
  const read = async (quarter = '2026-Q3') => {
    const asked = { regionSet: 'Markt', quarter, edition: null }
    return (await readReflection(tools, { roles: ['manager'] }, asked))!
  }
  const lead = async (task: string, fields: LeadFields = {}, quarter = '2026-Q3') => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ task, ...fields })) form.set(name, String(value))
    return changeReflection(tools, accountId, await read(quarter), form)
  }
  const phone = async (token: string | null, code: string | null = null, address = '10.0.0.1') => {
    const given = code ?? (await read()).reflection.code ?? (await read('2025-Q3')).reflection.code
    return { address, code: given ?? '', token }
  }
  return {
    ...{ db, read, lead, phone, tools },
    later: (milliseconds: number) => (now += milliseconds),
    questions: async () => (await read()).reflection.questions,
    look: async (token: string | null, code?: string, address?: string) =>
      readPhone(tools, await phone(token, code, address)),
    send: async (token: string | null, questionId: number, answer: string, code?: string) =>
      answerByPhone(tools, await phone(token, code), { questionId, answer }),
    /** Plans a question and asks it. @returns its id */
    ask: async (question: QuestionText, quarter = '2026-Q3') => {
      await lead('plan', question, quarter)
      const { questions } = (await read(quarter)).reflection
      const { id } = questions.find(({ state }) => state === 'planned')!
      await lead('ask', { question: id }, quarter)
      return id
    },
  }
}

const phones = (count: number) => Array.from({ length: count }, newPhoneToken)

describeOnBothDialects('a reflection session', (open) => {
  test('counts while a question is open, and shows what it brought once it is closed', async () => {
    const { ask, lead, send, questions, look, db } = await roomOn(await open())
    await lead('open')
    const id = await ask(QUESTION)
    const tokens = phones(6)
    expect(await look(tokens[0]!)).toMatchObject({ kind: 'asked', answered: false })
    for (const [at, token] of tokens.entries()) {
      expect(await send(token, id, at === 0 ? 'no' : 'yes')).toBe('kept')
    }
    // Sent twice, and with another mind: one answer.
    expect(await send(tokens[1]!, id, 'no')).toBe('kept')
    expect(await look(tokens[1]!)).toMatchObject({ answered: true })
    expect(await questions()).toMatchObject([{ state: 'open', count: 6, result: null }])
    await lead('close')
    const result = { kind: 'yes_no', counts: [4, 2] }
    expect(await questions()).toMatchObject([{ state: 'closed', count: 6, result, before: null }])
    expect(await db.selectFrom('reflection_answer').selectAll().execute()).toEqual([])
    expect(await send(tokens[0]!, id, 'yes')).toBe('gone')
    expect(await look(tokens[0]!)).toMatchObject({ kind: 'waiting' })
  })

  test('keeps what comes together at once, each phone once and each told its own', async () => {
    const { ask, lead, send, questions } = await roomOn(await open())
    await lead('open')
    const id = await ask(QUESTION)
    const tokens = phones(100)
    const sent = tokens.map((token, at) => send(token, id, at === 7 ? 'perhaps' : 'yes'))
    const again = [send(tokens[0]!, id, 'no'), send(tokens[1]!, id + 1, 'no')]
    const outcomes = await Promise.all([...sent, ...again])
    expect(outcomes.filter((each) => each === 'kept')).toHaveLength(100)
    expect([outcomes[7], outcomes[100], outcomes[101]]).toEqual(['unreadable', 'kept', 'gone'])
    await lead('close')
    expect(await questions()).toMatchObject([{ count: 99, result: { counts: [98, 1] } }])
  })

  test('shows nothing of fewer than five, who may be asked again; of what is told, never twice', async () => {
    const { ask, lead, send, questions } = await roomOn(await open())
    await lead('open')
    const few = await ask(QUESTION)
    for (const token of phones(4)) await send(token, few, 'yes')
    await lead('close')
    expect(await questions()).toMatchObject([{ state: 'closed', count: 4, result: null }])
    const enough = await ask(QUESTION)
    for (const token of phones(5)) await send(token, enough, 'yes')
    await lead('end')
    expect((await questions())[1]?.result).toEqual({ kind: 'yes_no', counts: [5, 0] })
    await lead('open')
    expect(await lead('plan', { ...QUESTION, text: 'willen wij DIT?' })).toBe('asked_already')
    expect(await questions()).toHaveLength(2)
  })

  test('never asks what was planned twice, or told otherwise spelled, or told in another session that day', async () => {
    const { ask, lead, send, questions, read, later } = await roomOn(await open())
    await lead('open')
    await lead('open', {}, '2025-Q3')
    await lead('plan', QUESTION)
    const first = await ask(QUESTION)
    const [, second] = await questions()
    // Open here, it is not asked elsewhere at the same time.
    await lead('plan', QUESTION, '2025-Q3')
    const [other] = (await read('2025-Q3')).reflection.questions
    const askOther = () => lead('ask', { question: other!.id }, '2025-Q3')
    expect(await askOther()).toBe('asked_already')
    for (const token of phones(5)) await send(token, first, 'yes')
    await lead('close')
    expect(await lead('ask', { question: second!.id })).toBe('asked_already')
    for (const text of ['Willen wij dit', ' WILLEN, wij dit…', 'Wíllen wij dit?']) {
      expect(await lead('plan', { ...QUESTION, text })).toBe('asked_already')
    }
    expect(await askOther()).toBe('asked_already')
    later(24 * 3_600_000 + 1)
    await lead('open', {}, '2025-Q3')
    await ask(QUESTION, '2025-Q3')
    expect((await read('2025-Q3')).reflection.questions).toMatchObject([{ state: 'open' }])
  })

  test('keeps sentences in an order that tells nothing of when they came', async () => {
    const { ask, lead, send, questions } = await roomOn(await open())
    await lead('open')
    const id = await ask({ kind: 'sentence', text: 'Als ik …' })
    const ends = Array.from({ length: 30 }, (_, at) => `${at} <b>مرحبا</b> 😀`)
    for (const end of ends) await send(newPhoneToken(), id, end)
    await lead('close')
    const [{ result } = { result: null }] = await questions()
    const sentences = result?.kind === 'sentence' ? result.sentences : []
    expect([...sentences].sort()).toEqual([...ends].sort())
    // One in 30! by chance.
    expect(sentences).not.toEqual(ends)
  })

  test('stands a year later beside what the same question brought', async () => {
    const { ask, lead, send, read, questions, later } = await roomOn(await open())
    await lead('open', {}, '2025-Q3')
    const earlier = await ask(QUESTION, '2025-Q3')
    for (const token of phones(5)) await send(token, earlier, 'no')
    await lead('end', {}, '2025-Q3')
    later(24 * 3_600_000 + 1)
    expect((await read()).reflection.askedBefore).toEqual([QUESTION])
    await lead('open')
    await ask(QUESTION)
    expect(await questions()).toMatchObject([{ before: { kind: 'yes_no', counts: [0, 5] } }])
    expect((await read()).reflection.askedBefore).toEqual([])
  })

  test('lets its code die with it, or after twelve hours', async () => {
    const { ask, lead, send, look, read, later, questions } = await roomOn(await open())
    const [token = '', inside = ''] = phones(2)
    await lead('open')
    const { code } = (await read()).reflection
    const id = await ask(QUESTION)
    await look(inside)
    await lead('plan', { kind: 'scale', text: 'Nooit gesteld' })
    await lead('end')
    expect((await read()).reflection.code).toBeNull()
    expect(await send(token, id, 'yes', code!)).toBe('unknown')
    expect(await send(inside, id, 'yes', code!)).toBe('gone')
    expect(await questions()).toMatchObject([{ text: QUESTION.text, state: 'closed' }])
    await lead('open')
    const second = (await read()).reflection.code!
    expect(second).not.toBe(code)
    await ask({ ...QUESTION, text: 'En dit?' })
    later(12 * 3_600_000)
    expect(await look(token, second)).toEqual({ kind: 'unknown' })
    expect((await read()).reflection.code).toBeNull()
    // What was open then is closed as soon as somebody opens another.
    await lead('open')
    expect((await questions()).map(({ state }) => state)).toEqual(['closed', 'closed'])
  })

  test('asks one question at a time, and none of another session', async () => {
    const { ask, lead, questions } = await roomOn(await open())
    await lead('open')
    await ask(QUESTION)
    await lead('plan', { kind: 'scale', text: 'Daarna' })
    const [, next] = await questions()
    await lead('ask', { question: next?.id })
    expect((await questions()).map(({ state }) => state)).toEqual(['open', 'planned'])
    await lead('drop', { question: next?.id })
    expect(await questions()).toHaveLength(1)
    await lead('open', {}, '2025-Q3')
    await lead('close', {}, '2025-Q3')
    await lead('ask', { question: 1 }, '2025-Q3')
    expect((await questions())[0]?.state).toBe('open')
  })

  test('refuses guessed codes after a while, and not who is inside', async () => {
    const { ask, lead, look, send, read } = await roomOn(await open())
    await lead('open')
    const { code } = (await read()).reflection
    const id = await ask(QUESTION)
    const [inside = '', outside = ''] = phones(2)
    expect(await look(inside)).toMatchObject({ kind: 'asked' })
    const kinds = new Map<string, number>()
    for (let guess = 0; guess < 1_000; guess += 1) {
      const { kind } = await look(outside, `AAA${String(guess + 222).replaceAll(/[01]/g, '9')}`)
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    }
    expect([...kinds]).toEqual([
      ['unknown', 40],
      ['too_many', 960],
    ])
    // Not even the right one, from there.
    expect(await look(outside, code!)).toMatchObject({ kind: 'too_many' })
    expect(await look(newPhoneToken(), code!, '10.0.0.2')).toMatchObject({ kind: 'asked' })
    expect(await send(inside, id, 'yes')).toBe('kept')
  })

  test('takes no answer of a browser that keeps nothing, and none that the question has not', async () => {
    const { ask, lead, send, questions } = await roomOn(await open())
    await lead('open')
    const id = await ask(QUESTION)
    const [token = ''] = phones(1)
    expect(await send(null, id, 'yes')).toBe('no_cookie')
    expect(await send(token, id, 'perhaps')).toBe('unreadable')
    expect(await send(token, id + 1, 'yes')).toBe('gone')
    expect((await questions())[0]?.count).toBe(0)
  })
})
