import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { QualityPage } from '#app/components/quality/quality-page'
import { qualityHref, qualityViewOf } from '#app/components/quality/quality-view'
import type { QualityReport } from '#app/domain/report/quality'

const item = { code: 'I1', text: { nl: 'Wij worden gehoord.', en: 'We are heard.' } }
const REPORT: QualityReport = {
  ...{ years: ['2025', '2024'], year: '2025', asOf: null, sample: true },
  versions: [
    {
      frameworkVersion: '1',
      scales: [
        {
          ...{ scale: 'input', n: 1234, alpha: 0.65, verdict: 'caution', waiting: true },
          items: [{ ...item, reversed: true, itemRest: 0.41, alphaIfDropped: null }],
        },
      ],
      correlations: { n: 1200, waiting: false, pairs: [{ forms: ['input', 'output'], r: 0.5 }] },
    },
  ],
  reliability: [{ regionSet: 'Markt', form: 'input', regions: 9, reliability: 0.93 }],
}

const page = (report: Partial<QualityReport> = {}, language: 'nl' | 'en' = 'nl') =>
  renderToStaticMarkup(
    <QualityPage report={{ ...REPORT, ...report }} language={language} menu={[]} />,
  )

test('shows scales, statements, correlations and the reliability of regions', () => {
  const html = page()
  for (const text of [
    '<h1>De stellingen over input hangen in 2025 matig samen</h1>',
    ...['0,65', 'oppassen; nieuwe antwoorden wachten', '1.234'],
    ...['Wij worden gehoord. (omgekeerd)', '0,41'],
    ...['input – output', '0,50', '1.200 mensen'],
    ...['Markt', '0,93', 'niet wetenschappelijk gevalideerd', 'raamwerk 1'],
  ]) {
    expect(html.toLowerCase()).toContain(text.toLowerCase())
  }
  expect(page({}, 'en')).toContain('We are heard. (reversed)')
})

test('without years says what is needed, with too few regions that it cannot be said', () => {
  expect(page({ years: [], year: null, versions: [] })).toContain('Nog geen jaar')
  expect(page({ reliability: [] })).toContain('minstens acht regio’s')
})

test('keeps the year in its address', () => {
  expect(page()).toContain('href="/kwaliteit?jaar=2024&amp;taal=nl"')
  const address = qualityHref({ year: '2024', language: 'en' })
  expect(qualityViewOf(new URLSearchParams(address.split('?')[1]))).toEqual({
    year: '2024',
    language: 'en',
  })
  expect(qualityViewOf(new URLSearchParams('jaar=20245&taal=fr'))).toEqual({
    year: null,
    language: 'nl',
  })
})
