import { expect, test } from 'vitest'
import * as choiceSteps from '#db/repositories/choice-steps.server'
import * as imports from '#db/repositories/imports.server'
import * as places from '#db/repositories/places.server'
import { choice, window } from '#tests/domain/choices/choices'
import { describeOnBothDialects } from '#tests/support/database'
import { makeImport } from '../fixtures'

describeOnBothDialects('steps of choices', (open) => {
  test('come back as they were while their import is active, and by import whatever its state', async () => {
    const { db } = await open()
    const importId = await makeImport(db, { kind: 'choices' })
    const [placeId] = (await places.insertMany(db, importId, [
      { areaCode: 'GM0034', name: null },
    ])) as [number]
    const { choiceId, title, decider, decidedOn, pointOfNoReturn, weighingPublishedOn } = choice()
    const facts = {
      ...{ choiceId, title, decider, decidedOn, pointOfNoReturn, weighingPublishedOn, placeId },
      ...{ plannedOn: null, theme: 'x; "y"\nz 😀' },
    }
    const full: choiceSteps.NewStep = {
      ...{ ...facts, plannedOn: 20_000, rowNumber: 3 },
      ...window({
        audience: ['council:GM0034', 'zorg_welzijn'],
        outcome: 'ja',
        toldBackOn: 20_001,
      }),
    }
    const bare: choiceSteps.NewStep = {
      ...{ ...facts, rowNumber: 2, decidedOn: null, pointOfNoReturn: null, decider: null },
      ...window({ kind: 'milestone', closes: null, audience: [], influence: null }),
      ...{ announcedOn: 'unknown', informationOn: 'not_done', toldBackOn: 'unknown' },
      weighingPublishedOn: 'unknown',
    }
    await choiceSteps.insertMany(db, importId, [full, bare])
    const found = [
      { ...bare, importId },
      { ...full, importId },
    ]
    expect(await choiceSteps.findAllActive(db)).toEqual(found)
    await imports.setState(db, importId, 'undone')
    expect(await choiceSteps.findAllActive(db)).toEqual([])
    expect(await choiceSteps.findAllByImport(db, importId)).toEqual(found)
  })
})
