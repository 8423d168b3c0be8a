import { gatheredMarkers } from '../marks/marker'
import {
  trend,
  TREND_SIZES,
  type TrendInput,
  type TrendShapes,
  type TrendSize,
} from '../marks/trend'
import { GapMark } from './gap-mark'

/** What the drawing needs besides the shapes: all texts come in ready. */
export interface TrendChartProps extends TrendInput {
  /** The last score, as it is written at the end of the line. */
  readonly label: string
  /** Below it: its margin ("±4,2"), or the quarter where that is not the last one. */
  readonly margin: string | null
  /** Accessible name of the drawing. */
  readonly name: string
  /** Name of going through its points one by one. */
  readonly steps: string
  /** What each point says when it is pointed at; as long as `points`. */
  readonly descriptions: readonly string[]
}

interface SizedProps extends TrendChartProps {
  readonly size: TrendSize
}

/** One form over all quarters: line, ribbon of the 95 % interval, lines at the bands' bounds. */
export function TrendChart({ size, label, margin, name, descriptions, ...input }: SizedProps) {
  const shapes = trend(input, size)
  const { width, height } = TREND_SIZES[size]
  const described = new Map(input.points.map(({ quarter }, at) => [quarter, descriptions[at]]))
  return (
    <svg
      className={`trend-chart ${size}`}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={name}
    >
      <TrendGround shapes={shapes} />
      {shapes.ribbon && <path className="ribbon" d={shapes.ribbon} />}
      {shapes.path && <path className="line" d={shapes.path} />}
      <TrendSigns shapes={shapes} chosen={input.chosen} />
      {shapes.label && <EndLabel {...shapes.label} text={label} margin={margin} />}
      <Columns shapes={shapes} described={described} />
    </svg>
  )
}

/** What lies under the line: levels with their names, breaks, events, the names of the quarters. */
function TrendGround({ shapes }: { readonly shapes: TrendShapes }) {
  const { frame, levels, bandWords, breaks, events, eventTop, names, guide } = shapes
  return (
    <>
      {levels.map(({ score, y }, at) => (
        <g key={score}>
          <line className={at === 0 ? 'base' : 'level'} {...across(frame)} y1={y} y2={y} />
          <text className="tick-label" x={frame.left - 7} y={y + 4} textAnchor="end">
            {score}
          </text>
        </g>
      ))}
      {bandWords.map(({ word, x, y }) => (
        <text className="band-word" key={word} x={x} y={y}>
          {word}
        </text>
      ))}
      {breaks.map(({ x, word, from, y, anchor }) => (
        <g key={x}>
          <line className="break" x1={x} x2={x} y1={frame.top} y2={frame.bottom} />
          <text className="tick-label" x={from} y={y} textAnchor={anchor}>
            {word}
          </text>
        </g>
      ))}
      {events.map(({ x, word, from, y, anchor }, at) => (
        <g key={at}>
          <line className="event" x1={x} x2={x} y1={eventTop} y2={frame.bottom} />
          <text className="tick-label" x={from} y={y} textAnchor={anchor}>
            {word}
          </text>
        </g>
      ))}
      {names.map(({ text, x, isYear }) => (
        <g key={x}>
          {isYear && (
            <line className="base" x1={x} x2={x} y1={frame.bottom} y2={frame.bottom + 5} />
          )}
          <text className="tick-label" x={x} y={frame.bottom + 20} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      {guide !== null && (
        <line className="guide" x1={guide} x2={guide} y1={frame.top} y2={frame.bottom} />
      )}
    </>
  )
}

/** What lies upon the line: lonely intervals, signs in the gaps, a marker for each score. */
function TrendSigns({ shapes, chosen }: { readonly shapes: TrendShapes; readonly chosen: string }) {
  const { whiskers, gaps, markers, ring } = shapes
  const { hollow, solid } = gatheredMarkers(
    markers.map((marker) => ({ ...marker, radius: marker.quarter === chosen ? 4.5 : 2.4 })),
  )
  return (
    <>
      {whiskers.map(({ x, y1, y2 }) => (
        <line className="whisker" key={x} x1={x} x2={x} y1={y1} y2={y2} />
      ))}
      {gaps.map((sign) => (
        <GapMark key={sign.quarter} {...sign} />
      ))}
      {hollow && <path className="mark-hollow" d={hollow} />}
      {solid && <path className="mark-solid" d={solid} />}
      {ring && <circle className="mark-hollow" cx={ring.x} cy={ring.y} r={4} />}
    </>
  )
}

interface ColumnsProps {
  readonly shapes: TrendShapes
  /** Tooltips by quarter. */
  readonly described: ReadonlyMap<string, string | undefined>
}

/** Over the drawing: what each quarter says when it is pointed at, without script. */
function Columns({ shapes, described }: ColumnsProps) {
  const { frame, columns } = shapes
  const height = frame.bottom - frame.top
  return (
    <g fill="none" pointerEvents="all">
      {columns.map(({ quarter, x, width }) => (
        <rect key={quarter} x={x} y={frame.top} width={width} height={height}>
          <title>{described.get(quarter)}</title>
        </rect>
      ))}
    </g>
  )
}

function across({ left, right }: TrendShapes['frame']) {
  return { x1: left, x2: right }
}

interface EndLabelProps {
  readonly x: number
  readonly y: number
  readonly text: string
  readonly margin: string | null
}

/** The score at the end of its line. */
function EndLabel({ x, y, text, margin }: EndLabelProps) {
  return (
    <text className="end-label" x={x} y={y + 5}>
      {text}
      {margin && (
        <tspan className="margin" x={x + 1} dy={16}>
          {margin}
        </tspan>
      )}
    </text>
  )
}
