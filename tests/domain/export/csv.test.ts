import { describe, expect, test } from 'vitest'
import { toCsv } from '#app/domain/export/csv'
import { guardCell, guardFormula, unguarded } from '#app/domain/formula-guard'

describe('CSV export', () => {
  test.each([
    ['=1+1'],
    ['+31 6'],
    ['-5 of zo'],
    ['@SUM(A1)'],
    [' =1+1'],
    ['\t=1'],
    ['\n=1'],
    ['\u0000=1'],
    ['＝1+1'],
    ['|calc'],
    ['%0A'],
  ])('text that a spreadsheet would run is shown as text: %j', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`)
  })

  test.each([['Noordrand'], ['a=b'], ['≤5'], ['2026-Q3'], ['']])(
    'ordinary text stays: %j',
    (text) => {
      expect(guardFormula(text)).toBe(text)
    },
  )

  test.each(['=1+1', "'=1+1", "''-x", ' @a', '-5 woningen', '-5', "'s avonds", 'Noord', ''])(
    'a cell that is read again comes back as it was: %j',
    (text) => {
      expect(unguarded(guardCell(text))).toBe(text)
    },
  )

  test('in a cell that is read again a number is no formula, and our own guard is guarded', () => {
    expect([guardCell('-5,5'), guardCell('-5 woningen'), guardCell("'=1")]).toEqual([
      ...['-5,5', "'-5 woningen", "''=1"],
    ])
  })

  test('a negative number stays a number, missing is empty, quotes are doubled', () => {
    const csv = toCsv(
      ['region', 'change', 'se'],
      [
        { region: 'Oost, "nieuw"', change: -5, se: null },
        { region: 'West\nrand', change: 0.5, se: 1 },
      ],
    )
    expect(csv).toBe('region,change,se\n"Oost, ""nieuw""",-5,\n"West\nrand",0.5,1\n')
  })
})
