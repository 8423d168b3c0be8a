import type { Gap } from '../marks/figure'
import { gapSign, type GapSign } from '../marks/gap-sign'

/** The foot of a quarter without a figure: a box (too few to show), hatching (too few heard), a dash. */
export function GapMark({ gap, x, y, width, height, hatch }: GapSign) {
  if (gap === 'no_data') {
    const middle = y + height / 2
    return <line className="gap-none" x1={x + 3} x2={x + width - 3} y1={middle} y2={middle} />
  }
  return (
    <g className={`gap-${gap}`} transform={`translate(${x} ${y})`}>
      <rect width={width} height={height} />
      {hatch && <path d={hatch} />}
    </g>
  )
}

/** The sign by itself, for a key. Says nothing by itself. */
export function GapSample({ gap }: { readonly gap: Gap }) {
  const sign = gapSign('', gap, 12, 14)
  return (
    <svg className="gap-sample" viewBox="0 0 24 18" aria-hidden="true">
      <GapMark {...sign} />
    </svg>
  )
}
