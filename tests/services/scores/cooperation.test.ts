import { expect, test } from 'vitest'
import { readItemReport } from '#app/services/region-items.server'
import { readCooperation } from '#app/services/scores/read-cooperation.server'
import { readScores } from '#app/services/scores/read-scores.server'
import { renewLedger } from '#app/services/release/renew.server'
import { describeOnBothDialects } from '#tests/support/database'
import { allAt, regionLines, sheet, surveyLines } from '../support/files'
import { idOf, install } from '../support/installation'

const REGIONS = regionLines([
  'Markt;Noord;GM0001;;;',
  'Groot;Alles;GM0001;;;',
  'Groot;Alles;GM0002;;;',
])
const REGISTER = [
  'region_set;region;period;stakeholder_group;weight',
  ...['Markt;Noord', 'Groot;Alles'].flatMap((region) =>
    ['huurders;1', 'gemeente;3'].map((group) => `${region};2020-Q1;${group}`),
  ),
]
const NOORD = { regionSet: 'Markt', region: 'Noord' }
const QUARTER = '2026-Q3'

/** So many who answer 3 everywhere, and this on cooperation, of which the last item is turned round. */
const heard = (group: string, many: number, cooperation: number, overrides = {}) =>
  Array.from({ length: many }, (_, place) =>
    sheet({
      ...{ group, respondent: `${group} ${place}` },
      answers: [...allAt(3), ...[0, 0, 0, 0].map(() => cooperation), 6 - cooperation],
      ...overrides,
    }),
  )

describeOnBothDialects('cooperation', (open) => {
  test('is told of a region and its groups, and is neither a form nor in the index', async () => {
    const { handle, bring, undo } = await install(await open())
    await bring('regions', REGIONS)
    await bring('stakeholders', REGISTER)
    const asked = [...heard('huurders', 12, 2), ...heard('gemeente', 10, 4)]
    const first = await bring('survey', surveyLines(asked))
    const { told } = await readCooperation(handle.db, NOORD, QUARTER)
    // (1·25 + 3·75) / 4; nobody differs within a group, so the floor is all there is
    const score = { score: 62.5, n: 22, coverage: 1, status: 'final', waiting: false }
    expect(told?.score).toMatchObject({ ...score, ciLow: expect.any(Number) as number })
    expect(
      told?.groups.map(({ stakeholderGroup, score, n }) => [stakeholderGroup, score, n]),
    ).toEqual([
      ['gemeente', 75, 10],
      ['huurders', 25, 12],
    ])
    const rows = await readScores(handle.db, NOORD)
    expect(rows.map(({ dimension, score }) => [dimension, score])).toEqual(
      ['feedback', 'index', 'input', 'output', 'process'].map((form) => [form, 50]),
    )
    const { forms } = await readItemReport(handle, { ...NOORD, quarter: QUARTER })
    const items = forms.find(({ form }) => form === 'cooperation')
    expect(items).toMatchObject({ n: 22, waiting: false, items: { length: 5 } })
    expect(items?.items.every(({ mean }) => mean === 63)).toBe(true)
    await renewLedger(handle.db)
    expect((await readCooperation(handle.db, NOORD, QUARTER)).told).toEqual(told)
    await undo(idOf(first))
    expect((await readCooperation(handle.db, NOORD, QUARTER)).told).toBeNull()
  })

  test('where one area more is three persons more it is hidden, as a form is', async () => {
    const { handle, bring } = await install(await open())
    await bring('regions', REGIONS)
    await bring('stakeholders', REGISTER)
    await bring(
      'survey',
      surveyLines([
        ...[...heard('huurders', 12, 2), ...heard('gemeente', 10, 4)],
        ...heard('huurders', 3, 5, { area: 'GM0002', respondent: '' }),
      ]),
    )
    const alles = await readCooperation(handle.db, { regionSet: 'Groot', region: 'Alles' }, QUARTER)
    const nothing = { score: null, ciLow: null, n: null, coverage: null, status: 'suppressed' }
    expect(alles.told?.score).toMatchObject(nothing)
  })

  test('newer answers wait where they would be found by subtraction', async () => {
    const { handle, bring } = await install(await open())
    await bring('regions', REGIONS)
    await bring('stakeholders', REGISTER)
    await bring('survey', surveyLines([...heard('huurders', 12, 2), ...heard('gemeente', 10, 4)]))
    const one = { respondent: 'een' }
    await bring('survey', surveyLines(heard('huurders', 1, 5, one)))
    const { told } = await readCooperation(handle.db, NOORD, QUARTER)
    expect(told?.score).toMatchObject({ score: 62.5, n: 22, waiting: true })
    expect(told?.groups.map(({ score, waiting }) => [score, waiting])).toEqual([
      [75, false],
      [25, true],
    ])
  })

  test('is not there where no wave asked about it', async () => {
    const { handle, bring } = await install(await open())
    await bring('regions', REGIONS)
    await bring('survey', surveyLines(heard('huurders', 12, 2, { answers: allAt(3) })))
    expect((await readCooperation(handle.db, NOORD, QUARTER)).told).toBeNull()
    const blocks = await handle.db.selectFrom('release_block').select('name').execute()
    expect(blocks.map(({ name }) => name).sort()).toEqual(
      ['feedback', 'input', 'output', 'process'].map((form) => `${form}|2026`),
    )
  })
})
