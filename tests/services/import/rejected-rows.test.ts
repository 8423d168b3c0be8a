import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { reasonsByRow } from '#app/domain/ingest/rejects'
import { rejectedRows } from '#app/services/import/rejected-rows.server'
import { describeOnBothDialects } from '#tests/support/database'
import { all } from '../../intake/fixtures'
import { TWO_REGIONS } from '../support/files'
import { install } from '../support/installation'

const LINES = [
  'respondent_id;completed_at;area_code;stakeholder_group;weight;I1;I2;comment;extra',
  'r1;2026-09-30;GM0001;huurders;1;4;4;goed;x',
  'r2;31-02-2026;GM0001;huurders;-1;4;4;=SOM(A1);x',
  'r3;2026-09-30;GM0001;huurders;1;4;4;"een; twee";x',
]

describeOnBothDialects('rejected rows', (open) => {
  test('come out with all their cells and every reason, and go in again once they are mended', async () => {
    const { bring, handle } = await install(await open())
    await bring('regions', TWO_REGIONS)
    const { issues } = await bring('survey', LINES)
    const folder = mkdtempSync(join(tmpdir(), 'draagvlak-rejects-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const path = join(folder, 'file.csv')
    writeFileSync(path, LINES.join('\n'))
    const reasons = reasonsByRow(issues, ({ code }) => code)
    const text = (await all(rejectedRows(handle.db, { path }, reasons, 'nl'))).join('')
    expect(text).toBe(
      `\ufeffafgewezen_rij;afgewezen_reden;${LINES[0] ?? ''}\r\n` +
        `3;date_impossible weight_not_positive;r2;31-02-2026;GM0001;huurders;-1;4;4;'=SOM(A1);x\r\n`,
    )
    const mended = text.replace('31-02-2026', '28-02-2026').replace(';-1;', ';1;')
    const outcome = await bring('survey', mended.trimEnd().split('\r\n'))
    expect(outcome).toMatchObject({ rows: 1, accepted: 1, rejected: 0 })
    expect(outcome.issues.map(({ code, column }) => [code, column])).toEqual([
      ['column_unknown', 'extra'],
    ])
    const [comment] = await handle.db
      .selectFrom('response_comment')
      .select('comment')
      .orderBy('import_id', 'desc')
      .execute()
    expect(comment?.comment).toBe('=SOM(A1)')
  })
})
