import { sql, type Kysely } from 'kysely'
import { expect, test } from 'vitest'
import { migrateToLatest } from '#db/migrate.server'
import { migrations } from '#db/migrations'
import * as regionSets from '#db/repositories/region-sets.server'
import * as regions from '#db/repositories/regions.server'
import * as releasedScores from '#db/repositories/released-scores.server'
import * as scoreDifferences from '#db/repositories/score-differences.server'
import * as scoreGroups from '#db/repositories/score-groups.server'
import * as scores from '#db/repositories/scores.server'
import { createEmptyUrl, describeOnBothDialects, openForTest } from '#tests/support/database'
import { makeImport } from './fixtures'

const SCORE = {
  ...{ region_id: 1, period: '2026-Q3', period_kind: 'quarter', dimension: 'input' },
  ...{ framework_version: '1', score: 100 / 3, se: 1 / 7, ci_low: 30, ci_high: 36, df: 7.25 },
  ...{ n: 12, effective_n: 11.5, respondents: 13, coverage: 0.9, survey_score: 40, agreements: 2 },
  ...{ record_score: null, record_known_share: null, record_weight: 0, status: 'final' },
  ...{ arithmetic_mean: null, weakest: null },
}
const GROUP = {
  ...{ region_id: 1, period: '2026-Q3', period_kind: 'quarter', dimension: 'cooperation' },
  ...{
    stakeholder_group: 'huurders',
    expected_weight: 0.2,
    weight: 1 / 3,
    n: 5,
    respondents: null,
  },
  ...{ clusters: 4, mean: 1 / 9, sum_weights: 5, sum_squared_weights: 5, maximum_weight: 1 },
  ...{ variance: 0.1, is_reference: 1 },
}
const DIFFERENCE = {
  ...{ region_id: 1, period: '2026-Q3', dimension: 'input', line_break: 'other_groups' },
  ...{ against: 'previous_quarter', difference: null, later: null, earlier: null, se: null },
  ...{ constant_weights: null, survey_only: null, df: null, p: null },
  reasons: '["other_items","other_groups"]',
}
const TOLD = {
  ...{ against: 'previous_quarter', difference: 1 / 3, later: 2 / 3, earlier: 1 / 3, se: null },
  ...{ constantWeights: true, surveyOnly: false, df: null, p: null, demonstrable: null },
  reasons: [],
}

function shown(dimension: string, group: string, content: object) {
  const at = { region_id: 1, period: '2026', period_kind: 'year', dimension }
  const text = JSON.stringify(content)
  return { ...at, stakeholder_group: group, state: 'old', edition: 3, content: text }
}

describeOnBothDialects('scores of before they were packed', (_open, dialect) => {
  test('come through to the last digit, and what is on show stays on show', async () => {
    const handle = openForTest(await createEmptyUrl(dialect))
    const { db } = handle
    const before = Object.entries(migrations).filter(([name]) => name < '20261227_packed_scores')
    await migrateToLatest(handle, { migrations: Object.fromEntries(before) })
    const importId = await makeImport(db)
    const [regionSetId] = (await regionSets.insertMany(db, importId, ['Z'])) as [number]
    expect(await regions.insertMany(db, importId, [{ regionSetId, name: 'a' }])).toEqual([1])
    const { rows } = await sql<{ version: string }>`select version from framework_version`.execute(
      db,
    )
    const version = rows[0]!.version
    const old = db as unknown as Kysely<Record<string, Record<string, unknown>>>
    for (const [dimension, score] of [
      ['output', null],
      ['input', SCORE.score],
    ]) {
      const row = { ...SCORE, dimension, score, framework_version: version }
      await old.insertInto('score').values(row).execute()
    }
    await old.insertInto('score_group').values(GROUP).execute()
    const compared = { reasons: null, difference: 1 / 3, later: 2, earlier: 5 / 3, p: 0.01 }
    const flags = { constant_weights: 1, survey_only: 0, line_break: null, against: 'others' }
    await old.insertInto('score_difference').values(DIFFERENCE).execute()
    await old
      .insertInto('score_difference')
      .values({ ...DIFFERENCE, ...compared, ...flags })
      .execute()
    const content = {
      frameworkVersion: '1',
      score: 100 / 3,
      n: 7,
      status: 'final',
      lineBreak: null,
    }
    for (const row of [
      shown('input', '', { ...content, differences: [TOLD] }),
      shown('input', 'huurders', { frameworkVersion: '1', group: 'huurders', mean: 1 / 9, n: 5 }),
      shown('cooperation', '', { ...content, n: 6, differences: [] }),
    ]) {
      await old.insertInto('released_score').values(row).execute()
    }

    await migrateToLatest(handle)
    const at = { regionSet: 'Z', region: 'a', regionId: 1, period: '2026-Q3' }
    expect(await scores.findAllBy(db)).toMatchObject([
      { ...at, dimension: 'input', score: 100 / 3, ciLow: 30, effectiveN: 11.5, agreements: 2 },
      { ...at, dimension: 'output', score: null, frameworkVersion: version, recordWeight: 0 },
    ])
    expect(await scoreGroups.findAllBy(db)).toMatchObject([
      { ...at, scale: 'cooperation', group: 'huurders', mean: 1 / 9, isReference: true },
    ])
    const figures = { difference: 1 / 3, later: 2, earlier: 5 / 3, p: 0.01, se: null, df: null }
    expect(await scoreDifferences.findByPeriods(db, ['2026-Q3'])).toMatchObject([
      {
        ...{ against: 'others', lineBreak: null },
        comparison: { ...figures, comparable: true, constantWeights: true, surveyOnly: false },
      },
      {
        ...{ against: 'previous_quarter', lineBreak: 'other_groups' },
        comparison: { comparable: false, reasons: ['other_items', 'other_groups'] },
      },
    ])
    const told = { state: 'old', edition: 3, score: 100 / 3, status: 'final', period: '2026' }
    expect(await releasedScores.findScoresBy(db, { by: 'year' })).toMatchObject([
      { ...told, dimension: 'input', n: 7, differences: [TOLD] },
    ])
    expect(await releasedScores.findGroupsBy(db, { by: 'year' })).toMatchObject([
      { dimension: 'input', group: 'huurders', mean: 1 / 9, n: 5, respondents: null },
    ])
    const [cooperation] = await releasedScores.findScoresBy(db, { by: 'year' }, 'cooperation')
    expect(cooperation).toMatchObject({ ...told, dimension: 'output', n: 6, differences: [] })
  })
})
