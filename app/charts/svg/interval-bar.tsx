import type { Figure } from '../marks/figure'
import { hatch } from '../marks/hatch'
import { intervalBar, intervalScale, type IntervalBarShapes } from '../marks/interval-bar'
import { Marker } from './marker'

/** Drawing units, and how large it stands on the page. */
export const INTERVAL_BAR_SIZE = { width: 138, height: 16 }
const HATCHED = { width: 136, height: 8 }

interface IntervalBarProps {
  readonly figure: Figure
  /** Lower bounds of the bands. */
  readonly bands: readonly number[]
  /** Accessible name; absent where what stands around it says so. */
  readonly name?: string
}

/** A score and its 95 % interval on the scale 0–100, with the bands' bounds. */
export function IntervalBar({ figure, bands, name }: IntervalBarProps) {
  const bar = intervalBar(figure, bands, INTERVAL_BAR_SIZE)
  const { axis, ticks, interval, strokes, marker } = bar
  const isOpen = figure.look === 'provisional'
  return (
    <svg
      className="interval-bar"
      viewBox={`0 0 ${INTERVAL_BAR_SIZE.width} ${INTERVAL_BAR_SIZE.height}`}
      {...(name === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
    >
      <path className="axis" d={`M${axis.x1} ${axis.y}H${axis.x2}${upright(ticks)}`} />
      {interval && <rect className={isOpen ? 'interval-open' : 'interval'} {...interval} />}
      {strokes.length > 0 && <path className="score-stroke" d={upright(strokes)} />}
      {marker && <Marker {...marker} radius={4} />}
    </svg>
  )
}

/** As one path: a matrix has hundreds of bars. */
function upright(lines: IntervalBarShapes['ticks']): string {
  return lines.map(({ x, y1, y2 }) => `M${x} ${y1}V${y2}`).join('')
}

/** The bands' bounds above a column of bars. */
export function IntervalScale({ bands }: { readonly bands: readonly number[] }) {
  const { width } = INTERVAL_BAR_SIZE
  const x = intervalScale(width)
  return (
    <svg className="interval-bar" viewBox={`0 0 ${width} 15`} aria-hidden="true">
      {bands.map((bound) => (
        <text className="tick-label" key={bound} x={x(bound)} y="12" textAnchor="middle">
          {bound}
        </text>
      ))}
    </svg>
  )
}

/** Stands where the bar would be when too few stakeholders were heard. Says nothing by itself. */
export function HatchedBar() {
  return (
    <svg
      className="interval-bar hatched"
      viewBox={`0 0 ${INTERVAL_BAR_SIZE.width} ${INTERVAL_BAR_SIZE.height}`}
      aria-hidden="true"
    >
      <g transform="translate(1 4)">
        <rect width={HATCHED.width} height={HATCHED.height} />
        <path d={hatch(HATCHED, 6)} />
      </g>
    </svg>
  )
}
