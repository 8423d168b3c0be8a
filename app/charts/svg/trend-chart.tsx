import { trend, TREND_SIZE, type TrendInput } from '../marks/trend'
import { GapMark } from './gap-mark'
import { Marker } from './marker'

/** What a pen needs besides the shapes: all texts come in ready. */
export interface TrendChartProps extends TrendInput {
  /** The last score, as it is written at the end of the line. */
  readonly label: string
  /** Below it: its margin ("± 4,2"), or the quarter where that is not the last one. */
  readonly margin: string | null
  /** Accessible name of the drawing. */
  readonly name: string
  /** What each point says when it is pointed at; as long as `points`. */
  readonly descriptions: readonly string[]
}

/** One form over all quarters: line, ribbon of the 95 % interval, lines at the bands' bounds. */
export function TrendChart({ label, margin, name, descriptions, ...input }: TrendChartProps) {
  const shapes = trend(input)
  const { frame } = shapes
  const described = new Map(input.points.map(({ quarter }, at) => [quarter, descriptions[at]]))
  return (
    <svg
      className="trend-chart"
      viewBox={`0 0 ${TREND_SIZE.width} ${TREND_SIZE.height}`}
      role="img"
      aria-label={name}
    >
      {shapes.levels.map(({ score, y }) => (
        <g key={score}>
          <line className="level" x1={frame.left} x2={frame.right} y1={y} y2={y} />
          <LevelName score={score} x={frame.left} y={y} />
        </g>
      ))}
      {shapes.quarters.map(({ quarter, x }) => (
        <QuarterName key={quarter} quarter={quarter} x={x} y={frame.bottom} />
      ))}
      {shapes.guide !== null && (
        <line
          className="guide"
          x1={shapes.guide}
          x2={shapes.guide}
          y1={frame.top}
          y2={frame.bottom}
        />
      )}
      {shapes.ribbon && <path className="ribbon" d={shapes.ribbon} />}
      {shapes.edges.map((edge, at) => edge && <path className="edge" key={at} d={edge} />)}
      {shapes.whiskers.map(({ x, y1, y2 }) => (
        <line className="whisker" key={x} x1={x} x2={x} y1={y1} y2={y2} />
      ))}
      {shapes.path && <path className="line" d={shapes.path} />}
      {shapes.gaps.map((sign) => (
        <g key={sign.quarter}>
          <title>{described.get(sign.quarter)}</title>
          <GapMark {...sign} />
        </g>
      ))}
      {shapes.markers.map((marker) => (
        <g key={marker.quarter}>
          <title>{described.get(marker.quarter)}</title>
          <Marker {...marker} radius={markerRadius(marker.quarter, input.chosen)} />
        </g>
      ))}
      {shapes.label && <EndLabel {...shapes.label} text={label} margin={margin} />}
    </svg>
  )
}

/** The chosen quarter stands out. */
export function markerRadius(quarter: string, chosen: string): number {
  return quarter === chosen ? 4.5 : 3
}

interface LevelNameProps {
  readonly score: number
  readonly x: number
  readonly y: number
}

/** A score beside the axis. @param props.x where the axis begins */
export function LevelName({ score, x, y }: LevelNameProps) {
  return (
    <text className="tick-label" x={x - 6} y={y} dy="0.35em" textAnchor="end">
      {score}
    </text>
  )
}

interface QuarterNameProps {
  readonly quarter: string
  readonly x: number
  readonly y: number
}

/** A quarter's name below the axis. @param props.y where the axis is */
export function QuarterName({ quarter, x, y }: QuarterNameProps) {
  return (
    <text className="tick-label" x={x} y={y + 6} dy="0.9em" textAnchor="middle">
      {quarter}
    </text>
  )
}

interface EndLabelProps {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly margin: string | null
}

/** The score at the end of its line. */
export function EndLabel({ x, y, text, margin }: EndLabelProps) {
  return (
    <text className="end-label" x={x} y={y + (margin ? -1 : 5)}>
      {text}
      {margin && (
        <tspan className="margin" x={x} dy="1.15em">
          {margin}
        </tspan>
      )}
    </text>
  )
}
