import { expect, test } from 'vitest'
import * as auditLog from '#db/repositories/audit-log.server'
import * as imports from '#db/repositories/imports.server'
import * as loops from '#db/repositories/loops.server'
import * as places from '#db/repositories/places.server'
import { loop } from '#tests/domain/followup/loops'
import { describeOnBothDialects } from '#tests/support/database'
import { insertAccount } from '#tests/support/people'
import { makeImport } from '../fixtures'

describeOnBothDialects('loops', (open) => {
  test('come back as they were while their import is active, and by import whatever its state', async () => {
    const { db } = await open()
    const importId = await makeImport(db, { kind: 'loops' })
    const [placeId] = (await places.insertMany(db, importId, [
      { areaCode: 'GM0034', name: null },
    ])) as [number]
    const full: loops.NewLoop = {
      ...{ rowNumber: 3, loopId: 'L1', placeId, heard: 'Wij; "horen"\nniets 😀', heardOn: 20_000 },
      ...{
        heardFrom: ['huurders', 'zorg_welzijn'],
        form: 'output',
        theme: 'kwaliteit',
        source: 'letter',
      },
      ...{ decision: 'partly', reason: 'later', decidedOn: 20_010, action: 'bord', owner: 'Bo' },
      ...{ due: 20_020, doneOn: 20_019, toldBackOn: 20_021, toldBackHow: 'brief' },
      ...{ toldBackTo: 'allen', untold: [] },
    }
    const bare: loops.NewLoop = {
      ...loop({
        placeId,
        heardFrom: [],
        form: null,
        source: null,
        untold: ['decided', 'told_back'],
      }),
      rowNumber: 2,
    }
    await loops.insertMany(db, importId, [full, bare])
    const found = [
      { ...bare, importId },
      { ...full, importId },
    ]
    expect(await loops.findAllActive(db)).toEqual(found)
    await imports.setState(db, importId, 'undone')
    expect(await loops.findAllActive(db)).toEqual([])
    expect(await loops.findAllByImport(db, importId)).toEqual(found)
  })

  test('were brought in by whom the audit log says', async () => {
    const { db } = await open()
    const accountId = await insertAccount(db)
    const entry = { at: '2026-11-29T12:00:00.000Z', action: 'import', outcome: 'done' } as const
    await auditLog.insert(db, { ...entry, accountId, subject: 'import:3' })
    await auditLog.insert(db, { ...entry, accountId: null, subject: 'import:4' })
    await auditLog.insert(db, { ...entry, accountId, subject: 'import:33' })
    expect([...(await auditLog.findImporters(db, [3, 4]))]).toEqual([[3, 'Anna']])
  })
})
