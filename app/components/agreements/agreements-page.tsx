import type { MenuItem } from '#app/domain/people/person'
import type { AgreementRow } from '#app/domain/report/agreement-row'
import type { AgreementsPageReport } from '#app/domain/report/agreements-page'
import { agreementWords } from '#app/words/agreements'
import { agreementsTitle } from '#app/words/agreements-title'
import { dataNotes } from '#app/words/data-notes'
import { formatDay } from '#app/words/dates'
import { fill } from '#app/words/fill'
import { formatNumber } from '#app/words/numbers'
import { loopHref } from '../followup/loop-view'
import { TemplateLink } from '../imports/template-link'
import { navigationItems } from '../page/navigation'
import { PageFrame } from '../page/page-frame'
import { AgreementTable } from './agreement-table'
import { Filters } from './filters'
import { agreementsHref, type AgreementsView } from './view'

interface AgreementsPageProps {
  readonly report: AgreementsPageReport
  readonly view: AgreementsView
  /** What the person may open. */
  readonly menu: readonly MenuItem[]
}

/** The page Afspraken: what slips, first what asks for attention most. */
export function AgreementsPage({ report, view, menu }: AgreementsPageProps) {
  const { language } = view
  const { filter, rows, themes, today, mayExport, regionSet } = report
  const words = agreementWords(language)
  const day = fill(words.today, { day: formatDay(today, language) })
  const heardHref = ({ region, theme }: AgreementRow) =>
    region && loopHref({ regionSet, region, theme, source: 'agreement', language })
  return (
    <PageFrame
      language={language}
      languageHref={(other) => agreementsHref({ ...view, language: other })}
      items={navigationItems(menu, '/afspraken', language)}
      subject={[regionSet, filter.region, day]}
      footnotes={() => dataNotes(report, language)}
    >
      <article className="agreements-page">
        <h1>{agreementsTitle(report, language)}</h1>
        <p className="soft">
          {day}. {words.listed}
        </p>
        <Filters report={report} view={view} />
        {rows.length > 0 ? (
          <AgreementTable
            {...{ rows, themes, language }}
            mayCorrect={report.mayCorrect}
            {...(report.mayWriteDown && { heardHref })}
          />
        ) : (
          <Nothing report={report} view={view} />
        )}
        <Pages report={report} view={view} />
        <Past report={report} view={view} />
        {mayExport && (
          <p className="downloads">
            <a href="/afspraken.csv" download>
              {words.file}
            </a>
          </p>
        )}
      </article>
    </PageFrame>
  )
}

type Part = Pick<AgreementsPageProps, 'report' | 'view'>

/** Why nothing is listed, and the way out. */
function Nothing({ report, view: { language } }: Part) {
  const words = agreementWords(language)
  if (report.isEmpty) {
    return (
      <p>
        {words.empty}
        <TemplateLink kind="agreements" language={language} />
      </p>
    )
  }
  return (
    <p>
      {words.none} <a href={agreementsHref({ language })}>{words.showAll}</a>
    </p>
  )
}

function Pages({ report: { page, pages }, view }: Part) {
  if (pages === 1) return null
  const words = agreementWords(view.language)
  return (
    <nav aria-label={words.pages} className="agreement-pages">
      {page > 1 && <a href={agreementsHref({ ...view, page: page - 1 })}>{words.previous}</a>}
      <span>{fill(words.page, { page, pages })}</span>
      {page < pages && <a href={agreementsHref({ ...view, page: page + 1 })}>{words.next}</a>}
    </nav>
  )
}

/** What is over for long is not in the list unless it is asked for. */
function Past({ report: { counts, filter }, view }: Part) {
  if (counts.past === 0 || filter.standing !== null) return null
  const words = agreementWords(view.language)
  const count = formatNumber(counts.past, 0, view.language)
  return (
    <p className="soft">
      {counts.past === 1 ? words.onePast : fill(words.past, { count })}{' '}
      <a href={agreementsHref({ ...view, standing: 'with_past', page: 1 })}>{words.showPast}</a>
    </p>
  )
}
