import { expect, test } from 'vitest'
import { forgetAnswers } from '#app/services/keep/forget-answers.server'
import { setKeepSettings } from '#app/services/keep/keep-settings.server'
import type { DatabaseHandle } from '#db/client.server'
import * as editions from '#db/repositories/editions.server'
import * as reflections from '#db/repositories/reflections.server'
import { describeOnBothDialects } from '#tests/support/database'
import { insertAccount } from '#tests/support/people'

const SENTENCES = { kind: 'sentence', sentences: ['a', 'b', 'c', 'd', 'e'] } as const
const COUNTS = { kind: 'yes_no', counts: [4, 2] } as const

/** Two questions closed on the last day of 2022, and one in 2023; what is older than three years goes. */
async function fill({ db }: DatabaseHandle) {
  const accountId = await insertAccount(db, { roles: ['administrator'] })
  const head = JSON.stringify({ regionSet: 'Markt', quarter: '2022-Q3', edition: 1 })
  const editionId = await editions.insert(db, {
    ...{ regionSet: 'Markt', quarter: '2022-Q3', number: 1, head, text: '{}' },
    ...{ copy: new Uint8Array([1]), sha256: 'aa', signature: 'bb', publicKey: 'cc' },
  })
  const opened = { editionId, code: 'ABCDEF', accountId, at: '2022-12-31T10:00:00.000Z' }
  await reflections.insertSession(db, opened)
  const [session] = await reflections.findSessions(db, editionId)
  const asked = [
    { kind: 'sentence', closed: '2022-12-31T23:59:59.000Z', result: SENTENCES },
    { kind: 'yes_no', closed: '2022-12-31T23:59:59.000Z', result: COUNTS },
    { kind: 'sentence', closed: '2023-01-01T00:00:00.000Z', result: SENTENCES },
  ] as const
  for (const { kind, closed, result } of asked) {
    await reflections.insertQuestion(db, session!.id, { kind, text: closed })
    const all = await reflections.findQuestions(db, 'Markt', '2022-Q3')
    await reflections.closeQuestion(db, all.at(-1)!.id, { at: closed, answers: 6, result })
  }
  return accountId
}

describeOnBothDialects('sentences of a reflection', (open) => {
  test('go when single answers do; counts stay, and later ones', async () => {
    const handle = await open()
    const { db } = handle
    const actorId = await fill(handle)
    const results = async () =>
      (await reflections.findQuestions(db, 'Markt', '2022-Q3')).map(({ result }) => result)
    const now = '2026-02-01T08:00:00.000Z'
    expect(await forgetAnswers(handle, now)).toBeNull()
    await setKeepSettings(db, { actorId, at: now, answerYears: 3, fileDays: null })
    expect(await forgetAnswers(handle, '2025-12-31T22:00:00.000Z')).toBeNull()
    expect(await results()).toEqual([SENTENCES, COUNTS, SENTENCES])
    expect(await forgetAnswers(handle, now)).toBe('2022')
    expect(await results()).toEqual([{ kind: 'sentence', sentences: [] }, COUNTS, SENTENCES])
    expect(await forgetAnswers(handle, now)).toBeNull()
  })
})
