import { isDemonstrable, type ReferredDifference } from '#app/domain/report/shown-difference'
import { arrowText, differenceSentence, differenceText } from '#app/words/differences'
import type { Language } from '#app/words/language'
import { formatChange, formatNumber } from '#app/words/numbers'

interface DifferenceProps {
  readonly told: ReferredDifference
  readonly language: Language
}

/** Beside a score: an arrow where it is demonstrable, grey where it may be chance; nothing without one. */
export function Difference({ told, language }: DifferenceProps) {
  const { difference, margin } = told.shown
  if (difference === null) return null
  const moved = isDemonstrable(told.shown)
  return (
    <span className={moved ? 'change' : 'change may-be-chance'}>
      <span aria-hidden="true">
        {arrowText(told.shown)}
        {formatChange(difference, language)}
        {margin !== null && <small> ±{formatNumber(margin, 1, language)}</small>}
      </span>
      <span className="visually-hidden">{differenceText(told, language)}</span>
    </span>
  )
}

interface DifferenceListProps {
  readonly differences: readonly ReferredDifference[]
  /** Said to whoever does not see what the list belongs to. */
  readonly label: string
  readonly language: Language
}

/** Everything that a score is held against, each as a sentence. */
export function DifferenceList({ differences, label, language }: DifferenceListProps) {
  if (differences.length === 0) return null
  return (
    <ul className="differences" aria-label={label}>
      {differences.map((told) => (
        <li
          key={told.reference.against}
          className={isDemonstrable(told.shown) ? undefined : 'may-be-chance'}
        >
          {differenceSentence(told, language)}.
        </li>
      ))}
    </ul>
  )
}
