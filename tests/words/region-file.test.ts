import { describe, expect, test } from 'vitest'
import type { FigureSheet } from '#app/words/figure-sheet'
import type { Language } from '#app/words/language'
import { areaFigures, courseFigures, groupFigures } from '#app/words/region-file'
import { spreadsheetFile } from '#app/words/spreadsheet-file'
import { groupScore, hiddenGroup, regionWith, unheardGroup } from '#tests/support/region'
import { regionRows, suppressedScore } from '#tests/support/released-score'

const linesOf = (sheet: FigureSheet, language: Language = 'nl') =>
  spreadsheetFile(sheet, language).replace('\ufeff', '').split('\r\n')

describe('courseFigures', () => {
  const scores = [...regionRows([60, 50, 70, 40, 54]), suppressedScore({ period: '2026-Q2' })]
  const records = ['2026-Q3'].map((period) => ({
    period,
    dimension: 'input' as const,
    recordWeight: 0.25,
    recordKnownShare: 0.9,
  }))
  const report = regionWith({ scores, records }, { sample: true })

  test('has a row for each quarter; of a hidden one nothing but that it is', () => {
    expect(linesOf(courseFigures(report, 'input', 'nl')).slice(1, 3)).toEqual([
      '2026-Q2;;;;;;;;;;niet getoond: te weinig antwoorden, of met andere cijfers samen af te leiden',
      '2026-Q3;60,0;56,0;64,0;40;95\u00a0%;58,0;66,0;25\u00a0%;90\u00a0%;definitief',
    ])
  })

  test('says where and why the line is interrupted, once it is', () => {
    const broken = regionRows([60], { lineBreak: 'other_record', status: 'survey_only' })
    const [heading, ...rows] = linesOf(courseFigures(regionWith({ scores: broken }), 'input', 'nl'))
    expect(heading).toContain(';Lijn onderbroken;Status')
    expect(rows[0]).toContain(';zonder afspraken;alleen enquête')
    expect(linesOf(courseFigures(report, 'input', 'nl'))[0]).not.toContain('Lijn')
  })

  test('ends with title, source, region, period, method and sample mark', () => {
    expect(linesOf(courseFigures(report, 'input', 'nl')).slice(4, 7)).toEqual([
      'Input is redelijk',
      'Draagvlak · Markt · Noord · 2026-Q2–2026-Q3 · input',
      'Verzonnen voorbeeldgegevens · methode 2 · raamwerk 1',
    ])
  })
})

test('groupFigures tells hidden from not heard', () => {
  const groups = [
    groupScore({ score: 33, ciLow: null, ciHigh: null }),
    hiddenGroup({ stakeholderGroup: 'gemeente' }),
    unheardGroup({ stakeholderGroup: 'overig' }),
  ]
  const report = regionWith({ scores: regionRows([60]), groups })
  expect(linesOf(groupFigures(report, 'input', 'en'), 'en').slice(0, 4)).toEqual([
    'Group,Score,95% from,95% to,n,Status',
    'Tenants,33,,,12,final',
    'Municipality,,,,,"not shown: too few answers, or together with other figures it could be worked out"',
    'Other,,,,0,not heard',
  ])
})

test('areaFigures gives dates in words and never a formula', () => {
  const areas = [{ code: 'GM0034', name: '=Almere', from: 16436, to: null }]
  const report = regionWith({ scores: regionRows([60]) }, { areas })
  expect(linesOf(areaFigures(report, 'nl')).slice(0, 2)).toEqual([
    'Gebied;Code;Van;Tot en met;Telt nu mee',
    "'=Almere;GM0034;1 januari 2015;;ja",
  ])
})
