import { expect, test } from 'vitest'
import { describeOnBothDialects } from '#tests/support/database'
import { sheet, surveyLines, TWO_REGIONS } from '../support/files'
import { install } from '../support/installation'

describeOnBothDialects('a respondent who stands in a file several times', (open) => {
  test('counts once a place and quarter, by the newest, wherever it stands', async () => {
    const { handle, bring } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const one = (completedAt: string, area = 'GM0001') =>
      sheet({ respondent: 'r1', completedAt, area })
    const another = sheet({ respondent: 'r2', completedAt: '2026-05-01' })
    const sheets = [
      ...[one('2026-08-09'), one('2026-05-01'), one('2026-08-20'), another],
      ...[one('2026-08-10', 'GM0002'), one('2026-08-15')],
    ]
    const { accepted, duplicates } = await bring('survey', surveyLines(sheets))
    expect([accepted, duplicates]).toEqual([4, 2])
    const rows = await handle.db
      .selectFrom('response')
      .select('row_number')
      .where('counts', '=', 1)
      .orderBy('row_number')
      .execute()
    expect(rows.map(({ row_number: row }) => row)).toEqual([3, 4, 5, 6])
  })
})
