import { describe, expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import type { AgreementRow } from '#app/domain/report/agreement-row'
import { regionAgreements } from '#app/domain/report/agreements'
import { agreementRow, reportOf } from '#tests/support/agreements'
import { day } from '#tests/support/builders'

const ids = (rows: readonly AgreementRow[]) => rows.map(({ id }) => id)
const coming = (expectedShare: number) => ({ ...agreementRow().pace, expectedShare })

const ROWS = [
  agreementRow({ id: 'on pace', standing: 'on_pace', theme: 'nieuwbouw' }),
  agreementRow({ id: 'slightly behind', pace: coming(0.9) }),
  agreementRow({ id: 'silent', standing: 'stale', reportedTo: day('2025-06-30') }),
  agreementRow({ id: 'overdue', standing: 'overdue', deadline: day('2026-09-30') }),
  agreementRow({
    ...{ id: 'overdue and less', standing: 'overdue', deadline: day('2026-09-30') },
    ...{ pace: coming(0.1), partners: ['Huurdersbelang', 'Gemeente Beek'] },
  }),
  agreementRow({ id: 'longer overdue', standing: 'overdue', deadline: day('2026-06-30') }),
  agreementRow({ id: 'far behind', pace: coming(0.05), region: 'Zuid' }),
  agreementRow({ id: 'longer silent', standing: 'stale', reportedTo: day('2025-03-31') }),
  agreementRow({ id: 'missed long ago', standing: 'missed', isPast: true }),
]

describe('the list of agreements', () => {
  test('begins with what is overdue, then stale, then furthest behind; what is past is not in it', () => {
    expect(ids(reportOf(ROWS).rows)).toEqual([
      ...['longer overdue', 'overdue and less', 'overdue', 'longer silent', 'silent'],
      ...['far behind', 'slightly behind', 'on pace'],
    ])
  })

  test.each([
    ['theme', { theme: 'NIEUWBOUW' }, ['on pace']],
    ['region', { region: 'Zuid' }, ['far behind']],
    ['partner, one of several', { partner: 'huurdersbelang' }, ['overdue and less']],
    ['standing', { standing: 'stale' }, ['longer silent', 'silent']],
    ['all of these', { region: 'Noord', standing: 'on_pace', theme: 'nieuwbouw' }, ['on pace']],
    ['a standing that is past', { standing: 'missed' }, ['missed long ago']],
    ['a theme that nothing has', { theme: 'scholing' }, []],
  ] as const)('leaves what has the %s', (_name, filter, expected) => {
    expect(ids(reportOf(ROWS, filter).rows)).toEqual(expected)
  })

  test('holds those that ask for attention, or the past ones too, where asked', () => {
    expect(reportOf(ROWS, { standing: 'attention' }).listed).toBe(7)
    expect(reportOf(ROWS, { standing: 'with_past' }).listed).toBe(9)
  })

  test('counts what theme, region and partner leave, whatever the standing', () => {
    const { counts } = reportOf(ROWS, { standing: 'on_pace' })
    expect(counts).toMatchObject({ current: 8, past: 1, silentSince: day('2025-03-31') })
    expect(counts.of).toMatchObject({ overdue: 3, stale: 2, behind: 2, on_pace: 1, missed: 0 })
    expect(reportOf(ROWS, { region: 'Zuid' }).counts).toMatchObject({
      ...{ current: 1, past: 0, silentSince: null },
    })
  })

  test('has a hundred a page; a page beyond the last is the last', () => {
    const many = Array.from({ length: 201 }, (_, at) => agreementRow({ id: `A-${at}` }))
    expect(reportOf(many, {}, 2)).toMatchObject({ page: 2, pages: 3, listed: 201 })
    expect(ids(reportOf(many, {}, 9).rows)).toEqual(['A-200'])
  })

  test('offers themes in the order of the framework, then what files brought; each once', () => {
    const themes = ['nieuwbouw', 'Zeeuws', 'betaalbaarheid', 'zeeuws ', null, 'Anders']
    const report = reportOf(themes.map((theme) => agreementRow({ theme })))
    expect(report.themes.map(({ code }) => code)).toEqual([
      ...['betaalbaarheid', 'nieuwbouw', 'Anders', 'Zeeuws'],
    ])
  })
})

test('a region shows the five most urgent of its own, out of all its own that are not past', () => {
  const { rows, counts, themes } = regionAgreements(ROWS, 'Noord', DEFAULT_FRAMEWORK)
  expect(ids(rows)).toEqual([
    ...['longer overdue', 'overdue and less', 'overdue', 'longer silent', 'silent'],
  ])
  expect(counts).toMatchObject({ current: 7, past: 1 })
  expect(themes.map(({ code }) => code)).toEqual(['duurzaamheid'])
  expect(ids(regionAgreements(ROWS, 'Zuid', DEFAULT_FRAMEWORK).rows)).toEqual(['far behind'])
})
