import { expect, test } from 'vitest'
import * as importSources from '#db/repositories/import-sources.server'
import { describeOnBothDialects } from '#tests/support/database'
import { insertAccount } from '#tests/support/people'

const SOURCE = {
  ...{ name: 'Huurders', format: 'limesurvey' },
  kind: 'survey',
  columns: [
    { heading: 'Súdwest; "x"', meaning: 'area_code' },
    { heading: 'Kleur', meaning: null },
  ],
  answers: { 'group_word:lid': 'huurders' },
} as const

describeOnBothDialects('sources of files', (open) => {
  test('come back as they were, the one that was used last first', async () => {
    const { db } = await open()
    const accountId = await insertAccount(db)
    const first = { usedAt: '2026-11-29T12:00:00.000Z', accountId: null }
    const later = { usedAt: '2026-11-30T12:00:00.000Z', accountId }
    const a = await importSources.insert(db, SOURCE, first)
    const b = await importSources.insert(db, { ...SOURCE, name: 'Raad', answers: {} }, later)
    expect(await importSources.findAll(db)).toEqual([
      { ...SOURCE, id: b, name: 'Raad', answers: {}, usedAt: later.usedAt, by: 'Anna' },
      { ...SOURCE, id: a, usedAt: first.usedAt, by: null },
    ])
    const newer = { ...later, usedAt: '2026-12-01T12:00:00.000Z' }
    await importSources.use(db, a, { ...SOURCE, columns: [], format: 'kobo' }, newer)
    expect((await importSources.findAll(db)).map(({ id }) => id)).toEqual([a, b])
    expect(await importSources.findById(db, a)).toMatchObject({
      ...{ name: 'Huurders', format: 'kobo', columns: [], by: 'Anna' },
    })
  })

  test('are corrected without being used, and forgotten', async () => {
    const { db } = await open()
    const accountId = await insertAccount(db)
    const use = { usedAt: '2026-11-29T12:00:00.000Z', accountId: null }
    const id = await importSources.insert(db, SOURCE, use)
    const columns = [{ heading: 'Kleur', meaning: 'comment' }]
    await importSources.update(db, id, { name: 'Anders', columns, answers: {} }, accountId)
    expect(await importSources.findById(db, id)).toEqual({
      ...{ ...SOURCE, id, name: 'Anders', columns, answers: {}, usedAt: use.usedAt, by: 'Anna' },
    })
    await importSources.deleteById(db, id)
    expect(await importSources.findById(db, id)).toBeNull()
  })
})
