import type { Look } from '../marks/figure'
import { Marker } from './marker'

/** A point of a trend by itself with its interval, for a key; agreements alone have none. Says nothing by itself. */
export function PointSample({ look }: { readonly look: Look }) {
  return (
    <svg className="gap-sample" viewBox="0 0 24 18" aria-hidden="true">
      {look !== 'records' && <line className="whisker" x1="12" x2="12" y1="1" y2="17" />}
      <Marker x={12} y={9} look={look} bound={null} radius={4} />
    </svg>
  )
}
