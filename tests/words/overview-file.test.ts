import { describe, expect, test } from 'vitest'
import type { Overview } from '#app/domain/report/overview-model'
import type { Language } from '#app/words/language'
import { overviewFigures } from '#app/words/overview-file'
import { spreadsheetFile } from '#app/words/spreadsheet-file'
import { overviewWith } from '#tests/support/overview'
import { regionRows, releasedScore, releasedDifference } from '#tests/support/released-score'

const rows = regionRows([60, 50, 70, 40, 54])

const overviewFile = (overview: Overview, language: Language) =>
  spreadsheetFile(overviewFigures(overview, language), language)

describe('the overview as a file', () => {
  test('opens in Excel: byte order mark, semicolons, decimal commas, CRLF', () => {
    const lines = overviewFile(overviewWith(rows), 'nl').split('\r\n')
    expect(lines[0]).toMatch(/^\ufeffRegio;Vorm;Score;/)
    expect(lines[1]).toBe('Noord;Input;60,0;56,0;64,0;40;95\u00a0%;58,0;66,0;definitief')
  })

  test('is separated by commas in English', () => {
    const lines = overviewFile(overviewWith(rows), 'en').split('\r\n')
    expect(lines[1]).toBe('Noord,Input,60.0,56.0,64.0,40,95%,58.0,66.0,final')
  })

  test('ends with title, source, method and sample mark', () => {
    const overview = overviewWith(rows, { sample: true, asOf: '2026-10-14T07:12:00Z' })
    expect(overviewFile(overview, 'nl').split('\r\n').slice(6)).toEqual([
      '',
      'Feedback is zwak in Noord: 40,0',
      'Draagvlak · Markt · 2026-Q3',
      'Verzonnen voorbeeldgegevens · methode 2 · raamwerk 1 · stand 14 oktober 2026, 09:12',
      '',
    ])
  })

  test('a region’s name never runs as a formula or breaks its row', () => {
    const file = (region: string) => overviewFile(overviewWith([releasedScore({ region })]), 'nl')
    expect(file('=1+1')).toContain("\r\n'=1+1;Input;")
    expect(file('Noord; "Oost"')).toContain('\r\n"Noord; ""Oost""";Input;')
  })

  test('a change stays a number', () => {
    const difference = releasedDifference({ difference: -6.2, demonstrable: true })
    const text = overviewFile(overviewWith([releasedScore({ differences: [difference] })]), 'nl')
    expect(text).toContain(';-6,2;4,1;aantoonbaar;definitief')
    expect(text).toContain('Input zakte in Noord sinds vorig kwartaal van 57,0 naar 60,0')
  })
})
