import type { Figure } from '../marks/figure'
import { hatch } from '../marks/hatch'
import { intervalBar, type IntervalBarShapes } from '../marks/interval-bar'
import { Marker } from './marker'

/** Drawing units; the stylesheet decides how wide the bar is on the page. */
export const INTERVAL_BAR_SIZE = { width: 170, height: 16 }
const HATCHED = { width: 158, height: 8 }

interface IntervalBarProps {
  readonly figure: Figure
  /** Lower bounds of the bands. */
  readonly bands: readonly number[]
  /** Accessible name and tooltip. */
  readonly name: string
}

/** A score and its 95 % interval on the scale 0–100, with the bands' bounds. */
export function IntervalBar({ figure, bands, name }: IntervalBarProps) {
  const { axis, ticks, interval, marker } = intervalBar(figure, bands, INTERVAL_BAR_SIZE)
  return (
    <svg
      className="interval-bar"
      viewBox={`0 0 ${INTERVAL_BAR_SIZE.width} ${INTERVAL_BAR_SIZE.height}`}
      role="img"
      aria-label={name}
    >
      <title>{name}</title>
      <line className="axis" x1={axis.x1} x2={axis.x2} y1={axis.y} y2={axis.y} />
      {ticks.map(({ x, y1, y2 }) => (
        <line className="tick" key={x} x1={x} x2={x} y1={y1} y2={y2} />
      ))}
      {interval && <Interval {...interval} isOpen={figure.look === 'provisional'} />}
      {marker && <Marker {...marker} radius={4} />}
    </svg>
  )
}

type IntervalShape = NonNullable<IntervalBarShapes['interval']>

function Interval(shape: IntervalShape & { readonly isOpen: boolean }) {
  const { x, y, width, height, end, isOpen } = shape
  return (
    <g>
      <rect className={isOpen ? 'interval-open' : 'interval'} {...{ x, y, width, height }} />
      <path className="interval-ends" d={`M${x},${y}v${height}M${end},${y}v${height}`} />
    </g>
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
      <g transform="translate(6 4)">
        <rect width={HATCHED.width} height={HATCHED.height} />
        <path d={hatch(HATCHED, 6)} />
      </g>
    </svg>
  )
}
