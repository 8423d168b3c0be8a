import { expect, test } from 'vitest'
import { readGaps } from '#app/services/scores/read-gaps.server'
import { describeOnBothDialects } from '#tests/support/database'
import { allAt, regionLines, sheet, surveyLines, TWO_REGIONS, type Sheet } from '../support/files'
import { install } from '../support/installation'

const NOORD = { regionSet: 'Markt', region: 'Noord' }

/** So many of a group; every second one finds a point less. */
const heard = (group: string, many: number, level: number, first = 0) =>
  Array.from({ length: many }, (_, place) =>
    sheet({ group, respondent: `${group} ${first + place}`, answers: allAt(level - (place % 2)) }),
  )

describeOnBothDialects('gaps between the groups of a region', (open) => {
  test('are told from the moment that ten of each are on show, until that is undone', async () => {
    const { handle, bring, undo } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('survey', surveyLines([...heard('huurders', 12, 3), ...heard('gemeente', 8, 5)]))
    expect(await readGaps(handle.db, NOORD, '2026-Q3')).toEqual([])
    const { importId } = await bring('survey', surveyLines(heard('gemeente', 6, 5, 8)))
    const found = await readGaps(handle.db, NOORD, '2026-Q3')
    expect(found.map(({ dimension }) => dimension)).toEqual([
      ...['input', 'process', 'output', 'feedback'],
    ])
    expect(found[0]).toMatchObject({
      ...{ one: 'huurders', other: 'gemeente', difference: -50, demonstrable: true, p: 0 },
    })
    await undo(importId ?? 0)
    expect(await readGaps(handle.db, NOORD, '2026-Q3')).toEqual([])
  })

  test('take an organisation or a person that answers in both groups for one cluster', async () => {
    const gapWith = async (one: Partial<Sheet>, other: Partial<Sheet>) => {
      const { handle, bring } = await install(await open())
      await bring('regions', regionLines(['Markt;Noord;GM0001;;;', 'Markt;Noord;GM0002;;;']))
      const both = [
        ...[1, 1, 1].map((answer) => sheet({ answers: allAt(answer), ...one })),
        ...[3, 3, 3].map((answer) => sheet({ answers: allAt(answer), ...other })),
      ]
      await bring(
        'survey',
        surveyLines([...heard('huurders', 12, 4), ...heard('gemeente', 12, 5), ...both]),
      )
      const rows = await handle.db.selectFrom('group_overlap').selectAll().execute()
      const [input] = await readGaps(handle.db, NOORD, '2026-Q3')
      return { clusters: rows.map(({ clusters }) => clusters), input }
    }
    const gemeente = { group: 'gemeente', area: 'GM0002' }
    const strangers = await gapWith({ organisation: 'Een' }, { ...gemeente, organisation: 'Ander' })
    const alike = await gapWith({ organisation: 'Samen' }, { ...gemeente, organisation: 'samen' })
    expect([strangers.clusters, alike.clusters]).toEqual([[], [1, 1, 1, 1]])
    // Both are below their group's mean: what they have in common makes the gap surer.
    expect(strangers.input?.difference).toBe(alike.input?.difference)
    expect(alike.input!.se).toBeLessThan(strangers.input!.se)
    const id = { respondent: 'r1' }
    const person = await gapWith(id, { ...gemeente, ...id })
    expect(person.clusters).toEqual([1, 1, 1, 1])
  })
})
