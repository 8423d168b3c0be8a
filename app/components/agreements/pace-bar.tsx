import type { AgreementRow } from '#app/domain/report/agreement-row'

const WIDTH = 130
const HEIGHT = 18

/** What was realised of the target, with a mark at the time that passed; the words stand beside it. */
export function PaceBar({ pace, standing }: Pick<AgreementRow, 'pace' | 'standing'>) {
  const { realisedShare, elapsedShare } = pace
  if (realisedShare === null) return null
  const middle = HEIGHT / 2
  // Half the mark's width from either end, so that it is whole.
  const mark = elapsedShare === null ? null : 1 + elapsedShare * (WIDTH - 2)
  return (
    <svg className="pace-bar" width={WIDTH} height={HEIGHT} aria-hidden="true">
      <path className="track" d={`M0 ${middle}h${WIDTH}`} />
      <path
        className={standing === 'overdue' ? 'done late' : 'done'}
        d={`M0 ${middle}h${(realisedShare * WIDTH).toFixed(1)}`}
      />
      {mark !== null && <path className="elapsed" d={`M${mark.toFixed(1)} 1v16`} />}
    </svg>
  )
}
