import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { RegionPage } from '#app/components/region/region-page'
import { regionViewOf } from '#app/components/region/view'
import { yearPicture } from '#app/components/region/years/picture'
import { DEFAULT_FRAMEWORK } from '#app/domain/framework/default'
import { regionYearsOf } from '#app/domain/report/region-years'
import { yearGroupsOf } from '#app/domain/report/year-groups'
import { yearFigures } from '#app/words/region-years'
import { spreadsheetFile } from '#app/words/spreadsheet-file'
import { groupScore, regionWith } from '#tests/support/region'
import {
  regionRows,
  releasedDifference,
  releasedScore,
  suppressedScore,
} from '#tests/support/released-score'

const QUARTERS = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q3', '2026-Q4']
const quarters = QUARTERS.flatMap((period) => regionRows([60, 50, 70, 40, 54], { period }))
const fall = releasedDifference({
  ...{ against: 'previous_year', difference: -6.2, margin: 4.1, demonstrable: true },
})
const years = [
  ...regionRows([66, 50, 70, 40, 54], { period: '2025' }),
  ...regionRows([59.8], { period: '2026', differences: [fall] }),
  releasedScore({
    period: '2026',
    dimension: 'process',
    differences: [{ ...fall, demonstrable: false }],
  }),
  releasedScore({ period: '2026', dimension: 'output', waiting: true }),
]

function reportWith(rows = years) {
  const report = regionWith({ scores: quarters }, { quarter: '2026-Q4' })
  const overYears = regionYearsOf([...quarters, ...rows])
  const groups = [
    groupScore({ period: '2026', dimension: 'input', score: 61 }),
    groupScore({ period: '2026', dimension: 'output', score: null, n: null }),
    groupScore({ period: '2025', dimension: 'feedback', score: 77 }),
  ]
  return { ...report, overYears, yearGroups: yearGroupsOf(groups, '2026', DEFAULT_FRAMEWORK) }
}

function page(report: Parameters<typeof RegionPage>[0]['report'], query: string): string {
  const view = regionViewOf(new URLSearchParams(query))
  return renderToStaticMarkup(<RegionPage report={report} view={view} menu={[]} />)
}

describe('the longer view', () => {
  const html = page(reportWith(), 'periode=jaar')

  test('takes the place of the quarters’ trends, and each leads to the other', () => {
    expect(html.match(/class="trend-chart wide"/g)).toHaveLength(4)
    expect(html).toContain('De vier vormen per kalenderjaar')
    expect(html).toMatch(/<a href="\/regio\?[^"]*taal=nl[^"]*">Per kwartaal<\/a>/)
    expect(html).toContain('<i> · </i>Per kalenderjaar<')
    const other = page(regionWith({ scores: quarters }), '')
    expect(other).toMatch(/<a href="\/regio\?[^"]*periode=jaar[^"]*">Per kalenderjaar<\/a>/)
    expect(other).not.toContain('De vier vormen per kalenderjaar')
  })

  test('has what changed demonstrably as its titles, and says where nothing did', () => {
    expect(html).toContain('<h3>Input in 2026: aantoonbaar gedaald met 6,2 punten (±4,1)</h3>')
    expect(html).toContain('<h3>Proces in 2026: geen aantoonbare verandering: −6,2 (±4,1)</h3>')
    expect(html).toContain('<h3>Output in 2026: 60,0</h3>')
    expect(html).toContain('<h3>Feedback in 2026: geen gegevens</h3>')
    const english = page(reportWith(), 'periode=jaar&taal=en')
    expect(english).toContain('<h3>Input in 2026: demonstrably down by 6.2 points (±4.1)</h3>')
  })

  test('has the largest demonstrable change as its title, and the index below it', () => {
    expect(html).toContain('<h1>Noord, 2026: input aantoonbaar gedaald met 6,2 punten (±4,1)</h1>')
    expect(html).toContain('<p class="deck">Index 2026: geen gegevens</p>')
    expect(html).not.toMatch(/difference-table|group-grid/)
    const before = regionRows([66, 50, 70, 40, 54], { period: '2025' })
    expect(page(reportWith(before), 'periode=jaar')).toContain(
      '<h1>Noord, 2025: feedback is met 40,0 de laagste vorm</h1><p class="deck">Index 2025: 54,0',
    )
  })

  test('has the groups of the newest year, as far as they are told', () => {
    const drawn = html.slice(html.indexOf('Wat de groepen vonden, in 2026'))
    const table = drawn.replaceAll(/ data-label="[^"]*"/g, '')
    const cells = '<td class="numeric">61</td><td class="numeric">niemand gehoord</td>'
    expect(table).toContain(`${cells}<td class="numeric">niet getoond</td>`)
    expect(table).not.toContain('>77<')
  })

  test('says of which years a quarter is missing, and where newer answers wait', () => {
    expect(html).toContain('2026: alleen in 3 van de vier kwartalen is geantwoord.')
    expect(html).not.toContain('2025: alleen')
    expect(html.match(/<span class="tag waiting">nieuwe antwoorden wachten<\/span>/g)).toHaveLength(
      2,
    )
  })

  test('keeps the choice in the form and in every file’s address', () => {
    expect(html).toContain('<input type="hidden" name="periode" value="jaar"/>')
    expect(html).toMatch(/href="\/regio\/jaren\.csv\?[^"]*periode=jaar[^"]*vorm=output/)
    expect(html).toMatch(/href="\/regio\/jaren\.svg\?[^"]*periode=jaar[^"]*vorm=output/)
  })

  test('says when a year will be there, where none is over', () => {
    const none = page(reportWith([]), 'periode=jaar')
    expect(none).toContain('Er is nog geen heel kalenderjaar')
    expect(none).toContain('<h1>Noord: nog geen heel kalenderjaar</h1>')
    const hidden = page(reportWith([suppressedScore({ period: '2026' })]), 'periode=jaar')
    expect(hidden).toContain('<h1>Noord: over 2026 is geen score te tonen</h1>')
    expect(yearPicture(reportWith([]), 'input', 'nl')).toBeNull()
  })
})

describe('the files of the longer view', () => {
  test('have a row for each year, then what must be known of them', () => {
    const lines = spreadsheetFile(yearFigures(reportWith(), 'input', 'nl'), 'nl').split('\r\n')
    expect(lines[0]).toMatch(/^\ufeffJaar;Score;/)
    expect(lines[1]).toMatch(/^2025;66,0;/)
    expect(lines[2]).toMatch(/^2026;59,8;.*;-6,2;4,1;aantoonbaar;3;definitief$/)
    expect(lines).toContain('Input in 2026: aantoonbaar gedaald met 6,2 punten (±4,1)')
    expect(lines).toContain('2026: alleen in 3 van de vier kwartalen is geantwoord')
    expect(lines).toContain('Draagvlak · Markt · Noord · 2025–2026 · input')
  })

  test('are drawn with title and years', () => {
    const picture = yearPicture(reportWith(), 'input', 'en')
    expect(picture).toContain('demonstrably down by 6.2 points')
    expect(picture).toMatch(/>2025<.*>2026</s)
  })
})
