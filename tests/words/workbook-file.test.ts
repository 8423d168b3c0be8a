import { expect, test } from 'vitest'
import { courseFigures } from '#app/words/region-file'
import { workbookFile } from '#app/words/workbook-file'
import { regionWith } from '#tests/support/region'
import { regionRows, suppressedScore } from '#tests/support/released-score'

const scores = [
  ...regionRows([60.5, 50, 70, 40, 54]),
  suppressedScore({ period: '2026-Q2' }),
  ...regionRows(['≤5' as unknown as number], { period: '2026-Q1', ciLow: null, ciHigh: null }),
]
const report = regionWith({ scores }, { sample: true })

/** Nothing in it is compressed. */
function textOf(language: 'nl' | 'en'): string {
  const bytes = workbookFile(courseFigures(report, 'input', language), language)
  return new TextDecoder().decode(bytes)
}

test('numbers are numbers whatever the language, and a bound stays what it is', () => {
  for (const language of ['nl', 'en'] as const) {
    expect(textOf(language)).toContain('<v>60.5</v>')
    expect(textOf(language)).toContain('<v>0.95</v>')
    expect(textOf(language)).toContain('>≤5</t>')
  }
})

test('of a hidden quarter nothing stands in it but that it is', () => {
  const row = /<row r="3">.*?<\/row>/.exec(textOf('nl'))?.[0] ?? ''
  expect(row).toContain('>2026-Q2</t>')
  expect(row).not.toContain('<v>')
  expect(row).toContain('niet getoond: te weinig antwoorden')
})

test('a sheet says what, of where, when, from where and by which method version', () => {
  const text = textOf('nl')
  expect(text).toContain('<sheet name="Toelichting" sheetId="2"')
  const told = ['Wat', 'Waarover', 'Wanneer', 'Bron', 'Methode'].map((name) => {
    return new RegExp(`>${name}</t></is></c><c [^>]*><is><t [^>]*>([^<]*)<`).exec(text)?.[1]
  })
  expect(told).toEqual([
    ...['Input is redelijk', 'Noord · input', '2026-Q1–2026-Q3', 'Draagvlak · Markt'],
    'Verzonnen voorbeeldgegevens · methode 2 · raamwerk 1',
  ])
})
