import type { LoopStatus } from '#app/domain/followup/standing'
import type { Station } from '#app/domain/report/followup-row'

/** One expectation: filled kept, half explained, dashed silent, outlined still open. */
export function Square({ status }: { readonly status: LoopStatus }) {
  return (
    <svg
      className={`square is-${status}`}
      width="13"
      height="13"
      viewBox="0 0 12 12"
      aria-hidden="true"
    >
      <rect x=".75" y=".75" width="10.5" height="10.5" />
      {status === 'explained' && <path className="half" d="M.75 11.25V.75H11.25Z" />}
    </svg>
  )
}

/** A station: disc done, ring to do, open diamond late, filled diamond done late, dash not needed. */
export function StationMark({
  state,
  label,
}: {
  readonly state: Station['state']
  /** null: the words stand beside it. */
  readonly label: string | null
}) {
  const named = label === null ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <svg className="station-mark" width="18" height="18" viewBox="0 0 18 18" {...named}>
      {state === 'none' && <path d="M4 9H14" />}
      {(state === 'done' || state === 'todo') && (
        <circle cx="9" cy="9" r={state === 'done' ? 6.5 : 5.75} />
      )}
      {(state === 'late' || state === 'done_late') && <path d="M9 1.6L16.4 9L9 16.4L1.6 9Z" />}
    </svg>
  )
}
