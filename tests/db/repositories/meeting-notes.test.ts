import { expect, test } from 'vitest'
import * as editions from '#db/repositories/editions.server'
import * as notes from '#db/repositories/meeting-notes.server'
import { describeOnBothDialects } from '#tests/support/database'
import { insertAccount } from '#tests/support/people'

const EDITION = {
  ...{ regionSet: 'Markt', quarter: '2026-Q3', number: 1, head: '{"edition":1}', text: '{}' },
  ...{ copy: new Uint8Array([1]), sha256: 'aa', signature: 'bb', publicKey: 'cc' },
}

describeOnBothDialects('what is written down in a meeting', (open) => {
  test('is kept once, by its id, and comes back in order of time with who wrote it', async () => {
    const { db } = await open()
    const accountId = await insertAccount(db, { roles: ['board'], name: 'Anna' })
    const editionId = await editions.insert(db, EDITION)
    const other = await editions.insert(db, { ...EDITION, number: 2 })
    const first: notes.NewNote = {
      ...{ id: 'b', editionId, accountId, screen: 'opening', kind: 'decision', at: '1' },
      ...{ text: 'مرحبا <b> 😀', owner: 'Bo', due: 20_788, loopId: 'B-b' },
    }
    const second: notes.NewNote = {
      ...{ ...first, id: 'a', kind: 'note', at: '2' },
      ...{ owner: null, due: null, loopId: null },
    }
    await notes.insert(db, second)
    await notes.insert(db, first)
    await notes.insert(db, { ...first, text: 'iets anders' })
    await notes.insert(db, { ...second, id: 'c', editionId: other })
    const found = await notes.findAllByEdition(db, editionId)
    const { text, owner, due, at } = first
    const said = { text, owner, due, at, by: 'Anna', isStruck: false }
    expect({ ...first, ...found[0] }).toEqual({
      ...{ ...first, ...said, authorId: accountId, versions: [said] },
    })
    expect(found.map(({ id, loopId }) => [id, loopId])).toEqual([
      ['b', 'B-b'],
      ['a', null],
    ])
    const change = { accountId, owner: null, due: null, isStruck: true, at: '3' }
    await notes.insertChange(db, { ...change, noteId: 'b', number: 1, text: 'anders' })
    const [changed, untouched] = await notes.findAllByEdition(db, editionId)
    expect(changed).toMatchObject({ text: 'anders', owner: null, isStruck: true, at: '1' })
    expect(changed?.versions.map((version) => [version.text, version.at])).toEqual([
      [first.text, '1'],
      ['anders', '3'],
    ])
    expect(untouched?.versions).toHaveLength(1)
    expect([(await notes.findById(db, 'c'))?.text, await notes.findById(db, 'd')]).toEqual([
      second.text,
      null,
    ])
  })

  test('is fixed once', async () => {
    const { db } = await open()
    const accountId = await insertAccount(db, { roles: ['manager'], name: 'Cor' })
    const editionId = await editions.insert(db, EDITION)
    expect(await notes.findFixed(db, editionId)).toBeNull()
    const fixed = [
      await notes.insertFixed(db, { editionId, accountId, at: '1' }),
      await notes.insertFixed(db, { editionId, accountId, at: '2' }),
    ]
    expect(fixed).toEqual([true, false])
    expect(await notes.findFixed(db, editionId)).toEqual({ by: 'Cor', at: '1' })
  })
})
