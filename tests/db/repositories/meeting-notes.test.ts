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
    expect({ ...first, ...found[0] }).toEqual({ ...first, by: 'Anna' })
    expect(found.map(({ id, loopId }) => [id, loopId])).toEqual([
      ['b', 'B-b'],
      ['a', null],
    ])
    expect([(await notes.findById(db, 'c'))?.text, await notes.findById(db, 'd')]).toEqual([
      second.text,
      null,
    ])
  })
})
