import { expect, test } from 'vitest'
import { FileRefused } from '#app/domain/ingest/file-refused'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { readScores } from '#app/services/scores/read-scores.server'
import type { IngestIssue } from '#app/domain/ingest/issue'
import type { DatabaseHandle } from '#db/client.server'
import { describeOnBothDialects } from '#tests/support/database'
import { allAt, crowd, sheet, surveyLines, TWO_REGIONS, type Sheet } from '../support/files'
import { install } from '../support/installation'
import { countRows } from '../support/stored'

/** Three people of every group who all answer the same, at the same moment. */
function everybody(answer: number, overrides: Partial<Sheet> = {}): Sheet[] {
  return DEFAULT_FRAMEWORK.groups.flatMap(({ code }) =>
    Array.from({ length: 3 }, () => sheet({ group: code, answers: allAt(answer), ...overrides })),
  )
}

const WITH_TIME = { completedAt: '2026-08-15 10:00:00' }
const SOME_MORE = DEFAULT_FRAMEWORK.groups.map(({ code }) =>
  sheet({ group: code, answers: allAt(2), completedAt: '2026-08-20 09:30:00' }),
)

async function inputOf({ db }: DatabaseHandle) {
  const scores = await readScores(db)
  const found = scores.find(({ dimension, region }) => dimension === 'input' && region === 'Noord')
  return [found?.n, found?.score]
}

async function questionOf(importing: Promise<unknown>): Promise<unknown> {
  const error: unknown = await importing.catch((reason: unknown) => reason)
  if (!(error instanceof FileRefused)) return error
  return error.issues.map(({ code, params }) => [code, params.count, params.others ?? null])
}

describeOnBothDialects('answers that were in an earlier file', (open) => {
  test('with their time of day count once, and people alike within a file each', async () => {
    const { handle, bring, undo, redo } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const first = await bring('survey', surveyLines(everybody(4, WITH_TIME)))
    const again = [...everybody(4, WITH_TIME), ...SOME_MORE]
    const second = await bring('survey', surveyLines(again))
    expect([second.rows, second.accepted, second.duplicates]).toEqual([20, 5, 15])
    // A group's mean is (3 × 75 + 1 × 25) / 4
    expect(await inputOf(handle)).toEqual([20, 62.5])
    // Being known again makes nobody a person with an id.
    expect(await countRows(handle, 'respondent_run')).toBe(0)
    await undo(first.importId!)
    expect(await inputOf(handle)).toEqual([20, 62.5])
    await redo(first.importId!)
    await undo(second.importId!)
    expect(await inputOf(handle)).toEqual([15, 75])
  })

  test('are known though weights, organisations and the order of rows were changed', async () => {
    const { handle, bring } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const elsewhere = sheet({ ...WITH_TIME, area: 'GM0002', answers: allAt(4) })
    await bring('survey', surveyLines([...everybody(4, WITH_TIME), elsewhere]))
    const changed = { ...WITH_TIME, weight: 2, organisation: 'Vereniging Zuid' }
    const again = [{ ...elsewhere, weight: 3 }, ...everybody(4, changed), ...SOME_MORE]
    const outcome = await bring('survey', surveyLines(again))
    expect([outcome.accepted, outcome.duplicates]).toEqual([5, 16])
    // A group's mean is (3 × 2 × 75 + 1 × 25) / 7
    expect(await inputOf(handle)).toEqual([20, 67.9])
  })

  test('that nothing knows again are told where most sheets are the very same', async () => {
    const { bring } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const sheets = crowd(1, { completedAt: '2026-08-15 10:00' })
    await bring('survey', surveyLines(sheets))
    const withoutTime = sheets.map((each) => ({ ...each, completedAt: '2026-08-15' }))
    const { issues } = await bring('survey', surveyLines(withoutTime), { dryRun: true })
    const told = issues.map(({ code, params }) => [code, params.count, params.rows])
    expect(told).toEqual([['answers_resemble', sheets.length, sheets.length]])
    const few = [...withoutTime.slice(0, 6), ...crowd(7)]
    expect((await bring('survey', surveyLines(few), { dryRun: true })).issues).toEqual([])
  })

  test('without a time or a number are asked, for people may answer alike', async () => {
    const { handle, bring } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('survey', surveyLines(everybody(4)), { answers: {} })
    const again = surveyLines([...everybody(4), ...SOME_MORE])
    for (const dryRun of [true, false]) {
      expect(await questionOf(bring('survey', again, { dryRun, answers: {} }))).toEqual([
        ['same_answers', 15, null],
      ])
    }
    const answers = { same_answers: 'same_people' }
    const same = await bring('survey', again, { answers, dryRun: true })
    expect([same.accepted, same.duplicates]).toEqual([5, 15])
    const other = await bring('survey', again, { answers: { same_answers: 'other_people' } })
    expect([other.accepted, other.duplicates]).toEqual([20, 0])
    expect((await inputOf(handle))[0]).toBe(35)
  })

  test('whose ids come back with another group are asked: replaced, or of other people', async () => {
    const { handle, bring } = await install(await open())
    const numbered = (sheets: readonly Sheet[]) =>
      sheets.map((each, index) => ({ ...each, respondent: String(index + 1) }))
    const tenants = Array.from({ length: 6 }, () => sheet({ answers: allAt(4) }))
    const others = everybody(2).filter(({ group }) => group !== 'huurders')
    await bring('regions', TWO_REGIONS)
    await bring('survey', surveyLines(numbered(tenants)))
    const second = surveyLines(numbered(others))
    expect(await questionOf(bring('survey', second, { answers: {} }))).toEqual([
      ['id_reused', 6, 6],
    ])
    const answers = { id_reused: 'same_people' }
    const replaced = await bring('survey', second, { answers, dryRun: true })
    expect(replaced.issues.map(({ code, params }) => [code, params.count])).toEqual([
      ['answers_replaced', 6],
    ])
    await bring('survey', second, { answers: { id_reused: 'other_people' } })
    // 1/5 × 75 + 4/5 × 25
    expect(await inputOf(handle)).toEqual([18, 35])
  })

  const numbered = (sheets: readonly Sheet[]) =>
    sheets.map((each, index) => ({ ...each, respondent: String(index + 1) }))
  const told = (issues: readonly IngestIssue[]) =>
    issues.map(({ code, severity, params }) => {
      return [code, severity, params.count, params.different ?? null, params.elsewhere ?? null]
    })

  test('under the same ids are doubles where nothing differs, else replaced and told', async () => {
    const { bring } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const first = numbered(everybody(4, WITH_TIME))
    await bring('survey', surveyLines(first))
    const corrected = first.map((each, at) => (at < 2 ? { ...each, answers: allAt(5) } : each))
    const half = corrected.map((each, at) => (at === 2 ? { ...each, weight: 2 } : each))
    const only = allAt(4).map((answer, at) => (at === 0 ? 1 : answer))
    const mostly = [...half.slice(2), ...numbered(first.slice(0, 2))].map((each, at) =>
      at > 11 ? { ...each, answers: only } : each,
    )
    const outcome = await bring('survey', surveyLines(mostly), { answers: {}, dryRun: true })
    expect([outcome.accepted, outcome.duplicates]).toEqual([3, 12])
    expect(told(outcome.issues)).toEqual([['answers_replaced', 'warning', 3, null, null]])
    const wholly = await bring('survey', surveyLines(corrected), { answers: {}, dryRun: true })
    expect([wholly.accepted, wholly.duplicates]).toEqual([2, 13])
    expect(told(wholly.issues)).toEqual([['id_reused', 'warning', 2, 2, 0]])
  })

  test('under ids that stand for another place are one person’s until it is said otherwise', async () => {
    const { handle, bring } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await bring('survey', surveyLines(numbered(everybody(4))))
    const there = surveyLines(numbered(everybody(2, { area: 'GM0002' })))
    const { accepted, issues } = await bring('survey', there, { answers: {} })
    expect(accepted).toBe(15)
    expect(told(issues)).toEqual([['id_reused', 'warning', 15, 0, 15]])
    expect(await countRows(handle, 'response')).toBe(30)
  })
})

describeOnBothDialects('an agreement', (open) => {
  test('whose figures contradict its status counts by its figures, with a warning', async () => {
    const { bring } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const { accepted, issues } = await bring('agreements', [
      'agreement_id;area_code;period;deadline;target;realised;status',
      'A1;GM0001;2026-Q3;2026-08-31;100;10;achieved',
      'A2;GM0001;2026-Q3;2026-08-31;100;10;partly',
    ])
    expect(accepted).toBe(2)
    expect(issues.map(({ row, code }) => [row, code])).toEqual([[2, 'numeric_status_conflict']])
  })
})
