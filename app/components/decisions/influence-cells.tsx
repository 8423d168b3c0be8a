import type { Day } from '#app/domain/calendar/day'
import { influenceOf } from '#app/domain/report/decision-influence'
import type { DecisionRow } from '#app/domain/report/decision-row'
import { influenceText } from '#app/words/decision-influence'
import { decisionWords } from '#app/words/decisions'
import type { Language } from '#app/words/language'
import { capitalised } from '#app/words/phrase'

interface InfluenceCellsProps {
  readonly row: DecisionRow
  readonly today: Day
  readonly language: Language
}

/** Councils, tenants, residents and partners: who can still steer what, and until when. */
export function InfluenceCells({ row: { choice, limit }, today, language }: InfluenceCellsProps) {
  const { audiences } = decisionWords(language)
  return (
    <dl className="influence-cells">
      {influenceOf(choice, limit, today).map((each) => {
        const { head, detail } = influenceText(each, today, language)
        return (
          <div key={each.party} className={`is-${each.kind}`}>
            <dt>{capitalised(audiences[each.party])}</dt>
            <dd>
              <b>{head}</b>
              <small>{detail}</small>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
