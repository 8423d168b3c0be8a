import { useLayoutEffect, useRef, useState } from 'react'
import {
  Area,
  ComposedChart,
  DefaultZIndexes,
  Line,
  Tooltip,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts'
import { trend, TREND_SIZES, type TrendSize } from '../marks/trend'
import { EndLabel, TrendGround, TrendSigns, type TrendChartProps } from '../svg/trend-chart'
import { trendRows, type TrendRow } from './trend-rows'

/** Panels of a page point at the same quarter together. */
const PANELS = 'trends'

/**
 * The same chart as svg/trend-chart, with a tooltip and the arrow keys through the quarters, in all
 * panels at once. Drawn in the same units and scaled as a whole, so that taking over moves nothing.
 * Nothing is animated.
 */
export function InteractiveTrend(props: TrendChartProps) {
  const { label, margin, name, descriptions, ...input } = props
  const { domain, points, chosen } = input
  const { container, scale, size } = useScale()
  const { width, height } = TREND_SIZES[size]
  const shapes = trend(input, size)
  const { frame } = shapes
  const rows = trendRows(points)
  const pieces = [...new Set(rows.map(({ piece }) => piece))]
  const single = points.length === 1
  const inset = { left: 6, right: 6 }
  return (
    <div className="interactive-trend" ref={container}>
      <div className="scaled" style={{ width, height, transform: `scale(${scale})` }}>
        {/* Anew in another size or span: what was pointed at has another place there. */}
        <ComposedChart
          key={`${size} ${points[0]?.quarter} ${points.length}`}
          width={width}
          height={height}
          data={rows}
          margin={{ top: frame.top, right: width - frame.right, bottom: 0, left: 0 }}
          title={name}
          syncId={PANELS}
        >
          <XAxis
            dataKey="at"
            type="number"
            domain={single ? [-1, 0] : [0, points.length - 1]}
            height={height - frame.bottom}
            padding={inset}
            axisLine={false}
            tickLine={false}
            tick={false}
          />
          <YAxis
            type="number"
            domain={[...domain]}
            allowDataOverflow
            width={frame.left}
            axisLine={false}
            tickLine={false}
            tick={false}
          />
          <ZIndexLayer zIndex={DefaultZIndexes.grid}>
            <TrendGround shapes={shapes} />
          </ZIndexLayer>
          <Tooltip
            isAnimationActive={false}
            filterNull={false}
            position={{ y: 0 }}
            cursor={{ className: 'cursor' }}
            content={({ active, label: at }) =>
              active ? <p className="tip">{descriptions[Number(at)]}</p> : null
            }
          />
          {pieces.map((piece) => (
            <Area
              {...DRAWN}
              key={piece}
              dataKey={(row: TrendRow) => (row.piece === piece ? row.interval : null)}
              className="interval-area"
            />
          ))}
          {pieces.map((piece) => (
            <Line
              {...DRAWN}
              key={piece}
              dataKey={(row: TrendRow) => (row.piece === piece ? row.score : null)}
              className="score-line"
            />
          ))}
          <ZIndexLayer zIndex={DefaultZIndexes.scatter}>
            <TrendSigns shapes={shapes} chosen={chosen} />
            {shapes.label && <EndLabel {...shapes.label} text={label} margin={margin} />}
          </ZIndexLayer>
        </ComposedChart>
      </div>
    </div>
  )
}

const DRAWN = {
  type: 'linear',
  connectNulls: false,
  dot: false,
  activeDot: false,
  isAnimationActive: false,
} as const

/** Below this width of its container a trend is drawn narrow, as the stylesheet does (trend.css). */
const NARROW = 400

/** Which drawing fits its container, and how many times; kept up when that changes. */
function useScale(): ReturnType<typeof measured> & { container: React.RefObject<HTMLDivElement> } {
  const container = useRef<HTMLDivElement>(null)
  const [fit, setFit] = useState(measured(TREND_SIZES.wide.width))
  useLayoutEffect(() => {
    const element = container.current
    if (!element) return
    const measure = () => setFit(measured(element.clientWidth))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { container, ...fit }
}

function measured(width: number): { size: TrendSize; scale: number } {
  const size = width <= NARROW ? 'narrow' : 'wide'
  return { size, scale: width / TREND_SIZES[size].width || 1 }
}
