import type { Day } from '#app/domain/calendar/day'
import type { RegionAgreements } from '#app/domain/report/agreements'
import { regionAgreementsText } from '#app/words/region-agreements'
import { AgreementTable } from '../../agreements/agreement-table'
import { agreementsHref } from '../../agreements/view'
import type { RegionView } from '../view'

interface AgreementSectionProps {
  /** null for somebody who may not see agreements. */
  readonly agreements: (RegionAgreements & { readonly today: Day }) | null
  readonly view: RegionView
}

/** The agreements of the region that ask for attention most, with the way to all of them. */
export function AgreementSection({ agreements, view }: AgreementSectionProps) {
  if (agreements === null || agreements.counts.current === 0) return null
  const { language, regionSet, region } = view
  const { rows, themes } = agreements
  const { title, caption, all } = regionAgreementsText(agreements, language)
  return (
    <section aria-labelledby="agreements" className="region-agreements">
      <h2 id="agreements">{title}</h2>
      <p className="soft">{caption}</p>
      {rows.length > 0 && <AgreementTable rows={rows} themes={themes} language={language} narrow />}
      <p>
        <a href={agreementsHref({ regionSet, region, language })}>{all}</a>
      </p>
    </section>
  )
}
