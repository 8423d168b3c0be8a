import { expect, test } from 'vitest'
import { directWriterOf, type CommandsOf } from '#app/services/commands'
import { reflectionHandlers } from '#app/services/reflection/handlers.server'
import { readReflection } from '#app/services/reflection/read-reflection.server'
import * as editions from '#db/repositories/editions.server'
import { describeOnBothDialects } from '#tests/support/database'
import { insertAccount } from '#tests/support/people'
import { MARKET_SET } from '../../../scripts/sample/geography'
import { holdReflections } from '../../../scripts/sample/reflection'

describeOnBothDialects('the reflection sessions of the sample', (open) => {
  test('show what was answered beside what the same question brought a year before', async () => {
    const { db } = await open()
    for (const quarter of ['2025-Q3', '2026-Q3']) {
      const head = { regionSet: MARKET_SET, quarter, edition: 1, publishedAt: quarter }
      await editions.insert(db, {
        ...{ regionSet: MARKET_SET, quarter, number: 1, text: '{}', head: JSON.stringify(head) },
        ...{ copy: new Uint8Array([1]), sha256: 'aa', signature: 'bb', publicKey: 'cc' },
      })
    }
    const accountId = await insertAccount(db, { roles: ['manager'] })
    const handlers = reflectionHandlers(db)
    const writer = directWriterOf<CommandsOf<typeof handlers>>(handlers)
    const now = new Date('2026-11-29T10:00:00Z')
    await holdReflections({ db, writer, accountId, now })
    const asked = { regionSet: MARKET_SET, quarter: '2026-Q3', edition: null }
    const found = await readReflection({ db, clock: () => now }, { roles: ['board'] }, asked)
    const { code, questions, askedBefore } = found!.reflection
    expect({ code, askedBefore }).toEqual({ code: null, askedBefore: [] })
    expect(
      questions.map(({ state, result, before }) => [state, result?.kind, before?.kind]),
    ).toEqual([
      ['closed', undefined, undefined],
      ['closed', 'yes_no', 'yes_no'],
      ['closed', 'scale', 'scale'],
      ['closed', 'sentence', 'sentence'],
    ])
    expect(questions[1]).toMatchObject({ result: { counts: [6, 2] }, before: { counts: [2, 5] } })
  })
})
