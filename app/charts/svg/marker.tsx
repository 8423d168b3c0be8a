import type { Bound, Look } from '../marks/figure'

interface MarkerProps {
  readonly x: number
  readonly y: number
  readonly look: Look
  readonly bound: Bound
  readonly radius: number
}

/**
 * A score as a sign whose shape tells how it came about: filled circle, hollow (provisional), half
 * filled (survey only), diamond (agreements only); a bound gets a pointer outwards.
 */
export function Marker({ x, y, look, bound, radius }: MarkerProps) {
  return (
    <>
      {bound && <path className="mark-solid" d={pointer(x, y, bound, radius)} />}
      <Sign x={x} y={y} look={look} radius={radius} />
    </>
  )
}

function Sign({ x, y, look, radius }: Omit<MarkerProps, 'bound'>) {
  if (look === 'records') {
    const reach = radius * 1.25
    const corners = [`${x - reach},${y}`, `${x},${y - reach}`, `${x + reach},${y}`]
    return <path className="mark-solid" d={`M${corners.join('L')}L${x},${y + reach}Z`} />
  }
  if (look === 'firm') return <circle className="mark-solid" cx={x} cy={y} r={radius} />
  const ring = <circle className="mark-hollow" cx={x} cy={y} r={radius - 0.75} />
  if (look === 'provisional') return ring
  const half = `M${x},${y - radius}A${radius},${radius},0,0,0,${x},${y + radius}Z`
  return (
    <>
      {ring}
      <path className="mark-solid" d={half} />
    </>
  )
}

function pointer(x: number, y: number, bound: NonNullable<Bound>, radius: number): string {
  const side = bound === 'low' ? -1 : 1
  const base = x + side * radius
  return `M${base},${y - radius}L${base + side * radius},${y}L${base},${y + radius}Z`
}
