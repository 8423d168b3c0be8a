import { PHASES } from '#app/domain/cooperation/cooperation'
import type { Depth } from '#app/domain/cooperation/depth'

/** How far the evidence reaches, as five small steps; what it says stands in words beside it. */
export function PhaseBar({ depth: { phase, stall } }: { readonly depth: Depth }) {
  return (
    <svg className="phase-bar" width="124" height="14" aria-hidden="true" focusable="false">
      {PHASES.map((each, at) => (
        <rect
          key={each}
          className={each <= phase ? 'is-done' : undefined}
          x={at * 25 + 0.75}
          y="3.75"
          width="22"
          height="6.5"
        />
      ))}
      {stall !== null && <path className="stop" d={`M${phase * 25 - 1.25} 0v14`} />}
    </svg>
  )
}
