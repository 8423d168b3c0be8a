import { describe, expect, test } from 'vitest'
import { guardFormula, toCsv } from '#app/domain/export/csv'

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
