import { describe, expect, test } from 'vitest'
import { differenceTable } from '#app/words/difference-table'
import { regionWith } from '#tests/support/region'
import { regionRows, releasedDifference } from '#tests/support/released-score'

type Overrides = Parameters<typeof releasedDifference>[0]

/** The table of a region whose four forms and index have these differences. */
function tableOf(...all: Overrides[][]) {
  const rows = regionRows([60, 50, 70, 40, 54]).map((row, at) => ({
    ...row,
    differences: (all[at] ?? all[0] ?? []).map(releasedDifference),
  }))
  return differenceTable(regionWith({ scores: rows }), 'nl')
}

const lower: Overrides = { against: 'others', difference: -17.8, margin: 2.9, demonstrable: true }
const higher: Overrides = { ...lower, difference: 11.7 }
const same: Overrides = { ...lower, difference: -1.6, demonstrable: false }

describe('the table of differences', () => {
  test('has a column for each reference and a row for each score', () => {
    const table = tableOf([{ difference: 0.2, margin: 1.8 }])
    expect(table?.columns.map(({ name, quarter }) => [name, quarter])).toEqual([
      ['vorig kwartaal', '2026-Q2'],
      ['vorig jaar', '2025-Q3'],
      ['andere regio’s', '2026-Q3'],
    ])
    expect(table?.rows.map(({ column, score }) => [column, score])).toEqual([
      ['input', '60,0'],
      ['process', '50,0'],
      ['output', '70,0'],
      ['feedback', '40,0'],
      ['index', '54,0'],
    ])
    expect(table?.rows[0]?.cells[0]).toMatchObject({ figure: '+0,2', margin: '±1,8', note: null })
  })

  test('says each note once, with its number wherever it belongs', () => {
    const table = tableOf([
      {
        difference: -5,
        margin: 2,
        demonstrable: true,
        constantWeights: true,
        earlier: 65,
        later: 60,
      },
    ])
    expect(table?.notes).toEqual([
      'Bij gelijke weging',
      'Niet te vergelijken: een van beide heeft geen score',
    ])
    const marks = table?.rows.map(({ cells }) => cells.map((cell) => cell?.note))
    expect(marks).toEqual(Array(5).fill([1, 2, 2]))
    expect(table?.rows[0]?.cells[1]?.figure).toBe('–')
  })

  test.each([
    [
      [[lower], [same], [higher], [lower], [lower]],
      'Input en feedback liggen lager dan elders, output hoger',
    ],
    [[[lower], [same], [same], [same], [same]], 'Input ligt lager dan elders'],
    [[[same], [same], [higher], [same], [same]], 'Output ligt hoger dan elders'],
    [[[same]], 'Geen aantoonbaar verschil met de andere regio’s'],
    [[[]], 'Wat veranderde, en het verschil met de andere regio’s'],
  ])('its title is what lies apart from elsewhere', (differences, title) => {
    expect(tableOf(...differences)?.title).toBe(title)
  })

  test('is not there without anything to hold a score against', () => {
    expect(differenceTable(regionWith({}, { quarter: null }), 'nl')).toBeNull()
  })
})
