import type { ReactNode } from 'react'
import type { TrendPoint } from '../marks/figure'
import type { ScoreDomain } from '../marks/score-scale'
import { trend } from '../marks/trend'
import { Marker } from './marker'

/** Drawing units; the chart is as wide as its column. */
const SIZE = { width: 560, height: 220 }

interface TrendChartProps {
  /** The finding. */
  readonly title: ReactNode
  /** What is plotted: score, interval, scale, n. */
  readonly subtitle: ReactNode
  /** Colours the line: `form-input` … `form-index`. */
  readonly className: string
  readonly points: readonly TrendPoint[]
  /** Lower bounds of the bands. */
  readonly bands: readonly number[]
  /** The same in all panels that stand together: see trendDomain. */
  readonly domain: ScoreDomain
  /** The last score, as it is written at the end of the line. */
  readonly label: string
  /** Its margin ("± 4,2"); null where there is none to show. */
  readonly margin: string | null
  /** Accessible name of the drawing. */
  readonly name: string
  /** Tooltip of one quarter. */
  readonly describe: (point: TrendPoint) => string
  /** Table, downloads and explanations that belong to the chart. */
  readonly children?: ReactNode
}

/** One form over all quarters: line, ribbon of the 95 % interval, lines at the bands' bounds. */
export function TrendChart(props: TrendChartProps) {
  const { title, subtitle, className, points, name, children } = props
  const described = new Map(points.map((point) => [point.quarter, point]))
  const shapes = trend(points, props.bands, props.domain, SIZE)
  const { frame, label } = shapes
  return (
    <figure className={`trend-chart ${className}`}>
      <figcaption>
        <b>{title}</b>
        <span>{subtitle}</span>
      </figcaption>
      <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} role="img" aria-label={name}>
        {shapes.levels.map(({ score, y }) => (
          <g key={score}>
            <line className="level" x1={frame.left} x2={frame.right} y1={y} y2={y} />
            <text className="tick-label" x={frame.left - 6} y={y + 4} textAnchor="end">
              {score}
            </text>
          </g>
        ))}
        {shapes.quarters.map(({ quarter, x }) => (
          <text
            className="tick-label"
            key={quarter}
            x={x}
            y={frame.bottom + 18}
            textAnchor="middle"
          >
            {quarter}
          </text>
        ))}
        {shapes.ribbon && <path className="ribbon" d={shapes.ribbon} />}
        {shapes.edges.map((edge, at) => edge && <path className="edge" key={at} d={edge} />)}
        {shapes.whiskers.map(({ x, y1, y2 }) => (
          <line className="whisker" key={x} x1={x} x2={x} y1={y1} y2={y2} />
        ))}
        {shapes.path && <path className="line" d={shapes.path} />}
        {shapes.markers.map((marker, at) => (
          <g key={marker.quarter}>
            <Tooltip point={described.get(marker.quarter)} describe={props.describe} />
            <Marker {...marker} radius={at === shapes.markers.length - 1 ? 4.5 : 3} />
          </g>
        ))}
        {label && (
          <text className="end-label" x={label.x} y={label.y + (props.margin ? -1 : 5)}>
            {props.label}
            {props.margin && (
              <tspan className="margin" x={label.x} dy={15}>
                {props.margin}
              </tspan>
            )}
          </text>
        )}
      </svg>
      {children}
    </figure>
  )
}

function Tooltip({
  point,
  describe,
}: {
  readonly point: TrendPoint | undefined
  readonly describe: TrendChartProps['describe']
}) {
  return point ? <title>{describe(point)}</title> : null
}
