import { expect, test } from 'vitest'
import type { SurveyEstimate } from '#app/domain/scoring/types'
import type { Database } from '#db/client.server'
import * as regionSets from '#db/repositories/region-sets.server'
import * as regions from '#db/repositories/regions.server'
import type { ScoreFilter } from '#db/repositories/score-filter'
import * as scoreGroups from '#db/repositories/score-groups.server'
import * as scores from '#db/repositories/scores.server'
import { describeOnBothDialects } from '#tests/support/database'
import { buildGroup, buildRegionScores, buildScore, makeImport } from '../fixtures'

const estimate = (scale: SurveyEstimate['scale'], ...groups: string[]): SurveyEstimate => ({
  scale,
  score: 60,
  se: 1,
  df: 10,
  n: 24,
  effectiveN: 20,
  respondents: 30,
  coverage: 1,
  groups: groups.map((group) => buildGroup({ group })),
})

/** Two sets; regions a and B in the one, a in the other. */
async function makeRegions(db: Database): Promise<[number, number, number]> {
  const importId = await makeImport(db)
  const [late, early] = (await regionSets.insertMany(db, importId, ['z', 'Z'])) as [number, number]
  return (await regions.insertMany(db, importId, [
    { regionSetId: early, name: 'a' },
    { regionSetId: early, name: 'B' },
    { regionSetId: late, name: 'a' },
  ])) as [number, number, number]
}

describeOnBothDialects('scores', (open) => {
  test('come back in full precision, with what stands beside the index', async () => {
    const { db } = await open()
    const [regionId] = await makeRegions(db)
    const empty = {
      score: null,
      se: null,
      ciLow: null,
      ciHigh: null,
      df: null,
      effectiveN: null,
      coverage: null,
      surveyScore: null,
      recordKnownShare: null,
      recordWeight: null,
    }
    const input = buildScore()
    const index = buildScore({ ...empty, dimension: 'index', n: 0, status: 'insufficient' })
    const region = buildRegionScores({
      scores: [input, index],
      records: [{ dimension: 'input', score: null, knownShare: 0.25, records: 12 }],
      arithmeticMean: 1 / 3,
      weakest: 'feedback',
    })
    await scores.replaceByPeriods(db, ['2026-Q3'], [scores.pack({ regionId, scores: region })])
    const position = {
      regionSet: 'Z',
      region: 'a',
      regionId,
      period: '2026-Q3',
      frameworkVersion: region.frameworkVersion,
    }
    expect(await scores.findAllBy(db)).toEqual([
      { ...position, ...index, agreements: 0, arithmeticMean: 1 / 3, weakest: 'feedback' },
      { ...position, ...input, agreements: 12, arithmeticMean: null, weakest: null },
    ])
  })

  test('are sorted by set, region, quarter and dimension in code-unit order', async () => {
    const { db } = await open()
    const dimensions = ['process', 'output', 'input', 'index', 'feedback'] as const
    const quarters = ['2026-Q4', '2026-Q3']
    const all = (await makeRegions(db)).flatMap((regionId) =>
      quarters.map((quarter) => ({
        regionId,
        scores: buildRegionScores({
          period: quarter,
          scores: dimensions.map((dimension) => buildScore({ dimension })),
        }),
      })),
    )
    await scores.replaceByPeriods(db, quarters, all.map(scores.pack))
    const found = await scores.findAllBy(db)
    const keys = found.map((each) => [each.regionSet, each.region, each.period, each.dimension])
    const expected = [
      ['Z', 'B'],
      ['Z', 'a'],
      ['z', 'a'],
    ].flatMap((names) =>
      ['2026-Q3', '2026-Q4'].flatMap((quarter) =>
        ['feedback', 'index', 'input', 'output', 'process'].map((dimension) => [
          ...names,
          quarter,
          dimension,
        ]),
      ),
    )
    expect(keys).toEqual(expected)
  })

  test('replacing quarters leaves the others, and drops regions that have none any more', async () => {
    const { db } = await open()
    const [one, other] = await makeRegions(db)
    const scored = (regionId: number, quarter: string, score: number) => ({
      regionId,
      scores: buildRegionScores({
        period: quarter,
        scores: [buildScore({ score })],
        survey: [estimate('input', 'tenants')],
      }),
    })
    await scores.replaceByPeriods(
      db,
      ['2026-Q2', '2026-Q3'],
      [scored(one, '2026-Q2', 1), scored(one, '2026-Q3', 2), scored(other, '2026-Q3', 3)].map(
        scores.pack,
      ),
    )
    await scores.replaceByPeriods(db, ['2026-Q3'], [scores.pack(scored(one, '2026-Q3', 4))])
    const found = await scores.findAllBy(db)
    expect(found.map((each) => [each.regionId, each.period, each.score])).toEqual([
      [one, '2026-Q2', 1],
      [one, '2026-Q3', 4],
    ])
    const groups = await scoreGroups.findAllBy(db)
    expect(groups.map((each) => [each.regionId, each.period])).toEqual([
      [one, '2026-Q2'],
      [one, '2026-Q3'],
    ])
  })

  test('the scored quarters are in order of time, each once', async () => {
    const { db } = await open()
    expect(await scores.findPeriods(db, 'quarter')).toEqual([])
    const quarters = ['2026-Q3', '2025-Q4']
    const all = (await makeRegions(db)).flatMap((regionId) =>
      quarters.map((quarter) => ({ regionId, scores: buildRegionScores({ period: quarter }) })),
    )
    await scores.replaceByPeriods(db, quarters, all.map(scores.pack))
    expect(await scores.findPeriods(db, 'quarter')).toEqual(['2025-Q4', '2026-Q3'])
  })

  test('of calendar years are read, ranged and replaced apart from those of quarters', async () => {
    const { db } = await open()
    const [regionId] = await makeRegions(db)
    const periods = ['2025', '2025-Q4', '2026', '2026-Q1']
    const scored = periods.map((period) => ({
      regionId,
      scores: buildRegionScores({ period, survey: [estimate('input', 'tenants')] }),
    }))
    await scores.replaceByPeriods(db, periods, scored.map(scores.pack))
    const read = async (filter: ScoreFilter) => {
      const both = [await scores.findAllBy(db, filter), await scoreGroups.findAllBy(db, filter)]
      return both.map((rows) => [...new Set(rows.map(({ period }) => period))])
    }
    expect(await read({})).toEqual([
      ['2025-Q4', '2026-Q1'],
      ['2025-Q4', '2026-Q1'],
    ])
    // As text '2026' comes before '2026-Q1' and after '2025-Q4'.
    expect(await read({ from: '2025-Q4', to: '2026-Q4' })).toEqual([
      ['2025-Q4', '2026-Q1'],
      ['2025-Q4', '2026-Q1'],
    ])
    expect(await read({ by: 'year' })).toEqual([
      ['2025', '2026'],
      ['2025', '2026'],
    ])
    expect(await read({ by: 'year', from: '2026', to: '2026' })).toEqual([['2026'], ['2026']])
    expect(await scores.findPeriods(db, 'quarter')).toEqual(['2025-Q4', '2026-Q1'])
    expect(await scores.findPeriods(db, 'year')).toEqual(['2025', '2026'])
    await scores.replaceByPeriods(db, ['2026'], [])
    expect(await scores.findPeriods(db, 'year')).toEqual(['2025'])
    expect(await scores.findPeriods(db, 'quarter')).toEqual(['2025-Q4', '2026-Q1'])
  })

  test('filters by set, region and quarters, ends included', async () => {
    const { db } = await open()
    const quarters = ['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3']
    const all = (await makeRegions(db)).flatMap((regionId) =>
      quarters.map((quarter) => ({ regionId, scores: buildRegionScores({ period: quarter }) })),
    )
    await scores.replaceByPeriods(db, quarters, all.map(scores.pack))
    const find = async (filter: Parameters<typeof scores.findAllBy>[1]) =>
      (await scores.findAllBy(db, filter)).map(
        (each) => `${each.regionSet}/${each.region} ${each.period}`,
      )
    expect(await find({ regionSet: 'Z', region: 'a', from: '2026-Q1', to: '2026-Q2' })).toEqual([
      'Z/a 2026-Q1',
      'Z/a 2026-Q2',
    ])
    expect(await find({ region: 'a', from: '2026-Q3' })).toEqual(['Z/a 2026-Q3', 'z/a 2026-Q3'])
    expect(await find({ regionSet: 'z', to: '2025-Q4' })).toEqual(['z/a 2025-Q4'])
    expect(await find({ regionSet: 'none' })).toEqual([])
  })
})

describeOnBothDialects('group estimates', (open) => {
  test('come back in full precision, sorted, the cooperation scale too', async () => {
    const { db } = await open()
    const [regionId, other] = await makeRegions(db)
    const survey = [
      estimate('input', 'tenants', 'Municipality'),
      estimate('cooperation', 'tenants'),
    ]
    const scored = { regionId, scores: buildRegionScores({ survey }) }
    const elsewhere = { regionId: other, scores: buildRegionScores({ survey }) }
    await scores.replaceByPeriods(db, ['2026-Q3'], [scored, elsewhere].map(scores.pack))
    const position = { regionSet: 'Z', region: 'a', regionId, period: '2026-Q3' }
    expect(
      await scoreGroups.findAllBy(db, { region: 'a', from: '2026-Q3', to: '2026-Q3' }),
    ).toEqual([
      { ...position, scale: 'cooperation', ...buildGroup({ group: 'tenants' }) },
      { ...position, scale: 'input', ...buildGroup({ group: 'Municipality' }) },
      { ...position, scale: 'input', ...buildGroup({ group: 'tenants' }) },
    ])
    expect(await scoreGroups.findAllBy(db, { from: '2026-Q4' })).toEqual([])
    expect(await scoreGroups.findAllBy(db, { to: '2026-Q2' })).toEqual([])
    expect(await scoreGroups.findAllBy(db, { regionSet: 'z' })).toEqual([])
  })
})
