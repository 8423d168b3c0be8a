import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { ComposedChart, Line, Tooltip, XAxis, YAxis } from 'recharts'
import { trend, TREND_SIZES, type TrendSize } from '../marks/trend'
import type { TrendChartProps } from '../svg/trend-chart'
import { pointAgain } from './pointer'

/** Panels of a page point at the same quarter together. */
const PANELS = 'trends'

/**
 * What reacts upon a drawing of svg/trend-chart: a tooltip and the arrow keys through the quarters, in all panels
 * at once. It draws nothing but the line that points, in the drawing's units and scaled with it.
 */
export function InteractiveTrend(props: TrendChartProps) {
  const { steps, descriptions, points } = props
  const { container, scale, size } = useScale()
  const { width, height } = TREND_SIZES[size]
  const { frame } = trend(props, size)
  const rows = points.map((_, at) => ({ at }))
  const single = points.length === 1
  useEffect(() => {
    // When it has its size.
    const frame = requestAnimationFrame(pointAgain)
    return () => cancelAnimationFrame(frame)
  }, [])
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
          title={steps}
          syncId={PANELS}
        >
          <XAxis
            {...UNSEEN}
            dataKey="at"
            type="number"
            domain={single ? [-1, 0] : [0, points.length - 1]}
            height={height - frame.bottom}
            padding={INSET}
          />
          <YAxis {...UNSEEN} type="number" width={frame.left} />
          <Tooltip
            isAnimationActive={false}
            position={{ y: 0 }}
            cursor={{ className: 'cursor' }}
            content={({ active, label: at }) =>
              active ? <p className="tip">{descriptions[Number(at)]}</p> : null
            }
          />
          {/* A chart without a series has nothing to point at. */}
          <Line {...UNSEEN} dataKey="at" stroke="none" />
        </ComposedChart>
      </div>
    </div>
  )
}

/** As far within its frame as marks/trend places the first and the last point. */
const INSET = { left: 6, right: 6 }

const UNSEEN = {
  axisLine: false,
  tickLine: false,
  tick: false,
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
