import { useLayoutEffect, useRef, useState } from 'react'
import {
  Area,
  ComposedChart,
  DefaultZIndexes,
  Line,
  ReferenceLine,
  Tooltip,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts'
import { trend, TREND_SIZE } from '../marks/trend'
import {
  EndLabel,
  LevelName,
  markerRadius,
  QuarterName,
  type TrendChartProps,
} from '../svg/trend-chart'
import { GapMark } from '../svg/gap-mark'
import { Marker } from '../svg/marker'
import { trendRows, type TrendRow } from './trend-rows'

/**
 * The same chart as svg/trend-chart, with a tooltip and the arrow keys through the quarters. Drawn in
 * the same units and scaled as a whole, so that taking over moves nothing. Nothing is animated.
 */
export function InteractiveTrend(props: TrendChartProps) {
  const { label, margin, name, descriptions, ...input } = props
  const { domain, points, chosen } = input
  const shapes = trend(input)
  const { frame } = shapes
  const rows = trendRows(points)
  const { container, scale } = useScale()
  const names = new Map(rows.map(({ at, quarter }) => [at, quarter]))
  const named = new Set(shapes.quarters.map(({ quarter }) => quarter))
  const pieces = [...new Set(rows.map(({ piece }) => piece))]
  const single = points.length === 1
  return (
    <div className="interactive-trend" ref={container}>
      <div className="scaled" style={{ transform: `scale(${scale})` }}>
        <ComposedChart
          {...TREND_SIZE}
          data={rows}
          margin={{ top: frame.top, right: TREND_SIZE.width - frame.right, bottom: 0, left: 0 }}
          title={name}
        >
          <XAxis
            dataKey="at"
            type="number"
            domain={single ? [-1, 0] : [0, points.length - 1]}
            ticks={rows.filter(({ quarter }) => named.has(quarter)).map(({ at }) => at)}
            interval={0}
            height={TREND_SIZE.height - frame.bottom}
            axisLine={false}
            tickLine={false}
            tick={({ x, payload }: AxisTick) => (
              <QuarterName
                quarter={names.get(payload.value) ?? ''}
                x={Number(x)}
                y={frame.bottom}
              />
            )}
          />
          <YAxis
            type="number"
            domain={[...domain]}
            allowDataOverflow
            ticks={shapes.levels.map(({ score }) => score)}
            interval={0}
            width={frame.left}
            axisLine={false}
            tickLine={false}
            tick={({ y, payload }: AxisTick) => (
              <LevelName score={payload.value} x={frame.left} y={Number(y)} />
            )}
          />
          {shapes.levels.map(({ score }) => (
            <ReferenceLine key={score} y={score} className="level" zIndex={0} />
          ))}
          <Tooltip
            isAnimationActive={false}
            filterNull={false}
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
            {shapes.guide !== null && (
              <line
                className="guide"
                x1={shapes.guide}
                x2={shapes.guide}
                y1={frame.top}
                y2={frame.bottom}
              />
            )}
            {shapes.whiskers.map(({ x, y1, y2 }) => (
              <line className="whisker" key={x} x1={x} x2={x} y1={y1} y2={y2} />
            ))}
            {shapes.gaps.map((sign) => (
              <GapMark key={sign.quarter} {...sign} />
            ))}
            {shapes.markers.map((marker) => (
              <Marker
                key={marker.quarter}
                {...marker}
                radius={markerRadius(marker.quarter, chosen)}
              />
            ))}
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

interface AxisTick {
  readonly x: number | string
  readonly y: number | string
  readonly payload: { readonly value: number }
}

/** How many times the drawing's units fit its container, kept up when that changes. */
function useScale() {
  const container = useRef<HTMLDivElement>(null)
  const [scale, setScale] = useState(1)
  useLayoutEffect(() => {
    const element = container.current
    if (!element) return
    const measure = () => setScale(element.clientWidth / TREND_SIZE.width || 1)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return { container, scale }
}
