import { expect, test } from 'vitest'
import * as scoreGroups from '#db/repositories/score-groups.server'
import { describeOnBothDialects } from '#tests/support/database'
import { dump, dumpComputed, dumpImported } from '../support/dump'
import { allAt, crowd, regionLines, sheet, surveyLines, TWO_REGIONS } from '../support/files'
import { idOf, install, type Installation } from '../support/installation'
import { personsByRegion, storedScore } from '../support/stored'

const RUNNING_AGREEMENT = [
  'agreement_id;area_code;period;start_on;deadline;status',
  'A1;GM0001;2026-Q1;2026-01-01;2027-12-31;op schema',
]
const REGISTER = [
  'region;period;stakeholder_group;weight',
  'Noord;2026-Q1;huurders;3',
  'Noord;2026-Q1;gemeente;1',
]
const [Q2, Q3] = [{ completedAt: '2026-05-01' }, { completedAt: '2026-08-01' }]
const known = (respondent: string, answer: number, completedAt: string) =>
  sheet({ respondent, completedAt, answers: allAt(answer) })

/** Two regions, two quarters of answers by people of whom some answer in several files. */
async function lively(installation: Installation): Promise<void> {
  const { bring } = installation
  await bring('regions', TWO_REGIONS)
  await bring(
    'survey',
    surveyLines([
      ...crowd(1, Q2),
      ...crowd(40, Q3),
      ...crowd(80, { ...Q3, area: 'GM0002' }),
      known('r1', 2, '2026-08-01'),
      known('r2', 5, '2026-08-03'),
    ]),
  )
}

describeOnBothDialects('undo', (open) => {
  test.each([
    [
      'survey',
      surveyLines([
        ...crowd(9, Q3),
        known('r1', 4, '2026-08-02'),
        known('r2', 1, '2026-08-02'),
        known('r3', 1, '2026-08-02'),
      ]),
    ],
    ['agreements', RUNNING_AGREEMENT],
    ['stakeholders', REGISTER],
    ['regions', regionLines(['Provincies;Groot;GM0001;Een;;14-08-2026'])],
  ] as const)(
    'of %s restores every digit, and redo brings every digit back',
    async (kind, lines) => {
      const installation = await install(await open())
      const { bring, undo, redo, handle } = installation
      await lively(installation)
      const without = await dumpComputed(handle)

      const importId = idOf(await bring(kind, lines))
      const within = await dumpImported(handle)
      expect(within.score).not.toEqual(without.score)

      await undo(importId)
      expect(await dumpComputed(handle)).toEqual(without)
      await redo(importId)
      expect(await dumpImported(handle)).toEqual(within)
    },
  )

  test('gives a respondent’s earlier answer its place back', async () => {
    const { bring, undo, redo, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('survey', surveyLines([known('r1', 2, '2026-08-01')]))
    const second = await bring('survey', surveyLines([known('r1', 5, '2026-08-02')]))
    const third = await bring('survey', surveyLines([known('r1', 4, '2026-07-31')]))
    expect(third).toMatchObject({ accepted: 0, duplicates: 1 })
    const mean = async () => (await storedScore(handle, 'Noord', 'input')).surveyScore
    const n = async () => (await storedScore(handle, 'Noord', 'input')).n
    const groups = async () =>
      (await scoreGroups.findAllBy(handle.db)).filter(({ mean }) => mean === 100).length
    expect([await mean(), await n()]).toEqual([null, 1])
    expect(await groups()).toBeGreaterThan(0)
    await undo(idOf(second))
    expect(await groups()).toBe(0)
    await undo(idOf(third))
    await redo(idOf(second))
    expect(await groups()).toBeGreaterThan(0)
    expect(await n()).toBe(1)
  })

  test('of the only file of a quarter takes the scores of agreements that run on, too', async () => {
    const { bring, undo, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('agreements', RUNNING_AGREEMENT)
    await bring('survey', surveyLines(crowd(1, Q2)))
    const before = await dumpComputed(handle)
    const last = await bring('survey', surveyLines(crowd(40, Q3)))
    await undo(idOf(last))
    expect(await dumpComputed(handle)).toEqual(before)
  })

  test('of regions that cut a quarter puts the pieces together again', async () => {
    const installation = await install(await open())
    const { bring, undo, handle } = installation
    await lively(installation)
    const cut = await bring(
      'regions',
      regionLines(['Kwartaal;Voor;GM0001;Een;;31-07-2026', 'Kwartaal;Na;GM0001;Een;01-08-2026;']),
    )
    const persons = await personsByRegion(handle)
    expect(persons).toMatchObject({ Na: persons.Noord })
    expect(persons).not.toHaveProperty('Voor')
    await undo(idOf(cut))
    const whole = await dumpComputed(handle)
    const fresh = await install(await open())
    await lively(fresh)
    expect(whole).toEqual(await dumpComputed(fresh.handle))
  })

  test('of a survey that made a region moves what other files answered there', async () => {
    const { bring, undo, handle } = await install(await open())
    const maker = await bring('survey', surveyLines([sheet({ area: 'GM0009' })]), {
      createRegions: true,
    })
    await bring('survey', surveyLines([sheet({ area: 'GM0009', ...Q2 })]))
    expect(await personsByRegion(handle, '2026-Q2')).toEqual({ GM0009: 1 })
    await undo(idOf(maker))
    expect(await personsByRegion(handle, '2026-Q2')).toEqual({})
  })

  test('is refused twice, and for what never was', async () => {
    const { bring, undo, redo } = await install(await open())
    const importId = idOf(await bring('regions', TWO_REGIONS))
    await expect(redo(importId)).rejects.toMatchObject({ code: 'import_not_undone' })
    await undo(importId)
    await expect(undo(importId)).rejects.toMatchObject({ code: 'import_not_active' })
    await expect(undo(999)).rejects.toMatchObject({ code: 'import_unknown' })
  })
})

describeOnBothDialects('redo', (open) => {
  test('is refused while the same file is in by another import', async () => {
    const { bring, undo, redo } = await install(await open())
    const first = idOf(await bring('regions', TWO_REGIONS))
    await undo(first)
    const second = idOf(await bring('regions', TWO_REGIONS))
    await expect(redo(first)).rejects.toMatchObject({
      code: 'file_already_imported',
      params: { importId: second },
    })
  })

  test('is refused where other regions have come since, and changes nothing', async () => {
    const { bring, undo, redo, handle } = await install(await open())
    const first = idOf(await bring('regions', TWO_REGIONS))
    await undo(first)
    await bring('regions', regionLines(['Markt;Oost;GM0001;Een;;']))
    const before = await dump(handle)
    await expect(redo(first)).rejects.toMatchObject({
      issues: [{ code: 'area_twice_in_set', row: 2 }],
    })
    expect(await dump(handle)).toEqual(before)
  })

  test('of a file that made regions is refused where its area has another region by now', async () => {
    const { bring, undo, redo, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const maker = await bring(
      'agreements',
      ['agreement_id;area_code;period', 'A1;GM0009;2026-Q1'],
      { createRegions: true },
    )
    await undo(idOf(maker))
    await bring('regions', regionLines(['Markt;Oost;GM0009;Negen;;']))
    const before = await dump(handle)
    await expect(redo(idOf(maker))).rejects.toMatchObject({ code: 'file_refused' })
    expect(await dump(handle)).toEqual(before)
  })
})
