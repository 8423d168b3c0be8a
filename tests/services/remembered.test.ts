import { expect, test } from 'vitest'
import { answerNamed, remembered, renewNamed } from '#app/services/remembered.server'
import * as settings from '#db/repositories/settings.server'
import type { Database } from '#db/client.server'
import { describeOnBothDialects } from '#tests/support/database'

/** A service that tells how often it read. @param beside the name that it has for another thread */
function counting(beside?: string) {
  let reads = 0
  const read = remembered(
    async (_context, { name }: { readonly name: string }) => {
      reads += 1
      if (name === 'broken') throw new Error('broken')
      return `${name} ${reads}`
    },
    beside === undefined ? {} : { beside },
  )
  return { read, reads: () => reads }
}

describeOnBothDialects('a service that remembers', (open) => {
  test('reads once for each selection, however often and at the same time it is asked', async () => {
    const { db } = await open()
    const { read, reads } = counting()
    const both = await Promise.all([read(db, { name: 'a' }), read(db, { name: 'a' })])
    expect([...both, await read(db, { name: 'a' }), await read(db, { name: 'b' })]).toEqual([
      ...['a 1', 'a 1', 'a 1'],
      'b 2',
    ])
    expect(reads()).toBe(2)
  })

  test('reads anew once the data has changed', async () => {
    const { db } = await open()
    const { read } = counting()
    await read(db, { name: 'a' })
    await settings.raiseDataRevision(db)
    expect(await read(db, { name: 'a' })).toBe('a 2')
  })

  test('keeps databases apart', async () => {
    const [one, other] = [await open(), await open()]
    const { read } = counting()
    await read(one.db, { name: 'a' })
    expect(await read(other.db, { name: 'a' })).toBe('a 2')
  })

  test('tries again after a failure', async () => {
    const { db } = await open()
    const { read, reads } = counting()
    await expect(read(db, { name: 'broken' })).rejects.toThrow('broken')
    await expect(read(db, { name: 'broken' })).rejects.toThrow('broken')
    expect(reads()).toBe(2)
  })

  test('lets go of what was not asked for the longest', async () => {
    const { db } = await open()
    const { read, reads } = counting()
    for (let at = 0; at < 60; at += 1) await read(db, { name: String(at) })
    await read(db, { name: '0' })
    await read(db, { name: 'one more' })
    expect(reads()).toBe(61)
    await read(db, { name: '0' })
    expect(reads()).toBe(61)
    await read(db, { name: '1' })
    expect(reads()).toBe(62)
  })

  test('has another thread read what has a name, and remembers that', async () => {
    const { db } = await open()
    const asked: unknown[] = []
    const pages: Database = Object.assign(db, {
      readBeside: async (...of: unknown[]) => {
        asked.push(of)
        return 'made there'
      },
    })
    const { read, reads } = counting('named')
    expect([await read(pages, { name: 'a' }), await read(pages, { name: 'a' })]).toEqual([
      ...['made there', 'made there'],
    ])
    expect([asked, reads()]).toEqual([[['named', { name: 'a' }]], 0])
    const plain = counting()
    expect(await plain.read(pages, { name: 'a' })).toBe('a 1')
  })

  test('answers by its name, and nothing by another', async () => {
    const { db } = await open()
    counting('of a name')
    expect(await answerNamed(db, 'of a name', { name: 'a' })).toBe('a 1')
    expect(() => answerNamed(db, 'of no name', {})).toThrow('of no name')
  })

  test('makes anew after a change what was asked for last, before somebody asks', async () => {
    const { db } = await open()
    const { read, reads } = counting('renewed')
    await read(db, { name: 'a' })
    await read(db, { name: 'b' })
    await settings.raiseDataRevision(db)
    await renewNamed(db, () => Promise.resolve())
    expect(reads()).toBe(3)
    expect(await read(db, { name: 'b' })).toBe('b 3')
    expect(await read(db, { name: 'a' })).toBe('a 4')
  })

  test('makes the others anew where one cannot be made any more', async () => {
    const { db } = await open()
    let isGone = false
    const failing = remembered(
      () => (isGone ? Promise.reject(new Error('nothing to publish')) : Promise.resolve('a draft')),
      { beside: 'gone' },
    )
    const { read, reads } = counting('after what is gone')
    await failing(db, {})
    await read(db, { name: 'a' })
    isGone = true
    await settings.raiseDataRevision(db)
    await renewNamed(db, () => Promise.resolve())
    expect(reads()).toBe(2)
    await expect(failing(db, {})).rejects.toThrow('nothing to publish')
  })

  test('breaks off making anew where it is told to', async () => {
    const { db } = await open()
    const { read, reads } = counting('broken off')
    await read(db, { name: 'a' })
    await settings.raiseDataRevision(db)
    await expect(renewNamed(db, () => Promise.reject(new Error('another change')))).rejects.toThrow(
      'another change',
    )
    expect(reads()).toBe(1)
  })
})
