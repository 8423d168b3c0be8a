import { expect, test } from 'vitest'
import { readGaps } from '#app/services/scores/read-gaps.server'
import { describeOnBothDialects } from '#tests/support/database'
import { allAt, regionLines, sheet, surveyLines, TWO_REGIONS, type Sheet } from '../support/files'
import { install } from '../support/installation'

const NOORD = { regionSet: 'Markt', region: 'Noord' }

type Description = (place: number) => Partial<Sheet>

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

  test('take an organisation or a person that answers in both groups for one cluster, of five or more', async () => {
    /** Five answers more in each group, each described by its number. */
    const gapWith = async (one: Description, other: Description, many = 5) => {
      const { handle, bring } = await install(await open())
      await bring('regions', regionLines(['Markt;Noord;GM0001;;;', 'Markt;Noord;GM0002;;;']))
      const both = Array.from({ length: many }, (_, place) => [
        sheet({ answers: allAt(1), ...one(place) }),
        sheet({ answers: allAt(3), group: 'gemeente', area: 'GM0002', ...other(place) }),
      ])
      await bring(
        'survey',
        surveyLines([...heard('huurders', 12, 4), ...heard('gemeente', 12, 5), ...both.flat()]),
      )
      const rows = await handle.db.selectFrom('group_overlap').selectAll().execute()
      const [input] = await readGaps(handle.db, NOORD, '2026-Q3')
      return { clusters: rows.map(({ clusters }) => clusters), input }
    }
    const named = (name: string) => (place: number) => ({ organisation: `${name} ${place}` })
    const strangers = await gapWith(named('Een'), named('Ander'))
    const alike = await gapWith(named('Samen'), named('samen'))
    expect([strangers.clusters, alike.clusters]).toEqual([[], [5, 5, 5, 5]])
    // Both are below their group's mean: what they have in common makes the gap surer.
    expect(strangers.input?.difference).toBe(alike.input?.difference)
    expect(alike.input!.se).toBeLessThan(strangers.input!.se)
    const same = (place: number) => ({ respondent: `r${place}` })
    expect((await gapWith(same, same)).clusters).toEqual([5, 5, 5, 5])
    const few = await gapWith(named('Samen'), named('samen'), 4)
    expect(few.clusters).toEqual([4, 4, 4, 4])
    expect(few.input).toBeUndefined()
  })
})
