import type { CooperationRow } from '#app/domain/report/cooperation-row'
import { formatDay } from '#app/words/dates'
import { fill } from '#app/words/fill'
import type { Language } from '#app/words/language'
import { partnerFormWords } from '#app/words/partner-form'
import { partnerHref } from './partner-view'

interface PartnerLinksProps {
  readonly row: CooperationRow
  readonly language: Language
}

/** For whoever may edit: to the row of each partner, to correct it. */
export function PartnerLinks({
  row: { facts, partners, newestAsOf },
  language,
}: PartnerLinksProps) {
  const words = partnerFormWords(language)
  const id = facts.cooperationId
  return (
    <section>
      <h2>{words.correct}</h2>
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
    </section>
  )
}
