import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { OverviewPage } from '#app/components/overview/overview-page'
import { viewOf } from '#app/components/overview/view'
import type { ReleasedDifference, ReleasedScore } from '#app/domain/disclosure/released'
import type { OverviewContext } from '#app/domain/report/overview'
import { overviewWith } from '#tests/support/overview'
import {
  insufficientScore,
  recordsOnlyScore,
  regionRows,
  releasedScore,
  suppressedScore,
  releasedDifference,
} from '#tests/support/released-score'

const MENU = [{ page: 'overview', path: '/' }] as const

function page(
  rows: readonly ReleasedScore[],
  query = '',
  context: Partial<OverviewContext> = {},
): string {
  const view = viewOf(new URLSearchParams(query))
  return renderToStaticMarkup(
    <OverviewPage overview={overviewWith(rows, context)} view={view} menu={MENU} />,
  )
}

/** The first cell of the matrix: input. */
function cellOf(row: ReleasedScore): string {
  return /<td.*?<\/td>/.exec(page([row]))?.[0] ?? ''
}

describe('a cell', () => {
  test('firm: number, interval, run-up; both parts to whoever points at it', () => {
    const cell = cellOf(releasedScore())
    expect(cell).toContain('<strong class="score">60,0</strong>')
    expect(cell).toContain(
      '>Noord, input 60,0 (redelijk), 95 %-interval 55,0–65,0, sinds vorig kwartaal niet te vergelijken: een van beide heeft geen score, enquête 58,0, afspraken 66,0</span>',
    )
    expect(cell).toContain(' title="95 %-interval 55,0–65,0, enquête 58,0, afspraken 66,0"')
    expect(cell).toContain('class="sparkline"')
    expect(cell).not.toContain('class="tag"')
  })

  test('provisional is hollow and says so', () => {
    const html = page([releasedScore({ status: 'provisional' })])
    expect(html).toMatch(/<td[^>]*status-provisional".*mark-hollow.*interval-open/)
    expect(html).toContain('<em>voorlopig</em>')
    expect(cellOf(releasedScore({ status: 'provisional' }))).toMatch(
      /visually-hidden">[^<]*, voorlopig/,
    )
  })

  test('survey only says so', () => {
    expect(cellOf(releasedScore({ status: 'survey_only' }))).toContain(
      '<span class="tag">alleen enquête</span>',
    )
  })

  test('records only: the record score, without interval or run-up', () => {
    const cell = cellOf(recordsOnlyScore())
    expect(cell).toContain('<strong class="score">54,8</strong>')
    expect(cell).toContain('54,8 (redelijk), geen interval te tonen')
    expect(cell).toContain('<span class="tag">alleen afspraken</span>')
    expect(cell).not.toMatch(/<rect|sparkline|enquête/)
  })

  test('insufficient: hatched, with coverage and the record part', () => {
    const cell = cellOf(insufficientScore())
    expect(cell).toMatch(/status-insufficient/)
    expect(cell).toMatch(/te weinig gehoord<small>afspraken 66,0, dekking 52.%/)
    expect(cell).not.toContain('<strong')
  })

  test('suppressed: words and no figure of persons', () => {
    const cell = cellOf(suppressedScore())
    expect(cell).toContain('<span class="lacking">niet getoond</span>')
    expect(cell).not.toMatch(/<svg|\d,\d/)
  })

  test('a hidden n is blank, and what hidden means is said once', () => {
    const html = page(regionRows([null, null, null, null, null]))
    expect(html).not.toContain('gehoord<')
    expect(html).toContain(
      '<dd>niet getoond: te weinig antwoorden, of met andere cijfers samen af te leiden</dd>',
    )
    expect(html).not.toContain('&lt;5')
    const silent = page(regionRows([60, 50, 70, 40]), '', {
      regions: [{ name: 'Nieuw', areas: 1 }],
    })
    expect(silent).toContain('<small><span>1 gemeente</span></small>')
  })

  test('leads to its course on the region’s page', () => {
    expect(cellOf(releasedScore())).toContain(
      'href="/regio?set=Markt&amp;regio=Noord&amp;kwartaal=2026-Q3&amp;taal=nl#input"',
    )
  })

  test('leads to how it was made, also where there is no figure', () => {
    const href = '/uitleg?set=Markt&amp;regio=Noord&amp;kwartaal=2026-Q3&amp;vorm=input&amp;taal=nl'
    expect(cellOf(releasedScore())).toContain(`href="${href}"`)
    expect(cellOf(suppressedScore())).toContain(`href="${href}"`)
  })

  test('without data: other words, once where a region has none at all', () => {
    expect(cellOf(releasedScore({ dimension: 'process' }))).toContain('>geen gegevens</span>')
    const html = page(regionRows([60, 50, 70, 40]), '', { regions: [{ name: 'Nieuw', areas: 1 }] })
    expect(html).toMatch(/<td role="cell" class="no-data" colSpan="5">geen gegevens<\/td>/)
  })

  test('a bound is written as a bound', () => {
    const bound = { score: '≤5', surveyScore: '≤5', ciLow: null, ciHigh: null } as const
    const cell = cellOf(releasedScore(bound))
    expect(cell).toContain('<strong class="score">≤5</strong>')
    expect(cell).toContain('≤5 (zwak), geen interval te tonen')
  })

  test('an index without score says which form is missing', () => {
    const html = page(regionRows([60, null, 70, 40, null]))
    expect(html).toContain('geen index: proces ontbreekt')
  })
})

describe('a difference', () => {
  const scored = (overrides: Partial<ReleasedDifference>) =>
    releasedScore({ differences: [releasedDifference({ difference: -6.2, ...overrides })] })

  test('gets an arrow and words where it is demonstrable, with its margin', () => {
    const cell = cellOf(scored({ demonstrable: true }))
    expect(cell).toContain('<span class="change">')
    expect(cell).toContain('▼ −6,2<small> ±4,1</small>')
    expect(cell).toContain('aantoonbaar gedaald met 6,2 punten (±4,1)')
  })

  test.each([
    [false, 'geen aantoonbare verandering: −6,2 (±4,1)'],
    [null, '−6,2, te weinig antwoorden om te toetsen'],
  ])('is grey and without an arrow otherwise: %s', (demonstrable, words) => {
    const margin = demonstrable === null ? null : 4.1
    const cell = cellOf(scored({ demonstrable, margin }))
    expect(cell).toContain('<span class="change may-be-chance">')
    expect(cell).toContain(words)
    expect(cell).not.toMatch(/[▲▼]/)
  })

  test('that is not there is a dash with a note below, or its reason once where it is that of all', () => {
    const without = { difference: null, margin: null, demonstrable: null }
    const html = page(
      [
        scored({ ...without, reasons: ['other_groups'] }),
        scored({ demonstrable: true, against: 'previous_quarter' }),
      ].map((row, at) => ({ ...row, region: ['Noord', 'Zuid'][at] as string })),
    )
    expect(html).toMatch(/–<sup>1<\/sup>/)
    expect(
      html.match(/<li>Niet te vergelijken: te veel andere groepen antwoordden\.<\/li>/g),
    ).toHaveLength(1)
    const all = page([scored({ ...without, reasons: ['other_groups'] })])
    expect(all).not.toMatch(/<sup>|<li>Niet te vergelijken/)
    expect(all).toContain('Niet te vergelijken met 2026-Q2: te veel andere groepen antwoordden.')
  })

  test('at equal weights tells both scores', () => {
    const cell = cellOf(
      scored({ demonstrable: true, earlier: 63.9, later: 57.7, constantWeights: true }),
    )
    expect(cell).toContain('<sup>1</sup>')
    expect(cell).toContain('punten (±4,1), bij gelijke weging van 63,9 naar 57,7')
  })

  test('of figures that newer answers wait behind says so at the score and below', () => {
    const html = page([
      releasedScore({
        waiting: true,
        differences: [
          releasedDifference({ difference: null, demonstrable: null, reasons: ['not_shown'] }),
        ],
      }),
    ])
    expect(html).toContain('<span class="tag waiting">nieuwe antwoorden wachten</span>')
    expect(html).toContain('dit is het eerder getoonde cijfer')
    expect(page([releasedScore()])).not.toContain('eerder getoonde')
  })

  test('follows what is asked for, and the form offers it', () => {
    const rows = [
      scored({ demonstrable: true }),
      releasedScore({ period: '2026-Q2' }),
      releasedScore({ period: '2025-Q1' }),
    ]
    const chosen = { against: 'chosen_quarter', quarter: '2025-Q1' } as const
    const row = releasedScore({
      differences: [releasedDifference({ against: 'chosen_quarter', demonstrable: true })],
    })
    const html = renderToStaticMarkup(
      <OverviewPage
        overview={overviewWith([row, ...rows.slice(1)], { reference: chosen })}
        view={viewOf(new URLSearchParams('vergelijk=2025-Q1'))}
        menu={MENU}
      />,
    )
    expect(html).toContain('<option value="2025-Q1" selected="">2025-Q1</option>')
    expect(html).toContain('<option value="vorig-jaar">zelfde kwartaal vorig jaar (2025-Q3)')
    expect(html).toContain('▲ +3,0')
    expect(html).toContain('vergelijk=2025-Q1&amp;sorteer=input')
  })
})

test('the weakest form is marked and told to screen readers', () => {
  const html = page(regionRows([60, 50, 70, 40, 54]))
  expect(html.match(/visually-hidden">[^<]*zwakste vorm</g)).toHaveLength(1)
  expect(html).toMatch(/<td[^>]*form-feedback[^>]*weakest"/)
})

describe('the page', () => {
  const rows = [
    ...regionRows([60, 50, 70, 40, 54], { region: 'Noord' }),
    ...regionRows([30, 50, 70, 40, 45], { region: 'Zuid' }),
  ]
  const orderOf = (html: string) =>
    [...html.matchAll(/class="region-name"[^>]*>(\w+)/g)].map(([, name]) => name)

  test('has the finding as its title and sentences below', () => {
    const html = page(rows)
    expect(html).toContain(
      '<h1>Zuid: input en feedback zijn zwak, input het laagst: 30,0; feedback is zwak in Noord: 40,0</h1><p class="deck">De marge is ±4,0. <a',
    )
    const steady = page(regionRows([60, 50, 70, 47], { differences: [releasedDifference()] }))
    expect(steady).toContain(
      '<h1>Nergens een aantoonbare verandering</h1><div class="said"><ol class="findings">',
    )
  })

  test('is sorted by the URL, says so, and links to the other way round', () => {
    const html = page(rows, 'sorteer=input')
    expect(orderOf(html)).toEqual(['Zuid', 'Noord'])
    expect(html).toContain('class="form-input" aria-sort="ascending"')
    expect(html).toContain('href="?sorteer=-input&amp;taal=nl#matrix"')
  })

  test('links every region to its own page, in the same set, quarter and language', () => {
    expect(page(rows, 'taal=en')).toContain(
      'href="/regio?set=Markt&amp;regio=Zuid&amp;kwartaal=2026-Q3&amp;taal=en">Zuid</a>',
    )
  })

  test('offers its figures and its picture as files, as they are seen', () => {
    const html = page(rows, 'sorteer=input')
    expect(html).toContain('href="/overzicht/matrix.csv?sorteer=input&amp;taal=nl"')
    expect(html).toContain('href="/overzicht/matrix.svg?sorteer=input&amp;taal=nl"')
  })

  test('is filtered by the URL and says when nothing is left', () => {
    expect(orderOf(page(rows, 'zwakste=feedback'))).toEqual(['Noord'])
    expect(page(rows, 'zwakste=output')).toContain('In geen enkele regio is dit de zwakste vorm.')
  })

  test('offers sets and quarters in a plain form that keeps order and language', () => {
    const html = page(rows, 'sorteer=-index&taal=en&set=Markt')
    expect(html).toContain('<form method="get"')
    expect(html).toContain('<option value="Markt" selected="">')
    expect(html).toContain('<option value="2026-Q3" selected="">')
    expect(html).toContain('<input type="hidden" name="sorteer" value="-index"/>')
    expect(html).toContain('<input type="hidden" name="taal" value="en"/>')
  })

  test('announces a newer quarter for which too few regions have a score, and leads there', () => {
    const running = [{ quarter: '2026-Q4', scored: 1, of: 5 }]
    const html = page(rows, '', { running })
    expect(html).toContain('kwartaal=2026-Q4&amp;taal=nl">2026-Q4 loopt: 1 van 5 regio’s</a>')
    expect(page(rows, '', { running, quarter: '2026-Q4' })).not.toContain('loopt')
  })

  test('is English when asked, numbers too', () => {
    const html = page(rows, 'taal=en')
    expect(html).toContain('<strong class="score">60.0</strong>')
    expect(html).toContain('input and feedback are weak')
    expect(html).not.toMatch(/zwakste vorm|zijn zwak|>\d+,\d</)
  })

  test('links to itself in the other language', () => {
    expect(page(rows, 'sorteer=input')).toContain('href="?sorteer=input&amp;taal=en" hrefLang="en"')
  })

  test('says where the figures come from', () => {
    const foot = (html: string) => /<footer.*<\/footer>/.exec(html)?.[0]
    const html = page(rows, '', { sample: true, asOf: '2026-10-14T07:12:00Z' })
    expect(foot(html)).toContain(
      'Verzonnen voorbeeldgegevens · methode 2 · raamwerk 1 · stand 14 oktober 2026, 09:12',
    )
    expect(foot(page(rows))).not.toContain('Verzonnen')
  })

  test('leads from what is said first to why, and colours what follows by its form', () => {
    const html = page([
      ...regionRows([60, 50, 20, 70], { region: 'Zuid' }),
      ...regionRows([60, 40, 60, 70], { region: 'Noord' }),
      ...regionRows([60, 50, 60, 45], { region: 'Oost' }),
    ])
    expect(html).toMatch(
      /<p class="deck">[^<]* <a href="\/regio\?[^"]*regio=Zuid[^"]*">Waarom\?<\/a>/,
    )
    expect(html).toMatch(/<li class="form-feedback">[^]{0,30}Feedback is zwak/)
  })

  test('explains exactly the looks that occur', () => {
    const meanings = (html: string) => html.match(/<dd>/g)?.length
    expect(meanings(page(rows))).toBe(3)
    expect(page([suppressedScore({ region: 'Oost' })])).not.toContain('laagste van de getoonde')
    const mixed = [
      ...rows,
      suppressedScore({ region: 'Oost' }),
      insufficientScore({ region: 'Oost', dimension: 'process' }),
      recordsOnlyScore({ region: 'Oost', dimension: 'output' }),
      releasedScore({ region: 'Oost', dimension: 'feedback', status: 'survey_only' }),
      releasedScore({ region: 'West', status: 'provisional' }),
    ]
    expect(meanings(page(mixed))).toBe(9)
  })

  test('has every figure in a table too', () => {
    expect(page(rows)).toMatch(/<details class="data-table".*<td>30,0<\/td>/)
  })

  test('carries no inline style and no double id', () => {
    const html = page(rows)
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(html).not.toContain(' style=')
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('shows names as text', () => {
    const html = page(regionRows([60, 50, 70, 40], { region: '<script>alert(1)</script>' }))
    expect(html).not.toContain('<script>')
  })

  test('greets an empty installation', () => {
    const html = page([], '', { regionSet: null, regionSets: [], quarter: null })
    expect(html).toContain('<h1>Er zijn nog geen scores</h1>')
    expect(html).not.toMatch(/<form|<table/)
  })

  test('a quarter without scores stays selected and says so', () => {
    const html = page(rows, 'kwartaal=2020-Q1', { quarter: '2020-Q1' })
    expect(html).toContain('<h1>Voor 2020-Q1 zijn er geen scores</h1>')
    expect(html).toContain('<option value="2020-Q1" selected="">')
  })
})
