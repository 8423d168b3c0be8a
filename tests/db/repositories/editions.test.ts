import { expect, test } from 'vitest'
import * as readers from '#db/repositories/edition-readers.server'
import * as editions from '#db/repositories/editions.server'
import * as releasePlans from '#db/repositories/release-plans.server'
import { describeOnBothDialects } from '#tests/support/database'
import { insertAccount } from '#tests/support/people'

const EDITION = {
  ...{ regionSet: 'Markt', quarter: '2026-Q3', number: 1, head: '{"edition":1}', text: '{}' },
  ...{ copy: new Uint8Array([1, 2, 0, 255]), sha256: 'aa', signature: 'bb', publicKey: 'cc' },
}
const COMING = { regionSet: 'Markt', quarter: '2026-Q3', number: 2 }

describeOnBothDialects('editions', (open) => {
  test('come back as they were stored, the newest first', async () => {
    const { db } = await open()
    expect(await editions.findNewestNumber(db, 'Markt', '2026-Q3')).toBe(0)
    const id = await editions.insert(db, EDITION)
    const second = { ...EDITION, number: 2, head: '{"edition":2}' }
    const secondId = await editions.insert(db, second)
    await editions.insert(db, { ...EDITION, quarter: '2026-Q2', head: '{"edition":3}' })
    await editions.insert(db, { ...EDITION, regionSet: 'Ander', head: '{"edition":4}' })
    expect(await editions.findNewestNumber(db, 'Markt', '2026-Q3')).toBe(2)
    const listed = await editions.findAllListed(db, null)
    expect(listed.map(({ head }) => head.edition)).toEqual([4, 2, 1, 3])
    expect(await editions.findAllListed(db, 'Ander')).toHaveLength(1)
    const newest = await editions.findOne(db, 'Markt', '2026-Q3', null)
    expect({ ...newest, copy: [...newest!.copy] }).toEqual({
      ...second,
      ...{ id: secondId, copy: [1, 2, 0, 255] },
    })
    expect((await editions.findOne(db, 'Markt', '2026-Q3', 1))?.id).toBe(id)
    expect((await editions.findById(db, id))?.number).toBe(1)
    expect(await editions.findOne(db, 'Markt', '2026-Q3', 3)).toBeNull()
    expect((await editions.findAllIds(db, null)).at(-1)).toBe(id)
    const ofQuarter = { regionSet: 'Markt', quarter: '2026-Q3' }
    expect(await editions.findAllIds(db, ofQuarter)).toEqual([secondId, id])
    expect((await editions.findLast(db))?.head.edition).toBe(4)
    await expect(editions.insert(db, EDITION)).rejects.toThrow()
  })

  test('have one preparation, the last, and of each reader the first look', async () => {
    const { db } = await open()
    const [anna, bert] = [
      await insertAccount(db, { roles: ['manager', 'board'], name: 'Anna' }),
      await insertAccount(db, { roles: ['board'], name: 'Bert', email: 'bert@example.nl' }),
    ]
    expect(await readers.findPreparation(db, COMING)).toBeNull()
    await readers.savePreparation(db, COMING, anna, { at: '1', note: 'n', dataRevision: 3 })
    await readers.savePreparation(db, COMING, bert, { at: '2', note: null, dataRevision: 4 })
    expect(await readers.findPreparation(db, COMING)).toEqual({
      ...{ by: 'Bert', at: '2', note: null, dataRevision: 4 },
    })
    await readers.insertPreview(db, COMING, bert, '3')
    await readers.insertPreview(db, COMING, anna, '4')
    await readers.insertPreview(db, COMING, bert, '5')
    expect(await readers.findPreviews(db, COMING)).toEqual([
      { name: 'Bert', at: '3' },
      { name: 'Anna', at: '4' },
    ])
    expect(await readers.findPreviews(db, { ...COMING, number: 3 })).toEqual([])
    const id = await editions.insert(db, EDITION)
    expect(await readers.hasRead(db, id, bert)).toBe(false)
    await readers.insertReading(db, id, bert, '6')
    await readers.insertReading(db, id, bert, '7')
    expect(await readers.hasRead(db, id, bert)).toBe(true)
    expect(await readers.findReadersOfBoard(db, id)).toEqual([
      { name: 'Anna', at: null },
      { name: 'Bert', at: '6' },
    ])
  })

  test('are planned: every plan of a quarter stays, in the order of making', async () => {
    const { db } = await open()
    const anna = await insertAccount(db, { name: 'Anna' })
    const plan = { quarter: '2026-Q3', releaseAt: 'x', analyst: 'Bert', reason: null, at: '1' }
    await releasePlans.insert(db, plan, anna)
    await releasePlans.insert(db, { ...plan, quarter: '2026-Q2' }, anna)
    await releasePlans.insert(db, { ...plan, releaseAt: 'y', reason: 'later', at: '2' }, anna)
    const told = (await releasePlans.findAll(db)).map(({ quarter, releaseAt, by }) => {
      return [quarter, releaseAt, by]
    })
    expect(told).toEqual([
      ['2026-Q2', 'x', 'Anna'],
      ['2026-Q3', 'x', 'Anna'],
      ['2026-Q3', 'y', 'Anna'],
    ])
    expect(await releasePlans.findAll(db, '2026-Q3')).toHaveLength(2)
  })
})
