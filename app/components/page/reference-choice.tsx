import type { Quarter } from '#app/domain/calendar/quarter'
import { referenceIn, type AskedReference, type Reference } from '#app/domain/report/reference'
import { referenceName } from '#app/words/references'
import type { Language } from '#app/words/language'
import { Choice } from './choice'
import { REFERENCE_PARAMETER, referenceText } from './reference-parameter'

interface ReferenceChoiceProps {
  readonly label: string
  readonly reference: Reference
  /** The quarter on the page. */
  readonly quarter: Quarter
  /** Quarters that can be chosen, newest first. */
  readonly choices: readonly Quarter[]
  readonly language: Language
}

/** What the scores are held against, as a list in a plain GET form. */
export function ReferenceChoice(props: ReferenceChoiceProps) {
  const { label, reference, quarter, choices, language } = props
  const chosen = reference.against === 'chosen_quarter' ? reference.quarter : null
  const quarters = chosen !== null && !choices.includes(chosen) ? [chosen, ...choices] : choices
  const asked: readonly AskedReference[] = [
    { against: 'previous_quarter' },
    { against: 'previous_year' },
    { against: 'two_years_ago' },
    { against: 'others' },
    ...quarters.map((each) => ({ against: 'chosen_quarter', quarter: each }) as const),
  ]
  const options = asked.map((each) => ({
    value: referenceText(each),
    text: referenceName(referenceIn(each, quarter), language),
  }))
  return (
    <Choice name={REFERENCE_PARAMETER} label={label} value={valueOf(reference)}>
      {options}
    </Choice>
  )
}

function valueOf({ against, quarter }: Reference): string {
  return against === 'chosen_quarter' ? (quarter ?? '') : referenceText({ against })
}
