import type { CheckOutcome } from '#app/domain/edition/checklist'
import type { Release } from '#app/domain/edition/release-plan'
import { formatInstant } from '#app/words/dates'
import type { Language } from '#app/words/language'
import { checkText, publishWords } from '#app/words/publish'

interface ChecklistProps {
  readonly checks: readonly CheckOutcome[]
  /** Of the quarter; null where none is made. */
  readonly plan: Release | null
  readonly language: Language
}

/** What was looked at before signing off; what is not in order has a word, not a colour alone. */
export function Checklist({ checks, plan, language }: ChecklistProps) {
  const words = publishWords(language)
  return (
    <section aria-labelledby="checklist" className="checklist">
      <h2 id="checklist">{words.checklist}</h2>
      <ul>
        {checks.map((outcome) => (
          <li key={outcome.check} className={`check-${outcome.state}`}>
            <b>{words.states[outcome.state]}</b>
            <span>{checkText(outcome, language)}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={`/publiceren/kalender?taal=${language}`}>{words.calendar}</a>
        {plan && `: ${formatInstant(plan.releaseAt, language)}, ${plan.analyst}`}
      </p>
    </section>
  )
}
