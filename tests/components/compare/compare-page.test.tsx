import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { ComparePage } from '#app/components/compare/compare-page'
import { compareViewOf } from '#app/components/compare/compare-view'
import { comparisonPicture } from '#app/components/compare/picture'
import type { ReleasedPair } from '#app/domain/disclosure/pair-door'
import { comparisonFigures } from '#app/words/compare-file'
import { spreadsheetFile } from '#app/words/spreadsheet-file'
import { comparisonWith } from '#tests/support/comparison'
import { groupScore, hiddenGroup } from '#tests/support/region'
import { regionRows, releasedDifference } from '#tests/support/released-score'

const MENU = [{ page: 'compare', path: '/vergelijken' }] as const
const apart = releasedDifference({
  ...{ against: 'others', difference: -25.2, margin: 3.1, demonstrable: true },
})
const scores = [
  ...regionRows([60, 50, 70, 52, 54], { region: 'Noord' }).map((row) =>
    row.dimension === 'feedback' ? { ...row, differences: [apart] } : row,
  ),
  ...regionRows([58, 51, 69, null, 60], { region: 'Zuid' }),
  ...regionRows([58, 51, 69, 53, 60], { region: 'Noord', period: '2026-Q2' }),
]
const pair: ReleasedPair = {
  ...{ dimension: 'input', one: 'Noord', other: 'Zuid', difference: 2, later: 60, earlier: 58 },
  ...{ se: 0.7, df: 60, p: 0.01, margin: 1.5, demonstrable: true, reasons: [] },
}
const regions = comparisonWith({ scores, pairs: [pair] }, { regions: ['Noord', 'Zuid'] })
const groups = comparisonWith(
  {
    scores,
    groups: [
      groupScore({ score: 33, dimension: 'feedback' }),
      groupScore({ score: 54, dimension: 'feedback', stakeholderGroup: 'gemeente', ciLow: null }),
      hiddenGroup({ dimension: 'input' }),
      groupScore({ score: 71, dimension: 'input', period: '2026-Q2' }),
    ],
  },
  { kind: 'groups', regions: ['Noord'], groups: ['huurders', 'gemeente'] },
)

function page(comparison: ReturnType<typeof comparisonWith>, query = ''): string {
  const view = compareViewOf(new URLSearchParams(query))
  return renderToStaticMarkup(<ComparePage comparison={comparison} view={view} menu={MENU} />)
}

/** The panel of a form. */
function panelOf(html: string, form: string): string {
  return (
    new RegExp(`<figure id="${form}" class="panel form-${form}".*?</figure>`).exec(html)?.[0] ?? ''
  )
}

describe('regions side by side', () => {
  const html = page(regions)

  test('what stands out is the title, as Regio and Overzicht say it', () => {
    expect(html).toContain(
      '<h1>Op feedback scoort Noord 25,2 punten (±3,1) lager dan de andere regio’s</h1>',
    )
  })

  test('each form has a bar and a figure for each, and says where nothing may be shown', () => {
    const input = panelOf(html, 'input')
    expect(input).toContain('<h2>Input: van 58,0 in Zuid tot 60,0 in Noord</h2>')
    expect(input.match(/class="interval-bar"/g)).toHaveLength(2)
    const feedback = panelOf(html, 'feedback')
    expect(feedback).toContain('<h2>Feedback: 52,0, alleen van Noord te tonen</h2>')
    expect(feedback.match(/class="interval-bar"/g)).toHaveLength(1)
    expect(feedback).toContain('niet getoond</span>')
  })

  test('the difference from the other regions is told where it was released, and that of the two', () => {
    expect(panelOf(html, 'feedback')).toContain('▼ −25,2')
    expect(panelOf(html, 'input')).toContain(
      '<td role="cell" class="apart" data-label="t.o.v. andere regio’s">–</td>',
    )
    expect(panelOf(html, 'input')).toContain(
      '<ul class="pairs" aria-label="Onderling"><li>Noord scoort aantoonbaar 2,0 punten (±1,5) hoger dan Zuid.',
    )
    expect(panelOf(html, 'feedback')).not.toContain('class="pairs"')
  })

  test('each line has the name of its region at its end', () => {
    expect(panelOf(html, 'input')).toMatch(/class="line-name"[^>]*>Noord 60,0</)
    expect(panelOf(html, 'input')).toMatch(/class="line-name"[^>]*>Zuid 58,0</)
  })

  test('what is on the page can be chosen anew in a plain form, and is in every link', () => {
    expect(html).toContain('<form method="get" action="/vergelijken"')
    expect(html).toContain('<option value="Zuid" selected="">')
    expect(panelOf(html, 'input')).toContain(
      'href="/vergelijken/vorm.csv?set=Markt&amp;regio=Noord&amp;regio=Zuid&amp;kwartaal=2026-Q3&amp;vorm=input&amp;taal=nl"',
    )
  })

  test('what is asked for in vain is said as text', () => {
    const asked = { regions: ['<b>x</b>', 'Noord', 'Zuid', 'Oost', 'West', 'Midden'] }
    const strange = page(comparisonWith({ scores }, asked))
    expect(strange).toContain('weggelaten: &lt;b&gt;x&lt;/b&gt;.')
    expect(strange).toContain('dit zijn de eerste vier')
    expect(page(regions)).not.toContain('class="notice"')
  })

  test('is English when asked, numbers too', () => {
    const english = page(regions, 'taal=en')
    expect(english).toContain('On feedback Noord scores 25.2 points (±3.1) lower')
    expect(english).not.toMatch(/Vergelijk|>\d+,\d</)
  })

  test('carries no inline style and no double id', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(html).not.toContain(' style=')
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('groups side by side', () => {
  test('have whole points and no index', () => {
    const html = page(groups)
    expect(html).toContain('<h1>Noord, feedback: van 33 bij huurders tot 54 bij gemeente</h1>')
    expect(panelOf(html, 'feedback')).toContain('<td role="cell" class="numeric">33</td>')
    expect(panelOf(html, 'index')).toBe('')
    expect(html).toContain('een toets van verschillen staan er alleen als van elke gehoorde groep')
  })
})

test('a line that ends earlier has the quarter at its end, not a score of then', () => {
  const input = panelOf(page(groups), 'input')
  expect(input).toMatch(/class="line-name"[^>]*>Huurders 2026-Q2</)
  expect(input).not.toContain('Huurders 71</text>')
})

describe('as a file', () => {
  test('every figure of the form by region and quarter, and nothing of what is hidden', () => {
    const figures = comparisonFigures(regions, 'feedback', 'nl')
    const lines = figures === null ? [] : spreadsheetFile(figures, 'nl').split('\r\n')
    expect(lines[0]).toBe(
      '\ufeffRegio;Kwartaal;Score;95 % van;95 % tot;n;Verschil met andere regio’s;±;Oordeel;Lijn onderbroken;Status',
    )
    expect(lines.slice(1, 5)).toEqual([
      'Noord;2026-Q2;53,0;49,0;57,0;40;;;;;definitief',
      'Noord;2026-Q3;52,0;48,0;56,0;40;-25,2;3,1;aantoonbaar;;definitief',
      'Zuid;2026-Q2;;;;;;;;;geen gegevens',
      'Zuid;2026-Q3;;;;;;;;;niet getoond: te weinig antwoorden, of met andere cijfers samen af te leiden',
    ])
    expect(comparisonFigures(groups, 'index', 'nl')).toBeNull()
  })

  test('the picture has the same figures, and stands alone', () => {
    const svg = comparisonPicture(regions, 'feedback', 'nl') ?? ''
    expect(svg).toContain('>52,0</text>')
    expect(svg).toContain('▼ −25,2 ±3,1')
    expect(svg).toContain('niet getoond')
    expect(svg).not.toMatch(/ class=|style=|<script/)
    expect(comparisonPicture(groups, 'index', 'nl')).toBeNull()
  })

  test('an empty installation has nothing to compare', () => {
    const empty = { ...comparisonWith({}, {}), regionSet: null, compared: [], lines: [] }
    expect(page(empty)).toContain('In drie stappen naar de eerste scores')
    expect(page(empty)).not.toContain('<form method="get"')
  })
})
