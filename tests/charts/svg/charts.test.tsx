import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { figureOf, type Look } from '#app/charts/marks/figure'
import { DotPlot } from '#app/charts/svg/dot-plot'
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
      bar(look),
    )
    expect(new Set(drawings).size).toBe(4)
    const [firm, provisional, survey, records] = drawings
    expect(firm).toMatch(/<circle class="mark-solid"/)
    expect(provisional).toMatch(/interval-open.*<circle class="mark-hollow"/)
    expect(survey).toMatch(/<circle class="mark-hollow".*<path class="mark-solid"/)
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
    expect(at('≤5')).toContain('d="M9.9,4L5.9,8L9.9,12Z"')
    expect(at('≥95')).toContain('d="M160.1,4L164.1,8L160.1,12Z"')
  })
})

test('the hatched bar says nothing to a screen reader', () => {
  expect(renderToStaticMarkup(<HatchedBar />)).toContain('aria-hidden="true"')
})

test('a sparkline shows its ribbon, its line and the chosen quarter', () => {
  const points = [...POINTS.slice(0, 1), { ...POINTS[0]!, quarter: '2026-Q2' }, POINTS[2]!]
  const drawing = renderToStaticMarkup(
    <Sparkline points={points} quarter="2026-Q3" domain={[20, 100]} name="Verloop" />,
  )
  expect(drawing).toContain('role="img" aria-label="Verloop"')
  expect(drawing).toMatch(/class="ribbon".*class="line".*class="mark-hollow"/)
})

describe('TrendChart', () => {
  const drawing = renderToStaticMarkup(
    <TrendChart
      title="Input blijft gelijk"
      subtitle="Input, 95 %-interval, schaal 20–100"
      className="form-input"
      points={POINTS}
      bands={BANDS}
      domain={[20, 100]}
      label="61,4"
      margin="± 4,3"
      name="Input: 55,0 naar 61,4"
      describe={({ quarter }) => `kwartaal ${quarter}`}
    >
      <p>Tabel</p>
    </TrendChart>,
  )

  test('has its finding as title, a name and what belongs to it', () => {
    expect(drawing).toContain('<figcaption><b>Input blijft gelijk</b>')
    expect(drawing).toContain('role="img" aria-label="Input: 55,0 naar 61,4"')
    expect(drawing).toContain('<p>Tabel</p></figure>')
  })

  test('labels the end of the line with score and margin', () => {
    expect(drawing).toMatch(/class="end-label"[^>]*>61,4<tspan class="margin"[^>]*>± 4,3</)
  })

  test('draws nothing across a missing quarter', () => {
    expect(drawing).not.toContain('class="line"')
    expect(drawing.match(/class="whisker"/g)).toHaveLength(2)
  })

  test('describes each quarter that has a score', () => {
    expect(drawing.match(/kwartaal 2026-Q\d/g)).toEqual(['kwartaal 2026-Q1', 'kwartaal 2026-Q3'])
  })
})

test('a dot plot says in words what cannot be shown', () => {
  const drawing = renderToStaticMarkup(
    <DotPlot
      rows={[
        { name: 'Huurders', figure: figureOf(33, 25, 41, 'firm') },
        { name: 'Overig', figure: null },
      ]}
      bands={BANDS}
      className="form-feedback"
      name="Feedback per groep"
      missing="te weinig antwoorden om te tonen"
    />,
  )
  expect(drawing.match(/class="mark-solid"/g)).toHaveLength(1)
  expect(drawing).toMatch(/Overig<.*te weinig antwoorden om te tonen/)
})
