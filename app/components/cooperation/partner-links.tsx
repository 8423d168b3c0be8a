import { formatIsoDay, type Day } from '#app/domain/calendar/day'
import type { CooperationRow } from '#app/domain/report/cooperation-row'
import type { AskOutcome } from '#app/domain/report/mirror-link'
import { formatDay } from '#app/words/dates'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { askWords } from '#app/words/mirror-ask'
import { partnerFormWords } from '#app/words/partner-form'
import { cooperationHref, joiningHref } from './cooperation-view'
import { partnerHref } from './partner-view'

interface PartnerLinksProps {
  readonly row: CooperationRow
  readonly today: Day
  readonly outcome: AskOutcome | undefined
  readonly language: Language
}

/** Days that partners are given where nobody says otherwise. */
const USUAL_DAYS = 21

/** For whoever may edit: to ask the partners, and to correct what stands there of each. */
export function PartnerLinks({ row, today, outcome, language }: PartnerLinksProps) {
  const words = partnerFormWords(language)
  const { facts, partners, newestAsOf } = row
  const id = facts.cooperationId
  return (
    <section id="vragen">
      <h2>{askWords(language).title}</h2>
      <Asked outcome={outcome} language={language} />
      <form method="post" action={`${cooperationHref({ id, language })}#vragen`} className="ask">
        <p className="soft">{askWords(language).intro}</p>
        <label htmlFor="deadline">{askWords(language).deadline}</label>{' '}
        <input
          id="deadline"
          name="deadline"
          type="date"
          min={formatIsoDay(today)}
          defaultValue={formatIsoDay(row.running?.deadline ?? today + USUAL_DAYS)}
        />{' '}
        <button type="submit">{askWords(language).submit}</button>
      </form>
      <h3>{words.correct}</h3>
      <p className="soft">{fill(words.correctHint, { day: formatDay(newestAsOf, language) })}</p>
      <ul className="partner-links">
        {partners.map((partner) => (
          <li key={partner}>
            <a href={partnerHref({ id, partner, asOf: newestAsOf, language })} dir="auto">
              {partner}
            </a>
          </li>
        ))}
      </ul>
      <p className="tools">
        <a href={joiningHref({ id, language })}>{words.join}</a>
      </p>
    </section>
  )
}

function Asked({ outcome, language }: Pick<PartnerLinksProps, 'outcome' | 'language'>) {
  const words = askWords(language)
  if (outcome === undefined) return null
  if (outcome.kind === 'refused') {
    return (
      <p role="alert" className="late">
        {words.refused[outcome.reason]}
      </p>
    )
  }
  return (
    <div role="status">
      <p>{fill(words.asked, { day: formatDay(outcome.deadline, language) })}</p>
      <dl className="one-time-links">
        {outcome.links.map(({ partner, address }) => (
          <div key={partner}>
            <dt dir="auto">{partner}</dt>
            <dd>
              <code>{address}</code>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
