import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { groupPicture, trendPicture } from '#app/components/region/pictures'
import { RegionPage } from '#app/components/region/region-page'
import { regionViewOf } from '#app/components/region/view'
import { COOPERATION_ROW } from '#app/domain/disclosure/cooperation'
import type { ReleasedGap } from '#app/domain/disclosure/gap-door'
import { groupScore, hiddenGroup, regionWith, unheardGroup } from '#tests/support/region'
import {
  insufficientScore,
  recordsOnlyScore,
  regionRows,
  releasedScore,
  suppressedScore,
  releasedDifference,
} from '#tests/support/released-score'

const MENU = [{ page: 'regions', path: '/regio' }] as const
const rows = [
  ...regionRows([60, 50, 70, 40, 54]),
  ...regionRows([58, 51, 69, 45, 53], { period: '2026-Q2' }),
]

function page(report: ReturnType<typeof regionWith>, query = ''): string {
  const view = regionViewOf(new URLSearchParams(query))
  return renderToStaticMarkup(<RegionPage report={report} view={view} menu={MENU} />)
}

/** The panel of a form, its trend first. */
function panelOf(html: string, form: string): string {
  return new RegExp(`<figure class="panel form-${form}".*?</figure>`).exec(html)?.[0] ?? ''
}

describe('the page', () => {
  const html = page(regionWith({ scores: rows }))

  test('has the finding as its title and what it rests on below', () => {
    expect(html).toContain('<h1>Noord: feedback is zwak, met 40,0</h1>')
    expect(html).toContain(
      'Index 54,0 (95 %-interval 50,0–58,0), rekenkundig gemiddelde van de vier vormen: 55,0. n\u00a0=\u00a040',
    )
  })

  test('says on paper which set, region and quarter it is of', () => {
    expect(html).toContain('<span class="on-paper">Markt · Noord · 2026-Q3</span>')
  })

  test('draws four trends on one scale', () => {
    expect(html.match(/class="trend-chart wide"/g)).toHaveLength(4)
    expect(html.match(/class="trend-chart narrow"/g)).toHaveLength(4)
    expect(new Set(html.match(/schaal \d+–100/g))).toEqual(new Set(['schaal 20–100']))
    const low = page(
      regionWith({
        scores: [...rows, releasedScore({ period: '2026-Q1', score: 12, ciLow: 8, ciHigh: 19 })],
      }),
    )
    expect(new Set(low.match(/schaal \d+–100/g))).toEqual(new Set(['schaal 0–100']))
  })

  test('marks what happened to the region, with its name', () => {
    const of = { opens: 20_635, closes: null, instrument: null }
    const waves = [{ name: 'Zomerpeiling', period: '2026-Q3', ...of }]
    const shown = page(regionWith({ scores: rows }, { waves }))
    expect(panelOf(shown, 'input')).toMatch(/class="event".*>Zomerpeiling<\/text>/)
    expect(html).not.toContain('class="event"')
  })

  test('marks another framework at the forms that it asks otherwise', () => {
    const report = regionWith({ scores: rows })
    const event = { kind: 'framework', name: '2', statements: ['F2'], at: 1 } as const
    const marked = (scales: readonly 'feedback'[] | undefined) =>
      page({ ...report, events: [{ ...event, scales }] }).match(/class="event"/g)?.length
    const feedback = panelOf(
      page({ ...report, events: [{ ...event, scales: ['feedback'] }] }),
      'feedback',
    )
    expect(feedback).toContain('raamwerk 2: F2 anders')
    // Each form is drawn wide and narrow.
    expect([marked(['feedback']), marked(undefined)]).toEqual([2, 8])
  })

  test('labels the end of a line with score and margin', () => {
    expect(panelOf(html, 'input')).toMatch(/class="end-label"[^>]*>60,0<tspan[^>]*>±4,0</)
  })

  test('offers table, CSV and SVG of each chart in the same view', () => {
    const panel = panelOf(html, 'output')
    const query = 'set=Markt&amp;regio=Noord&amp;kwartaal=2026-Q3&amp;vorm=output&amp;taal=nl'
    expect(panel).toContain(`href="/regio/verloop.csv?${query}"`)
    expect(panel).toContain(`href="/regio/verloop.svg?${query}"`)
    expect(panel).toMatch(/<details class="data-table".*<td>70,0<\/td>/)
  })

  test('offers regions and quarters in a plain form that keeps set and language', () => {
    expect(html).toContain('<form method="get" action="/regio"')
    expect(html).toContain('<option value="Noord" selected="">')
    expect(html).toContain('<option value="2026-Q3" selected="">')
    expect(html).toContain('<input type="hidden" name="set" value="Markt"/>')
    expect(html).toContain('href="/regio?set=Provincies&amp;kwartaal=2026-Q3&amp;taal=nl"')
  })

  test('says of every score what it is held against, once, with a note where there is nothing to tell', () => {
    const differences = [
      releasedDifference({ difference: 2 }),
      releasedDifference({ against: 'previous_year', difference: -6.2, demonstrable: true }),
      releasedDifference({
        ...{ against: 'others', difference: null, margin: null, demonstrable: null },
        reasons: ['too_few_others'],
      }),
    ]
    const told = rows.map((row) => ({ ...row, differences }))
    const html = page(regionWith({ scores: told }))
    const row = /<tr[^>]*class="form-output">.*?<\/tr>/.exec(html)?.[0] ?? ''
    expect(row).toMatch(/>\+2,0<i>±4,1<\/i>.*geen aantoonbare verandering: \+2,0 \(±4,1\)</)
    expect(row).toMatch(/class="demonstrable">.*▼ −6,2<i>±4,1<\/i>.*gedaald met 6,2 punten/)
    expect(row).toMatch(/>–<i><\/i><sup>1<\/sup>/)
    expect(html).toContain(
      '<li>Niet te vergelijken: minder dan twee andere regio’s met antwoorden van dezelfde groepen.</li>',
    )
    expect(html.match(/<li>Niet te vergelijken/g)).toHaveLength(1)
    const asked = regionWith({ scores: told }, { reference: { against: 'previous_year' } })
    expect(panelOf(page(asked), 'output')).toContain('Output is aantoonbaar gedaald met 6,2 punten')
    expect(page(asked)).toContain('t.o.v. 2025-Q3')
  })

  test('says where newer answers wait, and what that means', () => {
    const waiting = rows.map((row) => ({ ...row, waiting: row.dimension === 'output' }))
    const shown = page(regionWith({ scores: waiting }))
    expect(panelOf(shown, 'output')).toContain('nieuwe antwoorden wachten</span>')
    expect(panelOf(shown, 'input')).not.toContain('nieuwe antwoorden wachten</span>')
    expect(shown).toContain('dit is het eerder getoonde cijfer')
  })

  test('is English when asked, numbers too', () => {
    const english = page(regionWith({ scores: rows }), 'taal=en')
    expect(english).toContain('feedback is weak, at 40.0')
    expect(english).not.toMatch(/Zwakste|>\d+,\d</)
  })

  test('carries no inline style and no double id', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(html).not.toContain(' style=')
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('shows names as text', () => {
    const region = '<script>alert(1)</script>'
    expect(page(regionWith({ scores: rows }, { region }))).not.toContain('<script>')
  })

  test('greets an empty installation', () => {
    const empty = { regionSet: null, regionSets: [], region: null, regions: [], quarter: null }
    const greeting = page(regionWith({}, empty))
    expect(greeting).toContain('<h1>Er zijn nog geen scores</h1>')
    expect(greeting).not.toMatch(/<form|<figure|<table/)
  })
})

describe('missing in four ways', () => {
  const html = page(
    regionWith({
      scores: [
        suppressedScore({ period: '2025-Q4' }),
        insufficientScore({ period: '2026-Q1' }),
        recordsOnlyScore({ period: '2026-Q2' }),
        releasedScore({ status: 'provisional' }),
      ],
    }),
  )
  const panel = panelOf(html, 'input')

  test('each quarter has its own sign', () => {
    expect(panel).toMatch(/class="gap-suppressed"/)
    expect(panel).toMatch(/class="gap-insufficient"/)
    expect(panelOf(html, 'output')).toMatch(/class="gap-none"/)
    expect(panel).toMatch(/class="mark-hollow"/)
  })

  test('and each sign that occurs is explained', () => {
    const key = /<section class="reading-key".*?<\/section>/.exec(html)?.[0] ?? ''
    expect(key.match(/<dd>/g)).toHaveLength(6)
    expect(new Set(key.match(/<dt>.*?<\/dt>/g)).size).toBe(6)
    expect(key).toMatch(/<circle class="mark-solid".*<circle class="mark-hollow"/)
    expect(key).toContain(
      'niet getoond: te weinig antwoorden, of met andere cijfers samen af te leiden',
    )
  })

  test('an older score at the line’s end says of which quarter it is', () => {
    const late = page(regionWith({ scores: [...rows.slice(5), suppressedScore()] }))
    expect(panelOf(late, 'input')).toMatch(/class="end-label"[^>]*>58,0<tspan[^>]*>2026-Q2</)
  })
})

describe('stakeholder groups', () => {
  const report = regionWith({
    scores: rows,
    groups: [
      groupScore({ score: 33, ciLow: 25, ciHigh: 41, n: 71 }),
      groupScore({ stakeholderGroup: 'gemeente', score: 46, ciLow: null, ciHigh: null }),
      hiddenGroup({ stakeholderGroup: 'zorg_welzijn' }),
      unheardGroup({ stakeholderGroup: 'overig' }),
    ],
  })
  const html = page(report)
  const rowOf = (name: string) => new RegExp(`<tr[^>]*><th[^>]*>${name}<.*?</tr>`).exec(html)?.[0]

  test('a mean is a whole number with its n, and a whisker only where there is an interval', () => {
    expect(rowOf('Huurders')).toMatch(/class="tail".*<b>33<\/b>.*>71<\/td>/)
    expect(rowOf('Gemeente')).toContain('<b>46</b>')
    expect(rowOf('Gemeente')).not.toContain('class="tail"')
  })

  test('hidden and not heard look different', () => {
    expect(rowOf('Zorg en welzijn')).toMatch(
      /group-hidden" title="niet getoond: te weinig antwoorden, of met andere.*<td[^>]*><\/td>/,
    )
    expect(rowOf('Overig')).toMatch(/group-unheard.*niet gehoord.*>0<\/td>/)
    expect(rowOf('Zorg en welzijn')).not.toContain('<svg')
  })

  test('as a picture: the same figures, the same words for what is hidden', () => {
    const svg = groupPicture(report, 'input', 'nl')
    expect(svg).toContain('>Input: laagst bij huurders (33)</text>')
    expect(svg).toMatch(
      />Zorg en welzijn<.*>niet getoond<.*>Niet getoond: te weinig antwoorden, of/,
    )
    expect(svg).toContain('Draagvlak · Markt · 2026-Q3 · methode 2 · raamwerk 1')
  })
})

describe('areas', () => {
  const areas = [
    { code: 'GM1', name: 'Aalst', from: null, to: null },
    { code: 'GM2', name: 'Beek', from: null, to: 20_000 },
    { code: null, name: null, from: 30_000, to: null },
  ]
  const html = page(regionWith({ scores: rows }, { areas }))

  test('those of the quarter’s last day are named, those that left or come have their dates', () => {
    expect(html).toContain('Eén gebied op 30 september 2026: Aalst.')
    expect(html).toContain('Beek hoorde erbij tot en met 4 oktober 2024.')
    expect(html).toContain('Noord hoort erbij vanaf 20 februari 2052.')
  })
})

describe('the picture of a trend', () => {
  test('has title, region, period, method and source, and the page’s geometry', () => {
    const svg =
      trendPicture(regionWith({ scores: rows }, { sample: true }), 'input', { language: 'nl' }) ??
      ''
    const line = /class="line" d="([^"]+)"/.exec(
      panelOf(page(regionWith({ scores: rows })), 'input'),
    )
    expect(svg).toContain('>Input is redelijk</text>')
    expect(svg).toContain('Noord. Score voor input per kwartaal, 2026-Q2 tot en met 2026-Q3')
    expect(svg).toContain('Verzonnen voorbeeldgegevens')
    expect(line?.[1]).toBeDefined()
    expect(svg).toContain(`d="${line?.[1]}"`)
  })

  test('does not exist without scores', () => {
    expect(trendPicture(regionWith({}, { quarter: null }), 'input', { language: 'nl' })).toBeNull()
  })
})

describe('beside the groups', () => {
  const groups = ['huurders', 'gemeente'].map((code) => groupScore({ stakeholderGroup: code }))
  const gap = (other: string, difference: number): ReleasedGap => ({
    ...{ dimension: 'feedback', one: 'huurders', other, difference },
    ...{ se: 4, df: 50, p: 0.001, margin: 8, demonstrable: true },
  })

  test('demonstrable gaps are said, and all that were tested are one click away', () => {
    const gaps = [gap('gemeente', -12), gap('overig', -21)]
    const html = page(regionWith({ scores: rows, groups, gaps }))
    expect(html).toContain(
      '<li>Feedback krijgt van huurders 21 punten minder dan van overig, ±8.</li>' +
        '<li>Feedback krijgt van huurders 12 punten minder dan van gemeente, ±8.</li>',
    )
    expect(html).toContain('id="groepsverschillen"')
    expect(html).toContain('href="/regio/groepsverschillen.xlsx?set=Markt')
  })

  test('where nothing could be tested there is no table of it', () => {
    const html = page(regionWith({ scores: rows, groups }))
    expect(html).toContain('Of groepen van elkaar verschillen, is niet te toetsen')
    expect(html).not.toContain('groepsverschillen')
  })

  test('cooperation stands apart, with its groups, and not at all where nobody was asked', () => {
    const { period, score, ciLow, ciHigh, n, coverage, status, waiting } = groupScore({ score: 62 })
    const cooperation = {
      score: { period, score, ciLow, ciHigh, n, coverage, status, waiting },
      groups: groups.map((row) => ({ ...row, dimension: COOPERATION_ROW })),
    }
    const html = page(regionWith({ scores: rows, groups, cooperation }))
    expect(html).toContain('Samenwerking, vier voorwaarden: 62,0 (95 %-interval 50,0–70,0)')
    expect(html.match(/<section aria-labelledby="cooperation".*?<\/section>/)?.[0]).toContain(
      'aria-label="60, 95 %-interval 50,0–70,0"',
    )
    expect(page(regionWith({ scores: rows, groups }))).not.toContain('vier voorwaarden')
  })
})
