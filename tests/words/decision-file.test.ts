import { expect, test } from 'vitest'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { decisionRow } from '#app/domain/report/decision-row'
import { decisionsReport, type DecisionsPageReport } from '#app/domain/report/decisions'
import { stepFigures, windowFigures, windowTable } from '#app/words/decision-file'
import { choice, window } from '#tests/domain/choices/choices'
import { day } from '#tests/domain/followup/loops'

const TODAY = day('2026-06-10')

function report(count: number): DecisionsPageReport {
  const rows = Array.from({ length: count }, (_, at) => {
    const made = choice({
      ...{ choiceId: `K${at}`, decidedOn: null, plannedOn: day('2026-07-10') },
      steps: [window(), window({ kind: 'milestone', audience: [], influence: null })],
    })
    const where = { region: 'Noord', place: 'Beek' }
    return decisionRow(made, where, new Set(), TODAY, DEFAULT_FRAMEWORK)
  })
  const filter = { region: null, theme: null, section: null, choice: null }
  return {
    ...decisionsReport(rows, filter, TODAY),
    ...{ regionSet: 'Markt', regionSets: ['Markt'], regions: ['Noord'], today: TODAY },
    ...{ framework: DEFAULT_FRAMEWORK, areaNames: {}, mayEdit: false, asOf: null, sample: false },
  }
}

test('the chart of all choices has a row for each window, and no file where none is listed', () => {
  const sheet = windowFigures(report(2), 'nl')
  expect(sheet?.table.rows).toHaveLength(2)
  expect(sheet?.table.rows[0]).toEqual([
    ...['Verkoop', 'Noord', 'Zienswijze', 'raden', 'adviseren', '1 juni 2026', '15 juni 2026'],
    ...['1 juli 2026', '10 juli 2026'],
  ])
  expect(sheet).toMatchObject({ regionSet: 'Markt', period: '2026-06-10', subject: [null, null] })
  expect(windowTable(report(2), 'nl', 1).rows).toHaveLength(1)
  expect(windowFigures(report(0), 'nl')).toBeNull()
})

test('the steps of a choice end with its decision, and when it is to be accounted for', () => {
  const page = report(1)
  const { table, title } = stepFigures(page, page.chosen!, 'nl')
  expect(title).toBe('Verkoop: raden kunnen nog 5 dagen sturen')
  expect(table.columns.map(({ name }) => name).slice(0, 4)).toEqual([
    ...['Stap', 'Voor wie', 'Invloed', 'Wanneer'],
  ])
  expect(table.rows.map((cells) => cells.slice(0, 4))).toEqual([
    ['Zienswijze', 'raden', 'adviseren', '1 juni 2026 – 15 juni 2026'],
    ['Zienswijze', '', '', '1 juni 2026 – 15 juni 2026'],
    ['Besluit', '', '', '10 juli 2026'],
  ])
  expect(table.rows.at(-1)?.[6]).toBe('weging gepland op 9 aug')
})
