import { describe, expect, test } from 'vitest'
import type { AgreementReport } from '#app/domain/agreements/agreement'
import { newestReports } from '#app/domain/agreements/newest-report'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { agreementReport, day } from '#tests/support/builders'

function newest(reports: AgreementReport[], quarter = '2026-Q2') {
  return newestReports(reports, quarter, DEFAULT_FRAMEWORK)
}

describe('the report that an agreement is judged by', () => {
  test.each([
    [
      'is of the latest period',
      { period: '2026-Q2', importId: 1 },
      { period: '2026-Q1', importId: 9 },
    ],
    [
      'is of the newest import among equals, whatever its row',
      { importId: 7, rowNumber: 2 },
      { importId: 6, rowNumber: 99 },
    ],
    ['is the later row within an import', { rowNumber: 5 }, { rowNumber: 4 }],
  ])('%s, in any order', (_name, winner, loser) => {
    const reports = [agreementReport(winner), agreementReport(loser)]
    expect(newest(reports).map(({ report }) => report)).toEqual([reports[0]])
    expect(newest(reports.reverse()).map(({ report }) => report)).toEqual([reports[1]])
  })

  test('is never of a period after the quarter', () => {
    const reports = [
      agreementReport({ period: '2026-Q3', status: 'not_achieved' }),
      agreementReport({ period: '2026-Q1', status: 'partly' }),
    ]
    expect(newest(reports)[0]?.report.status).toBe('partly')
    expect(newest(reports.slice(0, 1))).toEqual([])
  })

  test('is judged at the last day of its period', () => {
    const [agreement] = newest([agreementReport({ period: '2025-Q4' })])
    expect(agreement?.judgedOn).toBe(day('2025-12-31'))
  })

  test.each([
    ['2025-Q2', false],
    ['2025-Q1', true],
  ])('from %s is too old in 2026-Q2: %s', (period, tooOld) => {
    expect(newest([agreementReport({ period })])[0]?.tooOld).toBe(tooOld)
  })

  test('knows the first period that was reported on', () => {
    const reports = ['2025-Q3', '2025-Q1', '2026-Q2'].map((period) => agreementReport({ period }))
    expect(newest(reports)[0]?.firstReported).toBe('2025-Q1')
  })
})

test('the same agreement in two places is two agreements; the order is by id, then place', () => {
  const reports = [
    agreementReport({ agreementId: 'b', placeId: 1 }),
    agreementReport({ agreementId: 'a', placeId: 10 }),
    agreementReport({ agreementId: 'a', placeId: 9 }),
    agreementReport({ agreementId: 'C', placeId: 1 }),
  ]
  const keys = newest(reports).map(({ report }) => [report.agreementId, report.placeId])
  expect(keys).toEqual([
    ['C', 1],
    ['a', 9],
    ['a', 10],
    ['b', 1],
  ])
})

test('ids that differ in case or spaces only are one agreement', () => {
  const reports = [
    agreementReport({ agreementId: 'A 1', period: '2026-Q1' }),
    agreementReport({ agreementId: ' a  1', period: '2026-Q2' }),
  ]
  const found = newest(reports).map(({ report, firstReported }) => [report.period, firstReported])
  expect(found).toEqual([['2026-Q2', '2026-Q1']])
})
