import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { figureOf, type Look } from '#app/charts/marks/figure'
import { DotRow } from '#app/charts/svg/dot-row'
import { GapSample } from '#app/charts/svg/gap-mark'
import { HatchedBar, IntervalBar } from '#app/charts/svg/interval-bar'
import { Sparkline } from '#app/charts/svg/sparkline'
import { TrendChart } from '#app/charts/svg/trend-chart'

const BANDS = [50, 65, 80]
const POINTS = [
  { quarter: '2026-Q1', figure: figureOf(55, 50, 60, 'firm') },
  { quarter: '2026-Q2', figure: null },
  { quarter: '2026-Q3', figure: figureOf(61.4, 57.1, 65.7, 'provisional') },
]

function bar(look: Look, low: number | null = 57) {
  const figure = figureOf(61.4, low, low === null ? null : 65, look)
  return renderToStaticMarkup(<IntervalBar figure={figure} bands={BANDS} name="61,4" />)
}

describe('IntervalBar', () => {
  test('is an image with a name', () => {
    expect(bar('firm')).toContain('role="img" aria-label="61,4"')
  })

  test('each look is drawn in its own way', () => {
    const drawings = (['firm', 'provisional', 'survey', 'records'] as const).map((look) =>
      bar(look, look === 'records' ? null : 57),
    )
    // Of the survey only is told in words.
    expect(new Set(drawings).size).toBe(3)
    const [firm, provisional, survey, records] = drawings
    expect(firm).toMatch(/<rect class="interval".*class="score-stroke"/)
    expect(provisional).toMatch(/<rect class="interval-open"/)
    expect(survey).toMatch(/<rect class="interval"/)
    expect(records).toMatch(/<path class="mark-solid"/)
    expect(records).not.toContain('<circle')
  })

  test('has no interval where none may be shown', () => {
    expect(bar('firm')).toContain('<rect')
    expect(bar('firm', null)).not.toContain('<rect')
  })

  test('a bound gets a pointer outwards', () => {
    const at = (score: '≤5' | '≥95') =>
      renderToStaticMarkup(
        <IntervalBar figure={figureOf(score, null, null, 'firm')} bands={BANDS} name={score} />,
      )
    expect(at('≤5')).toContain('d="M3.8,4L-0.20000000000000018,8L3.8,12Z"')
    expect(at('≥95')).toContain('d="M134.2,4L138.2,8L134.2,12Z"')
  })
})

test('the hatched bar says nothing to a screen reader', () => {
  expect(renderToStaticMarkup(<HatchedBar />)).toContain('aria-hidden="true"')
})

test('a sparkline shows its line and the chosen quarter, and says nothing by itself', () => {
  const points = [...POINTS.slice(0, 1), { ...POINTS[0]!, quarter: '2026-Q2' }, POINTS[2]!]
  const drawing = renderToStaticMarkup(
    <Sparkline points={points} quarter="2026-Q3" domain={[20, 100]} />,
  )
  expect(drawing).toMatch(/aria-hidden="true".*class="line".*class="mark-hollow"/)
})

test('a sparkline tells its points in whole quarters, each from the one before', () => {
  const quarters = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4']
  const points = quarters.map((quarter, at) => ({
    quarter,
    figure: at === 2 ? null : figureOf(50 + 10 * at, null, null, 'firm'),
  }))
  const drawing = renderToStaticMarkup(
    <Sparkline points={points} quarter={null} domain={[0, 100]} />,
  )
  // 4,16 → 27.33,13.6 and a dash of 2.4 around 74,8.8, four times as large.
  expect(drawing).toContain('d="M16 64l93-10M291 35h10"')
})

describe('TrendChart', () => {
  const drawing = renderToStaticMarkup(
    <TrendChart
      size="wide"
      points={[...POINTS, { quarter: '2026-Q4', figure: null, gap: 'insufficient' }]}
      bands={BANDS}
      domain={[20, 100]}
      chosen="2026-Q3"
      label="61,4"
      margin="± 4,3"
      name="Input: 55,0 naar 61,4"
      steps="Input: stap voor stap"
      descriptions={['eerste', 'tweede', 'derde', 'vierde']}
    />,
  )

  test('is an image with a name', () => {
    expect(drawing).toContain('role="img" aria-label="Input: 55,0 naar 61,4"')
  })

  test('labels the end of the line with score and margin', () => {
    expect(drawing).toMatch(/class="end-label"[^>]*>61,4<tspan class="margin"[^>]*>± 4,3</)
  })

  test('draws nothing across a missing quarter', () => {
    expect(drawing).not.toContain('class="line"')
    expect(drawing.match(/class="whisker"/g)).toHaveLength(2)
  })

  test('describes each quarter that has a sign, gaps too', () => {
    const titles = [...drawing.matchAll(/<title>(\w+)<\/title>/g)].map(([, title]) => title)
    expect(titles.sort()).toEqual(['derde', 'eerste', 'vierde'])
  })

  test('hatches a quarter in which too few were heard', () => {
    expect(drawing).toMatch(/class="gap-insufficient"[^>]*><rect[^>]*><\/rect><path/)
  })
})

test('each gap has a look of its own, and its sample says nothing to a screen reader', () => {
  const gaps = ['suppressed', 'insufficient', 'no_data'] as const
  const samples = gaps.map((gap) => renderToStaticMarkup(<GapSample gap={gap} />))
  expect(new Set(samples).size).toBe(3)
  for (const sample of samples) expect(sample).toContain('aria-hidden="true"')
})

describe('DotRow', () => {
  const row = (low: number | null, high: number | null) =>
    renderToStaticMarkup(
      <DotRow figure={figureOf(33, low, high, 'firm')} bands={BANDS} name="33, huurders" />,
    )

  test('has a dot, a name and the bands’ bounds', () => {
    expect(row(25, 41)).toContain('role="img" aria-label="33, huurders"')
    expect(row(25, 41).match(/class="mark-solid"/g)).toHaveLength(1)
    expect(row(25, 41).match(/class="level"/g)).toHaveLength(3)
  })

  test('has a whisker only where there is an interval', () => {
    expect(row(25, 41)).toContain('class="whisker"')
    expect(row(null, null)).not.toContain('class="whisker"')
  })
})
