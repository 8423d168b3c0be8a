import { markerShapes, type Sign } from '../marks/marker'

interface MarkerProps extends Sign {
  readonly radius: number
}

/** A score as a sign: see marks/marker. */
export function Marker({ radius, ...sign }: MarkerProps) {
  const { ring, disc, solid } = markerShapes(sign, radius)
  return (
    <>
      {ring && <circle className="mark-hollow" cx={ring.x} cy={ring.y} r={ring.radius} />}
      {disc && <circle className="mark-solid" cx={disc.x} cy={disc.y} r={disc.radius} />}
      {solid && <path className="mark-solid" d={solid} />}
    </>
  )
}
