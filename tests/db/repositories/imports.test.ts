import { expect, test } from 'vitest'
import * as imports from '#db/repositories/imports.server'
import { describeOnBothDialects } from '#tests/support/database'
import { activateImport, makeImport, NOW, stageImport } from '../fixtures'

const hash = (letter: string) => letter.repeat(64)

describeOnBothDialects('imports', (open) => {
  test('an import is stored with what its file turned out to be', async () => {
    const { db } = await open()
    const id = await stageImport(db, { period: '2026-Q3', fileName: 'é.csv' })
    await activateImport(db, id, {
      columns: ['weight', 'I1'],
      askedScales: ['input', 'cooperation'],
      rows: 10,
      accepted: 7,
      rejected: 2,
      duplicates: 1,
    })
    expect(await imports.findById(db, id)).toMatchObject({
      id,
      kind: 'survey',
      state: 'active',
      fileName: 'é.csv',
      period: '2026-Q3',
      columns: ['weight', 'I1'],
      askedScales: ['input', 'cooperation'],
      rows: 10,
      accepted: 7,
      rejected: 2,
      duplicates: 1,
      committedAt: NOW,
    })
  })

  test('its accepted and double rows may be corrected, nothing else changes', async () => {
    const { db } = await open()
    const id = await makeImport(db, {}, { rows: 10, accepted: 10 })
    const before = await imports.findById(db, id)
    await imports.updateCounts(db, id, { accepted: 8, duplicates: 2 })
    expect(await imports.findById(db, id)).toEqual({ ...before, accepted: 8, duplicates: 2 })
  })

  test('an unknown import is null', async () => {
    const { db } = await open()
    expect(await imports.findById(db, 1)).toBeNull()
  })

  test('the history is newest first, without what is staging', async () => {
    const { db } = await open()
    const first = await makeImport(db)
    const second = await makeImport(db)
    const staging = await stageImport(db)
    await imports.setState(db, first, 'undone')
    expect((await imports.findAll(db)).map((each) => each.id)).toEqual([second, first])
    expect((await imports.findStaging(db)).map((each) => each.id)).toEqual([staging])
  })

  test('active imports of a kind are oldest first', async () => {
    const { db } = await open()
    const first = await makeImport(db)
    const undone = await makeImport(db)
    const last = await makeImport(db)
    await makeImport(db, { kind: 'regions' })
    await imports.setState(db, undone, 'undone')
    const active = await imports.findAllActive(db, 'survey')
    expect(active.map((each) => each.id)).toEqual([first, last])
  })

  test('the same file is found while it is active, and of its kind only', async () => {
    const { db } = await open()
    const id = await stageImport(db, { sha256: hash('b') })
    expect(await imports.findActiveByHash(db, 'survey', hash('b'))).toBeNull()
    await activateImport(db, id)
    expect((await imports.findActiveByHash(db, 'survey', hash('b')))?.id).toBe(id)
    expect(await imports.findActiveByHash(db, 'agreements', hash('b'))).toBeNull()
    expect(await imports.findActiveByHash(db, 'survey', hash('c'))).toBeNull()
    await imports.setState(db, id, 'undone')
    expect(await imports.findActiveByHash(db, 'survey', hash('b'))).toBeNull()
  })

  test('undo and redo go back and forth, each once', async () => {
    const { db } = await open()
    const id = await makeImport(db)
    await expect(imports.setState(db, id, 'active')).rejects.toMatchObject({
      code: 'import_state_conflict',
      params: { importId: id, expected: 'undone' },
    })
    await imports.setState(db, id, 'undone')
    await expect(imports.setState(db, id, 'undone')).rejects.toThrow('import_state_conflict')
    await imports.setState(db, id, 'active')
    expect((await imports.findById(db, id))?.state).toBe('active')
  })

  test('a staging import is neither undone nor redone, and an active one not activated', async () => {
    const { db } = await open()
    const id = await stageImport(db)
    for (const state of ['active', 'undone'] as const) {
      await expect(imports.setState(db, id, state)).rejects.toThrow('import_state_conflict')
    }
    await activateImport(db, id)
    await expect(activateImport(db, id)).rejects.toThrow('import_state_conflict')
  })
})
