import { expect, test } from 'vitest'
import { findLedgerGap, openLedgerGap } from '#app/services/release/ledger-gap.server'
import { closeLedgerGap } from '#app/services/release/close-ledger-gap.server'
import { readScores } from '#app/services/scores/read-scores.server'
import { describeOnBothDialects } from '#tests/support/database'
import { crowd, surveyLines, TWO_REGIONS } from '../support/files'
import { install } from '../support/installation'

const NOW = '2026-11-24T08:00:00.000Z'

describeOnBothDialects('a gap in the release ledger', (open) => {
  test('leaves what is on show, and lets nothing new out until it is closed', async () => {
    const { handle, bring } = await install(await open())
    const { db } = handle
    await bring('regions', TWO_REGIONS)
    await bring('survey', surveyLines(crowd(1)))
    const shown = async () =>
      (await readScores(db, { region: 'Noord' })).map(({ score, n }) => [score, n])
    const before = await shown()
    expect(before[0]?.[0]).not.toBeNull()
    expect(await openLedgerGap(db, 'other', NOW)).toEqual(await findLedgerGap(db))
    // Seeds apart: nobody says the same as another, and so many came that nobody is told apart.
    const many = [...crowd(50), ...crowd(60), ...crowd(70)]
    await bring('survey', surveyLines(many))
    expect(await shown()).toEqual(before)
    expect(await closeLedgerGap(handle, NOW)).toBe(true)
    expect(await findLedgerGap(db)).toBeNull()
    expect(Number((await shown())[0]?.[1])).toBeGreaterThan(Number(before[0]?.[1]))
  })

  test('does not concern the years after it', async () => {
    const { handle, bring } = await install(await open())
    await bring('regions', TWO_REGIONS)
    await openLedgerGap(handle.db, 'lost', '2025-12-31T23:00:00.000Z')
    await bring('survey', surveyLines(crowd(1)))
    await bring('survey', surveyLines(crowd(1, { completedAt: '2025-08-01' })))
    const scores = await readScores(handle.db, { region: 'Noord' })
    const of = (period: string) => scores.filter((row) => row.period === period)
    expect(of('2026-Q3').map(({ score }) => score)).not.toContain(null)
    expect(of('2025-Q3').map(({ score }) => score)).toEqual(of('2025-Q3').map(() => null))
    expect(of('2025-Q3')).toHaveLength(5)
  })
})
