import { expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import type { Framework } from '#app/domain/framework/framework'
import { parseFramework } from '#app/domain/framework/parse'
import { exportFramework } from '#app/services/framework/export-framework.server'
import { importFramework } from '#app/services/framework/import-framework.server'
import { currentFramework } from '#app/services/framework.server'
import { readScores } from '#app/services/scores/read-scores.server'
import * as auditLog from '#db/repositories/audit-log.server'
import type { DatabaseHandle } from '#db/client.server'
import { describeOnBothDialects } from '#tests/support/database'
import { dumpComputed } from '../support/dump'
import { crowd, surveyLines, TWO_REGIONS } from '../support/files'
import { install } from '../support/installation'

const NOW = '2026-11-29T12:00:00.000Z'
const BANDS: Framework = { ...DEFAULT_FRAMEWORK, bands: [40, 60, 80] }
/** The record part does not count. */
const SURVEY: Framework = {
  ...DEFAULT_FRAMEWORK,
  version: '2',
  recordWeight: { input: 0, process: 0, output: 0, feedback: 0 },
}

const AGREEMENT = [
  'agreement_id;area_code;period;start;deadline;target;realised;unit',
  'A;GM0001;2026-Q3;2026-01-01;2026-09-30;100;30;woningen',
]

describeOnBothDialects('a framework', (open) => {
  async function installed() {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('survey', surveyLines(crowd(1)))
    await bring('agreements', AGREEMENT)
    return handle
  }

  const take = (handle: DatabaseHandle, framework: Framework, dryRun = false) =>
    importFramework(handle, { framework, dryRun, accountId: null, now: NOW })

  const scoreOf = async ({ db }: DatabaseHandle) => {
    const rows = await readScores(db, { region: 'Noord', from: '2026-Q3', to: '2026-Q3' })
    return rows.find(({ dimension }) => dimension === 'output')
  }

  test('comes out as the file that goes in again, and changes nothing', async () => {
    const handle = await installed()
    const before = await dumpComputed(handle)
    const text = await exportFramework(handle.db)
    expect(await take(handle, parseFramework(text))).toEqual({
      ...{ version: '1', parts: [], scoresMoved: [] },
    })
    expect(await exportFramework(handle.db)).toBe(text)
    expect(await dumpComputed(handle)).toEqual(before)
  })

  test('may have other bands within its version, and no score moves', async () => {
    const handle = await installed()
    const before = await dumpComputed(handle)
    expect(await take(handle, BANDS)).toEqual({ version: '1', parts: ['bands'], scoresMoved: [] })
    expect((await currentFramework(handle.db)).bands).toEqual([40, 60, 80])
    expect(await dumpComputed(handle)).toEqual(before)
  })

  test('of a new version makes all scores anew, and that of before brings them back', async () => {
    const handle = await installed()
    const before = await scoreOf(handle)
    const { parts, scoresMoved } = await take(handle, SURVEY)
    const after = await scoreOf(handle)
    expect(parts).toEqual(['recordWeight'])
    expect(after).toMatchObject({ frameworkVersion: '2', score: before?.surveyScore })
    expect(after?.score).not.toBe(before?.score)
    expect(scoresMoved.find(({ dimension }) => dimension === 'output')).toMatchObject({
      ...{ region: 'Noord', period: '2026-Q3', before: before?.score, after: after?.score },
    })
    await take(handle, DEFAULT_FRAMEWORK)
    expect(await scoreOf(handle)).toEqual(before)
  })

  test('leaves a line in the log once it is in force, and none where it was tried or is the same', async () => {
    const handle = await installed()
    await take(handle, SURVEY, true)
    await take(handle, DEFAULT_FRAMEWORK)
    await take(handle, BANDS)
    const lines = await auditLog.findAllBefore(handle.db, null, 9)
    expect(lines.filter(({ action }) => action === 'framework_changed')).toMatchObject([
      { at: NOW, accountId: null, subject: 'framework:1', outcome: 'done' },
    ])
  })

  test('tried out tells which scores would move, not to what, and keeps nothing', async () => {
    const handle = await installed()
    const before = await dumpComputed(handle)
    const { scoresMoved } = await take(handle, SURVEY, true)
    expect(scoresMoved.map(({ dimension }) => dimension)).toContain('output')
    expect(scoresMoved.every(({ after }) => after === null)).toBe(true)
    expect(await dumpComputed(handle)).toEqual(before)
    expect(await currentFramework(handle.db)).toEqual(DEFAULT_FRAMEWORK)
  })

  test('never means two things under one version, nor makes answers mean something else', async () => {
    const handle = await installed()
    await expect(take(handle, { ...SURVEY, version: '1' })).rejects.toMatchObject({
      ...{ code: 'framework_changed', params: { version: '1', parts: 'recordWeight' } },
    })
    const items = DEFAULT_FRAMEWORK.items.slice(0, 24)
    await expect(take(handle, { ...SURVEY, items })).rejects.toMatchObject({
      ...{ code: 'framework_answers_differ', params: { version: '2' } },
    })
    expect(await currentFramework(handle.db)).toEqual(DEFAULT_FRAMEWORK)
  })
})
